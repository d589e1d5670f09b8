"""What is painted over the text to lead the eye: all but a part dimmed, a ruler, a frame or a thick line for what is heard."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QRegion
from PySide6.QtWidgets import QTextEdit

from rawi.ui.look import PAINTED, Aids
from rawi.ui.text_shapes import line_at, shapes
from rawi.ui.theming import Theme

_DIM = 0.66
"""How much of the page's colour lies over what is dimmed."""

_WIDE = 3


def part(view: QTextEdit, aids: Aids, position: int, sentence: tuple[int, int] | None) -> tuple[int, int]:
    """What is not dimmed: line, sentence or paragraph at a position; where there is no sentence, its paragraph."""
    if aids.focus == "line":
        return line_at(view, position)
    if aids.focus == "sentence" and sentence:
        return sentence
    block = view.document().findBlock(position)
    return block.position(), block.position() + block.length()


def paint(
    view: QTextEdit,
    aids: Aids,
    theme: Theme,
    position: int,
    sentence: tuple[int, int] | None,
    heard: tuple[int, int] | None,
) -> None:
    """Paint the aids; `position` is where the reader is, `sentence` the one there, `heard` the one that is heard."""
    painter = QPainter(view.viewport())
    if heard and aids.highlight in PAINTED:
        _mark(painter, shapes(view, *heard), theme, framed=aids.highlight == "box")
    if aids.focus != "none":
        _dim(painter, view, shapes(view, *part(view, aids, position, sentence)), theme)
    if aids.ruler:
        _rule(painter, view, shapes(view, *line_at(view, position)), theme)
    painter.end()


def _dim(painter: QPainter, view: QTextEdit, clear: list[QRectF], theme: Theme) -> None:
    region = QRegion(view.viewport().rect())
    for each in clear:
        region -= QRegion(each.adjusted(-4, 0, 4, 1).toAlignedRect())
    veil = QColor(theme.page)
    veil.setAlphaF(_DIM)
    painter.save()
    painter.setClipRegion(region)
    painter.fillRect(view.viewport().rect(), veil)
    painter.restore()


def _rule(painter: QPainter, view: QTextEdit, line: list[QRectF], theme: Theme) -> None:
    width = view.viewport().width()
    painter.setPen(QPen(QColor(theme.focus), _WIDE))
    for each in line[:1]:
        for y in (each.top() - _WIDE, each.bottom() + _WIDE):
            painter.drawLine(QPointF(0, y), QPointF(width, y))


def _mark(painter: QPainter, lines: list[QRectF], theme: Theme, *, framed: bool) -> None:
    painter.setPen(QPen(QColor(theme.focus), _WIDE))
    if not framed:
        for each in lines:
            painter.drawLine(each.bottomLeft(), each.bottomRight())
        return
    outline = QPainterPath()
    for each in lines:
        outline.addRect(each.adjusted(-3, -1, 3, 1))
    painter.drawPath(outline.simplified())
