"""A language's number words as a table: exact words, beginnings of words, powers of ten."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from rawi.translate.guard.words.folding import fold


@dataclass(frozen=True)
class Numerals:
    """`words` are "word=value" entries: "word*" begins a word, "^n" is a power of ten that multiplies what stands before it.

    `compounds`: numbers begin longer words ("dreijährig"). `joiners` stand within a number ("twenty and five").
    `prefixes` may be written to the front of a word. `point` is the decimal mark, "" where press writes either.
    `spaced` is False where words are not set apart.
    """

    words: str
    point: str = ","
    joiners: frozenset[str] = frozenset()
    prefixes: tuple[str, ...] = ()
    compounds: bool = False
    spaced: bool = True

    @cached_property
    def exact(self) -> Mapping[str, float]:
        """Whole words and their values; a power of ten is negative: -3 is 10³."""
        return {word: value for word, value in self._entries if not word.endswith("*")}

    @cached_property
    def stems(self) -> Mapping[str, float]:
        """Beginnings of words."""
        return {word[:-1]: value for word, value in self._entries if word.endswith("*")}

    @cached_property
    def longest(self) -> int:
        """Characters of the longest entry."""
        return max(len(word) for word, _ in self._entries)

    @cached_property
    def _entries(self) -> tuple[tuple[str, float], ...]:
        pairs = (entry.rsplit("=", 1) for entry in self.words.split())
        return tuple((fold(word), -float(v[1:]) if v.startswith("^") else float(v)) for word, v in pairs)
