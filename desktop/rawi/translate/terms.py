"""The reader's terms and a text in, where they stand in it out: whole words, the longest first, never inside an address."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rawi.article.translation import Term
from rawi.text.edges import may_begin, may_end, unspaced

ADDRESS = re.compile(r"(?:https?://|www\.)\S+|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.]+|[@#]\w+|XQ\d+")
"""What is never translated: web and mail addresses, handles, tags, and what looks like a slot of the shield."""

_APOSTROPHES = str.maketrans("’ʼ", "''")


@dataclass(frozen=True, slots=True)
class _Found:
    """The characters `start` to `end` of a text; an address where there is no term. `verbatim` stays as it is."""

    start: int
    end: int
    term: Term | None
    verbatim: bool = False


class Matcher:
    """Finds terms. One that begins with a small letter is also found with a capital where the text begins."""

    def __init__(self, terms: Sequence[Term], verbatim: Sequence[str] = ()) -> None:
        """`verbatim` are parts of the text that are kept as they are (code)."""
        self._terms = {_plain(term.source): term for term in terms if term.source.strip()}
        self._verbatim = {_plain(part) for part in verbatim if part.strip()}
        self._terms |= {part: Term(part, part) for part in self._verbatim}
        lengths: dict[str, set[int]] = {}
        for source in self._terms:
            lengths.setdefault(source[0], set()).add(len(source))
        self._lengths = {first: sorted(each, reverse=True) for first, each in lengths.items()}
        """The lengths of the terms that begin with a character, the longest first."""
        firsts = {c for first in lengths for c in (first, first.upper()) if len(c) == 1}
        places = f"|[{re.escape(''.join(sorted(firsts)))}]" if firsts else ""
        self._places = re.compile(f"(?P<address>{ADDRESS.pattern}){places}")

    def keeping(self, verbatim: Sequence[str]) -> "Matcher":
        """One that keeps these too."""
        return Matcher(list(self._terms.values()), verbatim)

    def occurring(self, text: str) -> tuple[Term, ...]:
        """The terms that stand in a text, each once, in their order there."""
        if not self._terms:
            return ()
        return tuple(dict.fromkeys(each.term for each in self._found(_plain(text)) if each.term))

    def replace(
        self,
        text: str,
        address: Callable[[str], str],
        term: Callable[[Term], str],
        verbatim: Callable[[str], str] = str,
    ) -> str:
        """The text (spaced by single spaces) with what these three make of its addresses, terms and parts that stay.

        Spaces part a term from letters of scripts that have none between words.
        """
        parts, position = [], 0
        for each in self._found(text.translate(_APOSTROPHES)):
            parts.append(text[position : each.start])
            if each.verbatim:
                parts.append(verbatim(text[each.start : each.end]))
            elif each.term:
                before, after = text[max(0, each.start - 1) : each.start], text[each.end : each.end + 1]
                parts += [" " * unspaced(before), term(each.term), " " * unspaced(after)]
            else:
                parts.append(address(text[each.start : each.end]))
            position = each.end
        return "".join([*parts, text[position:]])

    def _found(self, text: str) -> Iterator[_Found]:
        begin = next((n for n, c in enumerate(text) if c.isalnum()), len(text))
        position = 0
        while match := self._places.search(text, position):
            start = match.start()
            source = self._at(text, start, begin)
            if match["address"] and not (source and source[0] in "@#"):
                yield _Found(start, match.end(), None)
                position = match.end()
            elif source:
                verbatim = source in self._verbatim
                yield _Found(start, start + len(source), self._terms[source], verbatim)
                position = start + len(source)
            else:
                position = start + 1

    def _at(self, text: str, start: int, begin: int) -> str:
        """The longest term that stands here; "" for none."""
        found = self._longest(text, start)
        lower = text[start].lower()
        if start != begin or lower == text[start] or len(lower) > 1:
            return found
        small = self._longest(f"{text[:start]}{lower}{text[start + 1 :]}", start)
        return small if len(small) > len(found) and small not in self._verbatim else found

    def _longest(self, text: str, start: int) -> str:
        lengths = self._lengths.get(text[start], ())
        if not lengths or not may_begin(text, start):
            return ""
        found = (text[start : start + length] for length in lengths)
        fitting = (s for s in found if s in self._terms and may_end(text, start, start + len(s)))
        return next(fitting, "")


@lru_cache(maxsize=16)
def matcher(terms: tuple[Term, ...]) -> Matcher:
    """A matcher of these terms; made once."""
    return Matcher(terms)


def capital(text: str) -> str:
    """With a capital at its beginning, unless its first word has one already."""
    first = text.partition(" ")[0]
    return text[:1].title() + text[1:] if first.islower() else text


def _plain(text: str) -> str:
    """One space for any, one apostrophe for all."""
    return " ".join(text.split()).translate(_APOSTROPHES)
