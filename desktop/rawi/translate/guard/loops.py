"""A sentence and its translation in, a mark for words that an engine repeats without end out."""

import re

from rawi.article.translation import Mark, MarkKind
from rawi.translate.guard.words.folding import LETTER

_WORD = re.compile(rf"(?:{LETTER}|\d)+")
_LONGEST = 12
"""Words or letters of a repeated run."""
_MOST_WORDS = 400
_DETAIL = 40


def check(source: str, translated: str) -> list[Mark]:
    """One mark where a run of words stands three times or more, oftener than one does in the source."""
    words = [word.casefold() for word in _WORD.findall(translated)][:_MOST_WORDS]
    spaced = len(words) * 12 > len(translated)
    units = words if spaced else [c for c in translated if not c.isspace()][:_MOST_WORDS]
    run, times = _repeated(units)
    if times < 3 or (not spaced and len(run) * times < 8):
        return []
    theirs = [word.casefold() for word in _WORD.findall(source)][:_MOST_WORDS]
    if max(_repeated(theirs)[1], _repeated(list(source[:_MOST_WORDS]))[1] if not spaced else 0) >= times:
        return []
    return [Mark(MarkKind.LOOP, (" " if spaced else "").join(run)[:_DETAIL])]


def _repeated(units: list[str]) -> tuple[list[str], int]:
    """The run that stands oftenest in a row, and how often; digits, such as a million's, are no run."""
    best: tuple[list[str], int] = ([], 1)
    if len(units) < len(set(units)) + 2:
        return best
    for size in range(1, min(_LONGEST, len(units) // 2) + 1):
        same = 0
        for place in range(size, len(units)):
            turning = units[place] == units[place - size] and not units[place].isdigit()
            same = same + 1 if turning else 0
            times = same // size + 1
            if times > best[1]:
                best = units[place - size + 1 : place + 1], times
    return best
