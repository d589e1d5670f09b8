"""A sentence in, the months and days of the week that it names out."""

from functools import cache

from rawi.translate.guard.lexicon import Lexicon, Named
from rawi.translate.guard.numbers import western
from rawi.translate.guard.words.calendar import DAYS, MONTHS
from rawi.translate.guard.words.folding import fold


@cache
def months_of(language: str) -> Lexicon:
    """The months' names; concepts are "1" to "12"."""
    listed = MONTHS.get(language, "").split()
    return Lexicon({str(n): forms.split("|") for n, forms in enumerate(listed, 1)}, language)


@cache
def days_of(language: str) -> Lexicon:
    """The names of the days of the week; concepts are "1" (Monday) to "7"."""
    listed = DAYS.get(language, "").split()
    return Lexicon({str(n): forms.split("|") for n, forms in enumerate(listed, 1)}, language)


def named_months(text: str, language: str) -> list[Named]:
    """The months a sentence names."""
    return months_of(language).find(fold(western(text, language)))


def named(text: str, language: str) -> frozenset[int]:
    """The numbers of the months that a sentence names."""
    return frozenset(int(each.concept) for each in named_months(text, language))
