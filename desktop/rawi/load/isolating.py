"""A block from right to left in, the same block with each formula set apart out: a formula runs from left to right (MathML 3, 3.1.5.1).

Without that, brackets and figures at its ends would be shown on the wrong side.
"""

from bisect import bisect_left, bisect_right
from dataclasses import replace

from rawi.article.model import Cell, Span, SpanKind
from rawi.load.port import DraftBlock

OPEN, CLOSE = "\u2066", "\u2069"
"""Unicode's signs around what is isolated from left to right (UAX #9)."""


def isolated(draft: DraftBlock) -> DraftBlock:
    """Its formulas of more than one character are isolated; everything else keeps its place."""
    found = sorted(
        (span.start, span.end)
        for span in draft.spans
        if span.kind is SpanKind.FORMULA and span.end - span.start > 1
    )
    if not found:
        return draft
    places = _Places([start for start, _ in found], [end for _, end in found])
    return replace(
        draft,
        text=places.text(draft.text),
        spans=tuple(Span(s.kind, places(s.start), places(s.end), s.target) for s in draft.spans),
        rows=tuple(tuple(Cell(places(c.start), places(c.end), c.header) for c in row) for row in draft.rows),
    )


class _Places:
    """Where a place of the text is once the signs stand in it: before the one that opens, behind the one that closes."""

    def __init__(self, starts: list[int], ends: list[int]) -> None:
        self._starts, self._ends = starts, ends

    def __call__(self, place: int) -> int:
        return place + bisect_left(self._starts, place) + bisect_right(self._ends, place)

    def text(self, text: str) -> str:
        """With the signs."""
        parts: list[str] = []
        position = 0
        for start, end in zip(self._starts, self._ends, strict=True):
            parts += [text[position:start], OPEN, text[start:end], CLOSE]
            position = end
        return "".join([*parts, text[position:]])
