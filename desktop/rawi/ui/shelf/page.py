"""The library's page: search on top, filters at the side, the list; a friendly word where it is empty."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from rawi.settings.table import Settings
from rawi.ui.look import BASE_POINTS
from rawi.ui.shelf.delegate import RowLook
from rawi.ui.shelf.filters import Filters
from rawi.ui.shelf.search_field import SearchField
from rawi.ui.shelf.shelf_list import ShelfList
from rawi.ui.sight.arranging import Arranging
from rawi.ui.theming import Theme
from rawi.wording import entries as words

_SNIPPETS = 2
_WIDEST, _LETTERS = 400, 26
"""Pixels, and letters, that the filters take at most without being asked."""

_LARGEST = 400
"""Percent of the usual size of the rows, at most."""

_LARGE = 200
"""Percent: beyond, the interface's letters say how large the reader needs them, and the rows have that size."""

_CHOICE = 3.2
"""Lines that a choice takes with its label."""

_CONTROLS = 0.85
"""Size of the controls' text, relative to the article's."""


class Empty(QWidget):
    """What is said where there is nothing to list; `text` takes the focus so that it is read."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.adding = QPushButton(self.tr("Add files…"), self)
        self.folder = QPushButton(self.tr("Add a folder…"), self)
        buttons = QHBoxLayout()
        for button in (self.adding, self.folder):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 32, 32, 32)
        layout.addWidget(self.text)
        layout.addLayout(buttons)
        layout.addStretch(1)
        self.say(words.welcome(), adding=True)

    def say(self, text: str, *, adding: bool) -> None:
        """Show a text, with or without the ways to add articles."""
        self.text.setText(text)
        self.text.setAccessibleName(text)
        for button in (self.adding, self.folder):
            button.setVisible(adding)


class ShelfPage(QWidget):
    """The widgets and how they look; `room.py` says what they do."""

    def __init__(self, parent: QWidget, settings: Settings, theme: Theme) -> None:
        super().__init__(parent)
        self._look = RowLook(theme, _percent(settings), QApplication.font())
        self._searched = False
        self._scale()
        self.search = SearchField(self)
        self.list = ShelfList(self, self._look)
        self.empty = Empty(self)
        self.filters = Filters(self)
        self._side = QScrollArea(self)
        self._side.setWidget(self.filters)
        self._side.setWidgetResizable(True)
        self._side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stack = QStackedWidget(self)
        for widget in (self.list, self.empty):
            self._stack.addWidget(widget)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.addWidget(self._stack)
        self._splitter.addWidget(self._side)
        self._splitter.setStretchFactor(0, 1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addWidget(self._splitter, 1)
        self._arranging = Arranging(
            self,
            self._splitter,
            self._side,
            self._letter,
            first=False,
            lines=_CHOICE,
            switch=self.search.filtering,
        )
        self._order()
        self.list.resized.connect(self._fit)
        self.list.typed.connect(self.search.begin)
        self.apply(settings, theme)

    def _order(self) -> None:
        """Tab goes from the search to the list, then to the filters."""
        chain = [
            self.search.field, self.search.suggesting, self.search.filtering, self.list, self.empty.text, self.empty.adding, self.empty.folder,
            self.filters.order, self.filters.state, *self.filters.fields.values(), self.filters.clearing,
        ]  # fmt: skip
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def apply(self, settings: Settings, theme: Theme) -> None:
        """Theme and text size, for the controls too."""
        self._look = RowLook(theme, _percent(settings), QApplication.font())
        self._scale()
        self._give_room()
        self._arranging.arrange()
        self._fit()

    def _scale(self) -> None:
        """The controls' text grows with the article's (under a style sheet no other font is passed on)."""
        sheet = f"QWidget {{ font-size: {self._points:.1f}pt; }}"
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)

    def _letter(self) -> float:
        """The width of the controls' letters in pixels."""
        font = QApplication.font()
        font.setPointSizeF(self._points)
        return QFontMetricsF(font).averageCharWidth()

    @property
    def _points(self) -> float:
        return max(QApplication.font().pointSizeF(), BASE_POINTS * _CONTROLS * self._look.percent / 100)

    def _give_room(self) -> None:
        """The filters are as wide as they need."""
        bar = self._side.verticalScrollBar().sizeHint().width() + 2 * self._side.frameWidth()
        widest = max(_WIDEST, round(_LETTERS * self._letter()))
        self.filters.fit(widest - bar)
        self.filters.adjustSize()
        self._side.setMinimumWidth(min(widest, self.filters.sizeHint().width() + bar))

    def searched(self, *, searched: bool) -> None:
        """With or without room for snippets."""
        if searched is not self._searched:
            self._searched = searched
            self._fit()

    def _fit(self) -> None:
        points = BASE_POINTS * self._look.percent / 100
        self.list.set_look(
            RowLook(
                self._look.theme,
                self._look.percent,
                self._look.base,
                *self.list.lines(points),
                _SNIPPETS if self._searched else 0,
            )
        )

    def show_list(self) -> None:
        """The articles."""
        self._swap(self.list, self.list)

    def show_empty(self, text: str, *, adding: bool) -> None:
        """Nothing to list, and why."""
        self.empty.say(text, adding=adding)
        self._swap(self.empty, self.empty.text)

    def _swap(self, widget: QWidget, target: QWidget) -> None:
        """Show one of the two; the focus moves along if it was on the other."""
        if self._stack.currentWidget() is widget:
            return
        focused = QApplication.focusWidget()
        inside = focused is not None and self._stack.isAncestorOf(focused)
        self._stack.setCurrentWidget(widget)
        if inside:
            target.setFocus()

    def focus(self) -> None:
        """The articles, or why there are none."""
        self.search.filtering.setChecked(False)
        shown = self._stack.currentWidget()
        (self.list if shown is self.list else self.empty.text).setFocus(Qt.FocusReason.ShortcutFocusReason)


def _percent(settings: Settings) -> int:
    """The rows' size: the text's, up to where one of them fills the screen, and never smaller than the rest of the window.

    The rest of the window counts in the system's letters, the rows in the text's.
    """
    if settings.interface_size > _LARGE:
        return round(100 * QApplication.font().pointSizeF() / BASE_POINTS)
    return max(settings.interface_size, min(settings.text_size, _LARGEST))
