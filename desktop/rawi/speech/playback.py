"""miniaudio's device, opened with nothing left behind. Imported when the first sound is played."""

import ctypes
import sys
from collections.abc import Callable, Generator
from contextlib import suppress
from functools import cache

import miniaudio

from rawi.article.errors import Code, RawiError
from rawi.speech.port import SAMPLE_RATE

PERIOD = 0.2
"""Seconds that the device asks for at a time. On PulseAudio it holds one period, elsewhere PERIODS. At 0.03 a busy machine
left holes in one sentence of three, at 0.1 in one of eight, at 0.15 in one of twenty; nothing waits for it, for a device that is to be silent is closed."""

PERIODS = 2
_SILENT = 0.03
"""Of the null device, which asks for the first time after one period, and has no holes that could be heard."""

_SYSTEMS = [
    each for each in miniaudio.Backend if each not in (miniaudio.Backend.NULL, miniaudio.Backend.JACK)
]
"""JACK's library writes to standard error wherever it does not run; where it runs, PipeWire or ALSA lead to it."""


class Playback(miniaudio.PlaybackDevice):  # type: ignore[misc]  # miniaudio is untyped
    """Closing gives back the context too, which miniaudio keeps: five open files each time."""

    def start(self, callback_generator: Generator[bytes, int, None]) -> None:
        """Play; RawiError NO_SOUND_DEVICE."""
        try:
            super().start(callback_generator)
        except miniaudio.MiniaudioError:
            raise RawiError(Code.NO_SOUND_DEVICE) from None

    def close(self) -> None:
        """Silence, and let go of everything; safe to call twice."""
        super().close()
        context, self._context = getattr(self, "_context", None), None
        if context is not None:
            miniaudio.lib.ma_context_uninit(context)


def open_playback(*, silent: bool = False) -> Playback:
    """The default device of the first sound system that has one; `silent`: the library's null device, which keeps time.

    RawiError NO_SOUND_DEVICE. May take long, for ever where a sound server hangs.
    """
    _hush_alsa()
    for backend in [miniaudio.Backend.NULL] if silent else _SYSTEMS:
        with suppress(miniaudio.MiniaudioError):  # what is half open is closed with its object
            return Playback(
                output_format=miniaudio.SampleFormat.SIGNED16,
                nchannels=1,
                sample_rate=SAMPLE_RATE,
                buffersize_msec=int((_SILENT if silent else PERIOD) * 1_000),
                callback_periods=PERIODS,
                backends=[backend],
                app_name="Rawi",
            )
    raise RawiError(Code.NO_SOUND_DEVICE)


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
