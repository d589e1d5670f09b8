"""The window that asks what to save and as what kind of file."""

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QWidget

from rawi.article.translation import View
from rawi.ui.takeaway.view_choice import ViewChoice
from rawi.wording.translator import QT_TRANSLATE_NOOP, translate

KINDS = {
    "epub": QT_TRANSLATE_NOOP("takeaway", "Book (EPUB)"),
    "html": QT_TRANSLATE_NOOP("takeaway", "Web page (HTML)"),
    "md": QT_TRANSLATE_NOOP("takeaway", "Markdown"),
    "txt": QT_TRANSLATE_NOOP("takeaway", "Plain text"),
    "json": QT_TRANSLATE_NOOP("takeaway", "JSON, for programs"),
}


class ExportDialog(QDialog):
    """`what` and `kind` say what the reader chose."""

    def __init__(self, view: View, *, translated: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("takeaway", "Save the article"))
        self.what = ViewChoice(view, self)
        self.kinds = QComboBox(self)
        self.kinds.setAccessibleName(translate("takeaway", "Kind of file"))
        self.kinds.view().setAccessibleName(translate("takeaway", "Kind of file"))
        for kind, text in KINDS.items():
            self.kinds.addItem(translate("takeaway", text), kind)
        buttons = QDialogButtonBox(self)
        save = buttons.addButton(translate("takeaway", "&Save…"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setDefault(True)
        buttons.addButton(translate("takeaway", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QFormLayout(self)
        layout.addRow(self.what)
        layout.addRow(translate("takeaway", "&Kind of file"), self.kinds)
        if not translated:
            layout.addRow(note(self))
        layout.addRow(buttons)
        self.what.focus()

    @property
    def kind(self) -> str:
        """The kind's code, which is also the file's ending."""
        return str(self.kinds.currentData())


def note(parent: QWidget) -> QLabel:
    """Says that the article is translated first."""
    label = QLabel(
        translate("takeaway", "The article is not translated yet; that is done first where you ask for it."),
        parent,
    )
    label.setWordWrap(True)
    return label
