"""A table of the shown text: its cells by row and column, and what heads them."""

from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextCursor, QTextTable

from rawi.article import tables
from rawi.article.tables import Flags, Position
from rawi.ui.shown_pieces import ShownPieces


@dataclass(frozen=True, slots=True, eq=False)
class Grid:
    """`flags` says which cells are headers; `table` is Qt's, which has a cell at every place."""

    table: QTextTable
    flags: Flags
    language: str

    @property
    def size(self) -> Position:
        """Rows and columns."""
        return self.table.rows(), self.table.columns()

    def position(self, place: int) -> Position:
        """Row and column of the cell at a position of the document."""
        cell = self.table.cellAt(place)
        return cell.row(), cell.column()

    def span(self, cell: Position) -> tuple[int, int]:
        """Where the cell stands in the document."""
        found = self.table.cellAt(*cell)
        return found.firstPosition(), found.lastPosition()

    def block(self, cell: Position) -> QTextBlock:
        """The cell's paragraph."""
        return self.table.cellAt(*cell).firstCursorPosition().block()

    def is_header(self, cell: Position) -> bool:
        """True for a header of a row or a column."""
        row, column = cell
        return row < len(self.flags) and column < len(self.flags[row]) and self.flags[row][column]

    def heads_column(self, cell: Position) -> bool:
        """True for a header that stands above a column."""
        return self.is_header(cell) and cell[0] < tables.header_rows(self.flags)

    def above(self, cell: Position) -> list[Position]:
        """The headers of its column."""
        return tables.column_headers(self.flags, *cell)

    def beside(self, cell: Position) -> list[Position]:
        """The headers of its row."""
        return [each for each in tables.row_headers(self.flags, *cell) if each != cell]


def grid_at(document: ShownPieces, cursor: QTextCursor) -> Grid | None:
    """The table that the cursor stands in."""
    table = cursor.currentTable()
    piece = document.piece_at(table.firstPosition()) if table else None
    if table is None or piece is None or len(piece.rows) != table.rows():
        return None
    flags = tuple(tuple(header for _, header in row) for row in piece.rows)
    return Grid(table, flags, piece.language)
