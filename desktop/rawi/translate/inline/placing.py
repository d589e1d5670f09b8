"""Ranges of a sentence in, ranges of its translation out: what was within stays within, what was apart stays apart.

Only ranges that cross each other, or parts of one word, may touch where the translation leaves no other place.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import pairwise

from rawi.text.graphemes import edges
from rawi.translate.inline.seats import Seats
from rawi.translate.inline.windows import Window, likely, verbatim
from rawi.translate.inline.words import Word, words

Range = tuple[int, int]
"""Characters, or words, from the first to the one after the last."""

_AS_SOURCE = 0.8
"""What a phrase counts that is found by its own words, as names and related words are."""
_RELATED = 0.7
"""Below this the likeness of words of two languages may be chance."""

_MOST = 120
"""Words that a phrase is looked for in: about two pieces of what an engine takes at once."""


class Placing:
    """One sentence and its translation; `phrases` are translations of ranges of the source alone."""

    def __init__(self, source: str, target: str, phrases: Mapping[Range, str]) -> None:
        self._source, self._target, self._phrases = source, target, phrases
        self._from, self._to = words(source), words(target)
        self._edges = edges(target)

    def ranges(self, wanted: Iterable[Range]) -> dict[Range, Range]:
        """Where each range (not empty, no space at its edges) is in the translation; {} where that is empty."""
        if not self._to:
            return {}
        apart = sorted(set(wanted), key=lambda each: (each[0] - each[1], each[0]))
        touched = {each: self._touched(each) for each in apart}
        seats = self._seats(touched)
        found: dict[Range, Range] = {}
        for each in apart:
            within = self._bounds(each, found)
            taken = [to for other, to in found.items() if other[1] <= each[0] or each[1] <= other[0]]
            run = touched[each]
            place = (
                self._of_words(each, run, seats[run], taken)
                if run in seats
                else self._sign(each, within, taken)
            )
            found[each] = _clamped(place, within)
        return found

    def point(self, place: int, before: Range, places: Mapping[Range, Range]) -> int:
        """Where what stood at `place` stands: behind the translation of the words `before` it, and of a range that ends there."""
        last = bisect_left([word.end for word in self._from], place + 1)
        if not last or not self._to:
            return 0
        if last == len(self._from):
            end = self._to[-1].end
        else:
            ending = [each for each in places if self._touched(each)[1] == last and each[1] <= place]
            longest = max(ending, key=lambda each: each[1] - each[0], default=None)
            end = places[longest][1] if longest else self._behind(before)
        if self._source[self._from[last - 1].end : place].strip():
            end = self._over_signs(end)
        around = [to for each, to in places.items() if each[0] < place < each[1]]
        low = max((to[0] for to in around), default=0)
        return max(low, min(end, min((to[1] for to in around), default=len(self._target))))

    def _behind(self, before: Range) -> int:
        """The end of the words' translation."""
        run = self._touched(before)
        if run[0] == run[1]:
            return 0
        seat = Seats(self._from, self._to).take({run: self._windows({before}, run)})[run]
        return self._to[seat[1] - 1].end

    def _over_signs(self, end: int) -> int:
        """The end of the punctuation that follows."""
        while end < len(self._target) and self._is_sign(end):
            end += 1
        return self._edges[bisect_left(self._edges, end)]

    def _is_sign(self, at: int) -> bool:
        return not self._target[at].isspace() and not any(word.start <= at < word.end for word in self._to)

    def _touched(self, each: Range) -> Range:
        """The source's words that a range touches; empty where it has only signs."""
        first = next((n for n, word in enumerate(self._from) if word.end > each[0]), len(self._from))
        last = next((n for n, word in enumerate(self._from) if word.start >= each[1]), len(self._from))
        return first, max(first, last)

    def _seats(self, touched: Mapping[Range, Range]) -> dict[Range, Range]:
        """The words of the translation for each run of words of the source."""
        runs: dict[Range, set[Range]] = {}
        for each, run in touched.items():
            if run[0] < run[1]:
                runs.setdefault(run, set()).add(each)
        candidates = {run: self._windows(ranges, run) for run, ranges in runs.items()}
        return Seats(self._from, self._to).take(candidates)

    def _windows(self, ranges: set[Range], run: Range) -> list[Window]:
        """Where the words of a run may be, by themselves and by what their ranges are translated to alone."""
        first, last = run
        own = self._source[self._from[first].start : self._from[last - 1].end]
        begin, near = self._near(run)
        found = verbatim(self._target, own, near)
        alike = likely(self._from[first:last], near)
        found += [replace(each, score=each.score * _AS_SOURCE) for each in alike if each.score > _RELATED]
        for each in ranges:
            if each in self._phrases:
                found += likely(words(self._phrases[each]), near)
        return [replace(each, first=each.first + begin, last=each.last + begin) for each in found]

    def _near(self, run: Range) -> tuple[int, tuple[Word, ...]]:
        """The translation's words; of a very long one only those around where the run is expected, and which is the first."""
        if len(self._to) <= _MOST:
            return 0, self._to
        middle = (run[0] + run[1]) * len(self._to) // (2 * len(self._from))
        begin = max(0, min(middle - _MOST // 2, len(self._to) - _MOST))
        return begin, self._to[begin : begin + _MOST]

    def _bounds(self, each: Range, found: Mapping[Range, Range]) -> Range:
        """The place of the smallest range around this one."""
        around = [(e[1] - e[0], to) for e, to in found.items() if e[0] <= each[0] and each[1] <= e[1]]
        return min(around)[1] if around else (0, len(self._target))

    def _of_words(self, each: Range, run: Range, seat: Range, taken: list[Range]) -> Range:
        """The seat's words, with the signs around them that the range has around its own."""
        outer = self._from[run[0]].start, self._from[run[1] - 1].end
        start, end = self._to[seat[0]].start, self._to[seat[1] - 1].end
        if outer[0] < each[0] or each[1] < outer[1]:
            return self._part(each, outer, (start, end))
        if not (self._source[: each[0]] + self._source[each[1] :]).strip():
            return self._stripped()
        start = self._widened(start, -1, self._signs(each[0], outer[0]), taken)
        return start, self._widened(end, 1, self._signs(outer[1], each[1]), taken)

    def _signs(self, start: int, end: int) -> int:
        return sum(not character.isspace() for character in self._source[start:end])

    def _widened(self, edge: int, step: int, room: int, taken: list[Range]) -> int:
        """The edge of a seat, moved over as many signs as there is room for."""
        at = edge - 1 if step < 0 else edge
        while room and 0 <= at < len(self._target) and self._is_sign(at):
            if any(start <= at < end for start, end in taken):
                break
            at, room = at + step, room - 1
        moved = at + 1 if step < 0 else at
        return self._nearest_edge(moved)

    def _nearest_edge(self, at: int) -> int:
        return self._edges[min(bisect_left(self._edges, at), len(self._edges) - 1)]

    def _stripped(self) -> Range:
        """The whole translation."""
        start = len(self._target) - len(self._target.lstrip())
        before = [edge for edge in self._edges if edge <= start]
        return before[-1], self._nearest_edge(start + len(self._target.strip()))

    def _part(self, each: Range, outer: Range, seat: Range) -> Range:
        """Where a range ends or begins within a word: as far within the seat as it is within its words."""
        inside = [edge for edge in self._edges if seat[0] <= edge <= seat[1]]
        length = outer[1] - outer[0]
        share = 1.0 if seat[1] - seat[0] == length else (len(inside) - 1) / length

        def moved(at: int) -> int:
            if seat[1] - seat[0] == length:
                return self._nearest_edge(seat[0] + at - outer[0])
            return inside[round(max(0, min(length, at - outer[0])) * share)]

        start, end = moved(each[0]), moved(each[1])
        if start < end:
            return start, end
        index = min(inside.index(start), len(inside) - 2)
        return inside[index], inside[index + 1]

    def _sign(self, each: Range, within: Range, taken: list[Range]) -> Range:
        """A range without words: the same signs where they are, else one cluster where they are expected."""
        shown = self._source[each[0] : each[1]]
        expected = (each[0] + each[1]) / 2 / len(self._source) * len(self._target)
        whole = set(self._edges)
        same = [
            (at, at + len(shown))
            for at in self._edges
            if self._target.startswith(shown, at) and at + len(shown) in whole
        ]
        one = [(a, b) for a, b in pairwise(self._edges) if not self._target[a].isspace()]
        marks = [each for each in one if self._is_sign(each[0])]
        for places in (same, marks, one):
            free = [
                (a, b)
                for a, b in places
                if within[0] <= a and b <= within[1] and all(b <= x or y <= a for x, y in taken)
            ]
            if free:
                return min(free, key=lambda place: abs((place[0] + place[1]) / 2 - expected))
        return within


def _clamped(place: Range, within: Range) -> Range:
    start, end = max(place[0], within[0]), min(place[1], within[1])
    return (start, end) if start < end else within
