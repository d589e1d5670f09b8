"""A sentence and its translation in, the marks that a reader should know of out."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from rawi.article.translation import Mark, MarkKind, Term
from rawi.text.language import primary
from rawi.translate.guard import (
    comparison,
    copies,
    dates,
    lengths,
    loops,
    measures,
    money,
    names,
    number_guard,
)
from rawi.translate.guard.checks import Check, is_on
from rawi.translate.stepping import Stepped
from rawi.translate.terms import matcher

MOST = 3
"""Marks of one sentence: more tell a reader nothing but to look at the original, which the first does."""
UNSURE = -0.5
"""Mean log probability of the tokens below which an engine's sentence is marked: the least sure 2 % of NTREX 1-300 by Argos from
English to Portuguese, chrF 45 where all have 56 (tests/benchmarks/quality.py).
"""
_LONGEST = 4_000
"""Characters of a side that are looked at."""
_ORDER = {kind: place for place, kind in enumerate(MarkKind)}
_WHOLE = (MarkKind.CUT, MarkKind.LOOP)
"""Doubts about the whole sentence; others beside them follow from them."""
_ADDRESS = re.compile(r"(?:https?://|www\.|[@#]\w)|@")

Finder = Callable[[], list[Mark]]


def of(
    source: str, stepped: Stepped, source_language: str, target_language: str, terms: Sequence[Term] = ()
) -> tuple[Mark, ...]:
    """The weightiest doubts, each once, at most `MOST`; `terms` are the reader's own that the sentence was translated with."""
    if stepped.cut:
        return (Mark(MarkKind.CUT),)
    pair = primary(source_language), primary(target_language)
    found = [*_engine(source, stepped, terms), *_checked(source[:_LONGEST], stepped.text[:_LONGEST], pair)]
    marks = sorted(dict.fromkeys(found), key=lambda mark: _ORDER[mark.kind])
    if marks and (marks[0].kind in _WHOLE or marks[0] == Mark(MarkKind.COPY)):
        return (marks[0],)
    return tuple(marks[:MOST])


def _engine(source: str, stepped: Stepped, terms: Sequence[Term]) -> Iterator[Mark]:
    """What the way through the engine itself tells: tokens and terms that did not come back, its score."""
    wanted = [term.target for term in matcher(tuple(terms)).occurring(source)]
    missing = [term for term in wanted if term.casefold() not in stepped.text.casefold()]
    for token in stepped.lost:
        if token not in wanted:
            yield Mark(MarkKind.ADDRESS_LOST if _ADDRESS.match(token) else MarkKind.NAME_LOST, token)
    yield from (Mark(MarkKind.TERM_LOST, term) for term in missing)
    if stepped.score is not None and stepped.score < UNSURE:
        yield Mark(MarkKind.LOW_CONFIDENCE)


def _checked(source: str, translated: str, pair: tuple[str, str]) -> Iterator[Mark]:
    for check, find in finders(source, translated, *pair).items():
        if is_on(check, *pair):
            yield from find()


def finders(source: str, translated: str, source_language: str, target_language: str) -> dict[Check, Finder]:
    """Every check that knows both languages, on or off."""
    four = source, translated, source_language, target_language
    two = source_language, target_language
    found: dict[Check, Finder] = {
        Check.LOOPS: partial(loops.check, source, translated),
        Check.COPIES: partial(copies.check, source, translated),
    }
    if number_guard.covers(*two):
        found |= _numeric(*four)
    if names.covers(*two):
        found[Check.NAMES] = partial(names.check, source, translated)
    if lengths.covers(*two):
        found[Check.SHORT] = partial(lengths.short, *four)
        found[Check.LONG] = partial(lengths.long, *four)
        found[Check.MERGED] = partial(lengths.merged, *four)
    return found


def _numeric(source: str, translated: str, source_language: str, target_language: str) -> dict[Check, Finder]:
    """The checks that stand on the tables of number words, months, money and units; numbers are compared once."""
    four = source, translated, source_language, target_language
    compared = comparison.compare(*four)
    return {
        Check.NUMBERS: partial(number_guard.check, compared),
        Check.FORMATS: partial(number_guard.formats, compared),
        Check.UNITS: partial(measures.lost_units, compared.pairs, compared.ours.units),
        Check.CONVERSIONS: partial(measures.conversions, compared.old, compared.new),
        Check.MONEY: partial(money.check, *four),
        Check.MONTHS: partial(dates.lost_months, *four),
        Check.CHANGED_DAYS: partial(dates.changed_days, *four),
        Check.LOST_DAYS: partial(dates.lost_days, *four),
    }
