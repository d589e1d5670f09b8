"""What was looked for and a body in, the words around what was found out."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Any

from rawi.library.index import blocks
from rawi.library.model import Snippet
from rawi.library.queries import Sought
from rawi.text.folding import fold, fold_ends, offset

_BEFORE, _AFTER = 60, 120
Range = tuple[int, int]


def pattern(wanted: Sequence[Sought]) -> re.Pattern[str]:
    """Any of what is looked for, as whole words of a folded text."""
    parts = [
        " +".join(map(re.escape, phrase)) + ("" if each.open else r"(?![^ ])")
        for each in wanted
        for phrase in each.spellings
    ]
    return re.compile("(?<![^ ])(?:" + "|".join(parts) + ")")


def snippets(body: dict[str, Any], looked_for: re.Pattern[str], most: int) -> tuple[Snippet, ...]:
    """Up to `most` places of a body's JSON; the story's come before the furniture's."""
    found: list[Snippet] = []
    for aside in (False, True):
        for block in blocks(body):
            if bool(block.get("furniture")) is aside:
                found += _of_block(block, looked_for)
                if len(found) >= most:
                    return tuple(found[:most])
    return tuple(found)


def _of_block(block: dict[str, Any], looked_for: re.Pattern[str]) -> Iterator[Snippet]:
    text = block["text"]
    hits = _hits(text, looked_for)
    while hits:
        first, last = hits[0]
        start, end = _around(text, first, last)
        inside = tuple((a - start, b - start) for a, b in hits if b <= end)
        hits = [(a, b) for a, b in hits if b > end]
        segment = next((key for key, begin, finish in block["segments"] if begin <= first < finish), "")
        if segment:
            yield Snippet(text[start:end], inside, segment)


def _hits(text: str, looked_for: re.Pattern[str]) -> list[Range]:
    """Where it stands in the text as it is written, with the marks that folding dropped."""
    matches = list(looked_for.finditer(fold(text)))
    ends = fold_ends(text) if matches else []
    return [(offset(ends, each.start()), _end(text, offset(ends, each.end() - 1))) for each in matches]


def _end(text: str, last: int) -> int:
    last += 1
    while last < len(text) and unicodedata.category(text[last])[0] == "M":
        last += 1
    return last


def _around(text: str, start: int, end: int) -> Range:
    """Some words before and after, cut at spaces where there are some."""
    first, last = max(0, start - _BEFORE), min(len(text), end + _AFTER)
    if first:
        space = text.find(" ", first, start)
        first = space + 1 if space >= 0 else first
    if last < len(text):
        space = text.rfind(" ", end, last)
        last = space if space >= 0 else last
    return first, last
