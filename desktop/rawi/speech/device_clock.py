"""What a device has asked for, and when, in; how much of it is heard by now out."""

import threading

from rawi.speech.port import SAMPLE_RATE

_LEARNING = 16
"""Questions after which it is known how far ahead the device asks."""

_FILLING = 3
"""Questions at first, and after a hole, that only fill its buffers."""

_SMOOTH = 1 / 16
_FOLLOW = 0.02
"""Of what the device runs fast or slow, how much is made up for at each question: a crystal is off by 0.01 % at most."""


class DeviceClock:
    """The first frame is heard when it is asked for (measured: within 6 ms), and from then on time passes evenly.

    A question after all was played is a hole: time stood still. Where the device's crystal runs fast or slow against
    this machine's, what it holds after each question grows or shrinks; the clock follows that slowly. Times are seconds
    of a clock that never goes back; safe to be asked from any thread.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._began = 0.0
        self._asked = 0
        self._questions = 0
        self._learned = -_FILLING
        self._ahead = 0.0
        self._usual = 0.0
        self._last = 0.0

    @property
    def questions(self) -> int:
        """How often the device has asked."""
        return self._questions

    @property
    def last(self) -> float:
        """When it asked last, 0 before."""
        return self._last

    def asked(self, frames: int, now: float) -> None:
        """The device takes so many frames more."""
        with self._lock:
            played = (now - self._began) * SAMPLE_RATE
            if self._questions == 0:
                self._began = now
            elif played > self._asked:
                self._began += (played - self._asked) / SAMPLE_RATE
                self._learned = -_FILLING
            self._asked += frames
            self._questions += 1
            self._last = now
            self._keep_pace(self._asked - (now - self._began) * SAMPLE_RATE)

    def heard(self, now: float) -> int:
        """Frames that were heard by now."""
        with self._lock:
            if not self._asked:
                return 0
            return max(0, min(self._asked, int((now - self._began) * SAMPLE_RATE)))

    def _keep_pace(self, ahead: float) -> None:
        """`ahead` is what the device holds right after a question."""
        if self._learned < _LEARNING:
            self._learned += 1
            if self._learned <= 0:
                return
            self._usual += (ahead - self._usual) / self._learned
            self._ahead = self._usual
            return
        self._ahead += (ahead - self._ahead) * _SMOOTH
        change = (self._ahead - self._usual) * _FOLLOW
        self._began -= change / SAMPLE_RATE
        self._ahead -= change
