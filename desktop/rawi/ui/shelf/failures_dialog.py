"""Files that could not be taken in, each with its reason."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QVBoxLayout, QWidget

from rawi.article.errors import RawiError
from rawi.ui.wrapping import wrap
from rawi.wording.problems import sentence
from rawi.wording.translator import translate


class FailuresDialog(QDialog):
    """A row a file: its name and what happened to it."""

    def __init__(self, failures: Sequence[tuple[str, RawiError]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Files that could not be added"))
        self.resize(680, 420)
        self.rows = QListWidget(self)
        self.rows.setAccessibleName(self.windowTitle())
        wrap(self.rows)
        for name, error in failures:
            text = translate("entries", "{name}: {sentence}")
            said = sentence(error.code, error.facts)
            self.rows.addItem(text.replace("{name}", name).replace("{sentence}", said))
        self.rows.setCurrentRow(0)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.rows)
        layout.addWidget(buttons)
        self.rows.setFocus()
