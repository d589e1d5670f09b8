"""The reading view: a read-only text with a caret, cut off from files and network."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRectF, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from rawi.article.translation import Spot
from rawi.render.page import Renderer
from rawi.ui.article_document import ArticleDocument, Place
from rawi.ui.article_format import Look
from rawi.ui.pictures import Pictures

COLUMN_EMS = 38.0
"""The column's width in font sizes: about 70 letters."""

_LEAST_MARGIN = 16
_SENTENCE, _UNDERLINE = QTextFormat.Property.BackgroundBrush, QTextCharFormat.UnderlineStyle.SingleUnderline


class ArticleView(QTextBrowser):
    """Shows one article. `placed` tells that the reader put the caret somewhere, `link` that they opened a link."""

    placed = Signal()
    link = Signal(str)

    def __init__(self, renderer: Renderer, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pictures = pictures
        self.article = ArticleDocument(self.document(), renderer, pictures, self)
        pictures.ready.connect(self.viewport().update)
        self.look: Look | None = None
        self._spot: Spot | None = None
        self.setOpenLinks(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setUndoRedoEnabled(False)
        self.setCursorWidth(2)
        self.anchorClicked.connect(lambda url: self.link.emit(url.toString()))

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: ARG002 - Qt's signature
        """Nothing is loaded: no file, no address. Pictures are drawn by their own object."""
        return None

    @Slot(QRectF)
    def _q_ensureVisible(self, rectangle: QRectF) -> None:
        bar = self.verticalScrollBar()
        if not bar.value() <= rectangle.top() <= bar.value() + self.viewport().height() - rectangle.height():
            bar.setValue(int(rectangle.top()) - 20)

    def show_pieces(self, start: Callable[[ArticleDocument, Look], None], look: Look) -> None:
        """Fill the document (`start` calls its `show`); the highlight is forgotten."""
        self.look, self._spot = look, None
        self.setExtraSelections([])
        start(self.article, look)
        self._fit()

    def spot_at_caret(self) -> Spot | None:
        """The sentence the caret is in."""
        return self.article.spot_at(self.textCursor().position())

    def set_caret(self, spot: Spot, *, select: bool = False) -> None:
        """Put the caret at a sentence and show it; with `select` the sentence is selected, so that screen readers speak it."""
        place = self.article.place(spot)
        if place:
            self._move(place.start, place.end if select else place.start)

    def jump(self, start: int, end: int) -> None:
        """Select a part of the text with the caret at its start: spoken by screen readers, seen by everyone."""
        self._move(start, end)

    def _move(self, start: int, end: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(end)
        cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def highlight(self, spot: Spot | None, word: tuple[int, int] | None = None) -> None:
        """Mark the sentence that is heard, and in it the word (document positions); None marks nothing."""
        place = self.article.place(spot) if spot else None
        if place is None or self.look is None:
            self.setExtraSelections([])
            return
        theme = self.look.theme
        sentence = QTextCharFormat()
        sentence.setBackground(QColor(theme.sentence))
        sentence.setForeground(QColor(theme.sentence_text))
        selections = [self._selection(place.start, place.end, sentence)]
        if word:
            spoken = QTextCharFormat(sentence)
            spoken.setUnderlineStyle(_UNDERLINE)
            spoken.setUnderlineColor(QColor(theme.word))
            spoken.setFontWeight(800)
            selections.append(self._selection(*word, spoken))
        self.setExtraSelections(selections)
        if spot != self._spot:
            self._spot = spot
            self._reveal(place)

    def _selection(self, start: int, end: int, form: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        selection.cursor, selection.format = cursor, form
        return selection

    def _reveal(self, place: Place) -> None:
        """Scroll only when the sentence is not wholly in sight, and then to the upper third."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(place.start)
        top = self.cursorRect(cursor).top()
        cursor.setPosition(place.end)
        bottom = self.cursorRect(cursor).bottom()
        height = self.viewport().height()
        if top < 0 or bottom > height:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + top - height // 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """A column of readable width in the middle of the view."""
        if self.look is None:
            return
        pixels = self.look.points * self.logicalDpiX() / 72 * COLUMN_EMS
        margin = max(_LEAST_MARGIN, int((self.width() - pixels) / 2))
        root = self.document().rootFrame()
        form = root.frameFormat()
        if int(form.leftMargin()) != margin:
            self.article.picture.column = float(self.width() - 2 * margin - _LEAST_MARGIN)
            form.setLeftMargin(margin)
            form.setRightMargin(margin)
            form.setTopMargin(self.look.points * 2)
            form.setBottomMargin(self.look.points * 4)
            root.setFrameFormat(form)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click places the caret."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self.placed.emit()

    def address_at_caret(self) -> str:
        """The address of the link or picture that the caret stands at or has selected; "" for none."""
        cursor = QTextCursor(self.document())
        selected = self.textCursor()
        cursor.setPosition(min(selected.selectionStart() + 1, self.document().characterCount() - 1))
        if cursor.block() != selected.block():
            return ""
        return cursor.charFormat().anchorHref()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the link or picture at the caret; keys that move the caret place it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            address = self.address_at_caret()
            if address:
                self.link.emit(address)
            return
        before = self.textCursor().position()
        super().keyPressEvent(event)
        if self.textCursor().position() != before:
            self.placed.emit()
