"""A neural voice's samples in, PCM as everywhere in Rawi out: mono, signed 16 bit, at `speech.port.SAMPLE_RATE`."""

from typing import Any

import av
import numpy as np

from rawi.speech.port import SAMPLE_RATE

_LOUDEST = 32_767


def pcm(samples: Any, rate: int) -> bytes:
    """float32 samples from -1 to 1 at `rate` hertz; louder ones are cut."""
    whole = (np.clip(samples, -1.0, 1.0) * _LOUDEST).astype(np.int16).reshape(1, -1)
    if rate == SAMPLE_RATE or not whole.size:
        return bytes(whole.tobytes())
    frame = av.AudioFrame.from_ndarray(whole, format="s16", layout="mono")
    frame.sample_rate = rate
    resampler = av.AudioResampler(format="s16", layout="mono", rate=SAMPLE_RATE)
    parts = [*resampler.resample(frame), *resampler.resample(None)]
    return b"".join(part.to_ndarray().astype(np.int16).tobytes() for part in parts)
