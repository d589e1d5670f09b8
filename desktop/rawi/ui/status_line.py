"""The status line: its message in as many lines as the width needs, as long as the text above keeps its room."""

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStatusBar, QStyle, QStyleOption, QWidget

_SIDE, _ABOVE = 6, 2
_MANY = 99

_SHARE = 0.22
"""Of the window's height, at most; what has no room ends in an ellipsis, and is in the tool tip."""


class StatusLine(QStatusBar):
    """As Qt's, but it wraps."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown = ""
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
        line = self.fontMetrics().lineSpacing()
        most = max(1, int(self.window().height() * _SHARE) // line)
        words, self._shown = text.split(" "), text
        while self._lines(self._shown) > most and len(words) > 1:
            words.pop()
            self._shown = f"{' '.join(words)} …"
        self.setToolTip(text if self._shown != text else "")
        height = min(most, self._lines(self._shown)) * line + 2 * _ABOVE + 2
        if height != self.minimumHeight():
            self.setMinimumHeight(height)
        self.update()

    def _lines(self, text: str) -> int:
        """How many lines a text takes."""
        metrics = self.fontMetrics()
        room = QRect(0, 0, max(1, self.width() - 2 * _SIDE), metrics.lineSpacing() * _MANY)
        needed = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text or " ").height()
        return max(1, round(needed / metrics.lineSpacing()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The message, in lines."""
        painter, option = QPainter(self), QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelStatusBar, option, painter, self)
        painter.setPen(self.palette().windowText().color())
        place = self.rect().adjusted(_SIDE, _ABOVE, -_SIDE, -_ABOVE)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(place, flags, self._shown)
        painter.end()
