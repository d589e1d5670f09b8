"""A text or a table's word in, the form in which both are compared out: lower case, without accents, one form of each letter."""

import re
import unicodedata

_MARKS = "".join(
    chr(code) for code in range(0x300, 0x1D00) if unicodedata.category(chr(code)) in ("Mn", "Mc")
)
LETTER = rf"[^\W\d_]|[{_MARKS}]"
"""Regular expression: a letter, or a vowel sign of an Indic script (which \\w leaves out)."""
_VIRAMA = 9
"""Canonical combining class; taking it away would join Indic letters."""
_ONE_FORM = str.maketrans({
    "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ۀ": "ه",
    "ـ": "", "\u200c": " ", "\u200d": "", "\u00ad": "", "\u200e": "", "\u200f": "", "\u2066": "", "\u2067": "", "\u2068": "",
    "\u2069": "", "\u202a": "", "\u202b": "", "\u202c": "", "\u202d": "", "\u202e": "", "’": "'", "ʼ": "'", "‐": "-", "‑": "-",
})  # fmt: skip
_INNER_APOSTROPHE = re.compile(r"(?<=[а-яіїєґ])'(?=[а-яіїєґ])")


def fold(text: str) -> str:
    """The comparable form; its length may differ."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.lower().replace("ºc", "°c").replace("ºf", "°f"))
    kept = "".join(c for c in apart if not unicodedata.combining(c) or unicodedata.combining(c) == _VIRAMA)
    return _INNER_APOSTROPHE.sub("", kept.translate(_ONE_FORM))
