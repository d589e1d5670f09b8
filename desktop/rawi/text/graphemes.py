"""A text in, the places where it may be cut without tearing a letter, a sign or an emoji apart out.

The extended grapheme clusters of Unicode's UAX 29, by general category (rules 9c and the prepended marks are left out).
"""

import unicodedata

_JOINER = "\u200d"
_EXTENDING = ("Mn", "Mc", "Me")
_ALSO_EXTENDING = frozenset("\u200c\u200d\u0e33\u0eb3\uff9e\uff9f")
_MODIFIERS = range(0x1F3FB, 0x1F400)
_FLAGS = range(0x1F1E6, 0x1F200)
_TAGS = range(0xE0020, 0xE0080)
_INITIALS, _VOWELS, _FINALS = range(0x1100, 0x1160), range(0x1160, 0x11A8), range(0x11A8, 0x1200)
_SYLLABLES = range(0xAC00, 0xD7A4)


def edges(text: str) -> list[int]:
    """Where each cluster begins, in characters, and the end of the text: [0] for an empty text."""
    if text.isascii() and "\r\n" not in text:
        return list(range(len(text) + 1))
    found = [0]
    for at in range(1, len(text)):
        if not _joined(text, at, found[-1]):
            found.append(at)
    return [*found, len(text)] if text else found


def _joined(text: str, at: int, start: int) -> bool:
    """True where the character belongs to the cluster that began at `start`."""
    before, here = text[at - 1], text[at]
    if before in "\r\n":
        return before + here == "\r\n"
    code = ord(here)
    extends = (
        here in _ALSO_EXTENDING
        or unicodedata.category(here) in _EXTENDING
        or code in _MODIFIERS
        or code in _TAGS
    )
    if extends:
        return True
    if before == _JOINER:
        return unicodedata.category(here) == "So"
    if code in _FLAGS and ord(before) in _FLAGS:
        return (at - start) % 2 == 1
    return _hangul(ord(before), code)


def _hangul(before: int, here: int) -> bool:
    if before in _INITIALS:
        return here in _INITIALS or here in _VOWELS or here in _SYLLABLES
    open_syllable = before in _SYLLABLES and (before - _SYLLABLES.start) % 28 == 0
    if before in _VOWELS or open_syllable:
        return here in _VOWELS or here in _FINALS
    return (before in _FINALS or before in _SYLLABLES) and here in _FINALS
