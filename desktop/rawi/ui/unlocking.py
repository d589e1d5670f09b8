"""Asks for the password of files that are locked."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from rawi.ui.shelf.dialogs import show_dialog
from rawi.wording import passwords as words
from rawi.wording.translator import translate


class PasswordDialog(QDialog):
    """One field, whose letters are neither shown nor said; Enter opens."""

    def __init__(self, names: Sequence[str], parent: QWidget, *, wrong: bool = False) -> None:
        """`names` of the files; `wrong` where a password was tried that does not open them."""
        super().__init__(parent)
        self.setWindowTitle(words.title())
        self.resize(480, 200)
        asked = words.asked(names, wrong=wrong)
        about = QLabel(asked if wrong else f"{asked} {words.kept()}", self)
        about.setWordWrap(True)
        about.setTextFormat(Qt.TextFormat.PlainText)
        self.field = QLineEdit(self)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(words.title())
        self.field.setAccessibleDescription(about.text())
        buttons = QDialogButtonBox(self)
        self.yes = buttons.addButton(translate("passwords", "&Open"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(translate("passwords", "&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.yes.setDefault(True)
        self.yes.setEnabled(False)
        self.field.textChanged.connect(lambda text: self.yes.setEnabled(bool(text)))
        form = QFormLayout()
        form.addRow(words.title(), self.field)
        layout = QVBoxLayout(self)
        layout.addWidget(about)
        layout.addLayout(form)
        layout.addWidget(buttons)
        self.field.setFocus()


def unlock(
    window: QWidget,
    names: Sequence[str],
    then: Callable[[str], object],
    otherwise: Callable[[], object],
    *,
    wrong: bool = False,
) -> None:
    """Ask above the window: `then` gets the password, `otherwise` follows where the reader gives none.

    What they type in another dialog must not end in this one: it comes once that is closed.
    """
    above = QApplication.activeModalWidget()
    if isinstance(above, QDialog):
        above.finished.connect(lambda _result: unlock(window, names, then, otherwise, wrong=wrong))
        return
    dialog = PasswordDialog(names, window, wrong=wrong)
    dialog.accepted.connect(lambda: then(dialog.field.text()))
    dialog.rejected.connect(otherwise)
    show_dialog(dialog)
