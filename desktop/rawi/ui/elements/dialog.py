"""The list of an article's elements: one kind at a time, filtered by what is typed; Enter goes there."""

import time
from bisect import bisect_right
from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QLabel, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from rawi.ui.choosing_window import ChoosingWindow
from rawi.ui.elements.gathering import Entry, Gathering
from rawi.ui.elements.kinds import Kinds
from rawi.ui.elements.model import ElementsModel
from rawi.wording import elements as words

TURN = 0.012
"""Seconds of one turn; between turns the window answers."""

_LINES = 2
"""Of a row, and half a line more: Arabic beside Latin is higher. All rows are as high, so that thousands are laid out at
once; longer words are shown whole below the list."""

_ANY_WIDTH = 100
"""Rows are as wide as the view. A grid spares Qt from asking the model for every row."""

_EDGE = 8
"""Pixels between the list's edge and its words."""

_SIDES = (Qt.Key.Key_Left, Qt.Key.Key_Right)


def _row_size(metrics: QFontMetrics) -> QSize:
    return QSize(_ANY_WIDTH, _LINES * metrics.lineSpacing() + metrics.lineSpacing() // 2)


class _OneHeight(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Whatever the words are."""
        return _row_size(option.fontMetrics)


class ElementsDialog(ChoosingWindow):
    """`chosen` gives the entry. It opens on the last one that begins at or before the caret `here`."""

    chosen = Signal(object)

    def __init__(
        self,
        gathering: Gathering,
        kind: str,
        here: QTextCursor,
        announce: Callable[[str], object],
        parent: QWidget,
    ) -> None:
        super().__init__(words.title(), parent)
        self._gathering, self._here, self._announce = gathering, here, announce
        self._seeking = True
        self._announcing = False
        self.kinds = Kinds(kind, self)
        self.list = QListView(self)
        self.model = ElementsModel(self)
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(_OneHeight(self.list))
        self.list.setGridSize(_row_size(self.list.fontMetrics()))
        self.list.setWordWrap(True)
        self.build(self.list, words.act())
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.whole = QLabel(self)
        self.whole.setWordWrap(True)
        self.whole.setTextFormat(Qt.TextFormat.PlainText)
        self.column.insertWidget(0, self.kinds)
        self.column.insertWidget(self.column.indexOf(self.list) + 1, self.whole)
        for before, after in pairwise((*self.kinds.buttons.values(), self.filter, self.list)):
            self.setTabOrder(before, after)
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._turn)
        self._connect()
        self._begin()
        self.list.setFocus()

    def _connect(self) -> None:
        self.kinds.changed.connect(self._changed)
        self.filter.textChanged.connect(lambda _text: self._typed())
        self.list.selectionModel().currentChanged.connect(lambda _now, _before: self._show_whole())
        self.finished.connect(self._timer.stop)

    def renew(self) -> None:
        """The text is another: look through it anew; the kind, what is typed and the place stay."""
        self._gathering.begin()
        self._seeking = True
        self._begin()

    def _changed(self, _kind: str) -> None:
        self._announcing, self._seeking = True, not self.filter.text()
        self._begin()

    def _typed(self) -> None:
        self._seeking = False
        self._begin()

    def _begin(self) -> None:
        """The first turn is done at once, so that the rows of a usual article are there."""
        self.model.show(self._gathering.entries[self.kinds.kind], self.filter.text())
        self._timer.start()
        self._turn()

    def _turn(self) -> None:
        begin = time.monotonic()
        self._gathering.turn(begin + TURN / 2)
        self.model.sift(begin + TURN)
        over = self._gathering.done and self.model.sifted
        self._place(over)
        if over:
            self._timer.stop()
            self.kinds.count({kind: len(found) for kind, found in self._gathering.entries.items()})
        self._say(over)

    def _place(self, over: bool) -> None:
        """Put the keys on a row: the caret's, once it is here; the first where the reader has typed."""
        rows, current = self.model.rows, self.list.currentIndex()
        if not rows or (current.isValid() and not self._seeking):
            return
        here = self._here.selectionStart()
        if not self._seeking:
            self._select(0)
        elif over or rows[-1].position > here:
            self._select(max(0, bisect_right(rows, here, key=lambda entry: entry.position) - 1))
            self._seeking = False

    def _select(self, row: int) -> None:
        index = self.model.index(row)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index, QListView.ScrollHint.PositionAtCenter)

    def _say(self, over: bool) -> None:
        kind = self.kinds.kind
        shown, total = len(self.model.rows), len(self._gathering.entries[kind])
        note = words.note(kind, shown, total, searching=not over)
        self.tell(note, any_left=shown > 0)
        if over and self._announcing:
            self._announcing = False
            self._announce(note)

    def _show_whole(self) -> None:
        """The words of the current row where the row has not room for them."""
        index = self.list.currentIndex()
        text = self.model.rows[index.row()].text if index.isValid() else ""
        width = self.list.width() - self.list.verticalScrollBar().sizeHint().width() - 2 * _EDGE
        metrics = self.list.fontMetrics()
        needed = metrics.boundingRect(0, 0, width, 0, Qt.TextFlag.TextWordWrap.value, text).height()
        self.whole.setText(text)
        self.whole.setVisible(needed > _LINES * metrics.lineSpacing())

    def choose(self) -> None:
        """Close, and give the current row."""
        entry = self.current
        if entry is not None:
            self.accept()
            self.chosen.emit(entry)

    @property
    def busy(self) -> bool:
        """True while rows are still being found or sifted."""
        return self._timer.isActive()

    @property
    def current(self) -> Entry | None:
        """The row that the keys are on."""
        index = self.list.currentIndex()
        return self.model.rows[index.row()] if index.isValid() else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the list Left and Right change the kind, and what is typed goes into the filter; narrow rows have less room."""
        if watched is self.list and event.type() is QEvent.Type.Resize:
            self._show_whole()
        pressed = event.type() is QEvent.Type.KeyPress
        if watched is self.list and isinstance(event, QKeyEvent) and pressed:
            if event.key() in _SIDES:
                self.kinds.step(Qt.Key(event.key()))
                return True
            if _types(event):
                self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
                self.filter.setCursorPosition(len(self.filter.text()))
                self.filter.insert(event.text())
                return True
        return super().eventFilter(watched, event)


def _types(event: QKeyEvent) -> bool:
    strong = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return bool(event.text().strip()) and event.text().isprintable() and not event.modifiers() & strong
