"""The window to write one term of the glossary."""

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QWidget

from rawi.article.errors import RawiError
from rawi.library.glossary import GlossaryTerm, cleaned
from rawi.ui.corrections.entry_dialog import EntryDialog, language_box
from rawi.ui.corrections.writing import set_language
from rawi.wording.problems import sentence
from rawi.wording.translator import translate


class TermDialog(EntryDialog):
    """Edits `term`; what cannot be kept is said in the window, which stays open."""

    def __init__(self, term: GlossaryTerm, parent: QWidget) -> None:
        super().__init__(translate("own_words", "Term"), parent)
        self.term = term
        self.written = QLineEdit(term.term, self)
        self.called = QLineEdit(term.called, self)
        self.source = language_box(term.source, self)
        self.target = language_box(term.target, self)
        self.lay_out(
            [
                (translate("own_words", "Name or term"), self.written),
                (translate("own_words", "What it is called"), self.called),
                (translate("own_words", "From"), self.source),
                (translate("own_words", "To"), self.target),
            ]
        )
        for field, box in ((self.written, self.source), (self.called, self.target)):
            box.currentIndexChanged.connect(lambda _n, f=field, b=box: set_language(f, b.currentData()))
            set_language(field, box.currentData())
        (self.called if term.term else self.written).setFocus()

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
            field = self.written if not self.written.text().strip() else self.called
            same = self.source.currentData() == self.target.currentData()
            fields = (self.source, field) if same else (field, self.source)
            self.refuse(sentence(error.code, error.facts), fields)
            return
        super().accept()
