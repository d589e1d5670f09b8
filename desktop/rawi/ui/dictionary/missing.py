"""The sentence that there is no dictionary, with the way to the packs."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from rawi.article.errors import RawiError
from rawi.wording import dictionary as words
from rawi.wording.problems import sentence
from rawi.wording.translator import translate


def missing_dialog(error: RawiError, packs: Callable[[], object], parent: QWidget) -> QMessageBox:
    """The window, not yet shown."""
    box = QMessageBox(parent)
    box.setWindowTitle(words.title())
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(sentence(error.code, error.facts))
    button = box.addButton(words.packs(), QMessageBox.ButtonRole.AcceptRole)
    close = box.addButton(translate("keys", "Close"), QMessageBox.ButtonRole.RejectRole)
    box.setEscapeButton(close)
    button.clicked.connect(lambda _checked=False: packs())
    return box
