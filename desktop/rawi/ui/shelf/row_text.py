"""One text of a row: wrapped into its lines, in its own direction, with marked words; what is too long ends in "…"."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from rawi.article.model import Direction
from rawi.text.direction import of_text
from rawi.ui.shown_pieces import len_utf16

_LONGEST = 2_000
"""Characters of a text that are looked at; no row shows more."""


@dataclass(frozen=True, slots=True)
class RowText:
    """The text, its font, how many lines it may take, ranges of it (characters) that are marked.

    `own` texts are written in their own direction, the others in that of the interface.
    """

    text: str
    font: QFont
    lines: int = 1
    hits: tuple[tuple[int, int], ...] = ()
    own: bool = True


class LaidOut:
    """A text laid out for a width in pixels, from the edge where the interface begins (`mirrored`: the right one)."""

    def __init__(self, text: RowText, width: float, *, mirrored: bool) -> None:
        self._text, self._width = text, width
        interface = Direction.RTL if mirrored else Direction.LTR
        direction = of_text(text.text, interface) if text.own else interface
        self._option = QTextOption(Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft)
        self._option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if direction is Direction.RTL else Qt.LayoutDirection.LeftToRight
        )
        self._layout = self._fitted(" ".join(text.text[:_LONGEST].split("\n")))

    @property
    def height(self) -> float:
        """Pixels from top to bottom."""
        return self._layout.boundingRect().height()

    def draw(self, painter: QPainter, x: float, y: float, marked: QTextCharFormat) -> None:
        """Draw in the painter's colour."""
        ranges = []
        for start, end in self._text.hits:
            if end <= _LONGEST:
                hit = QTextLayout.FormatRange()
                hit.start, hit.length = (
                    len_utf16(self._text.text[:start]),
                    len_utf16(self._text.text[start:end]),
                )
                hit.format = marked
                ranges.append(hit)
        self._layout.draw(painter, QPointF(x, y), ranges)

    def _fitted(self, text: str) -> QTextLayout:
        layout, used = self._lines(text)
        if used >= len_utf16(text):
            return layout
        start = layout.lineAt(layout.lineCount() - 1).textStart()
        units = text.encode("utf-16-le", "surrogatepass")
        before = units[: start * 2].decode("utf-16-le", "surrogatepass")
        rest = units[start * 2 :].decode("utf-16-le", "surrogatepass")
        end = QFontMetricsF(self._text.font).elidedText(rest, Qt.TextElideMode.ElideRight, self._width)
        return self._lines(before + end)[0]

    def _lines(self, text: str) -> tuple[QTextLayout, int]:
        """The layout, and how many of the text's UTF-16 units fit into its lines."""
        layout = QTextLayout(text, self._text.font)
        layout.setTextOption(self._option)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        y, used = 0.0, 0
        for _ in range(self._text.lines):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(self._width)
            line.setPosition(QPointF(0, y))
            y += line.height()
            used = line.textStart() + line.textLength()
        layout.endLayout()
        return layout, used
