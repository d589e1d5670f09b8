"""Numbers with units of measure in, which of them were turned into another system or lost their unit out."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from rawi.article.translation import Mark, MarkKind
from rawi.translate.guard.lexicon import Lexicon, entries
from rawi.translate.guard.number import Number
from rawi.translate.guard.words.folding import fold
from rawi.translate.guard.words.units import FACTORS, UNITS

_FREEZING = 32
_TOLERANCE, _SMALL, _SMALL_BELOW = 0.07, 0.5, 30
_CLOSE = 2
_RANGE = re.compile(
    r"\s*(?:-|–|to|and|or|a|ai|à|y|e|et|i|en|bis|und|tot|do|o|ou|до|и|та|или|або|الى|و|تا|से|至|到|ile|ve)?\s*\d+(?:[.,]\d+)?"
)
_PARTS = {("foot", "foot"): 12, ("foot", "inch"): 12, ("metre", "cm"): 100}
_METRIC = frozenset(("km", "kmh", "metre", "cm", "mm", "kg", "celsius", "degree"))
_IMPERIAL = frozenset(("mile", "mph", "foot", "yard", "inch", "pound", "fahrenheit", "degree"))
_DEGREES = frozenset(("degree", "celsius", "fahrenheit"))
_SAME = (
    frozenset(("km", "kmh")),
    frozenset(("mile", "mph")),
    frozenset(("metre", "yard")),
    _DEGREES,
)


@dataclass(frozen=True, slots=True)
class Amounts:
    """The numbers of a sentence, the values of its number words, the units that it names."""

    numbers: Sequence[Number]
    words: Collection[float]
    units: frozenset[str]


@cache
def units_of(language: str) -> Lexicon:
    """The units' names and signs."""
    return Lexicon(entries(UNITS.get(language, "")), language)


def unit_beside(before: str, after: str, language: str) -> tuple[str, str]:
    """The unit that follows a number and its word (folded text on both sides); of the 6 in "6-foot-6" the one before."""
    further = _RANGE.match(after)
    for text in (after, after[further.end() :] if further else ""):
        found = units_of(language).find(text[: _CLOSE + 14])
        if found and not any(c.isalnum() for c in text[: found[0].start]) and found[0].start <= _CLOSE:
            return found[0].concept, found[0].text
    ahead = units_of(language).find(before)
    close = bool(ahead) and before[ahead[-1].end :] == "-"
    return (ahead[-1].concept, ahead[-1].text) if close else ("", "")


def named(text: str, language: str) -> frozenset[str]:
    """The units that a sentence names; the m of "5 a.m." is none."""
    found = units_of(language).find(fold(text))
    return frozenset(each.concept for each in found if len(each.text) > 1 or not each.text.isascii())


def measured(numbers: Sequence[Number], there: frozenset[str]) -> list[Number]:
    """Numbers whose unit is of the one system, where the other side names one of the other: human translators convert."""
    return [number for number in numbers if number.unit_text and _other_system(number.unit, there)]


def is_converted(number: Number, here: Amounts, there: Amounts) -> bool:
    """True where the other side says the measure in another system, whichever power of ten: `conversions` tells that."""
    if not _other_system(number.unit, there.units):
        return False
    ours = [number, *_joined(here.numbers, number)]
    theirs = [other for other in there.numbers if other.unit] + _joined(there.numbers)
    bare = [replace(number, unit=unit, readings=frozenset(there.words)) for unit in there.units]
    if any(_converts(one, other, loosely=True) for one in ours for other in theirs + bare):
        return True
    counted = {other.unit for other in there.numbers} | {number.unit}
    return _other_system(number.unit, there.units - counted)


def _other_system(unit: str, there: frozenset[str]) -> bool:
    return bool((unit in _IMPERIAL and there & _METRIC) or (unit in _METRIC and there & _IMPERIAL))


def _joined(numbers: Sequence[Number], part: Number | None = None) -> list[Number]:
    """What two numbers are together, those with `part` only: 6-foot-6, 1 metre 98."""
    joined = []
    for one, other in pairwise(numbers):
        share = _PARTS.get((one.unit, other.unit), 0)
        if share and (part is None or part is one or part is other):
            values = frozenset(x + y / share for x in one.readings for y in other.readings)
            joined.append(replace(one, readings=values))
    return joined


def lost_units(pairs: Sequence[tuple[Number, Number]], units: frozenset[str]) -> list[Mark]:
    """Marks for numbers that kept their value and lost their unit; `units` are those that the translation names."""
    lost = [
        a
        for a, b in pairs
        if a.unit_text and not _alike(a.unit, b.unit) and not any(_alike(a.unit, other) for other in units)
    ]
    return [_mark(number) for number in lost]


def conversions(old: Sequence[Number], new: Sequence[Number]) -> list[Mark]:
    """Marks for measures that were turned into another system wrongly."""
    measured = [number for number in old if number.unit_text and new]
    return [_mark(number) for number in measured if not any(_converts(number, other) for other in new)]


def _mark(number: Number) -> Mark:
    return Mark(MarkKind.UNIT, f"{number.text} {number.unit_text}")


def _alike(one: str, other: str) -> bool:
    return one == other or any(one in group and other in group for group in _SAME)


def _converts(a: Number, b: Number, *, loosely: bool = False) -> bool:
    """True where b is what a is in b's unit, as people round; `loosely`: or ten or a hundred times
    that, or a difference taken for a temperature.
    """
    pairs = [(x, y) for x in a.readings for y in b.readings if x and y]
    if a.unit in _DEGREES and b.unit in _DEGREES:
        pairs += [(x - _FREEZING, y) for x, y in pairs] + [(x, y - _FREEZING) for x, y in pairs]
        pairs = [(abs(x), abs(y)) for x, y in pairs] if loosely else pairs
    factors = [FACTORS[a.unit, b.unit]] if (a.unit, b.unit) in FACTORS else []
    factors += [1 / FACTORS[b.unit, a.unit]] if (b.unit, a.unit) in FACTORS else []
    if loosely:
        factors = [factor * 10.0**power for factor in factors for power in range(-2, 3)]
    return any(abs(x * factor - y) <= _room(y) for x, y in pairs for factor in factors)


def _room(value: float) -> float:
    """How far people round: 20 feet are 6 metres, 3 inches 7 cm."""
    return _TOLERANCE * abs(value) + (_SMALL if abs(value) < _SMALL_BELOW else 0)
