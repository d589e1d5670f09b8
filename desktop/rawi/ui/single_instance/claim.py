"""A lock says which process has the one window; files beside it are what other starts ask of that window, each taken by who removes it."""

from __future__ import annotations

import hashlib
import os
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile

from rawi import __version__
from rawi.settings.directories import Directories
from rawi.ui.single_instance.asked import Asked, decode, encode

PATIENCE = 4.0
"""Seconds for the open window to answer: one that is just starting needs some, one that hangs gets no more."""

_PAUSE = 0.02
_OLD = 60.0
"""Seconds after which what was asked is of a process that is gone."""

_LARGEST = 4_000_000
_SCREENS = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY", "SESSIONNAME")
_ANY_PROCESS = -1
"""ASFW_ANY of AllowSetForegroundWindow."""


class Claim:
    """The claim to be the reader's window. `folder` is None where there is no place for it: then every start has a window of its own."""

    def __init__(self, folder: Path | None, name: str, patience: float = PATIENCE) -> None:
        self.folder, self._name, self._patience = folder, name, patience
        self._lock = QLockFile(str(folder / f"{name}.lock")) if folder else None
        if self._lock:
            self._lock.setStaleLockTime(0)  # a lock is as old as its window; that of a dead process is taken

    @property
    def ours(self) -> bool:
        """Whether this process has the window that others are to turn to."""
        return self._lock is not None and self._lock.isLocked()

    def handed(self, asked: Asked) -> bool:
        """True where the open window has taken what is asked; False where this process is to open its own: there is none, or it hangs."""
        mine: Path | None = None
        until = time.monotonic() + self._patience
        while self._taken_by_another() and time.monotonic() < until:
            mine = mine or self._put(asked)
            if mine is None or not mine.exists():
                return mine is not None
            time.sleep(_PAUSE)
        return mine is not None and not _remove(mine)

    def asked(self) -> Iterator[Asked]:
        """What other starts ask now, each once."""
        for path in sorted(self.folder.glob(f"{self._name}-*.json")) if self.folder else ():
            with suppress(OSError):
                state = path.stat()
                data = path.read_bytes() if state.st_size < _LARGEST else b""
                told = decode(data)
                if _remove(path) and told and time.time() - state.st_mtime < _OLD:
                    yield told

    def release(self) -> None:
        """Others open a window of their own from now on; nothing is left behind."""
        if self._lock:
            self._lock.unlock()
        if self.folder:
            with suppress(OSError):  # others may have theirs in it
                self.folder.rmdir()

    def _taken_by_another(self) -> bool:
        if self._lock is None or self._lock.tryLock(0):
            return False
        return self._lock.error() is QLockFile.LockError.LockFailedError

    def _put(self, asked: Asked) -> Path | None:
        """Ask, whole or not at all; None where nothing can be written."""
        assert self.folder
        _let_come_to_front()
        path = self.folder / f"{self._name}-{time.time_ns():020}-{os.getpid()}.json"
        half = path.with_suffix(".half")
        try:
            half.write_bytes(encode(asked))
            half.replace(path)
        except (OSError, ValueError):
            _remove(half)
            return None
        return path


def claim(places: Directories, variables: Mapping[str, str] = os.environ) -> Claim:
    """That of this reader, library, version of Rawi and screen."""
    screens = [variables.get(each, "") for each in _SCREENS]
    told = "\n".join([str(places.library.absolute()), __version__, *screens])
    return Claim(_folder(places, variables), hashlib.sha256(told.encode("utf-8", "replace")).hexdigest()[:16])


def _folder(places: Directories, variables: Mapping[str, str]) -> Path | None:
    """The session's folder where there is one, else in the reader's cache; never another user's."""
    runtime = variables.get("XDG_RUNTIME_DIR", "")
    wanted = [Path(runtime) / "rawi"] if runtime and Path(runtime).is_dir() else []
    return next((each for each in (*wanted, places.cache / "window") if _made(each)), None)


def _made(folder: Path) -> bool:
    """Whether the folder is there now and this user's alone: root with another's home makes nothing in it."""
    try:
        above = next(each for each in (folder, *folder.absolute().parents) if each.exists())
        if hasattr(os, "geteuid") and above.stat().st_uid != os.geteuid():
            return False
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        return False
    return True


def _remove(path: Path) -> bool:
    """True where it was this process that took the file away."""
    try:
        path.unlink()
    except OSError:
        return False
    return True


def _let_come_to_front() -> None:
    """Windows lets only the process that the reader has just started pass the focus on."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(_ANY_PROCESS)
