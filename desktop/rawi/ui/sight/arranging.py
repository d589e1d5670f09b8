"""Where a list stands for the width there is: beside what it belongs to or below it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

_BESIDE = 70
"""Letters that must fit into the width for the list to stand beside."""

_LOWEST = 40
"""Pixels: scroll bars of very large letters do not make the window higher than the screen."""

_SHARE = 4
"""The list has one part in so many, of the width or of the height."""


def _letter() -> float:
    return QFontMetricsF(QApplication.font()).averageCharWidth()


class Arranging(QObject):
    """Follows the window's width; `arrange` is for another size of the letters."""

    def __init__(
        self,
        window: QWidget,
        splitter: QSplitter,
        contents: QWidget,
        letter: Callable[[], float] = _letter,
        *,
        first: bool = True,
    ) -> None:
        """`letter` gives the width of a letter in pixels; the contents stand `first` beside the text, or behind it."""
        super().__init__(window)
        self._window, self._splitter, self._contents = window, splitter, contents
        self._letter, self._first = letter, first
        for part in filter(None, map(splitter.widget, range(splitter.count()))):
            part.setMinimumHeight(_LOWEST)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another width of the window."""
        if event.type() is QEvent.Type.Resize and watched is self._window:
            self.arrange()
        return False

    def arrange(self) -> None:
        """Choose anew."""
        beside = self._window.width() >= _BESIDE * self._letter()
        wanted = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if self._splitter.orientation() is not wanted:
            self._turn(wanted)

    def _turn(self, orientation: Qt.Orientation) -> None:
        """Below it is the second; who had the focus keeps it."""
        focused = QApplication.focusWidget()
        beside = orientation is Qt.Orientation.Horizontal
        self._splitter.setOrientation(orientation)
        leads = beside and self._first
        self._splitter.insertWidget(0 if leads else 1, self._contents)
        room = self._window.width() if beside else self._window.height()
        small, large = room // _SHARE, room - room // _SHARE
        self._splitter.setSizes([small, large] if leads else [large, small])
        for number in range(2):
            own = self._splitter.widget(number) is self._contents
            self._splitter.setStretchFactor(number, int(not beside) if own else _SHARE - 1)
        if focused is not None and self._window.isAncestorOf(focused):
            focused.setFocus()
