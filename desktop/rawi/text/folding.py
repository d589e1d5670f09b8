"""Text as written in, text as it is looked for out: the same for every way of writing the same word."""

import re
import unicodedata
from bisect import bisect_right
from itertools import accumulate

_UNSEEN = "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff\u0640\u05f3\u05f4"
_LETTERS = {
    "ى": "ي", "ی": "ي", "ې": "ي", "ۍ": "ي", "ے": "ي", "ێ": "ي", "ک": "ك", "ڪ": "ك", "ة": "ه", "ۃ": "ه", "ہ": "ه", "ھ": "ه",
    "ە": "ه", "ٱ": "ا", "ۆ": "و", "ڵ": "ل", "ڕ": "ر", "ך": "כ", "ם": "מ", "ן": "נ", "ף": "פ", "ץ": "צ", "ı": "i", "ø": "o",
    "đ": "d", "ð": "d", "ł": "l", "ħ": "h", "ŧ": "t", "æ": "ae", "œ": "oe", "þ": "th", "ґ": "г",
}  # fmt: skip
_JOINED = re.compile("[\u1160-\u11ff\uff9e-\uffdc]")
"""Hangul vowels and finals, half-width voicing marks and jamo: normalisation joins them to what stands before."""
_IN_WORDS = ("Mn", "Mc", "Co")
_MARKS = ((0x0300, 0x036F), (0x0483, 0x0487), (0x0591, 0x05C7), (0x0610, 0x061A), (0x064B, 0x065F), (0x0670, 0x0670),
          (0x06D6, 0x06DC), (0x06DF, 0x06E4), (0x06E7, 0x06E8), (0x06EA, 0x06ED), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF),
          (0x20D0, 0x20FF), (0xFE00, 0xFE0F), (0xFE20, 0xFE2F))  # fmt: skip
_SPACED = ((0x0E01, 0x0E4E), (0x0E80, 0x0EDF), (0x1000, 0x109F), (0x1780, 0x17DF), (0x3005, 0x3007), (0x3041, 0x30FF),
           (0x31F0, 0x31FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA9E0, 0xA9FE), (0xAA60, 0xAA7F), (0xAC00, 0xD7A3),
           (0xF900, 0xFAFF), (0x20000, 0x3FFFF))  # fmt: skip


class _Folding(dict[int, str]):
    """What each character is folded to, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _folded(chr(code))
        return folded


class _Parting(dict[int, str]):
    """Each character of a word as it is, every other as a space."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        inside = character in _UNSEEN or _is_word_character(character)
        parted = self[code] = character if inside else " "
        return parted


_FOLDING, _PARTING = _Folding(), _Parting()


def fold(text: str) -> str:
    """The text in the one form that index and query share: folded words with spaces between them.

    NFKC and case folding; without diacritics of Latin, Greek and Cyrillic, without tashkeel, niqqud and tatweel;
    Arabic, Persian, Urdu and Kurdish spellings of a letter as one, digits of every script as ASCII. Characters of
    scripts that put no spaces between words, and Hangul syllables, are words of their own. What is no letter, digit
    or mark is a space.
    """
    return (text if _is_plain(text) else unicodedata.normalize("NFKC", text)).translate(_FOLDING)


def fold_ends(text: str) -> list[int]:
    """For each character of `text` where its part of the folded text ends (see `offset`)."""
    if _is_plain(text):
        return list(accumulate(map(len, map(_FOLDING.__getitem__, map(ord, text)))))
    ends: list[int] = []
    for cluster in _clusters(text):
        part = len(unicodedata.normalize("NFKC", cluster).translate(_FOLDING))
        ends.extend([(ends[-1] if ends else 0) + part] * len(cluster))
    return ends


def offset(ends: list[int], folded: int) -> int:
    """The character that a character of the folded text came from."""
    return bisect_right(ends, folded)


def words(text: str) -> list[str]:
    """The words of a text as they are written, in order."""
    return text.translate(_PARTING).split()


def _is_word_character(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character) in _IN_WORDS


def _is_plain(text: str) -> bool:
    """Whether each character can be folded by itself."""
    return text.isascii() or (unicodedata.is_normalized("NFC", text) and not _JOINED.search(text))


def _clusters(text: str) -> list[str]:
    """The characters, together only with what normalisation may join to them."""
    found: list[str] = []
    start = 0
    for position in range(1, len(text) + 1):
        if position == len(text) or not _joins(text[position]):
            found.append(text[start:position])
            start = position
    return found


def _joins(character: str) -> bool:
    """Marks, the vowels and finals of Hangul jamo, half-width voicing marks."""
    if character < "\u0300":
        return False
    return bool(_JOINED.match(character)) or unicodedata.category(character)[0] == "M"


def _within(code: int, ranges: tuple[tuple[int, int], ...]) -> bool:
    return any(first <= code <= last for first, last in ranges)


def _is_dropped(part: str) -> bool:
    return _within(ord(part), _MARKS) and unicodedata.category(part) == "Mn"


def _folded(character: str) -> str:
    """One character's part of the folded text."""
    return "".join(map(_folded_part, unicodedata.normalize("NFKC", character)))


def _folded_part(part: str) -> str:
    if part in _UNSEEN:
        return ""
    return f" {_folded_letter(part)} " if _within(ord(part), _SPACED) else _folded_letter(part)


def _folded_letter(character: str) -> str:
    if not _is_word_character(character):
        return " "
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return str(digit)
    lower = character.casefold()
    parts = unicodedata.normalize("NFKD", lower)
    bare = "".join(part for part in parts if not _is_dropped(part))
    return "".join(_LETTERS.get(part, part) for part in (bare if bare != parts else lower))
