"""Footnotes and links within the article in the window: Enter jumps to where they lead, a key says the footnote of this sentence."""

from collections.abc import Callable
from functools import partial

from rawi.article import footnotes
from rawi.article.model import Article, Block
from rawi.article.translation import Spot, View
from rawi.ui.desk import Desk
from rawi.ui.interlude import Interlude
from rawi.ui.jumping import Jumping
from rawi.ui.listening import Listening
from rawi.ui.tell import Teller
from rawi.wording import places
from rawi.wording.translator import translate


class Footnotes:
    """Says through the teller, jumps through the jumping (so that Alt+Backspace leads back)."""

    def __init__(
        self, desk: Desk, listening: Listening, interlude: Interlude, teller: Teller, jumping: Jumping
    ) -> None:
        self._desk, self._listening, self._teller, self._jumping = desk, listening, teller, jumping
        self._interlude = interlude
        self._said: tuple[str, int] = ("", -1)

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {"footnote": self.say}

    def open(self, label: str) -> None:
        """Jump to a footnote's text."""
        view = self._desk.view
        view.article.finish()
        start = view.article.note_start(label)
        if start is None:
            self._teller.text(translate("answers", "This footnote is not in the article."))
        else:
            self._jumping.place(start)

    def follow(self, segment: str) -> None:
        """Jump to the paragraph of a sentence, in the language that is shown."""
        article = self._desk.view.article
        article.finish()
        place = article.place(Spot(segment))
        if place is None:
            self._teller.text(translate("answers", "What this link leads to is not shown here."))
        else:
            self._jumping.place(place.start)

    def say(self) -> None:
        """The footnote of the sentence that is heard or has the caret; the next one at each further call."""
        article, spot = self._desk.article, self._listening.spot()
        if article is None or spot is None:
            return
        labels = _labels(article, spot.segment)
        if not labels:
            self._teller.text(translate("answers", "This sentence has no footnote."))
            return
        number = (self._said[1] + 1) % len(labels) if self._said[0] == spot.segment else 0
        self._said = (spot.segment, number)
        self._interlude.say(partial(self._tell, article, labels[number]))

    def say_here(self) -> bool:
        """The footnote that the caret is in; False where it is in none."""
        piece = self._desk.view.article.piece_at(self._desk.view.textCursor().position())
        if piece is None or not piece.note or self._desk.article is None:
            return False
        self._tell(self._desk.article, piece.note)
        return True

    def _tell(self, article: Article, label: str) -> None:
        name = footnotes.names(article.blocks).get(label, label)
        blocks = footnotes.notes(article.blocks, label)
        if not blocks:
            self._teller.text(translate("answers", "This footnote is not in the article."))
            return
        text, language = self._shown(blocks)
        text = text.removeprefix(name).lstrip(" .:)]\u00a0\t") or text
        self._teller.text(text, language=language, lead=places.footnote(name))

    def _shown(self, blocks: tuple[Block, ...]) -> tuple[str, str]:
        """Text and language in the view that is shown, formulas in words."""
        from rawi.speech.saying.formulas import in_words
        from rawi.speech.written import written

        translated = self._desk.translated
        segments = [segment for block in blocks for segment in block.segments]
        if self._desk.mode is View.TRANSLATION and translated:
            known = [translated.translations.get(segment.id) for segment in segments]
            if segments and all(known):
                texts = (written(each.text, each.spans) for each in known if each)
                return " ".join(in_words(text, translated.target) for text in texts), translated.target
        words = (in_words(written(block.text, block.spans), block.language) for block in blocks)
        return "\n".join(words), blocks[0].language


def _labels(article: Article, segment: str) -> list[str]:
    """The footnotes that a sentence refers to; in a footnote's own text, that footnote."""
    for block in article.blocks:
        for each in block.segments:
            if each.id == segment:
                named = [r.label for r in footnotes.references(block) if each.start <= r.start < each.end]
                return named or ([block.label] if block.label else [])
    return []
