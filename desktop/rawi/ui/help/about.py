"""What Rawi is: version, licence, what it is made with. The text is read with the caret."""

import platform
from collections.abc import Callable

import PySide6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

import rawi
from rawi.ui.leading import lead_text
from rawi.wording import guide
from rawi.wording.translator import translate


class AboutDialog(QDialog):
    """Escape closes. `show_licences`, where there is a list of them, shows it in the window below."""

    def __init__(self, parent: QWidget, show_licences: Callable[[], object] | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(guide.about_title())
        self.resize(560, 420)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        lead_text(self.text)
        self.text.setAccessibleName(guide.about_title())
        self.text.setPlainText(guide.about(rawi.__version__, platform.python_version(), PySide6.__version__))
        buttons = QDialogButtonBox(self)
        buttons.addButton(translate("keys", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        if show_licences:
            licences = buttons.addButton(guide.licences_title(), QDialogButtonBox.ButtonRole.ActionRole)
            licences.clicked.connect(self.accept)
            licences.clicked.connect(show_licences)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addWidget(buttons)
        self.text.setFocus()
