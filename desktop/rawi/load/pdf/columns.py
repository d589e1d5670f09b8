"""Pieces of lines in, the same pieces by regions in reading order out: what stands above, the columns, what stands below."""

import itertools
from collections.abc import Sequence
from statistics import median

from rawi.load.pdf.pieces import Piece

_GUTTER = 0.7
"""Ems of white between two columns, at least."""

_LINES = 3
"""Pieces that each side of a gutter has, at least."""

_LETTERS = 14
"""Letters that a column's pieces have in the middle of their order, at least; a table's cells have fewer."""

_MOST_PIECES, _MOST_EDGES, _DEEPEST = 600, 80, 12


def regions(pieces: Sequence[Piece], *, rtl: bool) -> list[list[Piece]]:
    """Regions in reading order; `rtl` puts the right column first. A page of very many pieces is one region."""
    if not pieces:
        return []
    if len(pieces) > _MOST_PIECES:
        return [list(pieces)]
    return _split(list(pieces), rtl, _DEEPEST)


def _split(pieces: list[Piece], rtl: bool, deeper: int) -> list[list[Piece]]:
    gutter = _gutter(pieces) if deeper and len(pieces) >= _LINES * 2 else None
    if gutter is None:
        return [pieces]
    x, bottom, top = gutter
    above = [p for p in pieces if p.level >= top]
    below = [p for p in pieces if p.level <= bottom]
    beside = [p for p in pieces if bottom < p.level < top]
    left = [p for p in beside if p.box.middle < x]
    right = [p for p in beside if p.box.middle >= x]
    columns = (right, left) if rtl else (left, right)
    found: list[list[Piece]] = []
    for part in (above, *columns, below):
        if part:
            found += _split(part, rtl, deeper - 1)
    return found


def _gutter(pieces: list[Piece]) -> tuple[float, float, float] | None:
    """The x of the tallest gutter, with the levels it runs between; None where the text is one column."""
    edges: dict[int, int] = {}
    for piece in pieces:
        edges[round(piece.box.right)] = edges.get(round(piece.box.right), 0) + 1
    often = sorted(edges, key=lambda edge: -edges[edge])[:_MOST_EDGES]
    found = [gutter for edge in often if (gutter := _tallest(pieces, edge + 1.0))]
    return max(found, key=lambda gutter: (gutter[2] - gutter[1], -gutter[0]), default=None)


def _tallest(pieces: list[Piece], x: float) -> tuple[float, float, float] | None:
    """The tallest stretch at x that no piece crosses and that has columns on both sides."""
    white = _GUTTER * median(p.size for p in pieces)
    beside = sum(p.box.left >= x + white - 1.0 for p in pieces)
    if not _LINES <= beside <= len(pieces) - _LINES:
        return None
    crossing = sorted(
        {p.level for p in pieces if p.box.left < x + white - 1.0 and p.box.right > x}, reverse=True
    )
    bounds = [float("inf"), *crossing, float("-inf")]
    best = None
    for top, bottom in itertools.pairwise(bounds):
        inside = [p for p in pieces if bottom < p.level < top]
        left = [p for p in inside if p.box.right <= x]
        right = [p for p in inside if p.box.left >= x + white - 1.0]
        if not (_is_column(left) and _is_column(right)) or not _side_by_side(left, right):
            continue
        tall = max(p.level for p in inside) - min(p.level for p in inside)
        if best is None or tall > best[0]:
            best = (tall, bottom, top)
    if best is None:
        return None
    return x + white / 2, best[1], best[2]


def _is_column(pieces: list[Piece]) -> bool:
    if len(pieces) < _LINES:
        return False
    lengths = sorted(len(p.glyphs) for p in pieces)
    return lengths[len(lengths) // 2] >= _LETTERS


def _side_by_side(left: list[Piece], right: list[Piece]) -> bool:
    """Both stand at the same height for some lines."""
    low = max(min(p.level for p in left), min(p.level for p in right))
    high = min(max(p.level for p in left), max(p.level for p in right))
    return sum(low <= p.level <= high for p in left) >= _LINES - 1
