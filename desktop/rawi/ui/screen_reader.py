"""Whether a screen reader runs. Qt tells only that somebody may ask for accessible objects, which desktops and tools do too."""

import ctypes
import os
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtGui import QAccessible

_LINUX = (b"orca", b"odilia")
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
        with os.scandir(processes) as found:
            return any(_is_reader(process) for process in found if process.name.isdigit())
    except OSError:
        return True


def _is_reader(process: os.DirEntry[str]) -> bool:
    """A process that ends meanwhile is none."""
    with suppress(OSError):
        name = Path(process.path, "comm").read_bytes().strip()
        return name in _LINUX and process.stat().st_uid == os.getuid()
    return False


def _told_windows() -> bool:
    """NVDA, JAWS and Narrator set this flag while they run."""
    told = ctypes.c_int(0)
    if sys.platform == "win32":
        ctypes.windll.user32.SystemParametersInfoW(_SPI_GETSCREENREADER, 0, ctypes.byref(told), 0)
    return bool(told.value)
