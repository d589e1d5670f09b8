"""Where sound goes: a device of this machine, or nowhere at the same pace (both through miniaudio, imported late like all that plays)."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from rawi.speech.port import Pull

if TYPE_CHECKING:
    from rawi.article.errors import Code
    from rawi.speech.attendant import Attendant, Device
    from rawi.speech.run import Run

_STUCK = 5.0
"""Seconds after which an attendant counts as lost to a call that hangs, and another takes its place."""

_MOST_STUCK = 3
_LOOK = 0.02


def _playback(*, silent: bool) -> Device:
    from rawi.speech.playback import open_playback

    return open_playback(silent=silent)


class MiniaudioSink:
    """Implements `speech.port.AudioSink`; with `silent` the library's null device, which keeps time and makes no sound.

    `make` opens the device.
    """

    def __init__(self, *, silent: bool = False, make: Callable[[], Device] | None = None) -> None:
        self._make = make or partial(_playback, silent=silent)
        self._attendant: Attendant | None = None
        self._stuck = 0
        self._run: Run | None = None

    def open(self) -> None:
        """Get ready."""
        self._free().want(self._run)

    def start(self, pull: Pull) -> None:
        """Play this instead of anything else."""
        from rawi.speech.run import Run

        self._end()
        self._run = Run(pull)
        self._free().want(self._run)

    def stop(self) -> None:
        """Silence at once."""
        if self._run is not None and self._attendant is not None:
            self._end()
            self._attendant.want(None)

    def close(self) -> None:
        """Silence, and no device any more."""
        self._end()
        if self._attendant is not None:
            self._attendant.want(None, ready=False)

    def heard(self) -> int:
        """Frames of this start that were heard by now."""
        return self._run.heard() if self._run else 0

    @property
    def flowing(self) -> bool:
        """True once the device plays."""
        return self._run is not None and self._run.flowing

    def fault(self) -> Code | None:
        """Why nothing is heard."""
        return self._run.fault() if self._run else None

    def _end(self) -> None:
        if self._run is not None:
            self._run.end()
            self._run = None

    def _free(self) -> Attendant:
        """An attendant that follows: one that hangs is left behind, unless too many do."""
        from rawi.speech.attendant import Attendant

        old = self._attendant
        if old is not None and (old.busy <= _STUCK or self._stuck >= _MOST_STUCK):
            return old
        if old is not None:
            old.want(None, ready=False)
            self._stuck += 1
        self._attendant = Attendant(self._make)
        return self._attendant


def sound_system(patience: float = 3.0) -> str:
    """What plays on this machine ("PulseAudio"), "" where nothing can or it does not answer within `patience` seconds."""
    from rawi.speech.attendant import Attendant

    attendant = Attendant(partial(_playback, silent=False))
    attendant.want(None)
    end = time.monotonic() + patience
    while attendant.busy and time.monotonic() < end:
        time.sleep(_LOOK)
    device = attendant.device
    attendant.want(None, ready=False)
    return str(getattr(device, "backend", ""))
