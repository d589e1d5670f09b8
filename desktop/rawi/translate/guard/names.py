"""A sentence and its translation in, a mark for a part of a name that did not survive out.

Only names whose other part came through are looked at: "Theresa May" may not become "Theresa". What is translated as a whole
("White House", "London") is not told apart from what is lost.
"""

import re
from difflib import SequenceMatcher

from rawi.article.translation import Mark, MarkKind
from rawi.translate.guard.words.folding import fold
from rawi.translate.guard.words.names import COMMON, LATIN

_NAME = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_PEOPLES = re.compile(r"(?:ish|ian|ians|ese|ean|ans|can|days?)$")
_SHORTEST = 4
_SHORTEST_FIRST = 3
_ALIKE = 0.62
_TITLED = 0.6
"""A sentence with more capitalised words is a heading."""


def covers(source: str, target: str) -> bool:
    """True for the languages whose names this tells."""
    return source in LATIN and target in LATIN


def check(source: str, translated: str) -> list[Mark]:
    """A mark for each capitalised word after one that came through, that itself did not."""
    words = source.split()
    if sum(word[:1].isupper() for word in words) > _TITLED * len(words):
        return []
    ours = [fold(word) for word in _NAME.findall(translated)]
    marks = []
    for name in _names(words):
        parts = [fold(part) for part in name]
        if parts[0] not in ours or len(parts[0]) < _SHORTEST_FIRST:
            continue
        marks += [
            Mark(MarkKind.NAME_LOST, whole)
            for whole, part in zip(name[1:], parts[1:], strict=True)
            if len(part) >= _SHORTEST and not _is_common(part) and not _came(part, ours)
        ]
    return marks


def _names(words: list[str]) -> list[list[str]]:
    """Runs of two or three capitalised words, not at the sentence's beginning."""
    found: list[list[str]] = []
    run: list[str] = []
    for before, word in zip([".", *words], [*words, ""], strict=False):
        core = _NAME.search(word)
        starts = bool(core) and word[: core.start()] == "" if core else False
        named = starts and core is not None and core.group()[0].isupper() and not core.group().isupper()
        if named and core and not (not run and before[-1:] in '.!?:…"”'):
            run.append(re.sub(r"['’]s?$", "", core.group()))
        if not named or (core and word[core.end() :].strip("'’s") != ""):
            if 2 <= len(run) <= 3:
                found.append(run)
            run = []
    return found


def _is_common(part: str) -> bool:
    return part in COMMON or part.rstrip("s") in COMMON or bool(_PEOPLES.search(part))


def _came(name: str, ours: list[str]) -> bool:
    return any(_alike(name, other) for other in ours)


def _alike(one: str, other: str) -> bool:
    if one == other or (len(one) > 3 and other.startswith(one[: max(3, len(one) - 3)])):
        return True
    return abs(len(one) - len(other)) <= 4 and SequenceMatcher(None, one, other).ratio() >= _ALIKE
