"""The list of the reader's pronunciations."""

from PySide6.QtWidgets import QWidget

from rawi.article.pronunciation import Pronunciation
from rawi.ui.corrections.words_dialog import WordsDialog
from rawi.wording import pronunciations as words


class PronunciationsDialog(WordsDialog[Pronunciation]):
    """Each with how it is said, in which language, and whether its capitals count; `try_it` says it aloud."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(words.title(), words.headers(), parent)

    def _cells(self, item: Pronunciation) -> tuple[str, ...]:
        return item.word, item.said, words.language(item.language), words.capitals(exact=item.exact)

    def _line(self, item: Pronunciation) -> str:
        return words.line(item)

    def _told(self, shown: int, count: int) -> str:
        return words.listed(shown, count)
