"""A text and a place in it in, the words there out: the longest run of words first, then shorter ones, then the word alone."""

import re
from collections.abc import Iterator
from itertools import pairwise

from rawi.text.folding import words

_APART = re.compile(r"[.!?;:,،؛؟\n()\[\]«»“”\"…—–]")
_MOST = 4
"""Words in a row that may be one headword."""

_INSIDE = re.compile(r"(?<=\w)[-‐‑'’·](?=\w)")
"""What stands inside of words."""


def word_at(text: str, place: int) -> tuple[int, int] | None:
    """Start and end of the word at a place, else of the last one before it, else of the first behind."""
    spans = _spans(text)
    here = [span for span in spans if span[0] <= place <= span[1]]
    if here:
        return here[-1]
    before = [span for span in spans if span[1] < place]
    return before[-1] if before else spans[0] if spans else None


def runs(text: str, place: int) -> Iterator[str]:
    """Runs of words around the word at a place, none over a sentence's or a phrase's end; the last is the word alone."""
    here = word_at(text, place)
    if here is None:
        return
    spans = _spans(text)
    index = spans.index(here)
    joined = [not _APART.search(text[a[1] : b[0]]) for a, b in pairwise(spans)]
    for length in range(_MOST, 1, -1):
        for first in range(index, index - length, -1):
            last = first + length - 1
            if first >= 0 and last < len(spans) and all(joined[first:last]):
                yield text[spans[first][0] : spans[last][1]]
    yield text[here[0] : here[1]]


def pieces(word: str) -> tuple[str, ...]:
    """The parts of a compound with hyphens, in order; () for a word that has none."""
    parts = [part for part in re.split(r"[-‐‑]", word) if part]
    return tuple(parts) if len(parts) > 1 else ()


def _spans(text: str) -> list[tuple[int, int]]:
    """Where each word stands, with what stands inside of it."""
    masked = _INSIDE.sub("x", text)
    found, start = [], 0
    for word in words(masked):
        start = masked.index(word, start)
        found.append((start, start + len(word)))
        start += len(word)
    return found
