"""What Rawi is: version, licence, what it is made with. The text is read with the caret."""

import platform

import PySide6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

import rawi
from rawi.ui.leading import lead_text
from rawi.wording import guide
from rawi.wording.translator import translate


class AboutDialog(QDialog):
    """Escape closes."""

    def __init__(self, parent: QWidget) -> None:
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
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addWidget(buttons)
        self.text.setFocus()
