"""A device opened, started, stopped and closed beside whoever wants it: a sound server that hangs holds up nobody."""

import threading
import time
from collections.abc import Callable, Generator
from typing import Protocol

from rawi.article.errors import RawiError
from rawi.speech.run import Run

FRESH = 10.0
"""Seconds for which a device that was opened ahead is used: another may be the default by then, or this one be gone."""


class Device(Protocol):
    """What the audio library gives; each call may take long."""

    def start(self, callback_generator: Generator[bytes, int, None]) -> None:
        """Play what the generator gives; RawiError NO_SOUND_DEVICE."""

    def close(self) -> None:
        """Silence at once; what it holds is dropped."""


class Attendant:
    """Follows the last wish in a thread that ends when there is nothing left to do. `make` opens a device, or RawiError NO_SOUND_DEVICE.

    A device that has played is closed when it is to be silent: one that is only stopped would say what it
    still holds when it plays again (measured: 50 to 60 ms).
    """

    def __init__(self, make: Callable[[], Device]) -> None:
        self._make = make
        self._lock = threading.Lock()
        self._wish: Run | None = None
        self._ready = False
        self._fresh = False
        self._thread: threading.Thread | None = None
        self._busy_since = 0.0
        self._device: Device | None = None
        self._opened = 0.0
        self._played = False

    def want(self, run: Run | None, *, ready: bool = True) -> None:
        """Play this, or be silent: with an open device (`ready`) or without. Returns at once."""
        with self._lock:
            self._wish, self._ready, self._fresh = run, ready, True
            if self._thread is None:
                self._busy_since = time.monotonic()
                self._thread = threading.Thread(target=self._follow, name="sound", daemon=True)
                self._thread.start()

    @property
    def device(self) -> Device | None:
        """The open device."""
        return self._device

    @property
    def busy(self) -> float:
        """Seconds for which it has been at one wish, 0 without one."""
        since = self._busy_since
        return time.monotonic() - since if since else 0.0

    def _follow(self) -> None:
        while True:
            with self._lock:
                if not self._fresh:
                    self._thread, self._busy_since = None, 0.0
                    return
                run, ready, self._fresh = self._wish, self._ready, False
                self._busy_since = time.monotonic()
            self._do(run, ready=ready)

    def _do(self, run: Run | None, *, ready: bool) -> None:
        if self._played or (self._device is not None and time.monotonic() - self._opened > FRESH):
            self._shut()
        if run is None and not ready:
            self._shut()
        elif self._open() and run is not None:
            self._start(run)
        elif run is not None:
            run.fail()

    def _open(self) -> bool:
        if self._device is None:
            try:
                self._device, self._opened = self._make(), time.monotonic()
            except RawiError:
                return False
        return True

    def _start(self, run: Run) -> None:
        assert self._device is not None
        generator = run.generator()
        next(generator)
        self._played = True
        try:
            self._device.start(generator)
        except RawiError:
            self._shut()
            run.fail()

    def _shut(self) -> None:
        device, self._device, self._played = self._device, None, False
        if device is not None:
            device.close()
