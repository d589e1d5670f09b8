"""A language in, the words of formulas in it out: one module a language, loaded when it first has a formula."""

from functools import lru_cache
from importlib import import_module

from rawi.formulas.table import Table
from rawi.text.language import primary

LANGUAGES = ("ar", "de", "en", "es", "fa", "fr", "hi", "pt", "ru", "tr", "uk", "zh")


@lru_cache(maxsize=64)
def table(language: str) -> Table | None:
    """None where there is none."""
    code = primary(language)
    if code not in LANGUAGES:
        return None
    made: Table = import_module(f"{__name__}.{code}").TABLE
    return made
