"""Dates and times in figures, as the language says them."""

import re
from collections.abc import Iterator
from datetime import date

from rawi.speech.saying.form import Edit
from rawi.speech.saying.numbers import BEGIN, END, SPACE
from rawi.speech.saying.table import Table

_ISO = re.compile(rf"{BEGIN}(?<!-)(\d{{4}})-(\d{{2}})-(\d{{2}}){END}(?!-)")
_FIGURES = re.compile(rf"{BEGIN}(?<![/-])(\d{{1,4}})([./-])(\d{{1,2}})\2(\d{{1,4}}){END}(?![/-]|\.\d)")
_SOLAR_ERA = 1500
"""Years below are of the Solar Hijri calendar where a language has its months."""


def dates(text: str, table: Table) -> Iterator[Edit]:
    """ "2025-03-09", "09.03.2025", "9/3/2025"."""
    if not table.months:
        return
    for match in _ISO.finditer(text):
        yield Edit(match.start(), match.end(), _said(int(match[1]), int(match[2]), int(match[3]), table))
    for match in _FIGURES.finditer(text):
        yield Edit(match.start(), match.end(), _read(match[1], match[3], match[4], table))


def _read(first: str, second: str, third: str, table: Table) -> str:
    a, b, c = int(first), int(second), int(third)
    if len(first) == 4:
        return _said(a, b, c, table)
    if len(third) != 4:
        return ""
    if table.order == "mdy" or (not table.order and b > 12 >= a):
        return _said(c, a, b, table)
    if table.order or a > 12 or a == b:
        return _said(c, b, a, table)
    return ""


def _said(year: int, month: int, day: int, table: Table) -> str:
    """ "" where there is no such day."""
    solar = bool(table.solar) and year < _SOLAR_ERA
    try:
        date(2000 if solar else year, month, min(day, 28) if solar else day)
    except ValueError:
        return ""
    months = table.solar if solar else table.months
    return table.date.format(day=table.day(day), month=months[month - 1], year=year)


def times(text: str, table: Table) -> Iterator[Edit]:
    """ "18h30", "6:10"."""
    if table.hours:
        for match in re.finditer(rf"(?<![\w.,:])(\d{{1,2}}){SPACE}?[hH]{SPACE}?(\d{{2}})(?!\w)", text):
            yield Edit(match.start(), match.end(), _time(match[1], match[2], table))
        for match in re.finditer(rf"(?<![\w.,:])(\d{{1,2}}){SPACE}?h(?!\w)", text):
            yield Edit(match.start(), match.end(), table.hour.format(h=int(match[1])))
    if table.colon:
        for match in re.finditer(rf"{BEGIN}(?<!:)\d{{1,2}}(:)\d{{2}}{END}(?!:)", text):
            yield Edit(*match.span(1), table.colon)


def _time(hour: str, minute: str, table: Table) -> str:
    if not int(minute):
        return table.hour.format(h=int(hour))
    return table.hours.format(h=int(hour), m=int(minute))
