"""The window of profiles: Enter changes to the chosen one; a name and a button keep the present settings."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rawi.settings.profiles import LONGEST_NAME, Profile
from rawi.ui.wrapping import wrap
from rawi.wording import profiles as words
from rawi.wording.translator import translate

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ProfilesDialog(QDialog):
    """`chosen` gives the profile to change to, `saved` a name, `renamed` a profile and a name, `deleted` a profile."""

    chosen = Signal(object)
    saved = Signal(str)
    renamed = Signal(object, str)
    deleted = Signal(object)

    def __init__(self, parent: QWidget, say: Callable[[str], None]) -> None:
        """`say` announces to screen readers."""
        super().__init__(parent)
        self._say = say
        self.setWindowTitle(words.title())
        self.resize(640, 480)
        self.note = QLabel(words.about(), self)
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.list = QListWidget(self)
        wrap(self.list)
        self.list.setAccessibleName(words.title())
        self.list.setAccessibleDescription(words.about())
        self.list.itemActivated.connect(lambda _item: self._change())
        self.list.currentItemChanged.connect(lambda *_items: self._pointed())
        self.name = QLineEdit(self)
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(words.field())
        for watched in (self.list, self.name):
            watched.installEventFilter(self)
        self._lay_out()

    def _lay_out(self) -> None:
        self.buttons = QDialogButtonBox(self)
        self.change = self._button(words.change(), self._change)
        self.save = self._button(words.save(), self._save)
        self.rename = self._button(words.rename(), self._rename)
        self.delete = self._button(words.delete(), self._delete)
        close = self.buttons.addButton(translate("keys", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        self.buttons.rejected.connect(self.reject)
        named = QFormLayout()
        named.addRow(words.field(), self.name)
        layout = QVBoxLayout(self)
        layout.addWidget(self.note)
        layout.addWidget(self.list, 1)
        layout.addLayout(named)
        layout.addWidget(self.buttons)

    def _button(self, text: str, act: Callable[[], object]) -> QPushButton:
        made = QPushButton(text, self.buttons)
        made.setAutoDefault(False)
        made.clicked.connect(lambda _checked=False: act())
        self.buttons.addButton(made, QDialogButtonBox.ButtonRole.ActionRole)
        return made

    def show_profiles(
        self, profiles: Sequence[Profile], used: Callable[[Profile], bool], at: Profile | None
    ) -> None:
        """Fill the list; `used` tells which are in use, `at` is the one to point at (None: the first in use)."""
        self.list.clear()
        for each in profiles:
            item = QListWidgetItem(words.row(each, in_use=used(each)), self.list)
            item.setData(Qt.ItemDataRole.UserRole, each)
        first = next((n for n, each in enumerate(profiles) if used(each)), 0)
        self.list.setCurrentRow(profiles.index(at) if at in profiles else first)

    def tell(self, text: str) -> None:
        """A sentence, shown and said."""
        self.note.setText(text)
        self._say(text)

    @property
    def profile(self) -> Profile | None:
        """The one that is pointed at."""
        item = self.list.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item else None

    def _pointed(self) -> None:
        own = bool(self.profile and self.profile.name)
        self.rename.setEnabled(own)
        self.delete.setEnabled(own)
        self.change.setEnabled(self.profile is not None)

    def _change(self) -> None:
        if self.profile:
            profile = self.profile
            self.accept()
            self.chosen.emit(profile)

    def _save(self) -> None:
        self.saved.emit(self.name.text().strip())

    def _rename(self) -> None:
        if self.profile and self.profile.name:
            self.renamed.emit(self.profile, self.name.text().strip())

    def _delete(self) -> None:
        if self.profile and self.profile.name:
            self.deleted.emit(self.profile)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the list changes, in the name saves; F2 goes to the name, Delete deletes."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        key, in_list = event.key(), watched is self.list
        if key in _ENTER:
            (self._change if in_list else self._save)()
        elif in_list and key == Qt.Key.Key_Delete:
            self._delete()
        elif in_list and key == Qt.Key.Key_F2:
            self.name.setText(self.profile.name if self.profile else "")
            self.name.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.name.selectAll()
        else:
            return super().eventFilter(watched, event)
        return True
