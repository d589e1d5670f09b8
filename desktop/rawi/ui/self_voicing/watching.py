"""Sees key presses before anybody else, and everything after which the focus may be on something else."""

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

_Type = QEvent.Type
_STIRS = (
    _Type.KeyRelease,
    _Type.MouseButtonRelease,
    _Type.FocusIn,
    _Type.Show,
    _Type.WindowActivate,
    _Type.WindowTitleChange,
)
_HELD = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
)


class Watching(QObject):
    """`touched` tells of any key press, `pressed` of one that is more than a held key; `stirred` that it is time to look."""

    touched = Signal()
    pressed = Signal(QKeyCombination)
    stirred = Signal()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Sees; takes nothing."""
        kind = event.type()
        if kind is _Type.KeyPress and isinstance(event, QKeyEvent):
            self.touched.emit()
            if event.key() not in _HELD:
                self.pressed.emit(event.keyCombination())
            self.stirred.emit()
        elif kind in _STIRS:
            self.stirred.emit()
        return False
