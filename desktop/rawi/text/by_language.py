"""A package of one module a language in, the module of a language out: loaded when that language is first asked for."""

from collections.abc import Collection
from importlib import import_module
from types import ModuleType

from rawi.text.language import primary


def module(package: str, languages: Collection[str], language: str) -> ModuleType | None:
    """`languages` are the primary codes that the package has modules for; None where the language (BCP 47) is of none of them."""
    code = primary(language)
    return import_module(f"{package}.{code}") if code in languages else None
