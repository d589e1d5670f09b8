"""What a picture of a window shows: the contrast of each text against its ground, and whether the focus is seen."""

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenuBar,
    QStatusBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from tests.crawl.controls import own

Pixels = NDArray[np.uint32]
Shades = NDArray[np.float64]

_PARTS = np.arange(256) / 255.0
_LINEAR = np.where(_PARTS <= 0.04045, _PARTS / 12.92, ((_PARTS + 0.055) / 1.055) ** 2.4)
"""What a part of a colour (0 to 255) adds to the light."""

LEAST = 7.0
SOFT = 4.5
FOCUS = 3.0
_INK = 1.5
"""A pixel that differs from the ground by less than this contrast belongs to the ground."""

_LOW, _NARROW = 6, 6
"""Lines and words smaller than this many pixels show no whole stroke."""


def pixels(image: QImage) -> Pixels:
    """The picture's colours, by row and column."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    data = np.frombuffer(plain.constBits(), np.uint32).reshape(plain.height(), plain.bytesPerLine() // 4)
    return (data[:, : plain.width()] & np.uint32(0xFFFFFF)).astype(np.uint32)


def shades(image: QImage) -> Shades:
    """The relative luminance of the picture, by row and column."""
    return luminance(pixels(image))


def luminance(colours: Pixels) -> Shades:
    """Relative luminance (WCAG 2.2) of colours as 0xrrggbb."""
    red, green, blue = ((colours >> shift) & 0xFF for shift in (16, 8, 0))
    return np.asarray(0.2126 * _LINEAR[red] + 0.7152 * _LINEAR[green] + 0.0722 * _LINEAR[blue])


def contrast(one: Shades, two: Shades) -> Shades:
    """Contrast ratio (WCAG 2.2) of two luminances, 1 to 21."""
    lighter, darker = np.maximum(one, two), np.minimum(one, two)
    return np.asarray((lighter + 0.05) / (darker + 0.05))


def lowest(picture: Shades, rect: QRect) -> float | None:
    """The contrast of the text in this part of a picture: of its faintest line; None where there is no text."""
    part = picture[max(0, rect.top()) : rect.bottom() + 1, max(0, rect.left()) : rect.right() + 1]
    if part.size == 0:
        return None
    found = [ratio for line in _lines(part) if (ratio := _line_contrast(line)) is not None]
    return min(found, default=None)


def _ground(part: Shades) -> Shades:
    """The luminance that most of the part has."""
    values, counts = np.unique(part, return_counts=True)
    return np.asarray(values[counts.argmax()])


def _lines(part: Shades) -> Iterator[Shades]:
    """Rows of the part that hold something, together with their neighbours: lines of text."""
    rows = (contrast(part, _ground(part)) > _INK).any(axis=1)
    edges = np.flatnonzero(np.diff(np.concatenate(([0], rows.view(np.int8), [0]))))
    for first, last in zip(edges[::2], edges[1::2], strict=True):
        if last - first >= _LOW:
            yield part[first:last]


def _line_contrast(line: Shades) -> float | None:
    ratios = contrast(line, _ground(line))
    inked = (ratios > _INK).any(axis=0)
    if inked.sum() < _NARROW:
        return None
    return float(ratios.max())


def texts(root: QWidget) -> Iterator[tuple[QWidget, str, QRect]]:
    """Each text in sight (of controls that can be used) and where it stands in the window's picture."""
    for widget in own(root):
        if not widget.isEnabled():
            continue
        for text, rect in _places(widget):
            placed = rect.translated(widget.mapTo(root, QPoint(0, 0)))
            visible = widget.visibleRegion().boundingRect().translated(widget.mapTo(root, QPoint(0, 0)))
            if text.strip() and visible.contains(placed):
                yield widget, text, placed


def _places(widget: QWidget) -> Iterator[tuple[str, QRect]]:
    place = next((found for kind, found in _PLACES if isinstance(widget, kind)), None)
    if place is not None:
        yield from place(widget)


def _inner(widget: QWidget) -> QRect:
    return widget.rect().adjusted(4, 4, -4, -4)


def _field(widget: QComboBox | QLineEdit) -> Iterator[tuple[str, QRect]]:
    shown = widget.currentText() if isinstance(widget, QComboBox) else widget.text()
    yield shown or widget.placeholderText(), _inner(widget)


def _title(box: QGroupBox) -> Iterator[tuple[str, QRect]]:
    yield box.title(), QRect(4, 0, box.width() - 8, box.fontMetrics().height())


def _tabs(bar: QTabBar) -> Iterator[tuple[str, QRect]]:
    for number in range(bar.count()):
        yield bar.tabText(number), bar.tabRect(number).adjusted(4, 4, -4, -4)


def _rows(view: QAbstractItemView) -> Iterator[tuple[str, QRect]]:
    port = view.viewport()
    model = view.model()
    for row in range(min(30, model.rowCount())):
        for column in range(1 if isinstance(view, QListView) else model.columnCount()):
            index = model.index(row, column)
            rect = view.visualRect(index)
            if port.rect().contains(rect):
                yield str(index.data() or ""), rect.translated(port.mapTo(view, QPoint(0, 0)))


def _written(edit: QTextEdit) -> Iterator[tuple[str, QRect]]:
    """Each piece of text of one format, line by line."""
    offset = edit.viewport().mapTo(edit, QPoint(0, 0))
    scrolled = QPoint(edit.horizontalScrollBar().value(), edit.verticalScrollBar().value())
    block = edit.document().begin()
    port = edit.viewport().rect()
    while block.isValid():
        rect = edit.document().documentLayout().blockBoundingRect(block)
        top = rect.topLeft().toPoint() - scrolled
        if top.y() > port.bottom():
            return
        if top.y() + rect.height() > 0:
            yield from ((text, piece.translated(top + offset)) for text, piece in _pieces(block))
        block = block.next()


def _pieces(block: Any) -> Iterator[tuple[str, QRect]]:
    walk = block.begin()  # an iterator that the stubs do not know
    while not walk.atEnd():
        piece = walk.fragment()
        start, end = piece.position() - block.position(), piece.position() + piece.length() - block.position()
        for number in range(block.layout().lineCount()):
            line = block.layout().lineAt(number)
            first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            if first < last:
                left, right = line.cursorToX(first)[0], line.cursorToX(last)[0]
                rect = line.rect().toRect()
                rect.setLeft(round(min(left, right)))
                rect.setRight(round(max(left, right)))
                yield piece.text()[first - start : last - start], rect
        walk += 1


def focus_contrast(without: QImage, focused: QImage) -> float:
    """The contrast between the two states of most of what changes as the focus comes (WCAG 2.2, 2.4.13); 0 where too little changes.

    Of a widget that becomes larger with the focus, the part that it has in both states.
    """
    high, wide = (
        min(sizes) for sizes in ((without.height(), focused.height()), (without.width(), focused.width()))
    )
    one, two = (pixels(each)[:high, :wide] for each in (without, focused))
    changed = one != two
    if changed.sum() < max(one.shape):
        return 0.0
    ratios = np.sort(contrast(luminance(one[changed]), luminance(two[changed])))[::-1]
    return float(ratios[min(len(ratios), max(one.shape)) - 1])


_PLACES: tuple[tuple[type[QWidget], Callable[[Any], Iterator[tuple[str, QRect]]]], ...] = (
    (QLabel, lambda label: iter([(label.text(), label.contentsRect())])),
    (QAbstractButton, lambda button: iter([(button.text(), _inner(button))])),
    (QStatusBar, lambda bar: iter([(bar.currentMessage(), _inner(bar))])),
    (QComboBox, _field),
    (QLineEdit, _field),
    (QGroupBox, _title),
    (QTabBar, _tabs),
    (QMenuBar, lambda bar: ((each.text(), bar.actionGeometry(each)) for each in bar.actions())),
    (QAbstractItemView, _rows),
    (QTextEdit, _written),
)
