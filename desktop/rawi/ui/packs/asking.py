"""One question above the window, without a loop of its own."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from rawi.ui.shelf.dialogs import show_dialog
from rawi.wording.translator import translate


def ask(
    parent: QWidget, title: str, text: str, act: str, then: Callable[[], object], *, safe: bool = False
) -> QMessageBox:
    """Ask; `then` follows where the reader presses `act`. With `safe` Enter does nothing but close the question."""
    box = QMessageBox(parent)
    box.setWindowTitle(title)
    box.setIcon(QMessageBox.Icon.Question)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    yes = box.addButton(act, QMessageBox.ButtonRole.AcceptRole)
    no = box.addButton(translate("packwindow", "&Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(no if safe else yes)
    box.setEscapeButton(no)
    yes.clicked.connect(then)
    show_dialog(box)
    return box
