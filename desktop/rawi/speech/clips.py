"""What a player holds: sound that is to come, and what was pulled when."""

from dataclasses import dataclass, field

WIDTH = 2
"""Bytes of a sample."""


@dataclass(slots=True)
class Clip:
    """One utterance's sound; `read` is the next sample to be pulled; `pause` the silence (samples) after it, of which `rested` was pulled;
    `pace` times the speed.
    """

    key: int
    pause: int
    pace: float = 1.0
    pcm: bytearray = field(default_factory=bytearray)
    complete: bool = False
    read: int = 0
    rested: int = 0

    @property
    def samples(self) -> int:
        """Of its sound, as far as it has come."""
        return len(self.pcm) // WIDTH

    @property
    def rest(self) -> int:
        """The silence still to follow."""
        return self.pause - self.rested

    def go_to(self, sample: int) -> None:
        """The next sample to be pulled is this one; those beyond its sound are of the silence after it."""
        self.read = min(sample, self.samples)
        self.rested = min(self.pause, max(0, sample - self.samples)) if self.complete else 0


@dataclass(frozen=True, slots=True)
class Stretch:
    """From output frame `out` on, `key` is heard from sample `source` on, `ratio` samples a frame."""

    out: int
    key: int
    source: int
    ratio: float


@dataclass(frozen=True, slots=True)
class Heard:
    """The utterance that is heard, and how many seconds of it (at speed 1)."""

    key: int
    seconds: float
