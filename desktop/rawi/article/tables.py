"""Which cells of a table are headers in, the headers of each cell out."""

from collections.abc import Sequence

Flags = Sequence[Sequence[bool]]
"""Row by row, whether each cell is a header; rows may be of different lengths."""

Position = tuple[int, int]
"""Row and column, from 0."""


def header_rows(flags: Flags) -> int:
    """How many rows at the top are headers of the columns: those whose cells are all headers."""
    count = 0
    for row in flags:
        if not row or not all(row):
            break
        count += 1
    return count if count < len(flags) else 0


def column_headers(flags: Flags, row: int, column: int) -> list[Position]:
    """The headers above a cell, from the top; a header has none."""
    rows = header_rows(flags)
    return [(above, column) for above in range(rows) if column < len(flags[above])] if row >= rows else []


def row_headers(flags: Flags, row: int, column: int) -> list[Position]:
    """The headers beside a cell, from its row's beginning; a header has none."""
    if row < header_rows(flags):
        return []
    leading = 0
    while leading < len(flags[row]) and flags[row][leading]:
        leading += 1
    whole = leading == len(flags[row])
    return [] if whole else [(row, beside) for beside in range(leading)] if column >= leading else []
