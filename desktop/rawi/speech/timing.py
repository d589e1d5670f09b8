"""Word events of an engine in, a time for every spoken word out."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from rawi.article.timing import WordTime
from rawi.speech.port import SAMPLE_RATE

_STEP = 0.001
_IDEOGRAPHS = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_TOKEN = re.compile(rf"[{_IDEOGRAPHS}]|[^\s{_IDEOGRAPHS}]+")


@dataclass(frozen=True, slots=True)
class Event:
    """The engine begins something at this character, at this sample."""

    start: int
    sample: int


Ranges = Sequence[tuple[int, int]]


def tokens(text: str, whole: Ranges = ()) -> list[tuple[int, int]]:
    """Start and end of what is highlighted as a word: runs between spaces, single ideographs; each with a letter or digit.

    Each of the ranges `whole` (apart from each other) is one word whatever is in it.
    """
    found: list[tuple[int, int]] = []
    position = 0
    for start, end in sorted(whole):
        found += [*_tokens(text, position, start), (start, end)]
        position = end
    return found + _tokens(text, position, len(text))


def _tokens(text: str, first: int, last: int) -> list[tuple[int, int]]:
    found = [match.span() for match in _TOKEN.finditer(text, first, last)]
    return [(start, end) for start, end in found if any(c.isalnum() for c in text[start:end])]


def word_times(text: str, events: Sequence[Event], samples: int, whole: Ranges = ()) -> tuple[WordTime, ...]:
    """Every word of the text with its time in seconds; begins rise strictly.

    Several events of one word (numbers) count once; a word without one (merged function words) gets its share of the gap.
    `samples` is the length of the whole sound; `whole` are ranges that are one word.
    """
    words = tokens(text, whole)
    if not words:
        return ()
    begins = _filled(_begins(words, events), samples)
    ends = [*begins[1:], max(samples, begins[-1])]
    times: list[WordTime] = []
    last = -_STEP
    for (start, end), begin, finish in zip(words, begins, ends, strict=True):
        last = max(begin / SAMPLE_RATE, last + _STEP)
        times.append(WordTime(start, end, round(last, 4), round(max(finish / SAMPLE_RATE, last), 4)))
    return tuple(times)


def _begins(words: list[tuple[int, int]], events: Sequence[Event]) -> list[float | None]:
    """The first event within each word, as long as they rise."""
    begins: list[float | None] = [None] * len(words)
    index = 0
    last = -1
    for event in sorted(events, key=lambda each: each.sample):
        while index < len(words) and words[index][1] <= event.start:
            index += 1
        if index == len(words):
            break
        inside = words[index][0] - 1 <= event.start
        if inside and begins[index] is None and event.sample > last:
            begins[index] = float(event.sample)
            last = event.sample
    return begins


def _filled(begins: list[float | None], samples: int) -> list[float]:
    """Known begins as they are; the unknown spread evenly between their neighbours."""
    known = [-1, *(i for i, begin in enumerate(begins) if begin is not None), len(begins)]
    filled = [begin if begin is not None else 0.0 for begin in begins]
    for before, after in pairwise(known):
        low = filled[before] if before >= 0 else 0.0
        high = filled[after] if after < len(filled) else float(samples)
        steps = after - before if before >= 0 else after
        for i in range(before + 1, after):
            position = i - before if before >= 0 else i
            filled[i] = low + max(0.0, high - low) * position / max(1, steps)
    return filled
