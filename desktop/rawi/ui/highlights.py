"""The reader's highlights: a ground that the text can be read on, and a line below that tells its colour by its form."""

from collections.abc import Callable, Sequence
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QTextEdit

from rawi.library.model import Colour
from rawi.ui.contrast import GOOD, LEAST, contrast
from rawi.ui.text_shapes import shapes
from rawi.ui.theming import Theme

Highlight = tuple[int, int, Colour]
"""Beginning and end (document positions), and its colour."""

_HUES = {
    Colour.YELLOW: "#ffd000",
    Colour.GREEN: "#20b040",
    Colour.BLUE: "#2080ff",
    Colour.PINK: "#ff3090",
}
_MOST, _STEPS = 0.55, 22
"""How much of the hue there is in a ground at most, and in how many steps there may be less."""

_MARK = 3.0
"""Contrast of the lines with their ground (WCAG 2.2, 1.4.11)."""

_THICKNESS, _THINNEST = 0.06, 1.5
"""Of a line: part of the height of the text's line, and pixels."""


@cache
def ground(theme: Theme, colour: Colour) -> str:
    """As much of the colour in the page's as lets everything that is written on it be read as well as the theme promises."""
    shares = (_MOST * (_STEPS - step) / _STEPS for step in range(_STEPS))
    grounds = (_mixed(theme.page, _HUES[colour], share) for share in shares)
    return next((each for each in grounds if _readable(theme, each)), theme.page)


def _readable(theme: Theme, ground: str) -> bool:
    texts = (theme.text, theme.quiet, theme.link, theme.translated)
    needed = [(text, _needed(contrast(text, theme.page))) for text in texts]
    lines = min(_MARK, contrast(theme.focus, theme.page))
    return contrast(theme.focus, ground) >= lines and all(
        contrast(text, ground) >= least for text, least in needed
    )


def _needed(on_page: float) -> float:
    return next((level for level in (GOOD, LEAST) if on_page >= level), on_page)


def _mixed(page: str, hue: str, share: float) -> str:
    parts = ((int(page[i : i + 2], 16), int(hue[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in parts)


def paint(view: QTextEdit, highlights: Sequence[Highlight], theme: Theme) -> None:
    """Paint the lines: dashes for yellow, a wave for green, two lines for blue, a thick one for pink."""
    painter = QPainter(view.viewport())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    first, last = _in_sight(view)
    for start, end, colour in highlights:
        if end < first or start > last:
            continue
        for line in shapes(view, start, end):
            painter.setPen(QPen(QColor(theme.focus), max(_THINNEST, line.height() * _THICKNESS)))
            _LINES[colour](painter, line)
    painter.end()


def _in_sight(view: QTextEdit) -> tuple[int, int]:
    """Beginning and end of the paragraphs that are seen: thousands of highlights are told from those few at once."""
    area = view.viewport().rect()
    top = view.cursorForPosition(area.topLeft()).block()
    bottom = view.cursorForPosition(area.bottomRight()).block()
    return top.position(), bottom.position() + bottom.length()


def _along(painter: QPainter, line: QRectF, above: float) -> None:
    """A line `above` the lower edge, in its own thicknesses."""
    y = line.bottom() - above * painter.pen().widthF()
    painter.drawLine(QPointF(line.left(), y), QPointF(line.right(), y))


def _dashes(painter: QPainter, line: QRectF) -> None:
    pen = painter.pen()
    pen.setDashPattern([4, 3])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    _along(painter, line, 0.5)


def _wave(painter: QPainter, line: QRectF) -> None:
    half = 3 * painter.pen().widthF()
    height, y = half / 2, line.bottom() - half / 2
    path = QPainterPath(QPointF(line.left(), y))
    x, up = line.left(), True
    while x < line.right():
        path.quadTo(x + half / 2, y - height if up else y + height, x + half, y)
        x, up = x + half, not up
    painter.save()
    painter.setClipRect(line.adjusted(0, 0, 0, 1))
    painter.drawPath(path)
    painter.restore()


def _two(painter: QPainter, line: QRectF) -> None:
    for above in (0.5, 2.5):
        _along(painter, line, above)


def _thick(painter: QPainter, line: QRectF) -> None:
    pen = painter.pen()
    pen.setWidthF(2.5 * pen.widthF())
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    _along(painter, line, 0.5)


_LINES: dict[Colour, Callable[[QPainter, QRectF], None]] = {
    Colour.YELLOW: _dashes,
    Colour.GREEN: _wave,
    Colour.BLUE: _two,
    Colour.PINK: _thick,
}
