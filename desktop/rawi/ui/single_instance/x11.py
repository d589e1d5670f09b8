"""The focus for a window on X11, where the desktop would not give it to a program that nobody has just clicked or typed in.

The reader has asked for it, in another process. Qt's `activateWindow` says when this one was last used, and window managers that
guard the focus (GNOME's, MATE's) then refuse. _NET_ACTIVE_WINDOW of the Extended Window Manager Hints has a source for what the
person does themselves elsewhere (2, a pager).
"""

import ctypes

_LIBRARY = "libX11.so.6"
_CLIENT_MESSAGE, _FORMAT = 33, 32
_MASKS = (1 << 19) | (1 << 20)
"""SubstructureNotifyMask and SubstructureRedirectMask."""

_BY_THE_PERSON, _NOW = 2, 0


class _Message(ctypes.Structure):
    """XClientMessageEvent, as long as XEvent."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        ("rest", ctypes.c_long * 24),
    )


def activate(window: int) -> bool:
    """Ask the window manager to give the focus to this X window; False where there is no X."""
    try:
        x = ctypes.CDLL(_LIBRARY)
    except OSError:
        return False
    x.XOpenDisplay.restype = ctypes.c_void_p
    x.XInternAtom.restype = x.XDefaultRootWindow.restype = ctypes.c_ulong
    display = ctypes.c_void_p(x.XOpenDisplay(None))
    if not display:
        return False
    message = _Message(_CLIENT_MESSAGE, 0, 1, display, window)
    message.message_type = x.XInternAtom(display, b"_NET_ACTIVE_WINDOW", 0)
    message.format, message.data[0], message.data[1] = _FORMAT, _BY_THE_PERSON, _NOW
    root = ctypes.c_ulong(x.XDefaultRootWindow(display))
    x.XSendEvent(display, root, 0, ctypes.c_long(_MASKS), ctypes.byref(message))
    x.XCloseDisplay(display)
    return True
