"""The pages of a document in; lines that repeat at the top or bottom of many, and page numbers, marked as furniture."""

import re
from collections import Counter
from collections.abc import Sequence

from rawi.load.pdf.page import Line, PageRead

_EDGE_LINES = 3
_MARGIN = 0.14
"""The part of the page's height, at its top and at its bottom, where running heads and page numbers stand."""

_REPEATS, _SHARE = 3, 0.2
_NUMBER = re.compile(
    r"^\W*(?:(?:page|seite|p[aá]gina|p\.|pág\.|стор(?:інка)?\.?|страница|стр\.|صفحة|صفحه|rûpel)\s*)?"
    r"(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:/|of|von|de|з|из|من|از)\s*\d{1,4})?\W*$",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d+|\b[ivxlc]+\b", re.IGNORECASE)


def mark(pages: Sequence[PageRead]) -> None:
    """Mark the lines in place, from each edge inward up to the first that is the page's own.

    A repeated line is told by its words, its numbers left out, on a fifth of the pages or more.
    """
    seen: Counter[str] = Counter()
    for page in pages:
        seen.update({_key(line) for edge in _edges(page) for line in edge})
    often = max(_REPEATS, len(pages) * _SHARE)
    for page in pages:
        for edge in _edges(page):
            for line in edge:
                number = _NUMBER.match(line.text) and _lone(page, line)
                if seen[_key(line)] < often and not number:
                    break
                line.furniture = True


def _key(line: Line) -> str:
    return _DIGITS.sub("#", " ".join(line.text.split())).casefold()


def _edges(page: PageRead) -> tuple[list[Line], list[Line]]:
    """The outermost lines in the page's margins, from the edge inward."""
    lines = sorted((line for region in page.regions for line in region), key=lambda line: -line.box.top)
    depth = page.box.height * _MARGIN
    top = [line for line in lines[:_EDGE_LINES] if line.box.bottom > page.box.top - depth]
    bottom = [line for line in lines[: -_EDGE_LINES - 1 : -1] if line.box.top < page.box.bottom + depth]
    return top, bottom


def _lone(page: PageRead, line: Line) -> bool:
    """Parted by white from what stands beside it."""
    others = [other.box for region in page.regions for other in region if other is not line]
    gap = line.size * 0.9
    return all(
        other.bottom >= line.box.top + gap or other.top <= line.box.bottom - gap
        for other in others
        if other.height > 0
    ) and bool(others)
