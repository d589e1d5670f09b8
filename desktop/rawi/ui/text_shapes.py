"""A range of the document in, where its lines are seen in the viewport out."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextLine
from PySide6.QtWidgets import QTextEdit


def shapes(view: QTextEdit, start: int, end: int) -> list[QRectF]:
    """A rectangle a line, for the lines that are in sight (document positions, pixels of the viewport)."""
    found: list[QRectF] = []
    block = view.document().findBlock(start)
    while block.isValid() and block.position() < end:
        place = _place(view, block)
        if place.top() > view.viewport().height():
            break
        if place.bottom() >= 0:
            found += _lines(block, place, start - block.position(), end - block.position())
        block = block.next()
    return found


def line_at(view: QTextEdit, position: int) -> tuple[int, int]:
    """Beginning and end of the line in which a position stands."""
    block = view.document().findBlock(position)
    line = block.layout().lineForTextPosition(position - block.position())
    if not line.isValid():
        return position, position
    start = block.position() + line.textStart()
    return start, start + line.textLength()


def _place(view: QTextEdit, block: QTextBlock) -> QRectF:
    place = view.document().documentLayout().blockBoundingRect(block)
    return place.translated(-view.horizontalScrollBar().value(), -view.verticalScrollBar().value())


def _lines(block: QTextBlock, place: QRectF, start: int, end: int) -> Iterator[QRectF]:
    layout = block.layout()
    origin = place.topLeft() - layout.boundingRect().topLeft()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if first < last:
            left, right = _sides(line, first, last)
            yield QRectF(origin.x() + left, origin.y() + line.y(), right - left, line.height())


def _sides(line: QTextLine, first: int, last: int) -> tuple[float, float]:
    """In lines of mixed direction neither the first nor the last character need be at a side."""
    whole = first == line.textStart() and last == first + line.textLength()
    if whole:
        natural = line.naturalTextRect()
        return natural.left(), natural.right()
    at = [_x(line, position) for position in range(first, last + 1)]
    return min(at), max(at)


def _x(line: QTextLine, position: int) -> float:
    """Qt gives the position beside it; the stubs say nothing of that."""
    found = line.cursorToX(position)
    return float(found[0]) if isinstance(found, tuple) else float(str(found))
