"""What the key for the glossary does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from rawi.library.glossary import GlossaryTerm
from rawi.library.store import Library
from rawi.text.language import primary
from rawi.ui.corrections.keeping import Keeping
from rawi.ui.corrections.words_room import WordsRoom
from rawi.ui.desk import Desk
from rawi.ui.tell import Teller
from rawi.ui.translating import Translating
from rawi.wording import own_words as words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from rawi.ui.corrections.glossary_dialog import GlossaryDialog

_LONGEST = 80
"""Characters of a selection that may be a term."""


class GlossaryRoom(WordsRoom[GlossaryTerm]):
    """Shows and changes the terms; what they concern in the open article is translated anew."""

    def __init__(
        self,
        desk: Desk,
        library: Library,
        translating: Translating,
        target: Callable[[], str],
        teller: Teller,
        keeping: Keeping,
    ) -> None:
        """`target` is the language to translate into where nothing is translated yet."""
        super().__init__(desk.view.window, teller, keeping)
        self._desk, self._library, self._translating, self._target = desk, library, translating, target

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the action does."""
        return {"glossary": self.show}

    def _listed(self, parent: QWidget) -> GlossaryDialog:
        from rawi.ui.corrections.glossary_dialog import GlossaryDialog

        return GlossaryDialog(parent)

    def _writing(self, item: GlossaryTerm, parent: QWidget) -> tuple[QDialog, Callable[[], GlossaryTerm]]:
        from rawi.ui.corrections.term_dialog import TermDialog

        dialog = TermDialog(item, parent)
        return dialog, lambda: dialog.term

    def _all(self) -> list[GlossaryTerm]:
        return self._library.terms()

    def _keep(self, item: GlossaryTerm) -> None:
        if item.id:
            self._library.change_term(item)
        else:
            self._library.put_terms([item])

    def _take_away(self, items: list[GlossaryTerm]) -> None:
        self._library.remove_terms([term.id for term in items])

    def _kept(self, item: GlossaryTerm) -> str:
        return words.term_kept(item)

    def _gone(self, count: int) -> str:
        return words.terms_removed(count)

    def _changed(self, items: list[GlossaryTerm]) -> None:
        """The open article's sentences with these terms are translated anew; the others come from the cache."""
        translated = self._desk.translated
        into = primary(translated.target) if translated else ""
        if any(term.target == into for term in items):
            self._translating.renew()

    def _begun(self) -> GlossaryTerm:
        """A new term, with the selected words on the side of their language."""
        article, translated = self._desk.article, self._desk.translated
        source = primary(article.language) if article else ""
        target = primary(translated.target if translated else self._target())
        selected, in_translation = self._selected()
        if in_translation:
            return GlossaryTerm(source, target, "", selected)
        return GlossaryTerm(source, target, selected, "")

    def _selected(self) -> tuple[str, bool]:
        """The selected words, and whether they stand in a translation; a whole sentence is no term."""
        view = self._desk.view
        cursor = view.textCursor()
        text = " ".join(cursor.selectedText().split())
        places = view.article.places(cursor.selectionStart(), cursor.selectionEnd()) if text else []
        whole = any(
            cursor.selectionStart() <= place.start and place.end <= cursor.selectionEnd() for place in places
        )
        if not text or len(text) > _LONGEST or (whole and " " in text):
            return "", False
        return text, bool(places and places[0].spot.translated)
