"""What language the system speaks with its user."""

import locale
import os


def system_language() -> str:
    """A two- or three-letter code, "" where the system does not say."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name, "").partition(".")[0].partition("_")[0].lower()
        if value and value not in ("c", "posix"):
            return value
    language = (locale.getlocale()[0] or "").partition("_")[0].lower()
    return language if language not in ("c", "posix") else ""
