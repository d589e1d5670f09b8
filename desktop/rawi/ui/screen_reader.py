"""Whether a screen reader runs. Qt tells only that somebody may ask for accessible objects, which desktops and tools do too."""

import ctypes
import os
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtGui import QAccessible

_LINUX = ("orca", "odilia")
_PROCESSES = Path("/proc")
_SPI_GETSCREENREADER = 0x0046


def running() -> bool:
    """On Windows what readers tell the system, on Linux the reader's process; elsewhere what Qt tells."""
    if sys.platform == "win32":
        return _told_windows()
    if not QAccessible.isActive():
        return False
    return sys.platform != "linux" or reader_process(_PROCESSES)


def reader_process(processes: Path) -> bool:
    """Whether a screen reader is among this person's processes; True where they can't be seen."""
    try:
        numbered = [each for each in processes.iterdir() if each.name.isdigit()]
    except OSError:
        return True
    return any(map(_is_reader, numbered))


def _is_reader(process: Path) -> bool:
    """A process that ends meanwhile is none."""
    with suppress(OSError):
        own = process.stat().st_uid == os.getuid()
        return own and (process / "comm").read_text(errors="replace").strip() in _LINUX
    return False


def _told_windows() -> bool:
    """NVDA, JAWS and Narrator set this flag while they run."""
    told = ctypes.c_int(0)
    if sys.platform == "win32":
        ctypes.windll.user32.SystemParametersInfoW(_SPI_GETSCREENREADER, 0, ctypes.byref(told), 0)
    return bool(told.value)
