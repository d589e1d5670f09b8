"""A sentence and its translation in, a mark for every number that did not survive out."""

from rawi.article.translation import Mark, MarkKind
from rawi.translate.guard.comparison import Comparison, Side, equal
from rawi.translate.guard.number import Number
from rawi.translate.guard.numbers import PERCENT
from rawi.translate.guard.words.folding import fold
from rawi.translate.guard.words.tables import NUMERALS


def covers(source: str, target: str) -> bool:
    """True where the number words of both languages are known."""
    return source in NUMERALS and target in NUMERALS


def check(compared: Comparison) -> list[Mark]:
    """The marks, those about the source's numbers first."""
    marks = [mark for a, b in compared.pairs for mark in _compare(a, b, compared.theirs, compared.ours)]
    reformatted = _same_digits(compared.lost, compared.added)
    marks += [Mark(MarkKind.NUMBER_FORMAT, f"{a.text} → {b.text}") for a, b in reformatted]
    kept = [id(number) for pair in reformatted for number in pair]
    marks += [Mark(MarkKind.NUMBER_LOST, number.text) for number in compared.lost if id(number) not in kept]
    marks += [Mark(MarkKind.NUMBER_ADDED, number.text) for number in compared.added if id(number) not in kept]
    return marks


def _compare(a: Number, b: Number, theirs: Side, ours: Side) -> list[Mark]:
    """Doubts about a pair that matches: another scale, marks that the target language reads otherwise, a lost percent."""
    marks = []
    dressed = a.half or b.half or a.decade or b.decade or a.clock or b.clock
    if a.strict and not dressed:
        same = any(equal(x * 10**a.scale, y * 10**b.scale) for x in a.strict for y in b.strict)
        plain = any(equal(x, y) for x in a.strict for y in b.strict)
        if plain and not same:
            marks.append(Mark(MarkKind.NUMBER_SCALE, f"{a.text} → {b.text}"))
        elif not same and not (a.text == b.text and len(a.digits) == len(a.text)):
            marks.append(Mark(MarkKind.NUMBER_FORMAT, f"{a.text} → {b.text}"))
    if a.percent != b.percent and not PERCENT.search(fold(ours.text if a.percent else theirs.text)):
        marks.append(Mark(MarkKind.PERCENT, a.text))
    return marks


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
