"""The reader's language for every word that Rawi says.

English needs no Qt: QtCore is imported only once another language is installed. lupdate finds the literal calls
of `translate` and `QT_TRANSLATE_NOOP`.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator

_installed: list["QTranslator"] = []
_language: list[str] = []


def translate(context: str, text: str) -> str:
    """The text in the reader's language; as it is where there is no translation."""
    return str(_installed[-1].translate(context, text) or text) if _installed else text


def plural(context: str, text: str, number: int) -> str:
    """The form that the reader's language has for this number; "" in English, and where there is no translation."""
    return str(_installed[-1].translate(context, text, "", number) or "") if _installed else ""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, ARG001 - the name lupdate knows
    """Mark a text for lupdate; `translate` it where it is shown."""
    return text


def install(language: str, folder: Path) -> bool:
    """Load the interface language ("ar", "pt_BR"; "" or "en" for English) from compiled files; False where there is none."""
    _installed.clear()
    _language.clear()
    if language in ("", "en"):
        return True
    from PySide6.QtCore import QTranslator

    translator = QTranslator()
    if not translator.load(f"rawi_{language}", str(folder)):
        return False

    _installed.append(translator)
    _language.append(language.replace("_", "-"))
    return True


def language() -> str:
    """The language that the words are in, as a BCP 47 code."""
    return _language[-1] if _language else "en"


def installed() -> "QTranslator | None":
    """The loaded translation, for Qt's own widgets; None in English."""
    return _installed[-1] if _installed else None


def best_language(wanted: str, system: str, known: Sequence[str]) -> str:
    """The interface language: the reader's choice, else the system's if it is one of those that Rawi knows, else English."""
    fitting = (each for each in known if system and each.partition("_")[0] == system)
    return wanted or next(fitting, "en")
