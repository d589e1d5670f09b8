"""What a system calls the language of a voice in, BCP 47 (lower case) out."""

import locale
import re

_NUMBERED = re.compile(r"Unknown Locale: (\d+)")
"""What pyttsx3 says of a Windows language it has no name for."""
_HEX = re.compile(r"(?:0x)?(?=[0-9a-f]*\d)[0-9a-f]{3,5}(?=;|$)", re.IGNORECASE)
"""The "Language" of a Windows voice: "409", or several, "409;9"."""
_NAME = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_PRIMARY = 0x3FF
"""The part of a Windows language number that is the language without its region."""


def tag(told: object) -> str:
    """ "en-us" for "en_US", "en-US@x", "409", b"\\x05en-us"; "" where it cannot be told."""
    text = told.decode("utf-8", "ignore") if isinstance(told, bytes) else str(told or "")
    text = text.strip("\0\5 ")
    numbered, coded = _NUMBERED.match(text), _HEX.match(text)
    if numbered or coded:
        return _of_number(int(numbered[1]) if numbered else int(text.partition(";")[0], 16))
    named = _NAME.match(text)
    return named[0].replace("_", "-").lower() if named else ""


def _of_number(number: int) -> str:
    """By Windows' own table, without the region where the region is not in it."""
    known = locale.windows_locale
    if number in known:
        return known[number].replace("_", "-").lower()
    near = (name for code, name in sorted(known.items()) if code & _PRIMARY == number & _PRIMARY)
    return next(near, "").partition("_")[0].lower()
