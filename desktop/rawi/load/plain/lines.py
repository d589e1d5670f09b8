"""Raw lines in, trimmed ones without the empty ones out; hard-wrapped text is joined to paragraphs."""

import re
from collections.abc import Sequence
from itertools import pairwise

from rawi.load.plain.measures import ends_sentence
from rawi.load.plain.patterns import BULLET

BREAK = re.compile(r"\r\n|[\n\r\u2028\x85\x0b\x0c]")
PARAGRAPH = "\u2029"
TRIM = " \t\u00a0\u200b\ufeff"
_WRAP_WIDTH, _WRAP_LINES = 100, 12
_NARROWEST, _FULL = 40, 0.7


def lines(text: str) -> list[str]:
    """Every line that holds anything, in order, verbatim but for the space around it."""
    return joined(BREAK.sub("\n", text.replace(PARAGRAPH, "\n\n")).split("\n"))


def joined(raw: Sequence[str]) -> list[str]:
    """The same of lines that are split already."""
    every = [line.strip(TRIM) for line in raw]
    full = [line for line in every if line]
    return _paragraphs(every) if _hard_wrapped(every, full) else full


def _hard_wrapped(every: Sequence[str], full: Sequence[str]) -> bool:
    """Lines that mostly break in mid-sentence, with empty lines between groups of them: many short ones, or full ones of one width."""
    if len(full) == len(every) or not full or max(map(len, full)) > _WRAP_WIDTH:
        return False
    inner = [a for a, b in pairwise(every) if a and b]
    broken = sum(not ends_sentence(line) for line in inner)
    width = max(map(len, full))
    if inner and width > _NARROWEST:
        filled = sum(len(line) >= width * _FULL for line in inner)
        if filled > len(inner) * 0.8 and broken > len(inner) / 2:
            return True
    groups = sum(1 for before, line in zip(["", *every], every, strict=False) if line and not before)
    return (
        len(full) > _WRAP_LINES
        and sum(not ends_sentence(line) for line in full) > len(full) / 2
        and groups < len(full) / 2
    )


def _paragraphs(every: Sequence[str]) -> list[str]:
    """Groups of lines joined by spaces; a bullet begins a line of its own."""
    found: list[str] = []
    fresh = True
    for line in every:
        if line and (fresh or BULLET.match(line)):
            found.append(line)
        elif line:
            found[-1] += " " + line
        fresh = not line
    return found
