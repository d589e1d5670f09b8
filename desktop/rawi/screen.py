"""Whether a window can be opened."""

import os
import sys


def has_screen() -> bool:
    """True on Windows and macOS, and elsewhere where a display or a Qt platform is named."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
