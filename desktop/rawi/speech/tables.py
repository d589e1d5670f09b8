"""A table in, where its sentences stand and which header each column has out."""

from rawi.article.model import Block


def cells(block: Block) -> dict[str, tuple[int, int]]:
    """Row and column (from 0) of each sentence of a table; nothing for other blocks."""
    found: dict[str, tuple[int, int]] = {}
    if not block.rows:
        return found
    ranges = [(cell.end, (row, n)) for row, of_row in enumerate(block.rows) for n, cell in enumerate(of_row)]
    number = 0
    for segment in block.segments:
        while number < len(ranges) - 1 and ranges[number][0] <= segment.start:
            number += 1
        found[segment.id] = ranges[number][1]
    return found


def headed(block: Block) -> bool:
    """Whether all cells of its first row are headers of what stands below them."""
    return len(block.rows) > 1 and all(cell.header for cell in block.rows[0])
