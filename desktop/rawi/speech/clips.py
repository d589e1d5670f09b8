"""What a player holds: sound that is to come, and what was pulled when."""

from collections import deque
from dataclasses import dataclass, field

from rawi.speech.port import SAMPLE_RATE

WIDTH = 2
"""Bytes of a sample."""

FIRST = int(0.4 * SAMPLE_RATE)
"""Samples to begin with: a device asks for two periods at once, and what is not there yet would be a hole."""


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
    def ready(self) -> bool:
        """True where there is enough to begin with."""
        return self.complete or self.samples - self.read >= FIRST

    @property
    def rest(self) -> int:
        """The silence still to follow."""
        return self.pause - self.rested

    @property
    def over(self) -> bool:
        """True where its sound and its silence were pulled."""
        return self.complete and self.read >= self.samples and self.rest <= 0

    def go_to(self, sample: int) -> None:
        """The next sample to be pulled is this one; those beyond its sound are of the silence after it."""
        self.read = min(sample, self.samples)
        self.rested = min(self.pause, max(0, sample - self.samples)) if self.complete else 0


def rewind(clips: deque[Clip], ending: deque[Clip], key: int, sample: int) -> None:
    """Back to this sample of an utterance: of `ending`, which were pulled wholly, those come again that are not over then."""
    while ending and ending[-1].key >= key:
        clips.appendleft(ending.pop())
    for clip in clips:
        clip.go_to(sample if clip.key == key else 0)
    while clips and clips[0].over:
        ending.append(clips.popleft())


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
