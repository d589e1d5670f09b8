"""What the windows to write one of the reader's own words share: a form that stays open until it can be kept."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QWidget

from rawi.text.folding import fold
from rawi.wording.names import language_name, languages
from rawi.wording.translator import translate


class EntryDialog(QDialog):
    """Rows of named fields, a sentence for what is wrong, Save and Cancel."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(520, 220)
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.hide()

    def lay_out(self, rows: Sequence[tuple[str, QWidget]]) -> QDialogButtonBox:
        """Put the fields under each other; the buttons below."""
        layout = QFormLayout(self)
        for text, field in rows:
            field.setAccessibleName(text)
            if isinstance(field, QComboBox):
                field.view().setAccessibleName(text)
            layout.addRow(text, field)
        layout.addRow(self.problem)
        box = QDialogButtonBox(self)
        box.addButton(translate("own_words", "Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(translate("own_words", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        layout.addRow(box)
        return box

    def refuse(self, why: str, fields: Sequence[QWidget]) -> None:
        """Shown, and heard with the fields; the first gets the focus."""
        self.problem.setText(why)
        self.problem.show()
        for field in fields:
            field.setAccessibleDescription(why)
        fields[0].setFocus()


def language_box(chosen: str, parent: QWidget, first: str = "") -> QComboBox:
    """Every language by its name; `first` stands for none in particular."""
    box = QComboBox(parent)
    if first:
        box.addItem(first, "")
    codes = {*languages(), chosen} - {"", "und"}
    for code in sorted(codes, key=lambda each: fold(language_name(each))):
        box.addItem(language_name(code), code)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box
