"""A text in, its words out as the placing of spans compares them."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from rawi.text.folding import fold
from rawi.text.graphemes import edges

_UNSPACED = ((0x0E01, 0x0EDF), (0x1000, 0x109F), (0x1780, 0x17DF), (0x3005, 0x3007), (0x3041, 0x30FF), (0x31F0, 0x31FF),
             (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF))  # fmt: skip
"""Thai, Lao, Burmese, Khmer, Chinese and Japanese put no spaces between words: each cluster counts as one."""

_HEAVIEST = 8.0
_CLUSTER_WEIGHT = 2.0
CONTENT = 4
"""Letters from which on a word is taken to carry meaning of its own."""

_ALIKE = 0.5
_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class Word:
    """The characters `start` to `end` of a text, the form in which they are compared, and how much they count."""

    start: int
    end: int
    key: str
    weight: float

    @property
    def content(self) -> bool:
        """False for what is short, as articles and prepositions are."""
        return len(self.key) >= CONTENT


def words(text: str) -> tuple[Word, ...]:
    """The words of a text, in order; where it has none, its clusters that are no spaces."""
    clusters = list(pairwise(edges(text)))
    found = tuple(_made(text, start, end) for start, end in _runs(text, clusters))
    return found or tuple(_made(text, a, b) for a, b in clusters if not text[a:b].isspace())


def _runs(text: str, clusters: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    begun = -1
    for start, end in clusters:
        inside = _is_letter(text[start])
        alone = inside and _unspaced(text[start])
        if begun >= 0 and (alone or not inside):
            yield begun, start
            begun = -1
        if alone:
            yield start, end
        elif inside and begun < 0:
            begun = start
    if begun >= 0:
        yield begun, len(text)


def _is_letter(character: str) -> bool:
    return character == "_" or character.isalnum() or unicodedata.category(character).startswith("M")


def _unspaced(character: str) -> bool:
    return any(first <= ord(character) <= last for first, last in _UNSPACED)


def _made(text: str, start: int, end: int) -> Word:
    shown = text[start:end]
    weight = _CLUSTER_WEIGHT if _unspaced(shown[0]) else min(float(len(shown)), _HEAVIEST)
    return Word(start, end, fold(shown).strip() or shown, weight)


def likeness(one: Word, other: Word) -> float:
    """1 for the same word, 0 for different ones, between for what has the same beginning or end (another ending, an article
    that is written with it); numbers are the same or not.
    """
    a, b = one.key, other.key
    if a == b:
        return 1.0
    if min(len(a), len(b)) < _SHORTEST or a.isdigit() or b.isdigit():
        return 0.0
    shared = max(_common(a, b), _common(a[::-1], b[::-1]))
    share = 2 * shared / (len(a) + len(b))
    return (1 + share) / 2 if shared >= _SHORTEST and share >= _ALIKE else 0.0


def _common(a: str, b: str) -> int:
    count = 0
    for x, y in zip(a, b, strict=False):
        if x != y:
            break
        count += 1
    return count
