"""Tells screen readers what happens outside the focus."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


class Announcer:
    """Announces through one widget, or its window while it is hidden; keeps the last announcement for `last`."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self.last = ""

    def say(self, text: str, *, urgent: bool = False) -> None:
        """Polite by default; `urgent` interrupts."""
        self.last = text
        if not QAccessible.isActive():
            return
        widget = self._widget if self._widget.isVisible() else self._widget.window()
        event = QAccessibleAnnouncementEvent(widget, text)
        if urgent:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)
