"""The window that asks what to hear elsewhere, and as what kind of file."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QDialogButtonBox, QFormLayout, QWidget

from rawi.article.translation import View
from rawi.ui.takeaway.export_dialog import note
from rawi.ui.takeaway.view_choice import ViewChoice
from rawi.wording.translator import QT_TRANSLATE_NOOP, translate

KINDS = {
    "m4b": QT_TRANSLATE_NOOP("takeaway", "Audiobook with chapters (M4B)"),
    "mp3": QT_TRANSLATE_NOOP("takeaway", "MP3 with chapters"),
    "opus": QT_TRANSLATE_NOOP("takeaway", "Opus with chapters, the smallest"),
    "wav": QT_TRANSLATE_NOOP("takeaway", "WAV, for programs that know nothing else"),
    "epub": QT_TRANSLATE_NOOP("takeaway", "Book with text and voice in step (EPUB)"),
}


class AudioDialog(QDialog):
    """`what`, `kind` and `by_word` say what the reader chose."""

    def __init__(self, view: View, *, translated: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("takeaway", "Save as audio"))
        self.what = ViewChoice(view, self)
        self.kinds = QComboBox(self)
        self.kinds.setAccessibleName(translate("takeaway", "Kind of file"))
        self.kinds.view().setAccessibleName(translate("takeaway", "Kind of file"))
        for kind, text in KINDS.items():
            self.kinds.addItem(translate("takeaway", text), kind)
        self.words = QCheckBox(translate("takeaway", "Highlight &word by word in the book"), self)
        self.kinds.currentIndexChanged.connect(self._kind_changed)
        self._kind_changed()
        layout = QFormLayout(self)
        layout.addRow(self.what)
        layout.addRow(translate("takeaway", "&Kind of file"), self.kinds)
        layout.addRow(self.words)
        if not translated:
            layout.addRow(note(self))
        layout.addRow(self._buttons())
        self.what.focus()

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        save = buttons.addButton(translate("takeaway", "&Save…"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setDefault(True)
        buttons.addButton(translate("takeaway", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _kind_changed(self) -> None:
        self.words.setEnabled(self.kind == "epub")

    @property
    def kind(self) -> str:
        """The kind's code, which is also the file's ending."""
        return str(self.kinds.currentData())

    @property
    def by_word(self) -> bool:
        """Whether a book is to tell words apart."""
        return self.words.isEnabled() and self.words.isChecked()
