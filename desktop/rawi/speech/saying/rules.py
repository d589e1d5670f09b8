"""A text and its language in, the parts that its voices would say wrong out, each with what is said for it."""

from collections.abc import Iterator

from rawi.speech.saying import languages
from rawi.speech.saying.addresses import addresses, figures
from rawi.speech.saying.dates import dates, times
from rawi.speech.saying.form import Edit
from rawi.speech.saying.numbers import fractions, money, negatives, percents, plain, ranges, units
from rawi.speech.saying.words import abbreviations, extras, romans, signs

VERSION = 3
"""Raise it whenever a rule or table changes what is said: sound that was made before is made anew."""

_RULES = (
    addresses,
    figures,
    dates,
    times,
    extras,
    fractions,
    money,
    units,
    percents,
    ranges,
    negatives,
    romans,
    abbreviations,
    plain,
    signs,
)
"""The first that takes a part of the text has it."""


def edits(text: str, language: str) -> Iterator[Edit]:
    """None for a language without a table."""
    table = languages.table(language)
    if table:
        for rule in _RULES:
            yield from rule(text, table)
