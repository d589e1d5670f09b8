"""The status line: its message in as many lines as the width needs, never cut off."""

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStatusBar, QStyle, QStyleOption, QWidget

_SIDE, _ABOVE = 6, 2
_MOST_LINES = 4


class StatusLine(QStatusBar):
    """As Qt's, but it wraps."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.messageChanged.connect(self._measure)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width."""
        super().resizeEvent(event)
        self._measure(self.currentMessage())

    def changeEvent(self, event: QEvent) -> None:
        """Another size of the letters."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._measure(self.currentMessage())

    def _measure(self, text: str) -> None:
        metrics = self.fontMetrics()
        room = QRect(0, 0, max(1, self.width() - 2 * _SIDE), metrics.lineSpacing() * _MOST_LINES)
        needed = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text or " ").height()
        height = min(room.height(), max(metrics.height(), needed)) + 2 * _ABOVE + 2
        if height != self.minimumHeight():
            self.setMinimumHeight(height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The message, in lines."""
        painter, option = QPainter(self), QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelStatusBar, option, painter, self)
        painter.setPen(self.palette().windowText().color())
        place = self.rect().adjusted(_SIDE, _ABOVE, -_SIDE, -_ABOVE)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(place, flags, self.currentMessage())
        painter.end()
