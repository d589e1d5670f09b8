"""A number that stands in a sentence in digits."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Number:
    """A number in digits: what it can be read as, as the language reads it, the power of ten after it, and its
    clothes: percent, time of day, decade, unit of measure."""

    text: str
    readings: frozenset[float]
    strict: frozenset[float]
    scale: int = 0
    percent: bool = False
    clock: tuple[int, ...] = ()
    half: str = ""
    decade: bool = False
    unit: str = ""
    unit_text: str = ""

    @property
    def values(self) -> frozenset[float]:
        """Every value that the digits, with or without their scale word, may mean."""
        return self.readings | {reading * 10**self.scale for reading in self.readings}

    @property
    def digits(self) -> str:
        """The digits alone."""
        return re.sub(r"\D", "", self.text)
