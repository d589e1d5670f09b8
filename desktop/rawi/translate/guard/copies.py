"""A sentence and its translation in, a mark for what was left in the source's words out."""

import re

from rawi.article.translation import Mark, MarkKind

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_ADDRESS = re.compile(r"[/@#_\\]|\w\.\w")
_FEWEST = 4
"""Words in a row, at least so many of them not capitalised, that are no chance."""
_LETTERS = 15
_MOST_WORDS = 300
_DETAIL = 60


def check(source: str, translated: str) -> list[Mark]:
    """One mark for the longest run of the source's words in the translation; names, and words of both languages, are none."""
    theirs, ours = _words(source), _words(translated)
    shared = {word for word in theirs if not word[0].isupper()} & set(ours)
    if len(shared) < _FEWEST - 1:
        return []
    run = _longest_common(theirs, ours)
    plain = [word for word in run if not word[0].isupper()]
    if len(plain) < _FEWEST or sum(map(len, plain)) < _LETTERS:
        return []
    whole = len(run) == len(theirs)
    return [Mark(MarkKind.COPY, "" if whole else " ".join(run)[:_DETAIL])]


def _words(text: str) -> list[str]:
    """The words, without addresses and code, which stay as they are in every language."""
    plain = (part for part in text.split() if not _ADDRESS.search(part))
    return _WORD.findall(" ".join(plain))[:_MOST_WORDS]


def _longest_common(one: list[str], other: list[str]) -> list[str]:
    """The longest run of words that stands in both."""
    best, end = 0, 0
    lengths = [0] * (len(other) + 1)
    for number, word in enumerate(one):
        row = [0] * (len(other) + 1)
        for place, its in enumerate(other):
            if its == word:
                row[place + 1] = lengths[place] + 1
                if row[place + 1] > best:
                    best, end = row[place + 1], number + 1
        lengths = row
    return one[end - best : end]
