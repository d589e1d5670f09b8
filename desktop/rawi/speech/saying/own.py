"""The reader's pronunciations and a text in, where their words stand in it out: whole words, the longest first."""

from collections.abc import Iterator, Sequence

from rawi.article.pronunciation import Pronunciation
from rawi.speech.saying.form import Edit
from rawi.text.edges import may_begin, may_end
from rawi.text.language import primary

_ALIKE = str.maketrans("’ʼ\u00a0\u202f", "''  ")


class Own:
    """Finds them; one for the text's language before one for all."""

    def __init__(self, pronunciations: Sequence[Pronunciation]) -> None:
        self.all = tuple(pronunciations)
        self._words: dict[str, list[Pronunciation]] = {}
        lengths: dict[str, set[int]] = {}
        for each in self.all:
            word = _alike(each.word)
            if word:
                self._words.setdefault(word.casefold(), []).append(each)
                lengths.setdefault(word[0].casefold(), set()).add(len(word))
        for found in self._words.values():
            found.sort(key=lambda each: (not each.language, not each.exact))
        self._lengths = {first: sorted(each, reverse=True) for first, each in lengths.items()}
        """The lengths of the words that begin with a character, the longest first."""

    def of(self, language: str) -> tuple[Pronunciation, ...]:
        """Those that count in a language."""
        return tuple(each for each in self.all if each.language in ("", primary(language)))

    def edits(self, text: str, language: str) -> Iterator[Edit]:
        """In the order of the text, none over another."""
        alike = text.translate(_ALIKE) if self._lengths else ""
        position = 0
        while position < len(alike):
            found = self._at(alike, position, primary(language))
            if found:
                yield found
            position = found.end if found else position + 1

    def _at(self, text: str, start: int, language: str) -> Edit | None:
        lengths = self._lengths.get(text[start].casefold())
        if not lengths or not may_begin(text, start):
            return None
        for end in (start + length for length in lengths):
            part = text[start:end]
            for each in self._words.get(part.casefold(), ()):
                said_here = each.language in ("", language) and (not each.exact or part == _alike(each.word))
                if said_here and len(part) == end - start and may_end(text, start, end):
                    return Edit(start, end, each.said)
        return None


def _alike(word: str) -> str:
    """One space for any, one apostrophe for all."""
    return " ".join(word.split()).translate(_ALIKE)
