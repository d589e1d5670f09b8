"""The names of all the languages that voices speak."""

from PySide6.QtCore import QLocale

from rawi.text.folding import fold
from rawi.wording.names import language_name


def named(code: str) -> str:
    """A language's name in the reader's language, else in its own, else its code."""
    name = language_name(code)
    if name != code:
        return name
    locale = QLocale(code)
    return locale.nativeLanguageName() if locale.language() is not QLocale.Language.C else code


def order(code: str) -> tuple[bool, str]:
    """Languages with a name in the reader's language first, by name."""
    return language_name(code) == code, fold(named(code))
