"""What language the system speaks with its user."""

import locale
import os
import sys
from pathlib import Path

_MACOS = Path("Library") / "Preferences" / ".GlobalPreferences.plist"


def system_language() -> str:
    """A two- or three-letter code, "" where the system does not say."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = _primary(os.environ.get(name, ""))
        if value:
            return value
    if sys.platform == "win32":
        import ctypes

        return of_windows(ctypes.windll.kernel32.GetUserDefaultUILanguage())
    if sys.platform == "darwin":
        return of_macos(Path.home() / _MACOS)
    return _primary(locale.getlocale()[0] or "")


def of_windows(number: int) -> str:
    """The code of Windows' number of a language: its names for `locale` are words ("Arabic_Saudi Arabia")."""
    return _primary(locale.windows_locale.get(number, ""))


def of_macos(preferences: Path) -> str:
    """The code of the first of the person's languages: a program that Finder starts has no LANG."""
    import plistlib
    from xml.parsers.expat import ExpatError

    try:
        languages = plistlib.loads(preferences.read_bytes()).get("AppleLanguages", [])
    except (OSError, ValueError, AttributeError, ExpatError):
        return ""
    return _primary(str(languages[0]).replace("-", "_")) if languages else ""


def _primary(told: str) -> str:
    """The language of "ar_SA.UTF-8"; "" for the languages of programs."""
    language = told.partition(".")[0].partition("_")[0].lower()
    return "" if language in ("c", "posix") else language
