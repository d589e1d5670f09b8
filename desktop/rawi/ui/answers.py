"""What Rawi answers when it is asked: where am I, this sentence in the other language, what is this mark or link."""

import math
from collections.abc import Callable
from functools import partial
from urllib.parse import unquote

from PySide6.QtGui import QImage

from rawi.article.footnotes import silent_references, without_references
from rawi.article.model import Article, Block, Segment
from rawi.article.translation import TranslatedArticle, View
from rawi.render.runs import MARK_ADDRESS, NOTE_ADDRESS, WITHIN
from rawi.ui.contents import heading
from rawi.ui.desk import Desk
from rawi.ui.footnotes import Footnotes
from rawi.ui.interlude import Interlude
from rawi.ui.listening import Listening
from rawi.ui.notes.ranges import offset_in
from rawi.ui.picture_object import PICTURE_ADDRESS
from rawi.ui.tell import Teller
from rawi.wording import places
from rawi.wording.keys import filled
from rawi.wording.translator import translate


class Answers:
    """Answers through the teller: shown and said."""

    def __init__(
        self,
        desk: Desk,
        listening: Listening,
        interlude: Interlude,
        teller: Teller,
        footnotes: Footnotes,
        why: Callable[[str], object],
        known: Callable[[], TranslatedArticle | None],
    ) -> None:
        """`why` tells why a segment's translation is marked, `known` gives what is translated, shown or not."""
        self._why, self._known = why, known
        self._desk, self._listening, self._teller = desk, listening, teller
        self._footnotes, self._interlude = footnotes, interlude

    def section(self) -> int:
        """The section that is heard, else the one the caret is in; -1 for the head."""
        place = self._listening.reading.place if self._listening.playing else None
        if place:
            return place.section
        view = self._desk.view
        return view.article.section_at(view.textCursor().position())

    def where(self) -> None:
        """Section, page, percent, minutes left, who narrates; Rawi's own voice says it in place of the article's, then that goes on."""
        article = self._desk.article
        if article is None:
            return
        ahead = self._listening.outlook()
        shown = self._desk.translated if self._desk.mode is View.TRANSLATION else None
        name = heading(article, self.section(), shown)
        language = shown.target if shown else article.language
        page = self._page(article)
        narrated = shown is None and (self._desk.settings.narration or article.sound_alone)
        narrator = article.narration.narrator if narrated else ""
        rest = places.ahead(round(100 * ahead.part), math.ceil(ahead.left / 60), narrator)
        spoken = ((name, language), *(((page, ""),) if page else ()), (rest, ""))
        said = places.where(name, page, rest)
        self._interlude.say(partial(self._teller.text, said, spoken=spoken), beside=True)

    def _page(self, article: Article) -> str:
        """The page of the printed edition that is heard or has the caret; "" where that is not known."""
        from rawi.article.pages import page_of
        from rawi.wording import pages

        spot, view = self._listening.spot(), self._desk.view
        place = view.article.place(spot) if spot else None
        segment = next((each for each in article.segments if spot and each.id == spot.segment), None)
        if place is None or segment is None:
            return ""
        word = view.heard_word() if self._listening.playing else None
        caret = place.start if self._listening.playing else view.textCursor().selectionStart()
        offset = offset_in(view.article, place, word[0] if word else caret, segment)
        name = page_of(article, segment.id, offset)
        return pages.page(name) if name else ""

    def other_language(self) -> None:
        """The counterpart of this sentence, in its own voice; then the article goes on where the ear was."""
        found = self._counterpart()
        if found:
            self._interlude.say(partial(self._teller.quote, [found]))
        else:
            text = (
                translate("answers", "This sentence has no translation.")
                if self._known()
                else filled(
                    translate(
                        "answers", "This sentence has no translation yet. {key} translates the article."
                    ),
                    key="translate",
                )
            )
            self._interlude.say(partial(self._teller.text, text), beside=True)

    def selection(self) -> None:
        """What is selected, each paragraph in its language; then the article goes on."""
        from rawi.ui.selection import selected

        parts = selected(self._desk.view)
        if parts:
            self._interlude.say(partial(self._teller.quote, parts, shown=True))
        else:
            self._teller.text(
                translate(
                    "answers", "Nothing is selected. Shift with the arrow keys selects words and lines."
                )
            )

    def link(self, address: str) -> None:
        """A mark's sign shows the original, a footnote's reference its text, a link within the article its place, a picture itself enlarged.

        Other addresses are only told: Rawi is offline.
        """
        if address.startswith(MARK_ADDRESS):
            self._why(address.removeprefix(MARK_ADDRESS))
        elif address.startswith(NOTE_ADDRESS):
            self._footnotes.open(unquote(address.removeprefix(NOTE_ADDRESS)))
        elif address.startswith(WITHIN):
            self._footnotes.follow(address.removeprefix(WITHIN))
        elif address.startswith(PICTURE_ADDRESS):
            self._picture(address.removeprefix(PICTURE_ADDRESS))
        else:
            text = translate("answers", "Rawi does not go online. The link leads to {address}")
            self._teller.text(text.replace("{address}", address))

    def _picture(self, digest: str) -> None:
        """A window for the picture, once it is decoded."""
        view = self._desk.view
        alt = view.article.picture_alt(digest)

        def show(image: QImage) -> None:
            from rawi.ui.picture_dialog import PictureDialog

            if not image.isNull():
                PictureDialog(image, alt, view).open()

        view.pictures.whole(digest, show)

    def _counterpart(self) -> tuple[str, str] | None:
        """Text and language of this sentence in the language that it is not shown in."""
        spot, translated = self._listening.spot(), self._known()
        translation = translated.translations.get(spot.segment) if spot and translated else None
        if spot is None or translated is None or translation is None:
            return None
        if spot.translated or self._desk.mode is View.TRANSLATION:
            return self._original(spot.segment)
        from rawi.speech.saying.formulas import in_words
        from rawi.speech.written import written

        text = written(translation.text, translation.spans)
        return in_words(text, translated.target), translated.target

    def _original(self, segment: str) -> tuple[str, str] | None:
        """Without the digits of footnotes, its formulas in words."""
        blocks = self._desk.article.blocks if self._desk.article else ()
        found = ((_said(b, s), b.language) for b in blocks for s in b.segments if s.id == segment)
        return next(found, None)


def _said(block: Block, segment: Segment) -> str:
    from rawi.speech.saying.formulas import in_words
    from rawi.speech.written import formulas, written

    text = written(silent_references(block, segment), block.spans, segment.start)
    return in_words(text, block.language) if formulas(text) else without_references(block, segment)
