"""The formulas of a text, as the language says them."""

from collections.abc import Iterator

from rawi.formulas.languages import table
from rawi.formulas.tree import parse
from rawi.formulas.words import words
from rawi.speech.saying.form import Edit, form
from rawi.speech.written import formulas


def spoken(text: str, language: str) -> Iterator[Edit]:
    """None where the language has no words for formulas: they are read as they are written."""
    found = table(language)
    for formula in formulas(text) if found else ():
        node = parse(formula.target)
        if node and found:
            yield Edit(formula.start, formula.end, words(node, found))


def in_words(text: str, language: str) -> str:
    """The text with its formulas as they are said; for what is told of an article beside its reading."""
    return form(text, spoken(text, language)).said
