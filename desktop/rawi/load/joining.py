"""Lines of a paragraph in, how they join out: the end of one line, the start of the next, and what was a hyphen between them."""

import re
from collections.abc import Iterable
from typing import NamedTuple

SOFT_HYPHEN = "\u00ad"
_HYPHENS = "-\u2010\u00ad"
_TAIL = re.compile(r"([^\W\d_]+)[-\u2010\u00ad]$")
_HEAD = re.compile(r"^([^\W\d_]+(?:-[^\W\d_]+)*)")
_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010][^\W\d_]+)*")
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]"
)


class Join(NamedTuple):
    """How many characters of the first line's end go, and what comes between the lines."""

    cut: int
    glue: str


def gap(first: str, second: str) -> str:
    """A space between two words, or nothing in scripts that write without spaces."""
    return "" if _UNSPACED.match(first[-1:]) and _UNSPACED.match(second[:1]) else " "


class Words:
    """The words that a document spells inside its lines; they settle what a hyphen at a line's end was."""

    def __init__(self) -> None:
        self._known: set[str] = set()

    def add(self, lines: Iterable[str]) -> None:
        """Learn the words of these lines, except the first and the last of each, which may be halves."""
        for line in lines:
            self._known.update(word.lower() for word in _WORD.findall(line)[1:-1])

    def join(self, first: str, second: str) -> Join:
        """A word that the document knows whole is made whole, a compound that it knows keeps its hyphen.

        Where neither is known, a soft hyphen takes the hyphen's place: it is not seen, and nothing is lost.
        """
        tail, head = _TAIL.search(first), _HEAD.match(second)
        if tail and head:
            return self._hyphen(tail.group(1), head.group(1))
        return Join(0, "" if first[-1:] in _HYPHENS else gap(first, second))

    def _hyphen(self, left: str, right: str) -> Join:
        if (left + right).lower() in self._known:
            return Join(1, "")
        if f"{left}-{right}".lower() in self._known or not right[0].islower():
            return Join(0, "")
        return Join(1, SOFT_HYPHEN)
