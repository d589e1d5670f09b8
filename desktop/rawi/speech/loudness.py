"""PCM in, the same quieter out: what the player plays with a `loudness` below 1."""

import sys
from array import array


def quieter(pcm: bytes, loudness: float) -> bytes:
    """16 bit samples, little endian, times `loudness` (0 to 1)."""
    if loudness >= 1.0:
        return pcm
    samples = array("h", pcm)
    if sys.byteorder == "big":
        samples.byteswap()
    made = array("h", [int(sample * loudness) for sample in samples])
    if sys.byteorder == "big":
        made.byteswap()
    return made.tobytes()
