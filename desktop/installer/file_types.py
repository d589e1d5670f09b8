"""Rawi's table of formats in; what Windows and macOS are told of the files that it opens out."""

from collections.abc import Iterator
from typing import Any

from rawi.load.formats import FORMATS


def endings() -> tuple[str, ...]:
    """Every file name ending that Rawi opens (".epub"), in the order of the table, each once."""
    return tuple(dict.fromkeys(ending for form in FORMATS for ending in form.suffixes if ending))


def name(ending: str) -> str:
    """What files with this ending are called: a word that is the same in every language."""
    return ending.removeprefix(".").upper()


def windows_types() -> str:
    """The NSIS macro that registers each ending with the script's macro TYPE."""
    lines = (f'    !insertmacro TYPE "{ending}" "{name(ending)}"' for ending in endings())
    return "\n".join(["!macro ALL_TYPES", *lines, "!macroend", ""])


def document_types() -> list[dict[str, Any]]:
    """The value of CFBundleDocumentTypes: Rawi shows these files and is nobody's default for them."""
    return list(_document_types())


def _document_types() -> Iterator[dict[str, Any]]:
    for form in FORMATS:
        known = [ending.removeprefix(".") for ending in form.suffixes if ending]
        if known:
            yield {
                "CFBundleTypeName": name(known[0]),
                "CFBundleTypeExtensions": known,
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
            }
