"""Pieces in, a QTextDocument out, filled in turns of a few milliseconds; knows where every sentence stands."""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor, QTextDocument

from rawi.article.translation import Spot
from rawi.render.labels import PageLabels
from rawi.render.page import Renderer
from rawi.render.pieces import Piece
from rawi.ui.look import Look
from rawi.ui.picture_object import PictureObject
from rawi.ui.pictures import Pictures
from rawi.ui.piece_writer import PieceWriter
from rawi.ui.shown_pieces import ShownPieces, len_utf16

TURN = 0.015
"""Seconds of one turn; between turns the window answers."""

_BEGINNING = 6
"""Pieces (a title is one) of the first turn, however long they take: the caret stands in a sentence from the beginning."""


class ArticleDocument(ShownPieces, QObject):
    """Builds the document of one article. `grown` tells that there is more of it, `filled` that all of it is there or that it
    changed where it stands.
    """

    grown = Signal()
    filled = Signal()

    def __init__(
        self, document: QTextDocument, renderer: Renderer, pictures: Pictures, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.document = document
        self.picture = PictureObject(pictures, document, self)
        self._writer = PieceWriter(document, renderer, pictures, self.picture)
        self._waiting: Iterator[Piece] = iter(())
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._turn)
        self._forget()

    def show(self, pieces: Iterator[Piece], labels: PageLabels, look: Look) -> None:
        """Replace the document; the first turn is done at once, so that the first screen is there."""
        self._timer.stop()
        self._forget()
        self._writer.labels, self._writer.look = labels, look
        self.picture.border = look.theme.border
        self._waiting = pieces
        self.document.clear()
        self.document.setDefaultStyleSheet(f"a {{ color: {look.theme.link}; text-decoration: underline; }}")
        self._turn()

    def restyle(self, pieces: list[Piece], labels: PageLabels) -> bool:
        """In a complete document, show the same texts as other things (a paragraph as a heading) where they stand.

        False where that is not enough.
        """
        if len(pieces) != len(self._records):
            return False
        pairs = enumerate(zip(self.pieces, pieces, strict=True))
        changed = [n for n, (old, new) in pairs if old != new and replace(old, section=new.section) != new]
        if any(not _same_text(self._records[n].piece, pieces[n]) for n in changed):
            return False
        self._writer.labels = labels
        with _Edit(self.document, bool(changed)):
            for n in changed:
                self._writer.rewrite(pieces[n], self._records[n].start)
        for record, piece in zip(self._records, pieces, strict=True):
            record.piece = piece
        return True

    def update(self, blocks: Sequence[int], pieces: Callable[[int], Sequence[Piece]]) -> int:
        """Show blocks of the article otherwise where they stand, for one turn: words replaced, paragraphs put after them.

        Returns how many are done. What is still to be filled in comes as it is then; a block is never given fewer pieces.
        """
        end, done = time.monotonic() + TURN, 0
        with _Edit(self.document, bool(blocks)):
            for number in blocks:
                if done and time.monotonic() > end:
                    break
                if not self.complete and self._records and self._records[-1].piece.block == number:
                    break
                shown = self.block_range(number)
                for n, piece in enumerate(pieces(number) if shown else ()):
                    self._update(shown.start + n, piece, known=n < len(shown))
                done += 1
        return done

    def _update(self, index: int, piece: Piece, *, known: bool) -> None:
        """Write the piece at this index anew, or put one there."""
        before = self.document.characterCount()
        if known and self._records[index].piece != piece:
            sentences = self._writer.rewrite(piece, self._records[index].start)
            self._reput(index, piece, sentences, self.document.characterCount() - before)
        elif not known:
            after = self._records[index] if index < len(self._records) else None
            record = self._writer.insert(piece, self._records[index - 1], after)
            self._put(index, record, self.document.characterCount() - before)

    def fit(self, room: float, indent: float) -> None:
        """So many pixels are there for the text, and lists are moved in by so many: tables and pictures keep within them."""
        self._writer.room = self.picture.column = room
        self.document.setIndentWidth(indent)
        tables = [record for record in self._records if record.piece.rows]
        with _Edit(self.document, bool(tables)):
            for record in tables:
                self._writer.fit_table(record.piece, record.start)

    def clear(self) -> None:
        """Nothing to show."""
        self._timer.stop()
        self._forget()
        self._waiting = iter(())
        self.document.clear()

    @property
    def complete(self) -> bool:
        """True when every piece is shown."""
        return not self._timer.isActive()

    def finish(self) -> None:
        """Show all that waits, in one turn."""
        while not self.complete:
            self._turn()

    def _turn(self) -> None:
        """At least one piece more."""
        end = time.monotonic() + TURN
        more = True
        with _Edit(self.document, more):
            while more:
                piece = next(self._waiting, None)
                more = piece is not None
                if piece is not None:
                    before = self._records[-1] if self._records else None
                    self._put(len(self._records), self._writer.insert(piece, before, None), 0)
                if time.monotonic() > end and len(self._records) >= _BEGINNING:
                    break
        if more:
            self._timer.start()
        else:
            self._timer.stop()
        self.grown.emit()
        if not more:
            self.filled.emit()

    def word(self, spot: Spot, text: str, start: int, end: int) -> tuple[int, int] | None:
        """Document positions of characters `start` to `end` of a sentence."""
        place = self.exact(spot)
        last = end - 1
        return (place.at(text, start), place.at(text, last) + len_utf16(text[last:end])) if place else None


class _Edit:
    """One edit of the document, laid out once at its end; nothing where there is nothing to do."""

    def __init__(self, document: QTextDocument, wanted: bool) -> None:
        self._cursor = QTextCursor(document) if wanted else None

    def __enter__(self) -> None:
        if self._cursor:
            self._cursor.beginEditBlock()

    def __exit__(self, *_error: object) -> None:
        if self._cursor:
            self._cursor.endEditBlock()


def _same_text(old: Piece, new: Piece) -> bool:
    return old.text == new.text and not (old.rows or new.rows or old.resource or new.resource)
