"""The window that asks what to hear elsewhere, and as what kind of file."""

from PySide6.QtWidgets import QCheckBox, QWidget

from rawi.article.translation import View
from rawi.ui.takeaway.save_dialog import SaveDialog
from rawi.wording.translator import QT_TRANSLATE_NOOP, translate

KINDS = {
    "m4b": QT_TRANSLATE_NOOP("takeaway", "Audiobook with chapters (M4B)"),
    "mp3": QT_TRANSLATE_NOOP("takeaway", "MP3 with chapters"),
    "opus": QT_TRANSLATE_NOOP("takeaway", "Opus with chapters, the smallest"),
    "wav": QT_TRANSLATE_NOOP("takeaway", "WAV, for programs that know nothing else"),
    "epub": QT_TRANSLATE_NOOP("takeaway", "Book with text and voice in step (EPUB)"),
}


class AudioDialog(SaveDialog):
    """`by_word` says whether a book is to tell words apart."""

    def __init__(self, view: View, *, translated: bool, parent: QWidget) -> None:
        self.words: QCheckBox
        title = translate("takeaway", "Save as audio")
        super().__init__(title, KINDS, view, translated=translated, parent=parent)

    def more(self) -> tuple[QWidget, ...]:
        """Only a book can tell words apart."""
        self.words = QCheckBox(translate("takeaway", "Highlight &word by word in the book"), self)
        self.kinds.currentIndexChanged.connect(self._kind_changed)
        self._kind_changed()
        return (self.words,)

    def _kind_changed(self) -> None:
        self.words.setEnabled(self.kind == "epub")

    @property
    def by_word(self) -> bool:
        """Whether a book is to tell words apart."""
        return self.words.isEnabled() and self.words.isChecked()
