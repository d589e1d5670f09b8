"""The sound before a marked sentence: short, soft, and synthesised here."""

import math
import struct
from functools import cache

from rawi.speech.port import SAMPLE_RATE

_HERTZ = 659.26
"""E5: above most voices' pitch, below what old ears lose."""

_SECONDS, _REST = 0.08, 0.06
_LEVEL = 0.07
"""Of full scale: about -23 dB, where a voice peaks near -3 dB."""


@cache
def mark_cue() -> bytes:
    """PCM of the cue: a sine of 80 ms under a raised cosine (it begins and ends at zero: no click), then 60 ms of silence."""
    count = int(_SECONDS * SAMPLE_RATE)
    samples = [
        int(32_767 * _LEVEL * math.sin(2 * math.pi * _HERTZ * n / SAMPLE_RATE) * _envelope(n / count))
        for n in range(count)
    ]
    return struct.pack(f"<{count}h", *samples) + bytes(2 * int(_REST * SAMPLE_RATE))


def _envelope(part: float) -> float:
    return (1 - math.cos(2 * math.pi * part)) / 2
