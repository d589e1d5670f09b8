"""Tags or collections of articles: existing ones to tick, new ones to type, with completion."""

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from rawi.library.model import Entry, Field

_COMMAS = re.compile("[,،、;؛]")


class _Typed(QLineEdit):
    """Enter gives what was typed, completed; an empty field leaves Enter to the dialog."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.text().strip():
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class LabelsDialog(QDialog):
    """`names` are those the library has. A box that some of the articles have is half ticked and stays as it is unless touched."""

    def __init__(self, entries: tuple[Entry, ...], field: Field, names: list[str], parent: QWidget) -> None:
        super().__init__(parent)
        tags = field is Field.TAG
        self.field = field
        self.setWindowTitle(self.tr("Tags") if tags else self.tr("Collections"))
        self.resize(460, 480)
        self.typed = _Typed(self)
        self.typed.entered.connect(self._add)
        self.typed.setAccessibleDescription(self.tr("Enter adds it. Several are separated by commas."))
        self.typed.setCompleter(self._completer(names))
        label = QLabel(self.tr("New tag") if tags else self.tr("New collection"), self)
        label.setBuddy(self.typed)
        self.typed.setAccessibleName(label.text())
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.windowTitle())
        self.list.setAccessibleDescription(self.tr("Space ticks or unticks."))
        self._fill(entries, names)
        layout = QVBoxLayout(self)
        for widget in (label, self.typed, self.list, self._buttons()):
            layout.addWidget(widget)
        self.typed.setFocus()

    def changed(self, entry: Entry) -> tuple[str, ...]:
        """The names that the article has after this dialog, in their old order, new ones last."""
        now = labels_of(entry, self.field)
        states = {self.list.item(n).text(): self.list.item(n).checkState() for n in range(self.list.count())}
        kept = [name for name in now if states.get(name) is not Qt.CheckState.Unchecked]
        return (
            *kept,
            *(name for name, state in states.items() if state is Qt.CheckState.Checked and name not in now),
        )

    def accept(self) -> None:
        """What stands in the field is meant too."""
        self._add()
        super().accept()

    def _completer(self, names: list[str]) -> QCompleter:
        completer = QCompleter(names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        return completer

    def _fill(self, entries: tuple[Entry, ...], names: list[str]) -> None:
        own = [set(labels_of(entry, self.field)) for entry in entries]
        for name in dict.fromkeys([*names, *(each for some in own for each in sorted(some))]):
            count = sum(name in some for some in own)
            some = Qt.CheckState.PartiallyChecked if count else Qt.CheckState.Unchecked
            self._item(name, Qt.CheckState.Checked if count == len(own) else some)

    def _item(self, name: str, state: Qt.CheckState) -> QListWidgetItem:
        item = QListWidgetItem(name, self.list)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(state)
        return item

    def _add(self) -> None:
        """Tick what was typed, new or known."""
        for name in (" ".join(part.split()) for part in _COMMAS.split(self.typed.text())):
            if name:
                found = self.list.findItems(name, Qt.MatchFlag.MatchFixedString)
                item = found[0] if found else self._item(name, Qt.CheckState.Checked)
                item.setCheckState(Qt.CheckState.Checked)
                self.list.setCurrentItem(item)
        self.typed.clear()

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons


def labels_of(entry: Entry, field: Field) -> tuple[str, ...]:
    """An article's tags or collections."""
    return entry.tags if field is Field.TAG else entry.collections
