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


def formats(compared: Comparison) -> list[Mark]:
    """A mark for each number whose decimal mark or mark of thousands the target language reads otherwise: 7.5 is no 7.5 in Italian."""
    return [
        Mark(MarkKind.NUMBER_FORMAT, f"{a.text} → {b.text}")
        for a, b in compared.pairs
        if _is_plain(a, b)
        and not _is_same(a, b)
        and not _is_rescaled(a, b)
        and not (a.text == b.text and a.text.isdigit())
    ]


def _compare(a: Number, b: Number, theirs: Side, ours: Side) -> list[Mark]:
    """Doubts about a pair that matches: another scale, a lost percent."""
    marks = []
    if _is_plain(a, b) and _is_rescaled(a, b):
        marks.append(Mark(MarkKind.NUMBER_SCALE, f"{a.text} → {b.text}"))
    if a.percent != b.percent and not PERCENT.search(fold(ours.text if a.percent else theirs.text)):
        marks.append(Mark(MarkKind.PERCENT, a.text))
    return marks


def _is_plain(a: Number, b: Number) -> bool:
    """True where neither is a time of day or a decade, which are written in their own ways."""
    dressed = a.half or b.half or a.decade or b.decade or a.clock or b.clock
    return bool(a.strict) and not dressed


def _is_same(a: Number, b: Number) -> bool:
    return any(equal(x * 10**a.scale, y * 10**b.scale) for x in a.strict for y in b.strict)


def _is_rescaled(a: Number, b: Number) -> bool:
    """True for the same digits with another power of ten after them: 3 million, 3."""
    return not _is_same(a, b) and any(equal(x, y) for x in a.strict for y in b.strict)


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
