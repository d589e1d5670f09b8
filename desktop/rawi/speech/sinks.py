"""Where sound goes: a device of this machine, or nowhere at the same pace (both through miniaudio, imported late)."""

import ctypes
import sys
import time
from collections.abc import Callable, Generator
from functools import cache
from typing import Any

from rawi.article.errors import Code, RawiError
from rawi.speech.port import SAMPLE_RATE, Pull

PERIOD = 0.03
"""Seconds that the device asks for at a time; it holds about three of them."""

_PERIODS = 3
_WIDTH = 2
STALL = 2.0
"""Seconds without a question from the device after which it counts as gone."""


class MiniaudioSink:
    """A device; with `silent` the library's null device, which keeps time and makes no sound."""

    def __init__(self, *, silent: bool = False) -> None:
        self.audible = not silent
        self._device: Any = None
        self._last_pull = 0.0
        self._pulled = 0
        self._started = False

    @property
    def name(self) -> str:
        """The sound system that plays, "" before the first start."""
        return str(self._device.backend) if self._device else ""

    def open(self) -> None:
        """Open the device if it is not open; RawiError NO_SOUND_DEVICE."""
        import miniaudio

        if self._device is not None:
            return
        _hush_alsa()
        null = miniaudio.Backend.NULL
        backends = [null] if not self.audible else [each for each in miniaudio.Backend if each is not null]
        try:
            self._device = miniaudio.PlaybackDevice(
                output_format=miniaudio.SampleFormat.SIGNED16,
                nchannels=1,
                sample_rate=SAMPLE_RATE,
                buffersize_msec=int(PERIOD * 1_000),
                callback_periods=_PERIODS,
                backends=backends,
                app_name="Rawi",
            )
        except miniaudio.MiniaudioError:
            raise RawiError(Code.NO_SOUND_DEVICE) from None

    def start(self, pull: Pull) -> None:
        """Play; RawiError NO_SOUND_DEVICE."""
        import miniaudio

        self.open()
        generator = self._generator(pull)
        next(generator)
        self._last_pull, self._pulled = time.monotonic(), 0
        try:
            self._device.start(generator)
        except miniaudio.MiniaudioError:
            self._close()
            raise RawiError(Code.NO_SOUND_DEVICE) from None
        self._started = True

    def stop(self) -> None:
        """Silence at once."""
        if not self._started:
            return
        import miniaudio

        self._started = False
        try:
            self._device.stop()
        except miniaudio.MiniaudioError:
            self._close()

    def alive(self) -> bool:
        """False once a started device has not asked for sound for STALL seconds."""
        return not self._started or time.monotonic() - self._last_pull < STALL

    def buffered(self) -> int:
        """Frames that the device holds: what it takes ahead, less what it has played since it last asked."""
        if not self._started:
            return 0
        since = (time.monotonic() - self._last_pull) * SAMPLE_RATE
        ahead = min(self._pulled, int(PERIOD * _PERIODS * SAMPLE_RATE))
        return max(0, ahead - int(since))

    def _generator(self, pull: Pull) -> Generator[bytes, int, None]:
        """miniaudio sends the number of frames it wants; what is missing is silence."""
        frames = yield b""
        while True:
            sound = pull(frames)
            self._last_pull = time.monotonic()
            self._pulled += frames
            frames = yield sound + bytes(frames * _WIDTH - len(sound))

    def _close(self) -> None:
        if self._device is not None:
            self._device.close()
            self._device = None
        self._started = False


@cache
def _hush_alsa() -> Callable[..., None] | None:
    """Keep ALSA from writing to standard error where there is no card; the handler must outlive the call, hence the cache."""
    if sys.platform != "linux":
        return None
    handler = ctypes.CFUNCTYPE(
        None, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p
    )(lambda *_message: None)
    try:
        ctypes.CDLL("libasound.so.2").snd_lib_error_set_handler(handler)
    except (OSError, AttributeError):
        return None
    return handler
