"""The part of the window that lists what is installed."""

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidgetItem, QVBoxLayout, QWidget

from rawi.packs.entries import Damaged, Entry
from rawi.packs.store import Store
from rawi.ui import file_dialogs
from rawi.ui.packs import fields
from rawi.ui.packs.asking import ask
from rawi.ui.packs.working import Came
from rawi.wording import pack_window as words
from rawi.wording.packs import pack_name
from rawi.wording.translator import translate

_ROW = Qt.ItemDataRole.UserRole


class InstalledPart(QWidget):
    """`removing` gives a pack's name in the store and its digest ("" of a damaged one), once the reader has agreed;
    `exporting` an entry and the file to write; `checking` asks to read every file.
    """

    removing = Signal(str, str)
    exporting = Signal(object, object)
    checking = Signal()
    told = Signal(str)

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self._broken: frozenset[str] = frozenset()
        self.count = fields.note("", self)
        self.list = fields.rows(translate("packwindow", "Installed packs"), self)
        self.list.setAccessibleDescription(translate("packwindow", "Delete removes a pack."))
        self.list.currentItemChanged.connect(lambda *_items: self._show_details())
        self.list.installEventFilter(self)
        self.details = fields.text_field(translate("packwindow", "Details of the pack"), self)
        buttons = QHBoxLayout()
        for text, act in (
            (translate("packwindow", "&Remove…"), self._remove),
            (translate("packwindow", "Save as a &file…"), self._export),
            (translate("packwindow", "Chec&k all"), self.checking.emit),
        ):
            buttons.addWidget(fields.button(text, act, self))
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.count)
        layout.addWidget(self.list, 3)
        layout.addWidget(self.details, 2)
        layout.addLayout(buttons)
        self.setFocusProxy(self.list)

    def renew(self) -> None:
        """Show what is there now; the current row stays, or the one that took its place."""
        row, current = max(0, self.list.currentRow()), self._id()
        entries, damaged = self._store.entries(), self._store.damaged()
        self._broken &= {each.id for each in entries}
        self.list.clear()
        for entry in entries:
            self._add(words.row(entry, damaged=entry.id in self._broken), entry)
        for each in damaged:
            self._add(words.damage(each.id), each)
        names = [self._id(n) for n in range(self.list.count())]
        self.list.setCurrentRow(names.index(current) if current in names else min(row, len(names) - 1))
        self.count.setText(words.listed(len(entries), len(damaged) + len(self._broken)))

    def mark(self, broken: Collection[str]) -> None:
        """Name those whose files are not what they were."""
        self._broken = frozenset(broken)
        self.renew()

    def mend(self, came: Came) -> None:
        """A pack was installed anew."""
        if came.outcome:
            self._broken -= {came.outcome.entry.id}

    def _add(self, text: str, meaning: Entry | Damaged) -> None:
        item = QListWidgetItem(text, self.list)
        item.setData(_ROW, meaning)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, text.replace("\n", ". "))

    def _current(self, row: int | None = None) -> Entry | Damaged | None:
        item = self.list.currentItem() if row is None else self.list.item(row)
        found = item.data(_ROW) if item else None
        return found if isinstance(found, (Entry, Damaged)) else None

    def _id(self, row: int | None = None) -> str:
        found = self._current(row)
        return found.id if found else ""

    def _show_details(self) -> None:
        found = self._current()
        if isinstance(found, Entry):
            told = words.damage(found.id) + "\n" if found.id in self._broken else ""
            self.details.setPlainText(told + words.details(found))
        else:
            self.details.setPlainText(words.broken_details(found.id, str(found.folder)) if found else "")

    def _remove(self) -> None:
        found = self._current()
        if found is None:
            return
        name = pack_name(found.pack) if isinstance(found, Entry) else found.id
        digest = found.pack.digest if isinstance(found, Entry) else ""
        if isinstance(found, Entry) and found.starter:
            self.removing.emit(found.id, digest)
            return
        ask(
            self,
            translate("packwindow", "Remove a pack"),
            words.ask_remove(name),
            translate("packwindow", "&Remove"),
            lambda: self.removing.emit(found.id, digest),
            safe=True,
        )

    def _export(self) -> None:
        from rawi.packs.exporting import file_name

        found = self._current()
        if isinstance(found, Damaged):
            self.told.emit(words.damage(found.id))
        if not isinstance(found, Entry):
            return
        proposed = file_name(found)
        named = translate("packwindow", "Language packs")
        kinds = f"{named} (*{Path(proposed).suffix})"
        title = translate("packwindow", "Save the pack as a file")
        name = file_dialogs.save_name(self, title, proposed, kinds)
        if name:
            self.exporting.emit(found, Path(name))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete removes."""
        pressed = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete:
            self._remove()
            return True
        return super().eventFilter(watched, event)
