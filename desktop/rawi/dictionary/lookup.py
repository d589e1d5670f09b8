"""The dictionaries of one reader: a word in, what each of them has out."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from rawi.article.errors import Code, RawiError
from rawi.dictionary.file import DictionaryFile
from rawi.dictionary.forms import forms
from rawi.dictionary.model import Answer, Found, How, Source, key
from rawi.dictionary.words import pieces, runs
from rawi.packs.model import Pack
from rawi.text.language import primary

_NEAR = 8
_SHORTEST = 2


class Dictionaries:
    """Looks words up in those packs that `packs` gives now; each file is opened when it is first needed."""

    def __init__(self, packs: Callable[[], Sequence[Pack]]) -> None:
        self._packs = packs
        self._open: dict[Path, DictionaryFile] = {}

    def pairs(self) -> frozenset[tuple[str, str]]:
        """The pairs of languages that there are dictionaries for."""
        return frozenset((primary(pack.source), primary(pack.target)) for pack in self._packs())

    def target(self, source: str, wanted: str) -> str:
        """The language to explain words of `source` in: the wanted one if there is such a dictionary, else one that there is.

        RawiError DICTIONARY_MISSING where there is none for the source.
        """
        there = sorted(target for own, target in self.pairs() if own == primary(source))
        if primary(wanted) in there:
            return primary(wanted)
        if not there:
            raise RawiError(Code.DICTIONARY_MISSING, source=primary(source), target=primary(wanted))
        return there[0]

    def look_up(self, word: str, source: str, target: str) -> Answer:
        """All that is known of the word. RawiError DICTIONARY_MISSING, PACK_DAMAGED where all its dictionaries are damaged."""
        return self._answer(word, (word,), source, target)

    def look_up_at(self, text: str, place: int, source: str, target: str) -> Answer:
        """The word at a place of a text, with its neighbours where they are a headword together. RawiError as `look_up`."""
        found = tuple(runs(text, place))
        word = found[-1] if found else ""
        return self._answer(word, found, source, target)

    def near(self, beginning: str, source: str, target: str, most: int = _NEAR) -> tuple[str, ...]:
        """Headwords that begin so, of all dictionaries. RawiError as `look_up`."""
        return _near([file for _, file in self._files(source, target)], beginning, most)

    def close(self) -> None:
        """Let all files go."""
        for file in self._open.values():
            file.close()
        self._open.clear()

    def _answer(self, word: str, asked: Sequence[str], source: str, target: str) -> Answer:
        files = self._files(source, target)
        groups = list(_groups(word, asked, source))
        found = tuple(each for where, file in files for each in _all(where, file, groups))
        sources = tuple(where for where, _ in files)
        near = () if found else _nearest([file for _, file in files], word)
        shown = next((each.form for each in found if each.how in (How.SAME, How.SPELLED)), word)
        return Answer(shown if len(key(shown)) > len(key(word)) else word, source, sources, found, near)

    def _files(self, source: str, target: str) -> list[tuple[Source, DictionaryFile]]:
        """The pair's dictionaries, by name; a damaged one takes no other with it."""
        pair = primary(source), primary(target)
        mine = [pack for pack in self._packs() if (primary(pack.source), primary(pack.target)) == pair]
        if not mine:
            raise RawiError(Code.DICTIONARY_MISSING, source=pair[0], target=pair[1])
        found: list[tuple[Source, DictionaryFile]] = []
        problem: RawiError | None = None
        for pack in sorted(mine, key=lambda pack: pack.name.casefold()):
            try:
                told = Source(pack.name, pack.source, pack.target, pack.licence)
                found.append((told, self._file(pack)))
            except RawiError as error:
                problem = error
        if problem and not found:
            raise problem
        return found

    def _file(self, pack: Pack) -> DictionaryFile:
        path = pack.files[0].path
        if path not in self._open:
            self._open[path] = DictionaryFile(path, pack.name)
        return self._open[path]


def _near(files: Sequence[DictionaryFile], beginning: str, most: int = _NEAR) -> tuple[str, ...]:
    found = {word: None for file in files for word in file.words(beginning, most)}
    return tuple(sorted(found, key=key)[:most])


def _nearest(files: Sequence[DictionaryFile], word: str) -> tuple[str, ...]:
    """Headwords with the longest beginning of the word that any has."""
    for length in range(len(word), _SHORTEST - 1, -1):
        found = _near(files, word[:length])
        if found:
            return found
    return ()


def _groups(word: str, asked: Sequence[str], language: str) -> Iterator[list[tuple[str, How]]]:
    """What to try: the runs of words and the word's forms; then each part of a compound and its forms."""
    yield [*((run, How.SAME) for run in asked), *((form, How.FORM) for form in forms(word, language))]
    for piece in pieces(word):
        yield [(piece, How.PART), *((form, How.PART) for form in forms(piece, language))]


def _all(where: Source, file: DictionaryFile, groups: Sequence[list[tuple[str, How]]]) -> Iterator[Found]:
    """What the dictionary has for the word; else for the parts of it."""
    whole, *parts = groups
    found = _first(where, file, whole)
    if found:
        yield found
        return
    yield from (each for part in parts if (each := _first(where, file, part)))


def _first(where: Source, file: DictionaryFile, tried: Sequence[tuple[str, How]]) -> Found | None:
    """What it has for the first form that it knows."""
    for form, how in tried:
        entries = file.entries(form)
        if entries:
            written = entries[0][0]
            spelled = How.SPELLED if how is How.SAME and written.casefold() != form.casefold() else how
            return Found(where, written, spelled, tuple(dict.fromkeys(entry for _, entry in entries)))
    return None
