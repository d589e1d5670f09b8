"""A table's cells, in words."""

from collections.abc import Sequence

from rawi.wording.figures import figure
from rawi.wording.isolation import listed
from rawi.wording.translator import translate


def cell(text: str) -> str:
    """What a cell says."""
    return text.strip() or translate("tables", "empty")


def column(number: int, total: int) -> str:
    """Which column it is, from 0."""
    text = translate("tables", "column {number} of {total}")
    return text.replace("{number}", figure(number + 1)).replace("{total}", figure(total))


def row(number: int, total: int) -> str:
    """Which row it is, from 0."""
    text = translate("tables", "row {number} of {total}")
    return text.replace("{number}", figure(number + 1)).replace("{total}", figure(total))


def said(parts: Sequence[str]) -> str:
    """Headers, words and place of a cell, one after the other."""
    return listed(parts, ". ")


def edge() -> str:
    """There is no cell in this direction."""
    return translate("tables", "Edge of the table")


def no_table() -> str:
    """The caret is in none."""
    return translate("tables", "The caret is not in a table. T goes to the next one.")
