"""OpenDocument's tables: rows and cells, with the repeats that the format allows, within a bound."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from lxml import etree

from rawi.load.documents import tables
from rawi.load.documents.tables import CellText
from rawi.load.documents.xml import attribute, local
from rawi.load.html.walk import Walked
from rawi.load.odt.styles import number

MOST_COPIED = 1_000_000
"""Characters and cells that repeats may add to one document."""

_CELLS = ("table-cell", "covered-table-cell")


class Tables:
    """Reads tables; `blocks` reads what is inside a cell."""

    def __init__(self, blocks: Callable[[etree._Element], Iterator[Walked]]) -> None:
        self._blocks = blocks
        self._left = MOST_COPIED

    def read(self, table: etree._Element) -> list[Walked]:
        """The table's blocks."""
        return tables.place(list(self._rows(table, header=False)))

    def _rows(self, element: etree._Element, *, header: bool) -> Iterator[list[CellText]]:
        for each in element:
            name = local(each)
            if name == "table-row":
                row = list(self._cells(each, header=header))
                size = len(row) + sum(map(_size, row))
                for _ in range(self._copies(each, "number-rows-repeated", size)):
                    yield row
            elif name in ("table-header-rows", "table-rows", "table-row-group"):
                yield from self._rows(each, header=header or name == "table-header-rows")

    def _cells(self, row: etree._Element, *, header: bool) -> Iterator[CellText]:
        for each in row:
            name = local(each)
            if name in _CELLS:
                blocks = tuple(self._blocks(each)) if name == _CELLS[0] else ()
                cell = replace(tables.EMPTY, blocks=blocks, header=header)
                for _ in range(self._copies(each, "number-columns-repeated", 1 + _size(cell))):
                    yield cell

    def _copies(self, element: etree._Element, name: str, size: int) -> int:
        """How often a row or cell comes; repeats that go over the bound are left out."""
        wanted = number(attribute(element, name), 1) - 1
        added = max(0, min(wanted, self._left // max(1, size)))
        self._left -= added * size
        return 1 + added


def _size(cell: CellText) -> int:
    return sum(len(walked.block.text) for walked in cell.blocks)
