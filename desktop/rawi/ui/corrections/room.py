"""What the keys for corrections do."""

from collections.abc import Callable

from rawi.article.model import Article
from rawi.article.translation import Spot, Translation, View
from rawi.library.anchors import sentence
from rawi.library.corrections import Correction, cleaned
from rawi.library.store import Library
from rawi.own_words import corrected
from rawi.text.language import primary
from rawi.ui.corrections.correction_dialog import CorrectionDialog
from rawi.ui.corrections.corrections_dialog import CorrectionsDialog
from rawi.ui.corrections.keeping import Keeping
from rawi.ui.desk import Desk
from rawi.ui.jumping import Jumping
from rawi.ui.listening import Listening
from rawi.ui.tell import Teller
from rawi.ui.translating import Translating
from rawi.wording import own_words as words


class CorrectionsRoom:
    """Writes, lists and removes them; the shown translation follows, everything is announced."""

    def __init__(
        self,
        desk: Desk,
        library: Library,
        translating: Translating,
        listening: Listening,
        jumping: Jumping,
        teller: Teller,
        keeping: Keeping,
    ) -> None:
        self._desk, self._library, self._translating = desk, library, translating
        self._listening, self._jumping, self._teller = listening, jumping, teller
        self._keeping = keeping

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {"correct": self.correct, "corrections": self.show_all}

    def correct(self) -> None:
        """The sentence that is heard, or has the caret."""
        article, spot, translated = self._desk.article, self._listening.spot(), self._desk.translated
        translation = translated.translations.get(spot.segment) if spot and translated else None
        original = self._desk.original(spot.segment) if spot else None
        if not article or not translated or translation is None or original is None:
            self._teller.text(words.nothing_here())
            return
        segment, target = translation.segment, translated.target
        dialog = CorrectionDialog(
            original, translation.text, target, corrected=translation.corrected, parent=self._desk.view
        )

        def save() -> None:
            if cleaned(dialog.text) == translation.text:
                self._teller.announce(words.unchanged())
            else:
                self._write(article, target, segment, dialog.text)

        dialog.accepted.connect(save)
        dialog.removed.connect(lambda: self._write(article, target, segment, ""))
        dialog.listed.connect(self.show_all)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def show_all(self) -> None:
        """All of the article's, in a window."""
        article = self._desk.article
        if article is None:
            return
        dialog = CorrectionsDialog(lambda each: sentence(article, each.anchor) is not None, self._desk.view)

        def renew() -> None:
            self._keeping.run(lambda: self._library.corrections(article.id), dialog.show_corrections)

        def remove(each: Correction) -> None:
            self._keeping.run(lambda: self._library.remove_correction(each), lambda _none: gone(each))

        def gone(each: Correction) -> None:
            renew()
            self._translating.outdated(article.id)
            self._renewed(article, each.target)
            self._teller.announce(words.removed())

        dialog.chosen.connect(lambda each: self._go(article, each))
        dialog.edited.connect(lambda each: self._edit(article, each, renew))
        dialog.removed.connect(remove)
        dialog.finished.connect(dialog.deleteLater)
        renew()
        dialog.open()

    def _edit(self, article: Article, each: Correction, then: Callable[[], object]) -> None:
        """Write one of the list anew."""
        segment = sentence(article, each.anchor)
        if segment is None:
            self._teller.announce(words.gone())
            return
        block = next(b for b in article.blocks if any(s.id == segment for s in b.segments))
        dialog = CorrectionDialog(
            (each.anchor.quote, block.language),
            each.text,
            each.target,
            corrected=True,
            parent=self._desk.view,
        )
        dialog.all.hide()
        dialog.accepted.connect(lambda: self._write(article, each.target, segment, dialog.text, then))
        dialog.removed.connect(lambda: self._write(article, each.target, segment, "", then))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _write(
        self,
        article: Article,
        target: str,
        segment: str,
        text: str,
        then: Callable[[], object] = lambda: None,
    ) -> None:
        """Keep or take away, then show it."""

        def work() -> tuple[bool, Translation | None]:
            stored = self._library.set_correction(article.id, target, segment, text)
            return stored, corrected(article, segment, cleaned(text)) if stored and text else None

        def done(made: tuple[bool, Translation | None]) -> None:
            stored, translation = made
            if not stored:
                self._teller.text(words.not_stored())
                return
            self._translating.outdated(article.id)
            if translation:
                if self._shows(article, target):
                    self._translating.amend(translation)
                self._teller.announce(words.saved(translation.text))
            else:
                self._renewed(article, target)
                self._teller.announce(words.removed())
            then()

        self._keeping.run(work, done)

    def _shows(self, article: Article, target: str) -> bool:
        """Whether the desk has the article's translation into this language."""
        here, translated = self._desk.article, self._desk.translated
        return bool(
            here and translated and here.id == article.id and primary(translated.target) == primary(target)
        )

    def _renewed(self, article: Article, target: str) -> None:
        if self._shows(article, target):
            self._translating.renew()

    def _go(self, article: Article, each: Correction) -> None:
        """To the sentence of a correction, in the language that is shown."""
        self._desk.view.setFocus()
        self._desk.view.article.finish()
        segment = sentence(article, each.anchor)
        spot = Spot(segment or "", translated=self._desk.mode is not View.ORIGINAL)
        place = self._desk.view.article.place(spot)
        if segment is None or place is None:
            self._teller.announce(words.gone())
        else:
            self._jumping.go(place.start, place.end, words.saved(each.text))
