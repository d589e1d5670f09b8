"""A voice's sound with the silence around it in, only as much of it as a listener would expect out: pauses are planned elsewhere."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from rawi.engines.phoneme_words import Timed

_QUIET = 0.002
"""Of the loudest possible sample; a voice that hisses more than that stays as it is."""

_ATTACK, _DECAY = 0.01, 0.03
"""Seconds that stay before the first sound and after the last."""

_CLAUSE = 0.25
"""Seconds that stay after a part that the rest of the sentence follows: about what voices leave at a comma themselves."""


@dataclass(frozen=True, slots=True)
class Said:
    """A part's sound (float32, -1 to 1) and its phonemes with the samples they begin at, both at the voice's rate."""

    samples: Any
    phonemes: tuple[Timed, ...]


def trimmed(said: Said, rate: int, *, last: bool) -> Said:
    """Less silence before and after it; `last` where the sentence ends with it. Nothing is left of what is silent throughout."""
    loud = np.nonzero(np.abs(said.samples) > _QUIET)[0]
    if not len(loud):
        return Said(said.samples[:0], said.phonemes)
    begin = max(0, int(loud[0]) - int(_ATTACK * rate))
    end = int(loud[-1]) + 1 + int((_DECAY if last else _CLAUSE) * rate)
    moved = (Timed(each.phoneme, max(0, each.sample - begin)) for each in said.phonemes)
    return Said(said.samples[begin:end], tuple(moved))
