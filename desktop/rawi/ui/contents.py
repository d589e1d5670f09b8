"""The list of sections at the side: the depth of each is seen and told, and the keys that jump to headings work in it too."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from rawi.article.model import Article
from rawi.article.translation import TranslatedArticle
from rawi.ui.wrapping import wrap
from rawi.wording import places

HEADING_KEYS = "headingKeys"
"""The property of a widget in which the keys that jump to headings of a level work."""

_INDENT = "    "
_NUMBER = Qt.ItemDataRole.UserRole
_LEVEL = Qt.ItemDataRole.UserRole + 1


class Contents(QListWidget):
    """A row a section; `chosen` gives its number, -1 for the article's beginning."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Contents"))
        self.setAccessibleDescription(
            self.tr(
                "The sections of the article. Enter goes to one; 1 to 6 leads to the next of that level here."
            )
        )
        self.setProperty(HEADING_KEYS, True)
        wrap(self)
        self.itemClicked.connect(self._choose)
        self.installEventFilter(self)

    def show_article(self, article: Article, translated: TranslatedArticle | None) -> None:
        """Fill the list; with a translation its headings are shown."""
        self.clear()
        self._add(heading(article, -1, translated), -1, 1)
        for number, section in enumerate(article.sections):
            if section.heading:
                self._add(heading(article, number, translated), number, section.level)
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

    def _add(self, text: str, number: int, level: int) -> None:
        item = QListWidgetItem(_INDENT * max(0, level - 2) + text, self)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, text)
        item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, places.level(level))
        item.setData(_NUMBER, number)
        item.setData(_LEVEL, level)

    def show_section(self, number: int) -> None:
        """Mark the section that is being read."""
        for row in range(self.count() - 1, -1, -1):
            if self.item(row).data(_NUMBER) <= number:
                self.setCurrentRow(row)
                return

    def to_level(self, level: int, *, backwards: bool) -> bool:
        """To the next section of this level, or the one before; False where there is none."""
        here = self.currentRow()
        rows = range(here - 1, -1, -1) if backwards else range(here + 1, self.count())
        found = next((row for row in rows if self.item(row).data(_LEVEL) == level), None)
        if found is not None:
            self.setCurrentRow(found)
        return found is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter chooses."""
        enter = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.type() is QEvent.Type.KeyPress and enter and self.currentItem():
            self._choose(self.currentItem())
            return True
        return super().eventFilter(watched, event)

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(int(item.data(_NUMBER)))


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
