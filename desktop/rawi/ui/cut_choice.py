"""A choice that has no room for its text shows it whole as a tool tip; only then, as screen readers say a tool tip too."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox

_CHANGES = (QEvent.Type.Resize, QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.Show)


class CutChoice(QObject):
    """Lives as long as the choice."""

    def __init__(self, combo: QComboBox) -> None:
        super().__init__(combo)
        self._combo = combo
        combo.currentTextChanged.connect(self._tell)
        combo.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another size or other letters."""
        if event.type() in _CHANGES:
            self._tell(self._combo.currentText())
        return super().eventFilter(watched, event)

    def _tell(self, text: str) -> None:
        option = QStyleOptionComboBox()
        self._combo.initStyleOption(option)
        control, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self._combo.style().subControlRect(control, option, field, self._combo).width()
        cut = self._combo.fontMetrics().horizontalAdvance(text) > room
        self._combo.setToolTip(text if cut else "")
