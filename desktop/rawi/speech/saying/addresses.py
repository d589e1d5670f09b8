"""Addresses of pages and people, telephone numbers, ISBNs: what is read sign by sign."""

import re
from collections.abc import Iterator

from rawi.speech.saying.form import Edit
from rawi.speech.saying.table import Table

_PAGE = re.compile(r"(?:https?://|(?<!\w)www\.)[^\s<>\"“”«»]*[^\s<>\"“”«».,;:!?)\]]")
_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"(?<![\w+])\+\d[\d \u00a0\u202f()-]{6,}\d(?!\w)")
_ISBN = re.compile(r"(?<![\w-])97[89](?:[- ]?\d){9}[- ]?[\dX](?![\w-])")
_LONG = 40
"""Characters of the way behind a host that are still said; of a longer one the host says enough."""


def addresses(text: str, table: Table) -> Iterator[Edit]:
    """Page addresses without what every one begins with, and mail addresses."""
    if table.dot:
        yield from (Edit(*match.span(), _page(match.group(), table)) for match in _PAGE.finditer(text))
        yield from (Edit(*match.span(), _words(match.group(), table)) for match in _MAIL.finditer(text))


def _page(address: str, table: Table) -> str:
    bare = re.sub(r"^(?:https?://)?(?:www\.)?", "", address)
    host, _, way = bare.partition("/")
    way = re.split(r"[?#]", way)[0].strip("/")
    return _words(f"{host}/{way}" if way and len(way) <= _LONG else host, table)


def _words(address: str, table: Table) -> str:
    for sign, word in ((".", table.dot), ("/", table.slash), ("@", table.at)):
        address = address.replace(sign, f" {word} ")
    return address.replace("_", " ").strip()


def figures(text: str, table: Table) -> Iterator[Edit]:
    """Telephone numbers with their country's code, and ISBNs, figure by figure."""
    for match in _PHONE.finditer(text):
        yield Edit(match.start(), match.end(), f"{table.plus or '+'} {_spelled(match.group()[1:])}")
    yield from (Edit(*match.span(), _spelled(match.group())) for match in _ISBN.finditer(text))


def _spelled(number: str) -> str:
    groups = re.findall(r"[\dX]+", number)
    return ", ".join(" ".join(group) for group in groups)
