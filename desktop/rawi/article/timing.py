"""When a word is heard."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WordTime:
    """Characters `start` to `end` of the spoken segment's text are heard from `begin` to `finish` (seconds from the segment's first sample, at speed 1)."""

    start: int
    end: int
    begin: float
    finish: float
