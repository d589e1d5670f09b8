"""Tells screen readers what happens outside the focus."""

from collections import deque

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from rawi.ui import orca
from rawi.ui.orca import Orca

_AT_ONCE = 4


class Notification(QWidget):
    """Nothing to see; its accessible object has the role of a notification, which old Orcas speak when it shows."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.resize(1, 1)
        self.show()

    def say(self, text: str) -> None:
        """Show it, as it were, with another text."""
        self.setAccessibleName(text)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.ObjectShow))


class Announcer:
    """Announces through one widget, or its window while it is hidden; keeps the last announcement for `last`.

    `program` is the Orca to ask, found when None is given.
    """

    def __init__(self, widget: QWidget, program: str | None = None) -> None:
        self._widget, self._orca = widget, Orca(widget, orca.find() if program is None else program)
        self._notifications: deque[Notification] = deque(maxlen=_AT_ONCE)
        self.last = ""

    def say(self, text: str, *, urgent: bool = False) -> None:
        """Polite by default; `urgent` interrupts."""
        self.last = text
        if QAccessible.isActive():
            self._orca.ask(lambda deaf: self._notify(text) if deaf else self._announce(text, urgent))

    def _announce(self, text: str, urgent: bool) -> None:
        widget = self._widget if self._widget.isVisible() else self._widget.window()
        event = QAccessibleAnnouncementEvent(widget, text)
        if urgent:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    def _notify(self, text: str) -> None:
        """By turns: the reader asks for the text later, when the next one may have been said."""
        if len(self._notifications) < _AT_ONCE:
            self._notifications.append(Notification(self._widget.window()))
        self._notifications.rotate()
        self._notifications[0].say(text)
