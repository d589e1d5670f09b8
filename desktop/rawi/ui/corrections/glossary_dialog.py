"""The list of the reader's terms."""

from PySide6.QtWidgets import QWidget

from rawi.library.glossary import GlossaryTerm
from rawi.ui.corrections.words_dialog import WordsDialog
from rawi.wording import own_words as words
from rawi.wording.names import language_name
from rawi.wording.translator import translate


class GlossaryDialog(WordsDialog[GlossaryTerm]):
    """Each with what it is called, and the languages."""

    def __init__(self, parent: QWidget) -> None:
        headers = (
            translate("own_words", "Name or term"),
            translate("own_words", "What it is called"),
            translate("own_words", "From"),
            translate("own_words", "To"),
        )
        super().__init__(translate("own_words", "Glossary"), headers, parent)

    def _cells(self, item: GlossaryTerm) -> tuple[str, ...]:
        return item.term, item.called, language_name(item.source), language_name(item.target)

    def _line(self, item: GlossaryTerm) -> str:
        return words.term_line(item)

    def _told(self, shown: int, count: int) -> str:
        return words.terms_listed(shown, count)
