"""A sentence and its translation in, which numbers stand in both, only here or only there out."""

import math
import re
from collections import Counter
from dataclasses import dataclass

from rawi.translate.guard import measures, months
from rawi.translate.guard.measures import Amounts
from rawi.translate.guard.number import Number
from rawi.translate.guard.numbers import PERCENT, find, fractions
from rawi.translate.guard.word_numbers import word_values
from rawi.translate.guard.words.folding import fold
from rawi.translate.guard.words.tables import NUMERALS

_MOST = 100
"""Numbers of a sentence that are compared, each with each."""
_NOON = 12
_DECADE_DIGITS = 2
"""The 1930s are the 30s."""
_MINUTES = re.compile(r"\d+(?:\D\d\d)?")
"""5.30 may be a time of day, 5.3 is none."""


@dataclass(frozen=True, slots=True)
class Side:
    """What one of the two sentences says in numbers: in digits, in words, as months."""

    text: str
    language: str
    numbers: list[Number]
    words: Counter[float]
    months: frozenset[int]
    units: frozenset[str]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Numbers of the source with their counterparts, and those without; `old` and `new` are measures in another system."""

    theirs: Side
    ours: Side
    pairs: list[tuple[Number, Number]]
    lost: list[Number]
    added: list[Number]
    old: list[Number]
    new: list[Number]


def compare(source: str, translated: str, source_language: str, target_language: str) -> Comparison:
    """Compare the numbers of a sentence and its translation; what is only written otherwise is neither lost nor added."""
    theirs, ours = _side(source, source_language), _side(translated, target_language)
    pairs, lost, added = _pair(theirs.numbers, ours.numbers)
    lost, added = _regrouped(lost, added)
    old, new = measures.measured(lost, ours.units), measures.measured(added, theirs.units)
    lost, added = _unmeasured(lost, old, added, new)
    lost = [n for n in lost if not measures.is_converted(n, _amounts(theirs), _amounts(ours))]
    added = [n for n in added if not measures.is_converted(n, _amounts(ours), _amounts(theirs))]
    lost, added = _parted(lost, ours), _parted(added, theirs)
    lost = [number for number in lost if not _said(number, ours, theirs)]
    added = [number for number in added if not _said(number, theirs, ours)]
    return Comparison(theirs, ours, pairs, lost, added, old, new)


def equal(x: float, y: float) -> bool:
    """True for the same number, however it was computed."""
    return math.isclose(x, y, rel_tol=1e-14)


def _side(text: str, language: str) -> Side:
    found = find(text, language)[:_MOST]
    units = measures.named(text, language) | {number.unit for number in found if number.unit}
    words, calendar = word_values(text, language), months.named(text, language)
    words.update(fractions(text))
    return Side(text, language, found, words, calendar, units)


def _amounts(side: Side) -> Amounts:
    return Amounts(side.numbers, side.words, side.units)


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
        best = min(matching, key=lambda other: _unlike(number, other))
        free.remove(best)
        pairs.append((number, best))
    return pairs, lost, free


def _unlike(a: Number, b: Number) -> tuple[bool, bool, bool]:
    exact = any(equal(x * 10**a.scale, y * 10**b.scale) for x in a.readings for y in b.readings)
    return not exact, b.scale != a.scale, b.text != a.text


def _match(a: Number, b: Number) -> bool:
    if any(equal(x, y) for x in a.values for y in b.values):
        return True
    timed = a.half or b.half or a.clock or b.clock
    if timed and _times(a) & _times(b):
        return True
    if not (a.decade or b.decade):
        return False
    short = min(len(a.digits), len(b.digits)) == _DECADE_DIGITS
    return short and any(x % 100 == y % 100 for x in a.readings for y in b.readings)


def _times(number: Number) -> set[tuple[int, int]]:
    """The times of day it may be: 5 p.m. is 17:00, 5.30 is 5:30."""
    found = {(number.clock[0], number.clock[1])} if number.clock else set()
    timely = number.readings if _MINUTES.fullmatch(number.text) else ()
    for value in (reading for reading in timely if reading < 25):
        hour, minute = int(value), round(value % 1 * 100)
        if minute < 60:
            found.add((hour, minute))
    if number.half == "p":
        found |= {(hour + _NOON, minute) for hour, minute in found if hour < _NOON}
    if number.half == "a":
        found |= {(0, minute) for hour, minute in found if hour == _NOON}
    return found


def _unmeasured(
    lost: list[Number], old: list[Number], added: list[Number], new: list[Number]
) -> tuple[list[Number], list[Number]]:
    """Without measures that became as many in another system, rightly or wrongly: those are told as conversions alone."""
    turned = min(len(old), len(new))
    theirs, ours = ({id(number) for number in each[:turned]} for each in (old, new))
    return [n for n in lost if id(n) not in theirs], [n for n in added if id(n) not in ours]


def _regrouped(lost: list[Number], added: list[Number]) -> tuple[list[Number], list[Number]]:
    """Forgive what is only grouped otherwise, as telephone numbers are."""
    digits = [sorted("".join(n.digits for n in numbers)) for numbers in (lost, added)]
    return (
        ([], []) if lost and added and digits[0] == digits[1] and len(lost) != len(added) else (lost, added)
    )


def _parted(numbers: list[Number], there: Side) -> list[Number]:
    """Without what is one number here and several there, or the other way: 2:0 for 2-0."""
    plain = {reading for other in there.numbers for reading in other.readings}
    clocks = {float(part) for other in there.numbers for part in other.clock}
    return [
        number
        for number in numbers
        if not (number.clock and all(float(part) in plain for part in number.clock))
        and not (number.readings and number.readings <= clocks)
    ]


def _said(number: Number, there: Side, here: Side) -> bool:
    """True where the other side says it in words, as a month or by the form of its words; "100 % sure" is a way to speak."""
    if number.percent and number.text == "100" and not PERCENT.search(fold(there.text)):
        return True
    if number.clock:
        return all(part == 0 or there.words[float(part)] for part in number.clock)
    if number.half == "p" and any(there.words[value + _NOON] for value in number.readings):
        return True
    if any(_spare(value, there.words, _counted(here)) for value in number.values):
        return True
    if any(value in there.months for value in number.readings):
        return True
    return _decade_said(number, there) or _century(number, there, here)


def _counted(side: Side) -> Counter[float]:
    """The words' values where words can be told; 周六 is no six."""
    return side.words if NUMERALS[side.language].spaced else Counter()


def _spare(value: float, there: Counter[float], here: Counter[float]) -> bool:
    """True where words there say a value oftener than words here do: an article is no alibi for a lost 1 if both have one."""
    return there[value] > here[value]


def _decade_said(number: Number, there: Side) -> bool:
    """True where the 1930s are the thirties, or the 2000s the 21st century."""
    return number.decade and any(
        there.words[year % 100] or there.words[year // 100 + 1] for year in number.readings
    )


def _century(number: Number, there: Side, here: Side) -> bool:
    """True for the century that a language counts beside a decade: the 1930s are 20世纪30年代."""
    decades = [n for side in (there, here) for n in side.numbers if n.decade]
    years = {reading for n in decades for reading in n.readings if reading > 1000}
    return any(year // 100 + 1 in number.readings for year in years)
