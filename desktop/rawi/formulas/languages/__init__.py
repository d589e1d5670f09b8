"""A language in, the words of formulas in it out: one module a language, loaded when it first has a formula."""

from functools import lru_cache

from rawi.formulas.table import Table
from rawi.text.by_language import module

LANGUAGES = ("ar", "de", "en", "es", "fa", "fr", "hi", "pt", "ru", "tr", "uk", "zh")


@lru_cache(maxsize=64)
def table(language: str) -> Table | None:
    """None where there is none."""
    found = module(__name__, LANGUAGES, language)
    made: Table | None = found.TABLE if found else None
    return made
