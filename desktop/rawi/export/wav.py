"""PCM in, a WAV file's bytes out."""

import io
import wave


def wav(pcm: bytes, rate: int) -> bytes:
    """Mono, signed 16 bit, at `rate` hertz."""
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(pcm)
    return buffer.getvalue()
