"""The window to write one term of the glossary."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QWidget

from rawi.article.errors import RawiError
from rawi.library.glossary import GlossaryTerm, cleaned
from rawi.text.folding import fold
from rawi.ui.corrections.writing import set_language
from rawi.wording.names import language_name, languages
from rawi.wording.problems import sentence
from rawi.wording.translator import translate


class TermDialog(QDialog):
    """Edits `term`; what cannot be kept is said in the window, which stays open."""

    def __init__(self, term: GlossaryTerm, parent: QWidget) -> None:
        super().__init__(parent)
        self.term = term
        self.setWindowTitle(translate("own_words", "Term"))
        self.resize(520, 220)
        self.written = QLineEdit(term.term, self)
        self.called = QLineEdit(term.called, self)
        self.source = _languages(term.source, self)
        self.target = _languages(term.target, self)
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.hide()
        layout = QFormLayout(self)
        for text, field in (
            (translate("own_words", "Name or term"), self.written),
            (translate("own_words", "What it is called"), self.called),
            (translate("own_words", "From"), self.source),
            (translate("own_words", "To"), self.target),
        ):
            field.setAccessibleName(text)
            layout.addRow(text, field)
        layout.addRow(self.problem)
        layout.addRow(self._buttons())
        for field, box in ((self.written, self.source), (self.called, self.target)):
            box.currentIndexChanged.connect(lambda _n, f=field, b=box: set_language(f, b.currentData()))
            set_language(field, box.currentData())
        (self.called if term.term else self.written).setFocus()

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(self)
        box.addButton(translate("own_words", "Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(translate("own_words", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box

    def accept(self) -> None:
        """Only a term that can be kept."""
        new = replace(
            self.term,
            term=self.written.text(),
            called=self.called.text(),
            source=self.source.currentData(),
            target=self.target.currentData(),
        )
        try:
            self.term = cleaned(new)
        except RawiError as error:
            self._refuse(sentence(error.code, error.facts))
            return
        super().accept()

    def _refuse(self, why: str) -> None:
        """Shown, and heard with the field that gets the focus."""
        self.problem.setText(why)
        self.problem.show()
        field = self.written if not self.written.text().strip() else self.called
        field.setAccessibleDescription(why)
        (self.source if self.source.currentData() == self.target.currentData() else field).setFocus()
        self.source.setAccessibleDescription(why)


def _languages(chosen: str, parent: QWidget) -> QComboBox:
    """Every language by its name."""
    box = QComboBox(parent)
    codes = {*languages(), chosen} - {"", "und"}
    for code in sorted(codes, key=lambda each: fold(language_name(each))):
        box.addItem(language_name(code), code)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box
