"""Copies the translation of what is selected, or of the sentence at the caret, with a line that says what it is."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from rawi.article.translation import Translation
from rawi.ui.desk import Desk
from rawi.ui.tell import Teller
from rawi.wording.keys import filled
from rawi.wording.translator import translate


class Copying:
    """Answers "copy_translation"."""

    def __init__(self, desk: Desk, teller: Teller) -> None:
        self._desk, self._teller = desk, teller

    def copy(self) -> None:
        """To the clipboard, as text and HTML; says how to get a translation where there is none."""
        from rawi.wording import sharing

        whole = self._desk.translated
        copied = self._copied()
        if whole is None or not copied:
            text = translate(
                "sharing", "There is no translation here to copy yet. {key} translates the article."
            )
            self._teller.text(filled(text, key="translate"))
            return
        data = QMimeData()
        data.setText(sharing.as_text(whole, copied))
        data.setHtml(sharing.as_html(whole, copied))
        QGuiApplication.clipboard().setMimeData(data)
        count = sum(len(part) for part in copied)
        said = translate("sharing", "Copied with its label. Sentences: {count}.")
        self._teller.text(said.replace("{count}", str(count)))

    def _copied(self) -> tuple[tuple[Translation, ...], ...]:
        """The translations of the selected sentences, those of a paragraph together; in the original view, their counterparts."""
        view, whole, article = self._desk.view, self._desk.translated, self._desk.article
        if whole is None or article is None:
            return ()
        cursor = view.textCursor()
        found = view.article.places(cursor.selectionStart(), cursor.selectionEnd())
        here = view.spot_at_caret()
        keys = {place.spot.segment for place in found} or ({here.segment} if here else set())
        parts = (
            tuple(
                whole.translations[s.id]
                for s in block.segments
                if s.id in keys and s.id in whole.translations
            )
            for block in article.blocks
        )
        return tuple(part for part in parts if part)
