"""The order in which Tab goes through the window: as one reads it, from the top to the bottom."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QBoxLayout, QSplitter, QWidget


class TabOrder(QObject):
    """From the splitter's parts to the bars below them; a bar that comes later takes its place by itself."""

    def __init__(self, middle: QWidget, splitter: QSplitter, below: QBoxLayout) -> None:
        super().__init__(middle)
        self._splitter, self._below = splitter, below
        self._order: list[QWidget] = []
        for watched in (middle, splitter):
            watched.installEventFilter(self)
        self.follow()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """One more bar is there, or the splitter was turned."""
        if event.type() in (QEvent.Type.ChildPolished, QEvent.Type.LayoutRequest):
            self.follow()
        return False

    def follow(self) -> None:
        """Put everything in order as it stands now."""
        stops = self._stops()
        if stops != self._order:
            self._order = stops
            for before, after in pairwise(stops):
                QWidget.setTabOrder(before, after)

    def _stops(self) -> list[QWidget]:
        sides = [self._splitter.widget(number) for number in range(self._splitter.count())]
        items = [self._below.itemAt(number) for number in range(1, self._below.count())]
        bars = [item.widget() for item in items if item]
        return [stop for part in (*sides, *bars) if part for stop in _stops(part)]


def _stops(part: QWidget) -> Iterator[QWidget]:
    """What takes the focus in this part, in the order in which it was made."""
    for each in (part, *part.findChildren(QWidget)):
        own = each.window() is part.window() and not each.objectName().startswith("qt_")
        if own and each.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            yield each
