"""What the keys for tables do: from cell to cell, in a row, in a column, in reading order; headers are said where they change."""

from collections.abc import Callable, Sequence
from functools import partial

from rawi.article.tables import Position
from rawi.ui.desk import Desk
from rawi.ui.jumping import Jumping
from rawi.ui.listening import Listening
from rawi.ui.tables.grid import Grid, grid_at
from rawi.ui.tell import Teller
from rawi.wording import tables as words


class TablesRoom:
    """The caret goes to the cell and selects its words. While the voice reads it stops, and says the cell instead."""

    def __init__(self, desk: Desk, jumping: Jumping, listening: Listening, teller: Teller) -> None:
        self._desk, self._jumping, self._listening, self._teller = desk, jumping, listening, teller

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {
            "next_cell": partial(self.along, forwards=True),
            "previous_cell": partial(self.along, forwards=False),
            "next_in_row": partial(self.move, 0, 1),
            "previous_in_row": partial(self.move, 0, -1),
            "next_in_column": partial(self.move, 1, 0),
            "previous_in_column": partial(self.move, -1, 0),
        }

    def along(self, *, forwards: bool) -> None:
        """To the next cell in reading order, or the one before; beyond the last the focus goes on as it does outside of tables."""
        grid = self._grid()
        if grid is None:
            return
        row, column = self._here(grid)
        rows, columns = grid.size
        number = row * columns + column + (1 if forwards else -1)
        if 0 <= number < rows * columns:
            self._go(grid, (row, column), divmod(number, columns))
        else:
            self._desk.view.focusNextPrevChild(forwards)

    def move(self, down: int, along: int) -> None:
        """So many rows down and columns on; says where the table ends."""
        grid = self._grid()
        if grid is None:
            self._teller.announce(words.no_table())
            return
        row, column = self._here(grid)
        wanted = row + down, column + along
        if 0 <= wanted[0] < grid.size[0] and 0 <= wanted[1] < grid.size[1]:
            self._go(grid, (row, column), wanted)
        else:
            place = words.row(row, grid.size[0]) if down else words.column(column, grid.size[1])
            self._tell([(words.edge(), ""), (place, "")], heard=self._quieten())

    def _grid(self) -> Grid | None:
        view = self._desk.view
        return grid_at(view.article, view.textCursor())

    def _here(self, grid: Grid) -> Position:
        return grid.position(self._desk.view.textCursor().selectionStart())

    def _quieten(self) -> bool:
        """Stop the voice for the reader to look around; True where it was reading."""
        playing = self._listening.playing
        if playing:
            self._listening.pause()
        return playing

    def _go(self, grid: Grid, before: Position, cell: Position) -> None:
        """To the cell; headers and place are said as far as they are others than those of the cell before."""
        heard = self._quieten()
        self._jumping.step(*grid.span(cell))
        above = [] if before[1] == cell[1] else grid.above(cell)
        beside = [] if before[0] == cell[0] else grid.beside(cell)
        text = grid.block(cell).text()
        parts = [(grid.block(each).text(), grid.language) for each in (*above, *beside)]
        parts.append((words.cell(text), grid.language if text.strip() else ""))
        if before[0] != cell[0]:
            parts.append((words.row(cell[0], grid.size[0]), ""))
        if before[1] != cell[1]:
            parts.append((words.column(cell[1], grid.size[1]), ""))
        self._tell(parts, heard=heard)

    def _tell(self, parts: Sequence[tuple[str, str]], *, heard: bool) -> None:
        """To the screen reader; where Rawi's voice was heard, that says it, each text in its own language."""
        if heard:
            self._teller.quote(parts, shown=True)
        else:
            self._teller.announce(words.said([text for text, _ in parts]))
