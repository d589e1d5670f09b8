"""Assistive technology is told that a field has the keys before it is told what is selected in it."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit
from shiboken6 import isValid

_SELECTING = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
"""What leads into a field with its text selected (`QLineEdit::focusInEvent`)."""

_TYPING = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.InputMethod)


class FocusTold(QObject):
    """An event filter for the whole application: the text of a field is selected once its focus was told.

    Qt selects while the focus comes, and tells of that first. Orca (`onCaretMoved` of its default script) then follows the caret
    into the field without a word, and takes the focus that is told next for nothing new. Qt's own window for files writes and
    selects in its field as it comes up, and is left alone.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._field: QLineEdit | None = None
        self._found: tuple[str, int] = "", 0
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._select)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """True where the focus came into a field; it came for a reason that selects nothing."""
        if self._field is not None and event.type() in _TYPING:
            self._select()
        if event.type() is not QEvent.Type.FocusIn or not isinstance(watched, QLineEdit):
            return False
        if not isinstance(event, QFocusEvent) or event.reason() not in _SELECTING or watched.inputMask():
            return False
        if isinstance(watched.window(), QFileDialog):
            return False
        self._field = watched
        self._soon.start()
        watched.event(QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.OtherFocusReason))
        self._found = watched.text(), watched.cursorPosition()
        return True

    def _select(self) -> None:
        """What Qt would have done, unless the program has written into the field since; typing does not overtake it.

        A window for files gives its field the focus before it is the active window itself.
        """
        field, self._field = self._field, None
        if field is None or not isValid(field) or field.hasSelectedText():
            return
        active = field.hasFocus() or not field.isActiveWindow()
        if active and field.text() and (field.text(), field.cursorPosition()) == self._found:
            field.selectAll()
