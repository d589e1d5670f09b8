"""Matrices, cases and lines of a formula in, what is said for them out."""

from collections.abc import Callable, Sequence

from rawi.formulas.signs import PAIRS, sign
from rawi.formulas.table import Table
from rawi.formulas.tree import Node

Say = Callable[[Node], str]


def bracketed(parts: Sequence[Node], opening: str) -> bool:
    """Whether three parts are one thing in a pair of such brackets."""
    first, last = sign(parts[0]), sign(parts[2])
    return bool(first) and first in opening and PAIRS[first] == last


class Grids:
    """Says tables in the words of one language; `say` says what is in their cells."""

    def __init__(self, table: Table, say: Say) -> None:
        self._table, self._say = table, say

    def at(self, parts: Sequence[Node], at: int) -> tuple[str, int] | None:
        """A table in brackets that begins at this part, and how many parts it is; None where there is none."""
        three = parts[at : at + 3]
        if len(three) > 1 and three[1].kind == "mtable":
            if len(three) == 3 and bracketed(three, "([{|‖⟨"):
                return self._matrix(three[1], sign(three[0])), 3
            if sign(three[0]) == "{":
                return self._cases(three[1]), 2
        return None

    def lines(self, grid: Node) -> str:
        """A table without brackets: formulas below each other."""
        told = self._told(grid, self._table.line)
        return f"{self._table.lines} {told}{self._table.comma} {self._table.end_lines}"

    def _matrix(self, grid: Node, bracket: str) -> str:
        template = self._table.determinant if bracket == "|" else self._table.matrix
        widest = max((len(each.parts) for each in grid.parts), default=0)
        size = template.format(a=len(grid.parts), b=widest)
        return f"{size} {self._told(grid, self._table.row)}{self._table.comma} {self._table.end_matrix}"

    def _cases(self, grid: Node) -> str:
        told = self._told(grid, self._table.case)
        return f"{self._table.cases} {told}{self._table.comma} {self._table.end_cases}"

    def _told(self, grid: Node, name: str) -> str:
        """Row by row; what is empty says nothing but the comma after it."""
        comma, semicolon = f"{self._table.comma} ", f"{self._table.semicolon} "
        rows = (
            f"{name.format(a=number)} {comma.join(self._say(cell) for cell in row.parts)}"
            for number, row in enumerate(grid.parts, 1)
        )
        return semicolon.join(rows)
