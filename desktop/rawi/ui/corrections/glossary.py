"""What the key for the glossary does."""

from collections.abc import Callable

from rawi.library.glossary import GlossaryTerm
from rawi.library.store import Library
from rawi.text.language import primary
from rawi.ui.corrections.glossary_dialog import GlossaryDialog
from rawi.ui.corrections.keeping import Keeping
from rawi.ui.corrections.term_dialog import TermDialog
from rawi.ui.desk import Desk
from rawi.ui.tell import Teller
from rawi.ui.translating import Translating
from rawi.wording import own_words as words

_LONGEST = 80
"""Characters of a selection that may be a term."""


class GlossaryRoom:
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
        self._desk, self._library, self._translating = desk, library, translating
        self._target, self._teller, self._keeping = target, teller, keeping

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the action does."""
        return {"glossary": self.show}

    def show(self) -> None:
        """All terms in a window."""
        dialog = GlossaryDialog(self._desk.view.window())

        def renew() -> None:
            self._keeping.run(self._library.terms, dialog.show_terms)

        def remove(terms: list[GlossaryTerm]) -> None:
            def done(_none: None) -> None:
                renew()
                self._changed(terms)
                self._teller.announce(words.terms_removed(len(terms)))

            self._keeping.run(lambda: self._library.remove_terms([t.id for t in terms]), done)

        dialog.added.connect(lambda: self._write(self._begun(), dialog, renew))
        dialog.edited.connect(lambda term: self._write(term, dialog, renew))
        dialog.removed.connect(remove)
        dialog.finished.connect(dialog.deleteLater)
        renew()
        dialog.open()

    def _write(self, term: GlossaryTerm, parent: GlossaryDialog, then: Callable[[], object]) -> None:
        """Edit one, or a new one (`id` 0)."""
        dialog = TermDialog(term, parent)

        def save() -> None:
            new = dialog.term

            def work() -> None:
                if new.id:
                    self._library.change_term(new)
                else:
                    self._library.put_terms([new])

            def done(_none: None) -> None:
                then()
                self._changed([term, new])
                self._teller.announce(words.term_kept(new))

            self._keeping.run(work, done)

        dialog.accepted.connect(save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _changed(self, terms: list[GlossaryTerm]) -> None:
        """The open article's sentences with these terms are translated anew; the others come from the cache."""
        translated = self._desk.translated
        into = primary(translated.target) if translated else ""
        if any(term.target == into for term in terms):
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
