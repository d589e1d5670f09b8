"""Text as its letters stand on a line, from left to right, in; the order in which it is written and spoken out.

The reverse of rule L2 of the Unicode bidirectional algorithm (UAX 9) for one line: within a right-to-left line only
words of a left-to-right script and numbers run to the right.
"""

import re
import unicodedata
from collections.abc import Callable, Sequence
from typing import TypeVar

T = TypeVar("T")
_KINDS = {"L": "L", "R": "R", "AL": "R", "EN": "N", "AN": "N", "ET": "T", "ES": "S", "CS": "S"}
_NUMBER = "T?N(?:S?N)*T?"
_RIGHTWARD = re.compile(f"(?:{_NUMBER})?L(?:[^R]*[LN]T?)?|{_NUMBER}")
_LEFTWARD = re.compile("R(?:[^L]*R)?")
_PAIRS = {"(": ")", "[": "]", "{": "}", "«": "»", "‹": "›"}
_OPENING = {close: open_ for open_, close in _PAIRS.items()}
_BRACKET = re.compile("[" + re.escape("".join([*_PAIRS, *_OPENING])) + "]")


def is_rtl(text: str) -> bool:
    """True where the text holds letters that run to the left."""
    return not text.isascii() and any(_KINDS.get(unicodedata.bidirectional(c)) == "R" for c in text)


def logical(units: Sequence[T], text_of: Callable[[T], str], *, rtl: bool) -> list[T]:
    """The units (each a letter with its marks, or a ligature) in logical order; `rtl` is the line's own direction."""
    kinds = "".join(_kind(text_of(unit)) for unit in units)
    return _leftward(units, kinds) if rtl else _rightward(units, kinds)


def _kind(text: str) -> str:
    """L, R, N for a number, T and S for signs that may belong to one, or "-"."""
    return _KINDS.get(unicodedata.bidirectional(text[0]), "-") if text else "-"


def _leftward(units: Sequence[T], kinds: str) -> list[T]:
    """Everything turned round but the islands of left-to-right text."""
    turned: list[T] = []
    end = len(units)
    for match in reversed(list(_RIGHTWARD.finditer(kinds))):
        turned += reversed(units[match.end() : end])
        turned += units[match.start() : match.end()]
        end = match.start()
    return turned + list(reversed(units[:end]))


def _rightward(units: Sequence[T], kinds: str) -> list[T]:
    """Only the islands of right-to-left text turned round."""
    kept: list[T] = []
    start = 0
    for match in _LEFTWARD.finditer(kinds):
        kept += units[start : match.start()]
        kept += _leftward(units[match.start() : match.end()], match.group())
        start = match.end()
    return kept + list(units[start:])


def brackets(text: str) -> str:
    """A right-to-left line with its brackets as they open and close in logical order, whichever way they were stored.

    By their neighbours: what follows a space and precedes a word opens, what precedes neither word nor bracket closes;
    where neither tells, it closes the one that is open.
    """
    characters = list(text)
    depth = 0
    for match in _BRACKET.finditer(text):
        index, character = match.start(), match.group()
        before = text[index - 1] if index else " "
        after = text[index + 1] if index + 1 < len(text) else " "
        opens = before.isspace() and after.isalnum()
        closes = not after.isalnum() and not (before.isspace() and (after.isspace() or after in _PAIRS))
        if opens == closes:
            opens = not depth and character in _PAIRS
        opening = character if character in _PAIRS else _OPENING[character]
        characters[index] = opening if opens else _PAIRS[opening]
        depth = depth + 1 if opens else max(0, depth - 1)
    return "".join(characters)
