"""A sentence and its translation in, a mark for every number that did not survive out."""

import math
from collections import Counter

from rawi.article.translation import Mark, MarkKind
from rawi.translate.number_words import covers
from rawi.translate.numbers import PERCENT, Number, find, word_values

_NOON = 12


def check(source: str, translated: str, source_language: str, target_language: str) -> tuple[Mark, ...]:
    """The marks; none where one of the languages' number words are not known here."""
    if not (covers(source_language) and covers(target_language)):
        return ()
    theirs, ours = find(source, source_language), find(translated, target_language)
    pairs, lost, added = _pair(theirs, ours)
    marks = [mark for a, b in pairs for mark in _compare(a, b, source, translated)]
    lost, added = _excuse(lost, added)
    source_words, target_words = (
        word_values(source, source_language),
        word_values(translated, target_language),
    )
    lost = [number for number in lost if not _said(number, target_words)]
    added = [number for number in added if not _said(number, source_words)]
    reformatted = _same_digits(lost, added)
    marks += [Mark(MarkKind.NUMBER_FORMAT, f"{a.text} → {b.text}") for a, b in reformatted]
    kept = [id(number) for pair in reformatted for number in pair]
    marks += [Mark(MarkKind.NUMBER_LOST, number.text) for number in lost if id(number) not in kept]
    marks += [Mark(MarkKind.NUMBER_ADDED, number.text) for number in added if id(number) not in kept]
    return tuple(marks)


def _pair(
    theirs: list[Number], ours: list[Number]
) -> tuple[list[tuple[Number, Number]], list[Number], list[Number]]:
    """Pair each source number with the likest free one of the translation."""
    free = list(ours)
    pairs, lost = [], []
    for number in theirs:
        matching = [other for other in free if _match(number, other)]
        if not matching:
            lost.append(number)
            continue
        best = min(matching, key=lambda other: (other.scale != number.scale, other.text != number.text))
        free.remove(best)
        pairs.append((number, best))
    return pairs, lost, free


def _match(a: Number, b: Number) -> bool:
    if any(_equal(x, y) for x in a.values for y in b.values):
        return True
    timed = a.half or b.half or a.clock or b.clock
    if timed and _times(a) & _times(b):
        return True
    return a.decade and any(x % 100 in b.readings for x in a.readings)


def _equal(x: float, y: float) -> bool:
    return math.isclose(x, y, rel_tol=1e-14)


def _times(number: Number) -> set[tuple[int, int]]:
    """The times of day it may be: 5 p.m. is 17:00, 5.30 is 5:30."""
    found = {(number.clock[0], number.clock[1])} if number.clock else set()
    for value in (reading for reading in number.readings if reading < 25):
        hour, minute = int(value), round(value % 1 * 100)
        if minute < 60:
            found.add((hour, minute))
    if number.half == "p":
        found |= {(hour + _NOON, minute) for hour, minute in found if hour < _NOON}
    if number.half == "a":
        found |= {(0, minute) for hour, minute in found if hour == _NOON}
    return found


def _compare(a: Number, b: Number, source: str, translated: str) -> list[Mark]:
    """Doubts about a pair that matches: another scale, marks that the target language reads otherwise, a lost percent."""
    marks = []
    if a.strict is not None and not (a.half or b.half or a.decade or a.clock or b.clock):
        same = b.strict is not None and _equal(a.strict * 10**a.scale, b.strict * 10**b.scale)
        scaled = b.strict is not None and _equal(a.strict, b.strict) and a.scale != b.scale
        if scaled:
            marks.append(Mark(MarkKind.NUMBER_SCALE, f"{a.text} → {b.text}"))
        elif not same and not (a.text == b.text and len(a.digits) == len(a.text)):
            marks.append(Mark(MarkKind.NUMBER_FORMAT, f"{a.text} → {b.text}"))
    if a.percent != b.percent and not PERCENT.search(translated if a.percent else source):
        marks.append(Mark(MarkKind.PERCENT, a.text))
    return marks


def _excuse(lost: list[Number], added: list[Number]) -> tuple[list[Number], list[Number]]:
    """Forgive a telephone number that is grouped otherwise."""
    digits = ["".join(n.digits for n in numbers) for numbers in (lost, added)]
    if lost and added and digits[0] == digits[1] and len(lost) != len(added):
        return [], []
    return lost, added


def _said(number: Number, words: Counter[float]) -> bool:
    """True where the other side says it in words."""
    if number.clock:
        return all(part == 0 or words[float(part)] for part in number.clock)
    afternoon = number.half == "p" and any(words[value + _NOON] for value in number.readings)
    return afternoon or any(words[value] for value in number.values)


def _same_digits(lost: list[Number], added: list[Number]) -> list[tuple[Number, Number]]:
    """Pairs whose digits are the same but whose marks make another number of them."""
    free = list(added)
    pairs = []
    for number in lost:
        twin = next((other for other in free if other.digits == number.digits), None)
        if twin:
            free.remove(twin)
            pairs.append((number, twin))
    return pairs
