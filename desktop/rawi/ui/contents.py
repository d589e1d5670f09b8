"""The list of sections at the side."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from rawi.article.model import Article
from rawi.article.translation import TranslatedArticle
from rawi.ui.wrapping import wrap

_INDENT = "    "


class Contents(QListWidget):
    """A row a section; `chosen` gives its number, -1 for the article's beginning."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Contents"))
        self.setAccessibleDescription(self.tr("The sections of the article. Enter goes to one."))
        wrap(self)
        self.itemClicked.connect(self._choose)
        self.installEventFilter(self)

    def show_article(self, article: Article, translated: TranslatedArticle | None) -> None:
        """Fill the list; with a translation its headings are shown."""
        self.clear()
        self._add(heading(article, -1, translated), -1)
        for number, section in enumerate(article.sections):
            if section.heading:
                indent = _INDENT * max(0, section.level - 2)
                self._add(indent + heading(article, number, translated), number)
        self.setCurrentRow(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width: other lines."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """Letters of another size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.scheduleDelayedItemsLayout()

    def _add(self, text: str, number: int) -> None:
        item = QListWidgetItem(text, self)
        item.setData(Qt.ItemDataRole.UserRole, number)

    def show_section(self, number: int) -> None:
        """Mark the section that is being read."""
        for row in range(self.count() - 1, -1, -1):
            if self.item(row).data(Qt.ItemDataRole.UserRole) <= number:
                self.setCurrentRow(row)
                return

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter chooses."""
        enter = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.type() is QEvent.Type.KeyPress and enter and self.currentItem():
            self._choose(self.currentItem())
            return True
        return super().eventFilter(watched, event)

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(int(item.data(Qt.ItemDataRole.UserRole)))


def heading(article: Article, number: int, translated: TranslatedArticle | None) -> str:
    """A section's heading in the language that is shown; the article's title for what has none."""
    headed = article.sections[number] if number >= 0 and article.sections[number].heading else None
    text = headed.heading if headed else article.title
    if translated is None:
        return text
    blocks = headed.blocks[:1] if headed else [b for b in article.head if b.text == text]
    parts = [
        translated.translations[s.id].text if s.id in translated.translations else s.text
        for block in blocks
        for s in block.segments
    ]
    return " ".join(parts) or text
