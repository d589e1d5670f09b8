"""One start of a device, to its stop: what the device asks, what it is given, and how much of that is heard."""

import threading
import time
from collections.abc import Generator

from rawi.article.errors import Code
from rawi.speech.clips import WIDTH
from rawi.speech.device_clock import DeviceClock
from rawi.speech.port import Pull

STALL = 1.0
"""Seconds without a question from the device after which it counts as gone; miniaudio's own word is not reliable."""

SLOW = 3.0
"""Seconds that a device may take before it plays: Bluetooth wakes up in one or two."""

_ASLEEP = 0.5
"""Seconds between two looks after which nobody was awake: a closed lid, a stopped process."""

_FILLED = 3
"""Questions after which the device plays: two may only fill its buffers."""


class Run:
    """Made when a device is wanted; `end` may come from any thread and at any moment."""

    def __init__(self, pull: Pull) -> None:
        self._pull = pull
        self._clock = DeviceClock()
        self._gate = threading.Lock()
        self._ended = False
        self._failed = False
        self._since = self._looked = time.monotonic()

    def generator(self) -> Generator[bytes, int, None]:
        """Sends the number of frames that are wanted, yields the sound; what is missing is silence. Begun by its first `next`."""
        frames = yield b""
        while True:
            with self._gate:
                sound = b"" if self._ended else self._pull(frames)
                self._clock.asked(frames, time.monotonic())
            frames = yield sound + bytes(frames * WIDTH - len(sound))

    def end(self) -> None:
        """From now on the device gets silence; nothing is pulled once this returns."""
        with self._gate:
            self._ended = True

    def fail(self) -> None:
        """The device could not be opened or started."""
        self._failed = True

    @property
    def flowing(self) -> bool:
        """True once the device plays."""
        return self._clock.questions >= _FILLED

    def heard(self) -> int:
        """Frames that were heard. Once the device is gone, those of which it is sure: better said twice than never."""
        if self.fault() is None:
            return self._clock.heard(time.monotonic())
        return self._clock.heard(self._clock.last) if self.flowing else 0

    def fault(self) -> Code | None:
        """NO_SOUND_DEVICE where it never played, SOUND_DEVICE_LOST where it stopped asking, None while all is well."""
        now = time.monotonic()
        if now - self._looked > _ASLEEP:
            self._since = now
        self._looked = now
        patience = STALL if self.flowing else SLOW
        if not self._failed and now - max(self._since, self._clock.last) < patience:
            return None
        return Code.SOUND_DEVICE_LOST if self.flowing else Code.NO_SOUND_DEVICE
