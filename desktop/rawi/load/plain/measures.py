"""What can be measured of a line."""

import re
import unicodedata

from rawi.load.plain.patterns import CLOSING, PAUSES, SENTENCE_ENDS

_WIDE_FACTOR = 2.6
"""A Chinese, Japanese or Korean character carries about as much as this many letters."""


def size(line: str) -> float:
    """Length in letters, ideographs weighted."""
    wide = sum("\u3040" <= c <= "\u9fff" or "\uac00" <= c <= "\ud7af" for c in line)
    return len(line) * (_WIDE_FACTOR if wide > len(line) * 0.3 else 1)


def key(line: str) -> str:
    """The line for comparison: compatibility forms folded, case and punctuation gone."""
    return re.sub(r"[\W_]+", " ", unicodedata.normalize("NFKC", line)).strip().casefold()


def last_mark(line: str) -> str:
    """The last character that is not a closing quote or bracket, "" for none."""
    bare = line.rstrip().rstrip(CLOSING).rstrip()
    return bare[-1:]


def ends_sentence(line: str, marks: str = SENTENCE_ENDS + PAUSES) -> bool:
    """True where the line ends with one of these marks."""
    mark = last_mark(line)
    return bool(mark) and mark in marks


def is_prose(line: str) -> bool:
    """True for what is surely a paragraph."""
    length = size(line)
    return length >= 90 and (ends_sentence(line) or length > 160)


def western(text: str) -> str:
    """The text with every script's decimal digits as 0-9; its length stays the same."""
    return "".join(
        str(unicodedata.decimal(c)) if not c.isascii() and unicodedata.decimal(c, None) is not None else c
        for c in text
    )
