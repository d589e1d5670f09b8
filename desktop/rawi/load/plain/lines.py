"""Text in, its lines out: trimmed, without the empty ones; hard-wrapped text is joined to paragraphs."""

import re

from rawi.load.plain.measures import ends_sentence

_WRAP_WIDTH, _WRAP_LINES = 100, 12
_BREAK = re.compile(r"\r\n|[\n\r\u2028\x85\x0b\x0c]")
_PARAGRAPH = "\u2029"
_TRIM = " \t\u00a0\u200b\ufeff"


def lines(text: str) -> list[str]:
    """Every line that holds anything, in order, verbatim but for the space around it."""
    every = [line.strip(_TRIM) for line in _BREAK.sub("\n", text.replace(_PARAGRAPH, "\n\n")).split("\n")]
    full = [line for line in every if line]
    return _paragraphs(every) if _hard_wrapped(every, full) else full


def _hard_wrapped(every: list[str], full: list[str]) -> bool:
    """Many short lines that mostly break in mid-sentence, with empty lines between groups of them."""
    if len(full) <= _WRAP_LINES or len(full) == len(every) or max(map(len, full)) > _WRAP_WIDTH:
        return False
    groups = sum(1 for before, line in zip(["", *every], every, strict=False) if line and not before)
    broken = sum(not ends_sentence(line) for line in full)
    return broken > len(full) / 2 and groups < len(full) / 2


def _paragraphs(every: list[str]) -> list[str]:
    joined: list[str] = []
    fresh = True
    for line in every:
        if line and fresh:
            joined.append(line)
        elif line:
            joined[-1] += " " + line
        fresh = not line
    return joined
