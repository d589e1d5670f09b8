"""What the window of keys changes, keeps and gives away."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from rawi.article.errors import RawiError
from rawi.ui.actions import Action
from rawi.ui.choosing import ChoosingDialog
from rawi.ui.keytable import sheet
from rawi.ui.keytable.checking import called, refusal
from rawi.ui.keytable.own_keys import OwnKeys
from rawi.ui.keytable.places import Place, place_of
from rawi.ui.keytable.presets import NAMES
from rawi.ui.keytable.table import KeyTable
from rawi.ui.shelf.dialogs import show_dialog
from rawi.ui.tell import Teller
from rawi.wording import key_table as words
from rawi.wording.keys import named
from rawi.wording.translator import translate

if TYPE_CHECKING:
    from rawi.ui.keytable.dialog import KeysDialog
    from rawi.ui.keytable.recorder import RecorderDialog


class KeysRoom(QObject):
    """Answers "keys". `changed` tells that keys are others now."""

    changed = Signal()

    def __init__(self, window: QWidget, keys: OwnKeys, teller: Teller) -> None:
        super().__init__(window)
        self._window, self._keys, self._teller = window, keys, teller
        self.dialog: KeysDialog | None = None
        self.recorder: RecorderDialog | None = None

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {"keys": self.show}

    def show(self) -> None:
        """The window, above the settings where it was asked for there."""
        from rawi.ui.keytable.dialog import KeysDialog

        parent = QApplication.activeModalWidget() or self._window
        dialog = self.dialog = KeysDialog(self._keys.table, self._teller.announce, parent)
        dialog.asked.connect(self.ask)
        dialog.removing.connect(self._ask_which)
        dialog.reset.connect(self._reset)
        dialog.reset_all.connect(self._ask_reset)
        dialog.preset_chosen.connect(self._preset)
        dialog.copied.connect(self._copy)
        dialog.saved.connect(self._choose_file)
        dialog.printed.connect(self._print)
        dialog.finished.connect(lambda _result: self._closed())
        show_dialog(dialog)

    def ask(self, action: Action, beside: bool) -> None:
        """Hear the action's new key; it comes beside its others, or in the place of the first."""
        from rawi.ui.keytable.recorder import RecorderDialog

        def check(key: str) -> str:
            return refusal(self._keys.table, action, key)

        recorder = self.recorder = RecorderDialog(called(action), check, self._teller.announce, self._above())
        recorder.recorded.connect(lambda key: self._give(action, key, beside=beside))
        recorder.finished.connect(lambda _result: self._recorded())
        show_dialog(recorder)

    def _recorded(self) -> None:
        self.recorder = None
        if self.dialog:
            self.dialog.list.setFocus()

    def _give(self, action: Action, key: str, *, beside: bool) -> None:
        keys = self._keys.table.keys(action.name)
        others = [each for each in (keys if beside else keys[1:]) if each != key]
        self._change(self._keys.table.with_keys(action, (*others, key) if beside else (key, *others)))
        told = self._now(action)
        alone = place_of(action, key) is Place.TEXT and not action.in_text
        self._tell(f"{told}. {words.only_in_text(key)}" if alone else told)

    def _ask_which(self, action: Action) -> None:
        """The only key is taken away at once, one of several is chosen."""
        keys = self._keys.table.keys(action.name)
        if len(keys) < 2:
            for key in keys:
                self._remove(action, key)
            return
        rows = [(named(key), key) for key in keys]
        note = words.which(called(action))
        chooser = ChoosingDialog(
            words.take_away(), rows, words.take_away(), lambda _text, _count: note, self._above()
        )
        chooser.chosen.connect(partial(self._remove, action))
        show_dialog(chooser)

    def _above(self) -> QWidget:
        return self.dialog or self._window

    def _remove(self, action: Action, key: str) -> None:
        kept = [each for each in self._keys.table.keys(action.name) if each != key]
        self._change(self._keys.table.with_keys(action, kept))
        self._tell(self._now(action))

    def _reset(self, action: Action) -> None:
        self._change(self._keys.table.reset(action))
        self._tell(self._now(action))

    def _now(self, action: Action) -> str:
        return words.now(called(action), self._keys.table.keys(action.name))

    def _ask_reset(self) -> None:
        count = len(self._keys.table.choices.changes)
        if not count:
            self._tell(words.nothing_changed())
            return
        box = QMessageBox(self.dialog)
        box.setWindowTitle(words.title())
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(words.ask_reset(count))
        reset = box.addButton(translate("keys", "&Take back"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(translate("keys", "&Keep"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        reset.clicked.connect(lambda _checked=False: self._reset_all())
        show_dialog(box)

    def _reset_all(self) -> None:
        self._change(self._keys.table.reset_all())
        self._tell(words.all_reset(NAMES[self._keys.table.choices.preset]))

    def _preset(self, code: str) -> None:
        self._change(self._keys.table.with_preset(code))
        self._tell(words.preset(NAMES[code], len(self._keys.table.choices.changes)))

    def _change(self, table: KeyTable) -> None:
        try:
            self._keys.take(table)
        except RawiError as error:
            self._teller.problem(error)
        if self.dialog:
            self.dialog.show_table(table)
        self.changed.emit()

    def _copy(self) -> None:
        data = QMimeData()
        data.setText(sheet.text(self._keys.table))
        data.setHtml(sheet.html(self._keys.table))
        QGuiApplication.clipboard().setMimeData(data)
        self._tell(words.copied())

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self.dialog, translate("keys", "Save the list of keys"), f"{words.title()}.html", "HTML (*.html)"
        )
        if name:
            self.save(Path(name))

    def save(self, path: Path) -> None:
        """Write the list as a page."""
        from rawi import takeaway

        try:
            takeaway.save(path, sheet.html(self._keys.table).encode("utf-8"))
            self._tell(words.saved(path.name))
        except RawiError as error:
            self._teller.problem(error)

    def _print(self) -> None:
        from rawi.ui.keytable.printing import print_page

        self._tell(print_page(sheet.html(self._keys.table), self._above()))

    def _tell(self, text: str) -> None:
        if text and self.dialog:
            self.dialog.tell(text)

    def _closed(self) -> None:
        self.dialog = None
