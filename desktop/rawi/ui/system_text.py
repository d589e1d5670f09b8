"""The desktop's own wish for large letters in, the sizes of a first start out."""

import sys
from dataclasses import replace

from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication

from rawi.settings.table import Settings, rule

_USUAL_POINTS = 13.0 if sys.platform == "darwin" else 11.0
"""The largest size that desktops have by default; a reader who has a larger one wants large letters."""

_WINDOWS = "HKEY_CURRENT_USER\\Software\\Microsoft\\Accessibility"
_PATIENCE = 300
"""Milliseconds for the desktop's answer."""


def first_settings(settings: Settings) -> Settings:
    """The settings of a first start, with the sizes that the system has: Qt's font follows it in part only."""
    font = QGuiApplication.font().pointSizeF()
    factor = scale()
    text = factor * max(1.0, font / _USUAL_POINTS)
    return replace(
        settings,
        interface_size=_allowed("interface_size", factor),
        text_size=_allowed("text_size", text),
    )


def scale() -> float:
    """How many times larger than usual the system wants letters, where Qt does not know of that: Windows, and GNOME without X11."""
    if sys.platform == "win32":
        return _number(QSettings(_WINDOWS, QSettings.Format.NativeFormat).value("TextScaleFactor", 100)) / 100
    return _desktop_scale() if QGuiApplication.platformName().startswith("wayland") else 1.0


def _desktop_scale() -> float:
    """What the desktop's settings portal says (org.freedesktop.portal.Settings)."""
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

    asked = QDBusMessage.createMethodCall(
        "org.freedesktop.portal.Desktop",
        "/org/freedesktop/portal/desktop",
        "org.freedesktop.portal.Settings",
        "ReadOne",
    )
    asked.setArguments(["org.gnome.desktop.interface", "text-scaling-factor"])
    answer = QDBusConnection.sessionBus().call(asked, timeout=_PATIENCE)
    found = answer.arguments()
    return _number(found[0]) if found and answer.type() is QDBusMessage.MessageType.ReplyMessage else 1.0


def _number(value: object) -> float:
    try:
        return float(str(value))
    except ValueError:
        return 1.0


def _allowed(name: str, factor: float) -> int:
    """The nearest step that the setting takes."""
    allowed = rule(name)
    percent = round(factor * 100 / allowed.step) * allowed.step
    return int(min(allowed.high, max(allowed.low, percent, 100)))
