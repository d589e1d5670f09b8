"""A language in, its table out: one module a language, loaded when it is first spoken."""

from functools import lru_cache

from rawi.speech.saying.table import Table
from rawi.text.by_language import module

LANGUAGES = ("ar", "de", "en", "es", "fa", "fr", "hi", "pt", "ru", "tr", "uk", "zh")


@lru_cache(maxsize=64)
def table(language: str) -> Table | None:
    """None where there is none; a language's region may change it."""
    found = module(__name__, LANGUAGES, language)
    made: Table | None = found.table(language) if found else None
    return made
