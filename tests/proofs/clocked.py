"""A sound device whose clock the proof moves: it pulls ahead by periods as a real one does, and counts what it is given."""

from rawi.article.errors import Code
from rawi.speech.clips import WIDTH
from rawi.speech.port import Pull

PERIOD, HELD = 660, 3
"""Frames it asks for at a time, and how many such periods it holds."""


class ClockedSink:
    """Implements `speech.port.AudioSink`; nothing happens but by `advance`. `sound` and `silence` are the frames it got, `holes` those of the silence that more sound came after."""

    def __init__(self) -> None:
        self.sound = self.silence = self.holes = self._quiet = 0
        self._clock = self._pulled = 0
        self._pull: Pull | None = None

    @property
    def playing(self) -> bool:
        """True while it would pull."""
        return self._pull is not None

    def open(self) -> None:
        """Always ready."""

    def start(self, pull: Pull) -> None:
        """Pull from now on, from the beginning of its own clock."""
        self._pull, self._clock, self._pulled = pull, 0, 0
        self._fill()

    def stop(self) -> None:
        """Drop what it holds."""
        self._pull = None

    def close(self) -> None:
        """Drop what it holds."""
        self.stop()

    def heard(self) -> int:
        """Frames heard since it was started, exactly."""
        return min(self._clock, self._pulled)

    @property
    def flowing(self) -> bool:
        """True while it pulls."""
        return self.playing

    def fault(self) -> Code | None:
        """It never fails."""
        return None

    def buffered(self) -> int:
        """Frames pulled and not heard yet."""
        return self._pulled - self._clock if self._pull else 0

    def advance(self, frames: int) -> None:
        """Let so many frames be heard."""
        while frames > 0 and self._pull is not None:
            step = min(frames, PERIOD)
            self._clock += step
            frames -= step
            self._fill()

    def _fill(self) -> None:
        while self._pull is not None and self._pulled + PERIOD <= self._clock + PERIOD * HELD:
            given = len(self._pull(PERIOD)) // WIDTH
            self._pulled += PERIOD
            self.sound += given
            self.silence += PERIOD - given
            self._count(given)

    def _count(self, given: int) -> None:
        if given:
            self.holes += self._quiet
            self._quiet = 0
        self._quiet += PERIOD - given
