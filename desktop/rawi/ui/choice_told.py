"""What a closed choice (combo box) is changed to by arrow keys, said by an old Orca too."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from shiboken6 import isValid

from rawi.ui import orca
from rawi.ui.announcer import Notification
from rawi.ui.orca import Orca


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
        application.focusChanged.connect(self._moved)

    def _moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._choice is not None and isValid(self._choice):
            self._choice.currentTextChanged.disconnect(self._changed)
        self._choice = now if isinstance(now, QComboBox) else None
        if self._choice is not None:
            self._choice.currentTextChanged.connect(self._changed)

    def _changed(self, text: str) -> None:
        self._orca.ask(lambda deaf: self._say(text) if deaf else None)

    def _say(self, text: str) -> None:
        choice = self._choice
        if choice is None or not isValid(choice) or choice.currentText() != text or choice.view().isVisible():
            return
        window = choice.window()
        made = window.findChild(Notification) or Notification(window)
        made.say(text)
