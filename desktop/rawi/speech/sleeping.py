"""When a voice that reads is to stop for the night: time that it spoke and places that it came to in, how loud and whether to stop out."""

from dataclasses import dataclass
from enum import StrEnum

from rawi.speech.plan import Plan, Utterance

FADE = 10.0
"""The last seconds, in which the voice becomes quieter."""

QUIET = 0.2
"""Its loudness at the end of them, of 1."""

PATIENCE = 8.0
"""Seconds to wait for the end of the sentence then."""

SHORTEST, LONGEST = 1, 720
"""Minutes."""

_SECONDS = 60


class Until(StrEnum):
    """What ends the reading."""

    MINUTES = "minutes"
    SECTION = "section"
    ARTICLE = "article"


@dataclass(frozen=True, slots=True)
class Sleep:
    """What was asked for; `minutes` of being read to."""

    until: Until
    minutes: int = 0


class SleepTimer:
    """Counts the seconds in which the voice speaks. Each method that is told something returns True where the voice is to stop now."""

    def __init__(self) -> None:
        self.sleep: Sleep | None = None
        self.remaining = 0.0
        self._here: Utterance | None = None

    def start(self, sleep: Sleep) -> None:
        """Begin anew."""
        self.sleep, self.remaining, self._here = sleep, float(sleep.minutes * _SECONDS), None

    def stop(self) -> None:
        """No more."""
        self.sleep = None

    @property
    def due(self) -> bool:
        """The time is over; the voice stops at the end of the sentence."""
        return self.sleep is not None and self.sleep.until is Until.MINUTES and self.remaining <= 0

    @property
    def loudness(self) -> float:
        """How loud the voice is to be, up to 1."""
        if self.sleep is None or self.sleep.until is not Until.MINUTES:
            return 1.0
        return min(1.0, max(QUIET, self.remaining / FADE))

    def passed(self, seconds: float) -> bool:
        """The voice spoke for so long."""
        if self.sleep is None or self.sleep.until is not Until.MINUTES:
            return False
        self.remaining -= seconds
        return self.remaining <= -PATIENCE

    def came_to(self, place: Utterance, plan: Plan) -> bool:
        """The voice begins an utterance. After the time it ends there; a section ends where its last utterance led to another one
        (the head, above the first, is none).
        """
        before, self._here = self._here, place
        if self.sleep is None:
            return False
        if self.sleep.until is Until.MINUTES:
            return self.due
        if self.sleep.until is Until.ARTICLE or before is None or before.section in (-1, place.section):
            return False
        return _follows(plan, before, place)

    def ended(self) -> bool:
        """The article was heard to its end."""
        if self.sleep is None:
            return False
        return self.sleep.until is not Until.MINUTES or self.due


def _follows(plan: Plan, before: Utterance, place: Utterance) -> bool:
    """True where one comes directly after the other: nobody jumped."""
    spots = [each.spot for each in plan]
    here = next((n for n, each in enumerate(plan) if each is place), 0)
    return here > 0 and spots[here - 1] == before.spot
