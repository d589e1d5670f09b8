"""Letters in the order of the file in, pieces of lines out: what was set in one go."""

from collections import Counter
from dataclasses import dataclass

from rawi.load.pdf.page import Box, Glyph, around

_SAME_LINE = 0.5
"""The part of the lower letter's height that two letters of a line share."""

_APART = 0.9
"""Ems; a wider gap may be the gutter between two columns."""


@dataclass(slots=True)
class Piece:
    """Letters beside each other: `size` is that of most of them, `level` the height of their middle."""

    glyphs: list[Glyph]
    box: Box
    size: float
    level: float


def pieces(glyphs: list[Glyph]) -> list[Piece]:
    """Cut where the next letter stands on another line or far away; white space that ends a piece is left out."""
    found: list[Piece] = []
    current: list[Glyph] = []
    for glyph in glyphs:
        if current and not _near(current[-1], glyph):
            _close(found, current)
            current = []
        current.append(glyph)
    _close(found, current)
    return found


def share(one: Box, other: Box) -> float:
    """The part of the lower box's height that lies beside the other."""
    low = min(one.height, other.height)
    return (min(one.top, other.top) - max(one.bottom, other.bottom)) / low if low > 0 else 0.0


def _near(last: Glyph, glyph: Glyph) -> bool:
    if share(last.box, glyph.box) < _SAME_LINE:
        return False
    reach = _APART * max(last.size, glyph.size)
    return glyph.box.left - last.box.right <= reach and last.box.left - glyph.box.right <= reach


def _close(found: list[Piece], current: list[Glyph]) -> None:
    while current and current[-1].text.isspace():
        current.pop()
    while current and current[0].text.isspace():
        current.pop(0)
    if current:
        box = around([glyph.box for glyph in current])
        size = Counter(glyph.size for glyph in current).most_common(1)[0][0]
        found.append(Piece(current, box, size, (box.top + box.bottom) / 2))
