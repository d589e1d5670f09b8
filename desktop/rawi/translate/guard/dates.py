"""A sentence and its translation in, a mark for a month or a day of the week that did not survive out."""

import re

from rawi.article.translation import Mark, MarkKind
from rawi.translate.guard import months
from rawi.translate.guard.lexicon import Named
from rawi.translate.guard.numbers import western
from rawi.translate.guard.words.folding import fold

_NEAR = 8
"""Characters between a month and the number that makes a date of it: "20 de maio", "May 20th"."""
_TITLE = r"\b(?i:{})\s+[A-Z]"
"""The Sunday Times is no day."""


def lost_months(source: str, translated: str, source_language: str, target_language: str) -> list[Mark]:
    """A mark for each month of a date that the translation names neither so nor as a number."""
    theirs = fold(western(source, source_language))
    dated = [each for each in months.months_of(source_language).find(theirs) if _is_date(each, theirs)]
    if not dated:
        return []
    ours = fold(western(translated, target_language))
    there = {each.concept for each in months.months_of(target_language).find(ours)}
    there |= {part.lstrip("0") for part in _digits(ours)}
    return [Mark(MarkKind.DATE, each.text) for each in dated if each.concept not in there]


def changed_days(source: str, translated: str, source_language: str, target_language: str) -> list[Mark]:
    """A mark for each day of the week in whose place the translation names another."""
    lost, there = _lost_days(source, translated, source_language, target_language)
    theirs = {each.concept for each in months.days_of(source_language).find(fold(source))}
    return lost if there - theirs else []


def lost_days(source: str, translated: str, source_language: str, target_language: str) -> list[Mark]:
    """A mark for each day of the week that the translation does not name."""
    return _lost_days(source, translated, source_language, target_language)[0]


def _lost_days(
    source: str, translated: str, source_language: str, target_language: str
) -> tuple[list[Mark], set[str]]:
    theirs = fold(source)
    found = months.days_of(source_language).find(theirs)
    days = [each for each in found if _is_day(each, theirs, source, source_language)]
    if not days:
        return [], set()
    there = {each.concept for each in months.days_of(target_language).find(fold(translated))}
    return [Mark(MarkKind.DATE, each.text) for each in days if each.concept not in there], there


def _is_date(month: Named, text: str) -> bool:
    return any(c.isdigit() for c in text[max(0, month.start - _NEAR) : month.end + _NEAR])


def _is_day(day: Named, folded: str, source: str, language: str) -> bool:
    """Portuguese days are ordinals too: only with "-feira" they are days for certain."""
    if language == "pt" and day.concept not in ("6", "7"):
        return folded.startswith("-feira", day.end)
    return not (language == "en" and re.search(_TITLE.format(day.text), source))


def _digits(text: str) -> list[str]:
    return "".join(c if c.isdigit() else " " for c in text).split()
