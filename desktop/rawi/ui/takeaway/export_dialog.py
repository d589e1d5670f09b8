"""The window that asks what to save and as what kind of file."""

from PySide6.QtWidgets import QWidget

from rawi.article.translation import View
from rawi.ui.takeaway.save_dialog import SaveDialog
from rawi.wording.translator import QT_TRANSLATE_NOOP, translate

KINDS = {
    "epub": QT_TRANSLATE_NOOP("takeaway", "Book (EPUB)"),
    "html": QT_TRANSLATE_NOOP("takeaway", "Web page (HTML)"),
    "md": QT_TRANSLATE_NOOP("takeaway", "Markdown"),
    "txt": QT_TRANSLATE_NOOP("takeaway", "Plain text"),
    "json": QT_TRANSLATE_NOOP("takeaway", "JSON, for programs"),
}


class ExportDialog(SaveDialog):
    """To read elsewhere."""

    def __init__(self, view: View, *, translated: bool, parent: QWidget) -> None:
        title = translate("takeaway", "Save the article")
        super().__init__(title, KINDS, view, translated=translated, parent=parent)
