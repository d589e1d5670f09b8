"""Lists whose rows break and show their whole text, in whatever width there is."""

from itertools import accumulate
from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QListWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

_KEPT = 4_000
"""Rows whose size is remembered."""


class Wrapping(QStyledItemDelegate):
    """Qt measures a row as if the padding of the style sheet took no width, and leaves its last line out.

    Qt asks for a row's size again and again: what was measured is kept by text, width and letters; paddings change with these only.
    """

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)
        self._measured: dict[tuple[str, int, str], QSize] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as the text needs."""
        view = self.parent()
        if not isinstance(view, QListView):
            return super().sizeHint(option, index)
        width = view.viewport().width()
        key = str(index.data()), width, option.font.key()
        size = self._measured.get(key)
        if size is None:
            if len(self._measured) > _KEPT:
                self._measured.clear()
            size = self._measured[key] = self._size(view, width, option, index)
        return size

    def _size(
        self,
        view: QListView,
        width: int,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        size = super().sizeHint(option, index)
        made = QStyleOptionViewItem(option)
        self.initStyleOption(made, index)
        made.rect = QRect(0, 0, width, size.height())
        room = text_room(view, made)
        needed = text_height(made, room.width())
        return QSize(size.width(), max(size.height(), needed + size.height() - room.height()))


def text_room(view: QListView, option: QStyleOptionViewItem) -> QRect:
    """Where a row's text may stand, without the margins that the style keeps beside it."""
    from PySide6.QtWidgets import QStyle

    style = view.style() or QApplication.style()
    room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, view)
    beside = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, view) + 1
    return room.adjusted(beside, 0, -beside, 0)


def text_height(option: QStyleOptionViewItem, width: int) -> int:
    """The height of a row's text in lines of this width (pixels), laid out as the style does.

    Lines with letters of several fonts are of several heights; the style leaves a line out where one as high as that before it
    would have no room.
    """
    layout = QTextLayout(option.text.replace("\n", "\u2028"), option.font)
    wrapped = QTextOption()
    wrapped.setWrapMode(QTextOption.WrapMode.WordWrap)
    wrapped.setTextDirection(option.direction)
    layout.setTextOption(wrapped)
    layout.beginLayout()
    heights: list[float] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        heights.append(line.height())
    layout.endLayout()
    ends = list(accumulate(heights))
    assumed = [end + height for end, height in zip(ends[:-1], heights, strict=False)]
    return ceil(max([*ends[-1:], *assumed], default=0.0))


def wrap(rows: QListWidget) -> None:
    """Its rows break instead of running out of sight, and break anew as the width changes."""
    rows.setWordWrap(True)
    rows.setTextElideMode(Qt.TextElideMode.ElideNone)
    rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    rows.setResizeMode(QListView.ResizeMode.Adjust)
    rows.setItemDelegate(Wrapping(rows))
