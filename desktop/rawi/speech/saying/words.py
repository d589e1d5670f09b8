"""Abbreviations, Roman numerals and signs, as the language says them."""

import re
import unicodedata
from collections.abc import Iterator

from rawi.speech.saying.form import Edit
from rawi.speech.saying.numbers import SPACE, choice
from rawi.speech.saying.table import Roman, Table, Words

_ROMAN = re.compile(r"(?<![\w.’'-])(?=[IVXLC])(X{0,3}(?:IX|IV|V?I{0,3}))(?![\w’'-]|\.\w)")
_VALUES = {"I": 1, "V": 5, "X": 10}
_CLOSING = ' \u00a0”"»)'
_NEAR = 40
"""Characters in which a word beside a numeral stands."""
_FIRST_EMOJI = "\U0001f300"
_LETTER = r"[^\W\d_]"


def abbreviations(text: str, table: Table) -> Iterator[Edit]:
    """Those that mean one thing anywhere come first."""
    yield from _found(text, table.anywhere, "", "")
    yield from _found(text, table.before_number, "", rf"(?={SPACE}?\d)")
    yield from _found(text, table.after_number, rf"(?<=\d)({SPACE}?)", rf"(?!{_LETTER})")
    yield from _found(text, table.before_capital, "", rf"(?={SPACE}{_LETTER}{{2}})", capital=True)


def _found(text: str, words: Words, before: str, after: str, *, capital: bool = False) -> Iterator[Edit]:
    """A space of the key is any space or none; at the end of the text a full stop is also the sentence's."""
    if not words:
        return
    plain = {key.replace(" ", ""): said for key, said in words.items()}
    edge = before or r"(?<![\w.])"
    for match in re.finditer(rf"{edge}(?P<key>{choice(list(words))})(?:(?<=\.)|(?!\w)){after}", text):
        rest = text[match.end() : match.end() + _NEAR].lstrip(_CLOSING)
        if not capital or not rest[:1].islower():
            said = plain[re.sub(SPACE, "", match["key"])]
            last = match["key"].endswith(".") and not rest
            yield Edit(*match.span("key"), said + "." * last)


def romans(text: str, table: Table) -> Iterator[Edit]:
    """Numerals up to XXXIX, as the words beside them tell."""
    for match in _ROMAN.finditer(text):
        if match[1]:
            before = re.search(r"([\w.]+)\W*$", text[max(0, match.start() - _NEAR) : match.start()])
            after = re.match(r"\W{0,2}([\w.]+)", text[match.end() : match.end() + _NEAR])
            named = before[1] if before and not before[1].endswith(".") else ""
            dot = numeral_dot(text, match.end())
            name = named or (before[1].lower() if before else "")
            numeral = Roman(value(match[1]), name, after[1] if after else "", bool(dot))
            yield Edit(match.start(), match.end() + dot, table.roman(numeral))


def numeral_dot(text: str, end: int) -> int:
    """1 where a full stop behind a numeral belongs to it: one that does not end the text."""
    after = text[end + 1 : end + _NEAR].lstrip()
    return int(text[end : end + 1] == "." and after[:1].isalpha())


def value(numeral: str) -> int:
    """A Roman numeral's number."""
    found = [_VALUES[c] for c in numeral]
    return sum(-n if any(n < m for m in found[i + 1 : i + 2]) else n for i, n in enumerate(found))


def signs(text: str, table: Table) -> Iterator[Edit]:
    """Single characters that an engine passes over."""
    for place, character in enumerate(text):
        said = table.signs.get(character, "")
        if not said and table.emoji and character >= _FIRST_EMOJI and unicodedata.category(character) == "So":
            said = unicodedata.name(character, "").lower()
        if said:
            yield Edit(place, place + 1, f" {said} ")


def extras(text: str, table: Table) -> Iterator[Edit]:
    """What only this language has."""
    for pattern, say in table.extra:
        yield from (Edit(*match.span("said"), say(match)) for match in pattern.finditer(text))
