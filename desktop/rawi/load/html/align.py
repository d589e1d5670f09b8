"""A page's blocks and a text cut from the same page in, the place of each block in that text out."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

_TOKEN = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\u0e00-\u0eff]|[^\W_]+")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_RUN = 3
_COVERED = 0.6
_CANDIDATES = 64
_REPEATED = 16
_AROUND = 12
_AFTER_LAST = 8


def tokens(text: str) -> list[str]:
    """Words for comparison; an ideograph, a syllable of Hangul or a letter of Thai or Lao is one."""
    return _TOKEN.findall(unicodedata.normalize("NFKC", _INVISIBLE.sub("", text)).casefold())


class _Text:
    """A text searchable by runs of three words."""

    def __init__(self, text: str) -> None:
        self.words = tokens(text)
        self._places: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
        for i in range(len(self.words) - _RUN + 1):
            self._places[tuple(self.words[i : i + _RUN])].append(i)

    def places(self, words: Sequence[str]) -> list[int]:
        """Where the words may begin, [] where the text does not have most of their runs."""
        runs = [tuple(words[i : i + _RUN]) for i in range(len(words) - _RUN + 1)]
        found = [(i, run) for i, run in enumerate(runs) if run in self._places]
        if len(found) < max(1, len(runs) * _COVERED):
            return []
        offset, run = min(found, key=lambda each: len(self._places[each[1]]))
        return [max(0, place - offset) for place in self._places[run][:_CANDIDATES]]

    def find(self, words: list[str], start: int, end: int) -> int | None:
        """Where the words stand together between two places."""
        places = range(max(0, start), min(end, len(self.words)) - len(words) + 1)
        return next((i for i in places if self.words[i : i + len(words)] == words), None)


@dataclass(frozen=True, slots=True)
class _Link:
    block: int
    place: int
    weight: int
    before: "_Link | None"


class _Heaviest:
    """The heaviest chain that ends before a place (a Fenwick tree of maxima)."""

    def __init__(self, size: int) -> None:
        self._tree: list[_Link | None] = [None] * (size + 2)

    def before(self, place: int) -> _Link | None:
        best: _Link | None = None
        while place > 0:
            link = self._tree[place]
            if link and (best is None or link.weight > best.weight):
                best = link
            place -= place & -place
        return best

    def add(self, link: _Link) -> None:
        place = link.place + 1
        while place < len(self._tree):
            held = self._tree[place]
            if held is None or link.weight > held.weight:
                self._tree[place] = link
            place += place & -place


def align(texts: Sequence[str], story: str) -> list[int | None]:
    """For each block the number of the word of the story at which it begins, None where it is not in it.

    Long blocks find their places in the order of the story: the heaviest chain of rising places wins, and what only
    repeats words of the chain (a teaser, a pulled quote) has none. Short ones have to stand between their neighbours.
    """
    text = _Text(story)
    words = [tokens(each) for each in texts]
    long = [text.places(each) if len(each) >= _RUN else [] for each in words]
    places = _chain(words, long, len(text.words))
    _strays(words, long, places, len(text.words))
    for index, each in enumerate(words):
        if 0 < len(each) < _RUN:
            places[index] = _short(text, words, places, index)
    return places


def _chain(words: list[list[str]], candidates: list[list[int]], size: int) -> list[int | None]:
    tree = _Heaviest(size)
    for block, places in enumerate(candidates):
        for place in reversed(places):
            before = tree.before(place)
            tree.add(_Link(block, place, len(words[block]) + (before.weight if before else 0), before))
    link = tree.before(size + 1)
    found: list[int | None] = [None] * len(candidates)
    while link:
        found[link.block] = link.place
        link = link.before
    return found


def _strays(words: list[list[str]], candidates: list[list[int]], found: list[int | None], size: int) -> None:
    """Blocks outside of the chain: paragraphs (the cut text may leave out repeated ones), and what the chain lacks (its order is not the page's)."""
    taken = bytearray(size)
    for each, place in zip(words, found, strict=True):
        if place is not None:
            taken[place : place + len(each)] = b"\1" * len(taken[place : place + len(each)])
    for index, places in enumerate(candidates):
        if found[index] is None:
            length = len(words[index])
            free = (p for p in places if length >= _REPEATED or taken[p : p + length].count(1) < length / 2)
            found[index] = next(free, None)


def _short(text: _Text, words: list[list[str]], places: list[int | None], index: int) -> int | None:
    """The place of one or two words between those of the blocks around them."""
    near = range(index - 1, max(-1, index - _AROUND), -1)
    before = next(((i, p) for i in near if (p := places[i]) is not None), None)
    after = next((p for p in places[index + 1 : index + _AROUND] if p is not None), None)
    if before is None and after is None:
        return None
    start = before[1] + len(words[before[0]]) if before else (after or 0) - _AROUND
    end = after if after is not None else start + _AFTER_LAST
    return text.find(words[index], start, end)
