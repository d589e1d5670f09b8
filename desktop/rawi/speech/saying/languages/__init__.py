"""A language in, its table out: one module a language, loaded when it is first spoken."""

from functools import lru_cache
from importlib import import_module

from rawi.speech.saying.table import Table
from rawi.text.language import primary

LANGUAGES = ("ar", "de", "en", "es", "fa", "fr", "hi", "pt", "ru", "tr", "uk", "zh")


@lru_cache(maxsize=64)
def table(language: str) -> Table | None:
    """None where there is none; a language's region may change it."""
    code = primary(language)
    if code not in LANGUAGES:
        return None
    made: Table = import_module(f"{__name__}.{code}").table(language)
    return made
