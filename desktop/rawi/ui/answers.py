"""What Rawi answers when it is asked: where am I, this sentence in the other language, what is this mark or link."""

from collections.abc import Callable
from urllib.parse import unquote

from PySide6.QtGui import QImage

from rawi.article.translation import View
from rawi.render.runs import MARK_ADDRESS, NOTE_ADDRESS
from rawi.text.reading import minutes
from rawi.ui.desk import Desk
from rawi.ui.footnotes import Footnotes
from rawi.ui.listening import Listening
from rawi.ui.picture_object import PICTURE_ADDRESS
from rawi.ui.tell import Teller
from rawi.wording import places
from rawi.wording.translator import translate


class Answers:
    """Answers through the teller: shown and said."""

    def __init__(
        self,
        desk: Desk,
        listening: Listening,
        teller: Teller,
        footnotes: Footnotes,
        why: Callable[[str], object],
    ) -> None:
        """`why` tells why a segment's translation is marked."""
        self._why = why
        self._desk, self._listening, self._teller = desk, listening, teller
        self._footnotes = footnotes

    def section(self) -> int:
        """The section that is heard, else the one the caret is in; -1 for the head."""
        place = self._listening.reading.place
        if self._listening.playing and place:
            return place.section
        view = self._desk.view
        return view.article.section_at(view.textCursor().position())

    def where(self) -> None:
        """Section, percent, minutes left."""
        article, view = self._desk.article, self._desk.view
        if article is None:
            return
        part = view.textCursor().position() / max(1, view.document().characterCount() - 1)
        section = self.section()
        name = article.sections[section].heading if section >= 0 else article.title
        left = round(minutes(article, self._listening.reading.speed)[1] * (1 - part))
        self._teller.text(places.where(name or article.title, round(100 * part), left))

    def other_language(self) -> None:
        """The counterpart of this sentence."""
        found = self._counterpart()
        if found:
            self._listening.pause()
            self._teller.quote([found])
        else:
            self._teller.text(
                translate("answers", "This sentence has no translation yet. F4 translates the article.")
            )

    def link(self, address: str) -> None:
        """A mark's sign shows the original, a footnote's reference its text, a picture itself enlarged.

        Other addresses are only told: Rawi is offline.
        """
        if address.startswith(MARK_ADDRESS):
            self._why(address.removeprefix(MARK_ADDRESS))
        elif address.startswith(NOTE_ADDRESS):
            self._footnotes.open(unquote(address.removeprefix(NOTE_ADDRESS)))
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
        spot, translated = self._listening.spot(), self._desk.translated
        translation = translated.translations.get(spot.segment) if spot and translated else None
        if spot is None or translated is None or translation is None:
            return None
        if spot.translated or self._desk.mode is View.TRANSLATION:
            return self._desk.original(spot.segment)
        return translation.text, translated.target
