"""What a closed choice (combo box) is changed to by arrow keys, said by an old Orca too."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from shiboken6 import isValid

from rawi.ui import orca
from rawi.ui.announcer import Notification
from rawi.ui.orca import Orca

_NAME = "choice"


class ChoiceTold(QObject):
    """Follows the focus through the application.

    Qt tells such a change as another name and another selection of the choice. Orcas before 45 take the name for known and find
    no selection, so they say nothing (`onNameChanged`, `onSelectionChanged` of the default script): they get a notification.
    """

    def __init__(self, application: QApplication, program: str | None = None) -> None:
        """`program` is the Orca to ask, found when None is given."""
        super().__init__(application)
        self._orca = Orca(self, orca.find() if program is None else program)
        self._choice: QComboBox | None = None
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._follow)
        application.focusChanged.connect(self._moved)

    def _moved(self, _before: QWidget | None, _now: QWidget | None) -> None:
        self._soon.start()

    def _follow(self) -> None:
        """A moment later than the focus: what was chosen in the opened list, which closed then, is said with the focus."""
        if self._choice is not None and isValid(self._choice):
            self._choice.currentTextChanged.disconnect(self._changed)
        now = QApplication.focusWidget()
        self._choice = now if isinstance(now, QComboBox) else None
        if self._choice is not None:
            self._choice.currentTextChanged.connect(self._changed)

    def _changed(self, text: str) -> None:
        self._orca.ask(lambda deaf: self._say(text) if deaf else None)

    def _say(self, text: str) -> None:
        choice = self._choice
        if choice is None or not isValid(choice) or not choice.hasFocus() or choice.currentText() != text:
            return
        window = _main_window(choice)
        made = window.findChild(Notification, _NAME) or Notification(window)
        made.setObjectName(_NAME)
        made.say(text)


def _main_window(widget: QWidget) -> QWidget:
    """Not the dialog: its name would be said each time."""
    window = widget.window()
    above = window.parentWidget()
    return _main_window(above) if above else window
