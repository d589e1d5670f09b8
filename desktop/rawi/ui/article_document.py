"""Pieces in, a QTextDocument out, filled in turns of a few milliseconds; knows where every sentence stands."""

import time
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor, QTextDocument

from rawi.article.model import BlockKind
from rawi.article.translation import Spot
from rawi.render.labels import PageLabels
from rawi.render.page import Renderer
from rawi.render.pieces import Piece
from rawi.render.runs import Text
from rawi.ui.article_format import Look, block_format, char_format, list_format, run_format, table_format
from rawi.ui.picture_object import SIGN, PictureObject
from rawi.ui.pictures import Pictures

TURN = 0.015
"""Seconds of one turn; between turns the window answers."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a sentence stands: characters `start` to `end` of the document; `signs` as in `render.runs.Shown`."""

    spot: Spot
    start: int
    end: int
    signs: tuple[tuple[int, int], ...] = ()

    def at(self, text: str, offset: int) -> int:
        """Where a character of the sentence's `text` stands."""
        return self.start + _utf16(text, offset) + sum(size for place, size in self.signs if place <= offset)


class ArticleDocument(QObject):
    """Builds the document of one article. `grown` tells that there is more of it, `filled` that all of it is there."""

    grown = Signal()
    filled = Signal()

    def __init__(
        self, document: QTextDocument, renderer: Renderer, pictures: Pictures, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.document = document
        self._renderer, self._pictures = renderer, pictures
        self.picture = PictureObject(pictures, document, self)
        self._waiting: Iterator[Piece] = iter(())
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._turn)
        self._forget()

    def _forget(self) -> None:
        self.pieces: list[Piece] = []
        self._starts: list[int] = []
        self._places: list[Place] = []
        self._place_starts: list[int] = []
        self._by_spot: dict[Spot, Place] = {}

    def show(self, pieces: Iterator[Piece], labels: PageLabels, look: Look) -> None:
        """Replace the document; the first turn is done at once, so that the first screen is there."""
        self._timer.stop()
        self._forget()
        self._labels, self._look = labels, look
        self.picture.border = look.theme.border
        self._waiting = pieces
        self.document.clear()
        self.document.setDefaultStyleSheet(f"a {{ color: {look.theme.link}; text-decoration: underline; }}")
        self._turn()

    def restyle(self, pieces: list[Piece], labels: PageLabels) -> bool:
        """In a complete document, show the same texts as other things (a paragraph as a heading) where they stand.

        False where that is not enough.
        """
        if len(pieces) != len(self.pieces):
            return False
        pairs = enumerate(zip(self.pieces, pieces, strict=True))
        changed = [n for n, (old, new) in pairs if old != new and replace(old, section=new.section) != new]
        if any(not _same_text(self.pieces[n], pieces[n]) for n in changed):
            return False
        self._labels, self.pieces = labels, pieces
        if changed:
            cursor = QTextCursor(self.document)
            cursor.beginEditBlock()
            for n in changed:
                self._rewrite(pieces[n], self._starts[n])
            cursor.endEditBlock()
        return True

    def _rewrite(self, piece: Piece, start: int) -> None:
        """Fill a paragraph anew: its length stays, and with it every place in the document."""
        cursor = QTextCursor(self.document)
        cursor.setPosition(start)
        if cursor.block().textList():
            cursor.block().textList().remove(cursor.block())
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        cursor.insertHtml(self._renderer.piece(piece, self._labels))
        self._format(piece, start)

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
        end = time.monotonic() + TURN
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        more = True
        while more and time.monotonic() < end:
            piece = next(self._waiting, None)
            more = piece is not None
            if piece is not None:
                self._append(piece)
        cursor.endEditBlock()
        if more:
            self._timer.start()
        else:
            self._timer.stop()
        self.grown.emit()
        if not more:
            self.filled.emit()

    def _append(self, piece: Piece) -> None:
        """Add one piece at the end. Qt puts an empty block after a table: the next piece takes it, none is left empty."""
        cursor = QTextCursor(self.document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if self.pieces and not piece.rows and not self.pieces[-1].rows:
            cursor.insertBlock(block_format(piece, self._look), char_format(piece, self._look))
            if cursor.block().textList():
                cursor.block().textList().remove(cursor.block())
        start = cursor.position()
        if piece.rows:
            start = self._append_table(piece, cursor)
        else:
            self._append_text(piece, cursor)
        self._starts.append(start)
        self.pieces.append(piece)

    def _append_text(self, piece: Piece, cursor: QTextCursor) -> None:
        start = cursor.position()
        picture = bool(piece.resource) and self._pictures.size(piece.resource) is not None
        worded = not picture or bool(piece.text.sentences)
        if worded:
            cursor.insertHtml(self._renderer.piece(piece, self._labels))
        self._format(piece if worded else replace(piece, text=Text((), ())), start)
        self._note(piece, piece.text, start + (self._insert_picture(piece, start) if picture else 0))

    def _insert_picture(self, piece: Piece, start: int) -> int:
        """Put the picture above the alt text; how far that text moved."""
        alt = "".join(run.text for run in piece.text.runs)
        cursor = QTextCursor(self.document)
        cursor.setPosition(start)
        if piece.text.sentences:
            cursor.insertText("\u2028", char_format(piece, self._look))
            cursor.setPosition(start)
        cursor.insertText(SIGN, self.picture.format(piece.resource, alt))
        return 2

    def _format(self, piece: Piece, start: int) -> None:
        """Formats of the whole block, under what its HTML says."""
        cursor = QTextCursor(self.document)
        cursor.setPosition(start)
        cursor.setBlockFormat(block_format(piece, self._look))
        plain = char_format(piece, self._look)
        self._format_runs(piece.text, start, plain)
        cursor.setPosition(start)
        cursor.setBlockCharFormat(plain)
        if piece.kind.value == "list_item":
            cursor.createList(list_format(piece))

    def _format_runs(self, text: Text, start: int, plain: QTextCharFormat) -> None:
        cursor = QTextCursor(self.document)
        position = start
        for run in text.runs:
            cursor.setPosition(position)
            position += len_utf16(run.text)
            cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(run_format(run, plain, self._look, self._labels))

    def _append_table(self, piece: Piece, cursor: QTextCursor) -> int:
        """A table, its cells filled from the piece's template; returns where the first cell stands."""
        table = cursor.insertTable(
            len(piece.rows), max(len(row) for row in piece.rows), table_format(piece, self._look)
        )
        for row, cells in enumerate(piece.rows):
            for column, (text, header) in enumerate(cells):
                self._fill_cell(piece, text, header, table.cellAt(row, column).firstCursorPosition())
        return table.firstPosition()

    def _fill_cell(self, piece: Piece, text: Text, header: bool, cursor: QTextCursor) -> None:
        start = cursor.position()
        cursor.insertHtml(self._renderer.piece(replace(piece, text=text, rows=()), self._labels))
        form = char_format(piece, self._look)
        form.setFontWeight(QFont.Weight.Bold if header else QFont.Weight.Normal)
        self._format_runs(text, start, form)
        self._note(piece, text, start)

    def _note(self, piece: Piece, text: Text, start: int) -> None:
        """Remember where the sentences of a shown text stand."""
        whole = "".join(run.text for run in text.runs)
        for shown in text.sentences:
            spot = Spot(shown.segment, piece.translated)
            begin, end = start + _utf16(whole, shown.start), start + _utf16(whole, shown.end)
            place = Place(spot, begin, end, shown.signs)
            self._places.append(place)
            self._place_starts.append(place.start)
            self._by_spot.setdefault(spot, place)

    def place(self, spot: Spot) -> Place | None:
        """Where the sentence stands; its counterpart where it is not shown; None where neither is."""
        return self._by_spot.get(spot) or self._by_spot.get(Spot(spot.segment, not spot.translated))

    def places(self, start: int, end: int) -> list[Place]:
        """The sentences that the characters `start` to `end` touch, in order."""
        first = max(0, bisect_right(self._place_starts, start) - 1)
        found = []
        for place in self._places[first:]:
            if place.start >= end:
                break
            if place.end > start:
                found.append(place)
        return found

    def word(self, spot: Spot, text: str, start: int, end: int) -> tuple[int, int] | None:
        """Document positions of characters `start` to `end` of a sentence."""
        place = self._by_spot.get(spot)
        last = end - 1
        return (place.at(text, start), place.at(text, last) + len_utf16(text[last:end])) if place else None

    def spot_at(self, position: int) -> Spot | None:
        """The sentence at a position of the document, or the last one before it."""
        index = bisect_right(self._place_starts, position) - 1
        if index < 0:
            return self._places[0].spot if self._places else None
        return self._places[index].spot

    def piece_at(self, position: int) -> Piece | None:
        """The piece at a position of the document."""
        index = bisect_right(self._starts, position) - 1
        return self.pieces[index] if index >= 0 else None

    def section_at(self, position: int) -> int:
        """The number of the section at a position, -1 for the head."""
        piece = self.piece_at(position)
        return piece.section if piece else -1

    def starts(self, kind: BlockKind) -> Iterator[tuple[int, Piece]]:
        """Where pieces of this kind begin, and they."""
        for start, piece in zip(self._starts, self.pieces, strict=True):
            if piece.kind is kind and not piece.continued:
                yield start, piece

    def picture_alt(self, digest: str) -> str:
        """The words that stand for a picture."""
        shown = (piece for _, piece in self.starts(BlockKind.IMAGE) if piece.resource == digest)
        return next(("".join(run.text for run in piece.text.runs) for piece in shown), "")

    def note_start(self, label: str) -> int | None:
        """Where a footnote's own text begins."""
        return next((start for start, piece in self.starts(BlockKind.FOOTNOTE) if piece.note == label), None)

    def section_start(self, section: int) -> int | None:
        """Where a section begins."""
        starts = (
            start for start, piece in zip(self._starts, self.pieces, strict=True) if piece.section == section
        )
        return next(starts, None)


def _same_text(old: Piece, new: Piece) -> bool:
    return old.text == new.text and not (old.rows or new.rows or old.resource or new.resource)


def len_utf16(text: str) -> int:
    """Qt counts UTF-16 units: a character above U+FFFF is two."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _utf16(text: str, offset: int) -> int:
    return len_utf16(text[:offset])
