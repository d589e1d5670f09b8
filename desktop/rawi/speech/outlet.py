"""Which sink sounds: the device; nothing for a moment where it was lost; silence at the same pace where there is none."""

import time
from collections.abc import Callable
from enum import Enum, auto

from rawi.article.errors import Code, RawiError
from rawi.speech.port import AudioSink, Pull

GRACE = 5.0
"""Seconds in which a device that was lost is waited for with the place held; then reading pauses."""

_RETRY = 1.0
_SELDOM = 5.0
"""Seconds between looks for a device: at first, and after a minute."""

_MANY = 60


class _Mode(Enum):
    """DEVICE sounds; HELD and GONE wait for it, GONE has been told; SILENT keeps the pace without it."""

    DEVICE = auto()
    HELD = auto()
    GONE = auto()
    SILENT = auto()


class Outlet:
    """Two sinks as one that always tells the truth. Its owner calls `look` often and obeys it."""

    def __init__(
        self, device: AudioSink, silent: AudioSink, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._clock = clock
        self._device, self._silent = device, silent
        self._mode = _Mode.DEVICE
        self._sink: AudioSink | None = None
        self._lost_at = 0.0
        self._next_try = 0.0
        self._tries = 0
        self._trying = False

    @property
    def audible(self) -> bool:
        """False while the sound goes nowhere."""
        return self._mode is _Mode.DEVICE

    def open(self) -> None:
        """Get ready ahead of `start`."""
        self._device.open()

    def start(self, pull: Pull) -> None:
        """Begin, as the reader wishes it: where they know that the device is gone, with one if there is one now, else silently."""
        if self._mode is _Mode.GONE:
            self._mode = _Mode.DEVICE
        self.resume(pull)

    def resume(self, pull: Pull) -> None:
        """Begin, or wait on."""
        if self._mode is _Mode.DEVICE:
            self._trying = False
            self._sink = self._device
        else:
            self._sink = self._silent if self._mode is _Mode.SILENT else None
        if self._sink:
            self._sink.start(pull)

    def stop(self) -> None:
        """Silence at once."""
        if self._sink:
            self._sink.stop()
            self._sink = None

    def close(self) -> None:
        """Silence; the devices are let go, and the next `start` knows nothing of what was wrong."""
        self.stop()
        self._mode, self._trying = _Mode.DEVICE, False
        for sink in (self._device, self._silent):
            sink.close()

    def heard(self) -> int:
        """Frames that were heard since it last began."""
        return self._sink.heard() if self._sink else 0

    def look(self) -> tuple[list[RawiError], bool]:
        """What is to be told, and whether another sink is to go on: then `stop` and `resume`, with what was not heard yet."""
        if self._mode is _Mode.DEVICE:
            return self._watch()
        again = self._came_back()
        if again:
            told = self._mode is not _Mode.HELD
            self._mode = _Mode.DEVICE
            return ([RawiError(Code.SOUND_DEVICE_BACK)] if told else []), True
        if self._mode is _Mode.HELD and self._clock() - self._lost_at > GRACE:
            self._mode = _Mode.GONE
            return [RawiError(Code.SOUND_DEVICE_LOST)], False
        return [], False

    def _watch(self) -> tuple[list[RawiError], bool]:
        fault = self._sink.fault() if self._sink else None
        if fault is None:
            return [], False
        lost = fault is Code.SOUND_DEVICE_LOST
        self._mode = _Mode.HELD if lost else _Mode.SILENT
        self._lost_at = self._clock()
        self._tries, self._next_try = 0, self._lost_at + (0.0 if lost else _RETRY)
        return ([] if lost else [RawiError(fault)]), True

    def _came_back(self) -> bool:
        """Try the device with silence, now and then; True once it plays."""
        if self._trying:
            if self._device.flowing:
                self._end_try()
                return True
            if self._device.fault():
                self._end_try()
        elif self._clock() >= self._next_try and (self._sink or self._mode is not _Mode.SILENT):
            self._trying = True
            self._device.start(_nothing)
        return False

    def _end_try(self) -> None:
        self._device.stop()
        self._trying = False
        self._tries += 1
        self._next_try = self._clock() + (_RETRY if self._tries < _MANY else _SELDOM)


def _nothing(_frames: int) -> bytes:
    return b""
