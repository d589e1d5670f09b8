"""CSV text in, terms of a glossary out, and back: columns source, target, term, translation."""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rawi.article.errors import RawiError
from rawi.library.glossary import GlossaryTerm, cleaned

HEADER = ("source", "target", "term", "translation")
_DELIMITERS = ",;\t"
"""What spreadsheets put between the columns."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A line of the file (the first is 1) that is no term, and why."""

    line: int
    error: RawiError


def parse(text: str) -> tuple[list[GlossaryTerm], list[Refused]]:
    """The terms, and the lines that are none; a first line with the columns' names and empty lines are passed over."""
    terms: list[GlossaryTerm] = []
    refused: list[Refused] = []
    for line, cells in _rows(text):
        values = [cell.strip() for cell in cells]
        if not any(values) or (line == 1 and tuple(v.casefold() for v in values[:4]) == HEADER):
            continue
        source, target, term, called = (*values, "", "", "", "")[:4]
        try:
            terms.append(cleaned(GlossaryTerm(source, target, term, called)))
        except RawiError as error:
            refused.append(Refused(line, error))
    return terms, refused


def written(terms: Sequence[GlossaryTerm]) -> str:
    """The same as a file, with the columns' names first."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(HEADER)
    writer.writerows((each.source, each.target, each.term, each.called) for each in terms)
    return out.getvalue()


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """The number of each row's first line, and its cells; a quotation that never ends is one line's words."""
    first = text.partition("\n")[0]
    delimiter = max(_DELIMITERS, key=first.count)
    for number, line in enumerate(text.splitlines(), 1):
        try:
            row = next(csv.reader([line], delimiter=delimiter), [])
        except csv.Error:
            row = [line]
        yield number, row
