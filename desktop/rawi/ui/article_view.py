"""The reading view: a read-only text with a caret, cut off from files and network."""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QWidget

from rawi.article.translation import Spot
from rawi.render.labels import PageLabels
from rawi.render.page import Renderer
from rawi.render.pieces import Piece
from rawi.ui.arriving import Arriving
from rawi.ui.article_document import ArticleDocument
from rawi.ui.article_format import column_pixels
from rawi.ui.look import Aids, Look
from rawi.ui.marking import Marking, paint_ribbons
from rawi.ui.picture_object import picture_address
from rawi.ui.pictures import Pictures
from rawi.ui.shown_pieces import Place
from rawi.ui.staying import Staying

if TYPE_CHECKING:
    from rawi.ui.highlights import Highlight

_LEAST_MARGIN = 16
_INDENT = 40.0
"""Pixels by which a list is moved in, at least."""


class ArticleView(QTextBrowser):
    """Shows one article. `placed` tells that the reader put the caret somewhere, `link` that they opened a link, `eyed` that the
    place that is read is another: what is heard, or where the caret went.
    """

    placed = Signal()
    eyed = Signal()
    link = Signal(str)

    def __init__(self, renderer: Renderer, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pictures = pictures
        self.renderer = renderer
        self.article = ArticleDocument(self.document(), renderer, pictures, self)
        self.arriving = Arriving(self.article, self.viewport(), self)
        self.article.grown.connect(self._mark_again)
        pictures.ready.connect(self.viewport().update)
        self.look: Look | None = None
        self._column = 0.0
        self._spot: Spot | None = None
        self._revealed: Spot | None = None
        self._marking = Marking(self.document())
        self._eye = QTextCursor(self.document())
        self.aids = Aids()
        self.cursorPositionChanged.connect(lambda: self._look_at(self.textCursor().position()))
        self.setOpenLinks(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setUndoRedoEnabled(False)
        self.setCursorWidth(2)
        self.setAcceptDrops(False)
        self.anchorClicked.connect(lambda url: self.link.emit(url.toString()))

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: ARG002 - Qt's signature
        """Nothing is loaded: no file, no address. Pictures are drawn by their own object."""
        return None

    @Slot(QRectF)
    def _q_ensureVisible(self, rectangle: QRectF) -> None:
        bar = self.verticalScrollBar()
        if not bar.value() <= rectangle.top() <= bar.value() + self.viewport().height() - rectangle.height():
            bar.setValue(int(rectangle.top()) - 20)

    def show_pieces(self, pieces: Iterator[Piece], labels: PageLabels, look: Look) -> None:
        """Fill the document; the sentence that is heard is marked again once it is there."""
        self.look, self._revealed = look, None
        self._marking.forget()
        self._marking.style = look.highlight
        self.setExtraSelections([])
        self.arriving.stop()
        self.article.clear()
        self._fit()
        self.article.show(pieces, labels, look)
        self._fit()

    def update_blocks(self, blocks: Sequence[int], pieces: Callable[[int], Sequence[Piece]]) -> int:
        """Show blocks of the article otherwise for one turn, as `ArticleDocument.update`; caret, selection, scroll and highlight stay."""
        heard = self._spot if self._marking.heard else None
        staying = Staying(self, self.article, heard)
        done = self.article.update(blocks, pieces)
        staying.restore()
        place = self.article.place(heard) if heard else None
        if place and self._marking.heard != (place.start, place.end):
            self.highlight(heard)
        if self.article.complete:
            self.article.filled.emit()
        return done

    def clear(self) -> None:
        """Nothing to show."""
        self.arriving.stop()
        self.highlight(None)
        self.article.clear()

    def spot_at_caret(self) -> Spot | None:
        """The sentence the caret is in, or is on its way to."""
        return self.arriving.spot or self.article.spot_at(self.textCursor().position())

    def heard_word(self) -> tuple[int, int] | None:
        """Where the word stands (document positions) that is heard."""
        return self._marking.heard_word

    def in_sight(self) -> Spot | None:
        """The caret's sentence if that is in sight, else the first one that is."""
        if 0 <= self.cursorRect().top() < self.viewport().height():
            return self.spot_at_caret()
        top = self.cursorForPosition(self.viewport().rect().topLeft())
        return self.article.spot_at(top.position())

    def set_caret(self, spot: Spot, *, select: bool = False) -> None:
        """Put the caret at a sentence and show it; with `select` the sentence is selected, so that screen readers speak it."""
        place = self.article.place(spot)
        if place:
            self._move(place.start, place.end if select else place.start)

    def jump(self, start: int, end: int) -> None:
        """Select a part of the text with the caret at its start: spoken by screen readers, seen by everyone."""
        self._move(start, end)

    def _move(self, start: int, end: int) -> None:
        self.arriving.stop()
        cursor = self.textCursor()
        cursor.setPosition(end)
        cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def highlight(
        self, spot: Spot | None, word: tuple[int, int] | None = None, *, reveal: bool = True
    ) -> None:
        """Mark the sentence that is heard, and in it the word (document positions), and bring it into sight; None marks nothing.

        Of a sentence that is larger than the window the words are followed, unless the reader has scrolled away from them.
        """
        before = self.heard_word() if spot == self._spot else None
        self._spot = spot
        place = self._mark(word)
        if place:
            self._look_at(word[0] if word else place.start)
        if place and reveal and (before or spot != self._revealed):
            from rawi.ui.revealing import follow

            sentence = (place.start, place.end) if spot != self._revealed else None
            self._revealed = spot
            follow(self, sentence, word, before)

    def _mark(self, word: tuple[int, int] | None) -> Place | None:
        """Where the marked sentence stands; None while it does not."""
        place = self.article.place(self._spot) if self._spot else None
        if self.look:
            heard = (place.start, place.end) if place else None
            self._marking.hear(heard, word if place else None, self.look.theme)
        self.setExtraSelections(self._marking.selections)
        return place

    def _mark_again(self) -> None:
        """More of the document is there; what is put behind the marked sentence stretches Qt's selection."""
        place = self.article.place(self._spot) if self._spot else None
        if place and self._marking.heard != (place.start, place.end):
            self._mark(None)

    def _look_at(self, position: int) -> None:
        """This is where the reader is now."""
        self._eye.setPosition(position)
        if self.aids.painted:
            self.viewport().update()
        self.eyed.emit()

    def read_place(self) -> Place | None:
        """The sentence that is heard or has the caret, whichever came last; None where there is none."""
        spot = self.article.spot_at(self._eye.position())
        return self.article.exact(spot) if spot else None

    def help_eye(self, aids: Aids) -> None:
        """Other reading aids."""
        self.aids = aids
        self.viewport().update()

    def mark(self, highlights: Sequence["Highlight"], ribbons: Sequence[tuple[int, bool]]) -> None:
        """Show the reader's highlights (document positions) and bookmarks (positions; True where a note belongs to it), if they want that."""
        if self.look:
            shown = self.look.own_marks
            self._marking.note(highlights if shown else (), ribbons if shown else (), self.look.theme)
            self.setExtraSelections(self._marking.selections)
            self.viewport().update()

    @property
    def noted(self) -> list["Highlight"]:
        """Where the reader's highlights stand (document positions) and their colours, as far as they are shown."""
        return self._marking.highlights

    def pair(self, sentence: tuple[int, int] | None) -> None:
        """Show this (document positions) as the counterpart of the current sentence; None for none."""
        if self.look:
            self._marking.pair(sentence, self.look.theme)
            self.setExtraSelections(self._marking.selections)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, the lines of highlights and the ribbons of bookmarks beside it."""
        super().paintEvent(event)
        noted = self._marking.highlights
        if self.look and noted:
            from rawi.ui import highlights

            highlights.paint(self, noted, self.look.theme)
        if self.look and self._marking.ribbons:
            paint_ribbons(self, self._marking.ribbons, self.look.theme)
        if self.look and self.aids.painted:
            from rawi.ui import reading_aids

            place = self.read_place()
            sentence = (place.start, place.end) if place else None
            theme, eye = self.look.theme, self._eye.position()
            reading_aids.paint(self, self.aids, theme, eye, sentence, self._marking.heard)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column, and the caret in sight when a bar below takes room."""
        caret = self.cursorRect()
        seen = 0 <= caret.top() < event.oldSize().height()
        super().resizeEvent(event)
        self._fit()
        if seen and event.oldSize().width() == event.size().width():
            self.ensureCursorVisible()

    def _fit(self) -> None:
        """A column of readable width in the middle of the view; in a narrow one the margins leave the text its room."""
        look = self.look
        if look is None:
            return
        left = max(_LEAST_MARGIN, int((self.width() - column_pixels(look, self.font())) / 2))
        root = self.document().rootFrame()
        form = root.frameFormat()
        top = min(look.pixels * 1.5, self.height() / 8)
        beside = self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth()
        column = float(self.width() - 2 * left - max(_LEAST_MARGIN, beside))
        if (int(form.leftMargin()), int(form.topMargin()), self._column) != (left, int(top), column):
            self._column = column
            self.article.fit(column, min(max(_INDENT, look.pixels * 2), column / 6))
            form.setLeftMargin(left)
            form.setRightMargin(left)
            form.setTopMargin(top)
            form.setBottomMargin(top * 2)
            root.setFrameFormat(form)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """What is clicked on is what is shown."""
        self.arriving.hurry()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click places the caret."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self.placed.emit()

    def address_at_caret(self) -> str:
        """The address of the link that the caret stands at or has selected, or of its paragraph's picture; "" for neither."""
        cursor = QTextCursor(self.document())
        selected = self.textCursor()
        cursor.setPosition(min(selected.selectionStart() + 1, self.document().characterCount() - 1))
        link = cursor.charFormat().anchorHref() if cursor.block() == selected.block() else ""
        return link or picture_address(selected.block())

    def in_table(self) -> bool:
        """True while the caret is in a table."""
        return self.textCursor().currentTable() is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the link or picture at the caret; keys that move the caret place it."""
        self.arriving.hurry()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            address = self.address_at_caret()
            if address:
                self.link.emit(address)
            return
        before = self.textCursor().position()
        super().keyPressEvent(event)
        if self.textCursor().position() != before:
            self.placed.emit()
