"""Text with Arabic and Hebrew presentation forms in, the same text in letters out; nothing else is changed."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

_FIRST, _LAST = "\ufb1d", "\ufefc"
_FORM = re.compile("[\ufb1d-\ufdff\ufe70-\ufefc]")
_SPACED = re.compile(r"[ \u0640]([\u064b-\u0652])")


def letters(text: str) -> str:
    """Each form (U+FB1D to U+FDFF, U+FE70 to U+FEFC) as the letters it stands for, by Unicode's own table.

    Forms without a decomposition (ornate brackets, honorifics that are signs) stay.
    """
    return _FORM.sub(lambda match: _letters(match.group()), text)


@cache
def _letters(form: str) -> str:
    """A form of a lone vowel sign is that sign over a space or a tatweel: the carrier goes, the sign stays."""
    return _SPACED.sub(r"\1", unicodedata.normalize("NFKC", form))


@cache
def ligatures() -> frozenset[str]:
    """The letters of every form that joins several, in logical order ("لا", "الله", …)."""
    return frozenset(text for text in _all() if sum(not unicodedata.combining(c) for c in text) > 1)


def _all() -> Iterator[str]:
    for code in range(ord(_FIRST), ord(_LAST) + 1):
        form = chr(code)
        if _FORM.match(form) and unicodedata.category(form) != "Cn":
            yield _letters(form)
