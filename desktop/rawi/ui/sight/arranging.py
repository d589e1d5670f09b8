"""Where a list stands for the width there is: beside what it belongs to or below it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QAbstractButton, QApplication, QSplitter, QWidget

_BESIDE = 70
"""Letters that must fit into the width for the list to stand beside."""

_LOWEST = 40
"""Pixels: scroll bars of very large letters do not make the window higher than the screen."""

_SHARE = 4
"""The list has one part in so many, of the width or of the height."""

_LINES = 2.1
"""Lines of a row; where a share of the height is less, one of the two gets the room."""

_SCARCE = 3.5
"""Rows; where fewer have room, the contents are only seen while they have the keys."""


def _letter() -> float:
    return QFontMetricsF(QApplication.font()).averageCharWidth()


class Arranging(QObject):
    """Follows the window's width; `arrange` is for another size of the letters.

    Below each other in little height there is room for one of them: for the one that a switch chooses; where there is no
    switch, for the one with the keys, and the other keeps a row (the contents only where there is room for it).
    """

    def __init__(
        self,
        window: QWidget,
        splitter: QSplitter,
        contents: QWidget,
        letter: Callable[[], float] = _letter,
        *,
        first: bool = True,
        lines: float = _LINES,
        switch: QAbstractButton | None = None,
    ) -> None:
        """`letter` gives the width of a letter in pixels; the contents stand `first` beside the text, or behind it; a row is so many `lines` high.

        `switch` is seen where it is needed; pressed, it shows the contents.
        """
        super().__init__(window)
        self._window, self._splitter, self._contents = window, splitter, contents
        self._letter, self._first, self._lines, self._switch = letter, first, lines, switch
        for part in filter(None, map(splitter.widget, range(splitter.count()))):
            part.setMinimumHeight(_LOWEST)
        if switch is not None:
            switch.toggled.connect(lambda _on: self._share())
        window.installEventFilter(self)
        splitter.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._moved)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another width of the window, another height of its parts."""
        if event.type() is QEvent.Type.Resize:
            if watched is self._window:
                self.arrange()
            elif watched is self._splitter:
                self._share()
        return False

    def arrange(self) -> None:
        """Choose anew."""
        beside = self._window.width() >= _BESIDE * self._letter()
        wanted = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if self._splitter.orientation() is not wanted:
            self._turn(wanted)
        self._share()

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

    def _moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._splitter.isAncestorOf(now):
            self._share()

    def _share(self) -> None:
        """Little height goes to one of the two."""
        room = self._splitter.height()
        row = round(self._splitter.fontMetrics().lineSpacing() * self._lines)
        stacked = self._splitter.orientation() is Qt.Orientation.Vertical
        low = stacked and room // _SHARE < row
        if self._switch is not None:
            self._fold(self._switch, low=low)
            return
        focused = QApplication.focusWidget() is self._contents
        self._contents.setVisible(focused or not low or room >= _SCARCE * row)
        sizes = [row, room - row] if focused else [room - row, row]
        if low and self._splitter.sizes() != sizes:
            self._splitter.setSizes(sizes)

    def _fold(self, switch: QAbstractButton, *, low: bool) -> None:
        """One of the two, as the switch says; both where there is room. The keys stay with what is seen."""
        focused = QApplication.focusWidget()
        switch.setVisible(low)
        if not low:
            switch.setChecked(False)
        for number in range(self._splitter.count()):
            part = self._splitter.widget(number)
            if part is None:
                continue
            seen = not low or switch.isChecked() is (part is self._contents)
            if not seen and focused is not None and part.isAncestorOf(focused):
                switch.setFocus()
            part.setVisible(seen)
