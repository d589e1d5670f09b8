"""Words in, places in the shown text out, whatever way they are written: case, tashkeel, forms of letters do not matter."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtGui import QTextDocument

from rawi.text.folding import fold, fold_ends, offset
from rawi.ui.shown_pieces import len_utf16


@dataclass(frozen=True, slots=True)
class Hit:
    """Characters `start` to `end` of the document; the hit's `number` of `total`; `wrapped` where the search began anew."""

    start: int
    end: int
    number: int
    total: int
    wrapped: bool


class Finding:
    """Searches paragraph by paragraph (table cells and footnotes are some); remembers their folded text while it stays the same."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._revision = -1
        self._positions: list[int] = []
        self._folded: list[str] = []

    def find(self, words: str, here: int, *, backwards: bool) -> Hit | None:
        """The next hit that begins after position `here` (before it, backwards), else from the other end again."""
        parts = fold(words).split()
        wanted = re.compile(" +".join(re.escape(part) for part in parts))
        self._read()
        counts = [len(wanted.findall(text)) for text in self._folded] if parts else []
        before = [0, *accumulate(counts)]
        total = before[-1]
        if not total:
            return None
        number = self._number(wanted, here, before, backwards=backwards)
        wrapped = not 0 <= number < total
        number %= total
        index = bisect_right(before, number) - 1
        places = self._places(index, wanted)
        if not places:
            return None
        start, end = places[min(number - before[index], len(places) - 1)]
        return Hit(start, end, number + 1, total, wrapped)

    def _number(self, wanted: re.Pattern[str], here: int, before: list[int], *, backwards: bool) -> int:
        """The number of the next hit from 0; -1 or the total beyond the ends."""
        index = max(0, bisect_right(self._positions, here) - 1)
        starts = [start for start, _ in self._places(index, wanted)]
        if backwards:
            return before[index] + bisect_left(starts, here) - 1
        return before[index] + bisect_right(starts, here)

    def _read(self) -> None:
        if self._revision == self._document.revision():
            return
        self._revision = self._document.revision()
        self._positions, self._folded = [], []
        block = self._document.begin()
        while block.isValid():
            self._positions.append(block.position())
            self._folded.append(fold(block.text()))
            block = block.next()

    def _places(self, index: int, wanted: re.Pattern[str]) -> list[tuple[int, int]]:
        """Where the words stand in a paragraph (positions of the document)."""
        position = self._positions[index]
        text = self._document.findBlock(position).text()
        ends = fold_ends(text)
        found: list[tuple[int, int]] = []
        for match in wanted.finditer(self._folded[index]):
            start, last = offset(ends, match.start()), offset(ends, match.end() - 1)
            end = bisect_right(ends, ends[last])
            found.append((position + len_utf16(text[:start]), position + len_utf16(text[:end])))
        return found
