"""What a voice gives for a text, and that sound at another speed."""

from rawi.speech.port import Pcm, Spoken, Synthesizer
from rawi.speech.tempo import Tempo


def spoken(voice: Synthesizer, text: str, language: str = "en") -> tuple[bytes, Spoken]:
    """The sound (PCM), and what the voice told of its words."""
    request = voice.request(text, language)
    pcm = bytearray()
    while True:
        for event in voice.poll(0.1):
            if isinstance(event, Pcm):
                pcm += event.data
            elif isinstance(event, Spoken) and event.request == request:
                return bytes(pcm), event


def faster(pcm: bytes, speed: float) -> bytes:
    """As the player plays it."""
    if speed == 1.0:
        return pcm
    tempo = Tempo(speed)
    return tempo.feed(pcm) + tempo.finish()
