"""A piece in, its text and formats in a QTextDocument out, at the end or between others."""

from dataclasses import replace

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextTable

from rawi.article.translation import Spot
from rawi.render.labels import PageLabels
from rawi.render.page import Renderer
from rawi.render.pieces import Piece
from rawi.render.runs import Text
from rawi.ui.article_format import (
    block_format,
    cell_format,
    char_format,
    list_format,
    run_format,
    stand_out,
    table_format,
    table_points,
)
from rawi.ui.look import Look
from rawi.ui.picture_object import SIGN, PictureObject
from rawi.ui.pictures import Pictures
from rawi.ui.shown_pieces import Place, Record, Sentences, len_utf16


class PieceWriter:
    """`labels` and `look` are those of what is written next, `room` is the column's width in pixels."""

    labels: PageLabels
    look: Look
    room = 640.0

    def __init__(
        self, document: QTextDocument, renderer: Renderer, pictures: Pictures, picture: PictureObject
    ) -> None:
        self._document, self._renderer = document, renderer
        self._pictures, self._picture = pictures, picture

    def insert(self, piece: Piece, before: Record | None, after: Record | None) -> Record:
        """Write a piece between two others (None for the document's ends).

        There is always a block after a table: a text takes it where it is empty, so that none is left empty.
        """
        cursor = self._gap(before, after)
        if piece.rows:
            return self._insert_table(piece, cursor, after)
        if before and not before.piece.rows:
            cursor.insertBlock(block_format(piece, self.look), char_format(piece, self.look))
        elif before and after and not after.piece.rows:
            cursor.insertBlock()
            cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
        start = cursor.position()
        return Record(piece, start, self._fill(piece, start))

    def rewrite(self, piece: Piece, start: int) -> Sentences:
        """Write a piece where another of its shape stands."""
        if piece.rows:
            return self._refill(piece, self._table(start))
        cursor = self._at(start)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        return self._fill(piece, start)

    def _at(self, position: int) -> QTextCursor:
        cursor = QTextCursor(self._document)
        cursor.setPosition(position)
        return cursor

    def _gap(self, before: Record | None, after: Record | None) -> QTextCursor:
        """Where the block before ends; after a table, where the next block begins."""
        cursor = QTextCursor(self._document)
        if after is None:
            cursor.movePosition(QTextCursor.MoveOperation.End)
        elif before is not None:
            table = before.piece.rows
            cursor.setPosition(self._table(before.start).lastPosition() + 1 if table else before.start)
            if not table:
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        return cursor

    def _table(self, start: int) -> QTextTable:
        return self._at(start).currentTable()

    def _fill(self, piece: Piece, start: int) -> Sentences:
        """Text, picture and formats of an empty block."""
        cursor = self._at(start)
        if cursor.block().textList():
            cursor.block().textList().remove(cursor.block())
        picture = bool(piece.resource) and self._pictures.size(piece.resource) is not None
        worded = not picture or bool(piece.text.sentences)
        if worded:
            cursor.insertHtml(self._renderer.piece(piece, self.labels))
        self._format(piece if worded else replace(piece, text=Text((), ())), start)
        return _sentences(piece, piece.text, self._insert_picture(piece, start) if picture else 0)

    def _insert_picture(self, piece: Piece, start: int) -> int:
        """Put the picture above the alt text; how far that text moved."""
        alt = "".join(run.text for run in piece.text.runs)
        if piece.text.sentences:
            self._at(start).insertText("\u2028", char_format(piece, self.look))
        self._at(start).insertText(SIGN, self._picture.format(piece.resource, alt))
        return 2

    def _format(self, piece: Piece, start: int) -> None:
        """Formats of the whole block, under what its HTML says."""
        self._format_runs(piece.text, start, char_format(piece, self.look))
        self._format_block(piece, start)

    def _format_block(self, piece: Piece, start: int) -> None:
        cursor = self._at(start)
        cursor.setBlockFormat(block_format(piece, self.look))
        cursor.setBlockCharFormat(char_format(piece, self.look))
        if piece.kind.value == "list_item":
            cursor.createList(list_format(piece, self.look))

    def _format_runs(self, text: Text, start: int, plain: QTextCharFormat) -> None:
        cursor = QTextCursor(self._document)
        position = start
        for run in text.runs:
            cursor.setPosition(position)
            position += len_utf16(run.text)
            cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(run_format(run, plain, self.look, self.labels))

    def _insert_table(self, piece: Piece, cursor: QTextCursor, after: Record | None) -> Record:
        """A table; a text after it moves up into the empty block that Qt puts there."""
        columns = max(len(row) for row in piece.rows)
        gap = cursor.position()
        table = cursor.insertTable(len(piece.rows), columns, table_format(piece, self.look, self.room))
        if not self._at(gap).block().text():
            self._plain(gap)
        sentences = self._refill(piece, table)
        beyond = self._at(table.lastPosition() + 1)
        if after and not after.piece.rows:
            if not beyond.block().text():
                beyond.deleteChar()
            self._format_block(after.piece, beyond.position())
        return Record(piece, table.firstPosition(), sentences)

    def _plain(self, position: int) -> None:
        """The block between two tables looks like nothing."""
        cursor = self._at(position)
        if cursor.block().textList():
            cursor.block().textList().remove(cursor.block())
        cursor.setBlockFormat(QTextBlockFormat())

    def _refill(self, piece: Piece, table: QTextTable) -> Sentences:
        """Each cell from the piece's template."""
        found: Sentences = ()
        for row, cells in enumerate(piece.rows):
            for column, (text, header) in enumerate(cells):
                cell = table.cellAt(row, column)
                cursor = cell.firstCursorPosition()
                cursor.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
                cursor.removeSelectedText()
                self._fill_cell(piece, text, header, cursor)
                start = table.cellAt(row, column).firstPosition()
                found += _sentences(piece, text, start - table.firstPosition())
        return found

    def fit_table(self, piece: Piece, start: int) -> None:
        """A table that is there, for the room there is now."""
        table = self._table(start)
        size = QTextCharFormat()
        size.setFontPointSize(table_points(piece, self.look, self.room))
        if table.format().cellPadding() == size.fontPointSize() / 3:
            return
        table.setFormat(table_format(piece, self.look, self.room))
        cursor = table.firstCursorPosition()
        cursor.setPosition(table.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(size)
        if self.look.strong_scale != 1:
            self._enlarge(piece, table)

    def _enlarge(self, piece: Piece, table: QTextTable) -> None:
        """What is larger in a table's cells than the rest of them."""
        for row, cells in enumerate(piece.rows):
            for column, (text, header) in enumerate(cells):
                if header or any(run.strong for run in text.runs):
                    start = table.cellAt(row, column).firstPosition()
                    self._format_runs(text, start, self._cell_form(piece, header))

    def _fill_cell(self, piece: Piece, text: Text, header: bool, cursor: QTextCursor) -> None:
        start = cursor.position()
        cursor.insertHtml(self._renderer.piece(replace(piece, text=text, rows=()), self.labels))
        cursor.mergeBlockFormat(cell_format(piece, text))
        self._format_runs(text, start, self._cell_form(piece, header))

    def _cell_form(self, piece: Piece, header: bool) -> QTextCharFormat:
        form = char_format(piece, self.look)
        form.setFontPointSize(table_points(piece, self.look, self.room))
        if header:
            stand_out(form, self.look)
        return form


def _sentences(piece: Piece, text: Text, moved: int) -> Sentences:
    """Where the sentences of a shown text stand in its piece."""
    whole = "".join(run.text for run in text.runs)
    return tuple(
        Place(
            Spot(shown.segment, piece.translated),
            moved + len_utf16(whole[: shown.start]),
            moved + len_utf16(whole[: shown.end]),
            shown.signs,
        )
        for shown in text.sentences
    )
