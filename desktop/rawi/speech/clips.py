"""What a player holds: sound that is to come, and what was pulled when."""

from dataclasses import dataclass, field

from rawi.speech.port import SAMPLE_RATE

WIDTH = 2
"""Bytes of a sample."""

FIRST = int(0.4 * SAMPLE_RATE)
"""Samples to begin with: a device asks for two periods at once, and what is not there yet would be a hole."""


@dataclass(slots=True)
class Clip:
    """One utterance's sound; `read` is the next sample to be pulled, `pause` the silence (samples) still to follow; `pace` times the speed."""

    key: int
    pause: int
    pace: float = 1.0
    pcm: bytearray = field(default_factory=bytearray)
    complete: bool = False
    read: int = 0

    @property
    def samples(self) -> int:
        """Of its sound, as far as it has come."""
        return len(self.pcm) // WIDTH

    @property
    def ready(self) -> bool:
        """True where there is enough to begin with."""
        return self.complete or self.samples - self.read >= FIRST


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
