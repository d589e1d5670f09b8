"""The window of keys: every action by menu, type to filter, Enter gives another key."""

from collections.abc import Callable
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rawi.ui.actions import Action
from rawi.ui.keytable.presets import NAMES
from rawi.ui.keytable.rows import rows
from rawi.ui.keytable.table import KeyTable
from rawi.ui.structure.flow import FlowLayout
from rawi.ui.wrapping import wrap
from rawi.wording import key_table as words
from rawi.wording.translator import translate

_CHANGE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


class KeysDialog(QDialog):
    """`asked` gives an action and whether its new key comes beside the others, `removing` and `reset` an
    action, `preset_chosen` a preset's code; the rest what their buttons say.
    """

    asked = Signal(object, bool)
    removing = Signal(object)
    reset = Signal(object)
    reset_all = Signal()
    preset_chosen = Signal(str)
    copied = Signal()
    saved = Signal()
    printed = Signal()

    def __init__(self, table: KeyTable, say: Callable[[str], None], parent: QWidget) -> None:
        """`say` announces to screen readers."""
        super().__init__(parent)
        self._table, self._say = table, say
        self.setWindowTitle(words.title())
        self.resize(720, 680)
        self.filter = QLineEdit(self)
        self.filter.setAccessibleName(translate("choosing", "Filter"))
        self.filter.setPlaceholderText(translate("choosing", "Type to filter"))
        self.note = QLabel(words.about(), self)
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.list = QListWidget(self)
        wrap(self.list)
        self.list.setAccessibleName(words.title())
        self.list.setAccessibleDescription(words.about())
        self.presets = QComboBox(self)
        self.presets.setAccessibleName(translate("keys", "Keys as in"))
        self.presets.view().setAccessibleName(translate("keys", "Keys as in"))
        for code, name in NAMES.items():
            self.presets.addItem(name, code)
        self._lay_out()
        self._connect()
        self.show_table(table)
        self.filter.setFocus()

    def _lay_out(self) -> None:
        chosen = QFormLayout()
        chosen.addRow(translate("keys", "Keys as in"), self.presets)
        layout = QVBoxLayout(self)
        for widget in (self.filter, self.note, self.list):
            layout.addWidget(widget, int(widget is self.list))
        layout.addLayout(self._buttons_of_action())
        layout.addLayout(chosen)
        layout.addLayout(self._buttons_of_list())
        for before, after in pairwise(
            (self.list, self.change, self.add, self.remove, self.usual, self.presets)
        ):
            QWidget.setTabOrder(before, after)

    def _buttons_of_action(self) -> FlowLayout:
        self.change = self._button(translate("keys", "&Change…"), partial(self._ask, beside=False))
        self.add = self._button(translate("keys", "&Add another…"), partial(self._ask, beside=True))
        self.remove = self._button(translate("keys", "&Remove"), self._remove)
        self.usual = self._button(translate("keys", "&Usual keys"), self._reset)
        return self._row(self.change, self.add, self.remove, self.usual)

    def _buttons_of_list(self) -> FlowLayout:
        self.all_usual = self._button(translate("keys", "Take &back all changes…"), self.reset_all.emit)
        self.copy = self._button(translate("keys", "C&opy the list"), self.copied.emit)
        self.save = self._button(translate("keys", "&Save the list…"), self.saved.emit)
        self.print = self._button(translate("keys", "&Print the list…"), self.printed.emit)
        close = self._button(translate("keys", "Close"), self.reject)
        return self._row(self.all_usual, self.copy, self.save, self.print, close)

    def _row(self, *buttons: QPushButton) -> FlowLayout:
        row = FlowLayout()
        for button in buttons:
            row.addWidget(button)
        return row

    def _button(self, text: str, act: Callable[[], object]) -> QPushButton:
        made = QPushButton(text, self)
        made.setAutoDefault(False)
        made.clicked.connect(lambda _checked=False: act())
        return made

    def _connect(self) -> None:
        self.filter.textChanged.connect(lambda _text: self._fill())
        self.list.currentItemChanged.connect(lambda *_items: self._pointed())
        self.list.itemDoubleClicked.connect(lambda _item: self._ask(beside=False))
        self.presets.activated.connect(lambda _row: self.preset_chosen.emit(self.presets.currentData()))
        for watched in (self.filter, self.list):
            watched.installEventFilter(self)

    @property
    def action(self) -> Action | None:
        """The one that is pointed at."""
        item = self.list.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item else None

    def show_table(self, table: KeyTable) -> None:
        """These keys; the same action stays pointed at."""
        self._table = table
        self.presets.setCurrentIndex(max(0, self.presets.findData(table.choices.preset)))
        self._fill(kept=self.action)

    def tell(self, text: str) -> None:
        """A sentence, shown and said."""
        self.note.setText(text)
        self._say(text)

    def _fill(self, kept: Action | None = None) -> None:
        before, shown = self.action, 0
        self.list.clear()
        for row in rows(self._table, self.filter.text(), kept):
            item = QListWidgetItem(row.text, self.list)
            item.setData(Qt.ItemDataRole.UserRole, row.action)
            if row.action is None:
                self._as_heading(item)
                continue
            shown += 1
            item.setData(Qt.ItemDataRole.AccessibleTextRole, row.said)
            if self.list.currentItem() is None or before is row.action:
                self.list.setCurrentItem(item)
        self.note.setText(words.shown(shown, len(self._table.actions)))
        self.filter.setAccessibleDescription(self.note.text())
        self._pointed()

    def _as_heading(self, item: QListWidgetItem) -> None:
        """A menu's name: seen, not stopped at; each row says its menu."""
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = self.list.font()
        font.setBold(True)
        item.setFont(font)
        item.setForeground(self.list.palette().text())

    def _pointed(self) -> None:
        action = self.action
        self.change.setEnabled(action is not None)
        self.add.setEnabled(action is not None)
        self.remove.setEnabled(bool(action and self._table.keys(action.name)))
        self.usual.setEnabled(bool(action and self._table.changed(action)))

    def _ask(self, *, beside: bool) -> None:
        if self.action:
            self.asked.emit(self.action, beside)

    def _reset(self) -> None:
        if self.action:
            self.reset.emit(self.action)

    def _remove(self) -> None:
        if self.action:
            self.removing.emit(self.action)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and F2 change, Delete removes; from the filter, the arrows go into the list."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() in _CHANGE:
            self._ask(beside=False)
        elif watched is self.list and event.key() == Qt.Key.Key_Delete:
            self._remove()
        elif watched is self.filter and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            return super().eventFilter(watched, event)
        return True
