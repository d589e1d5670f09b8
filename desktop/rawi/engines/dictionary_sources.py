"""The unpacked files of a dictionary in, its articles as they are written out: pyglossary's readers, and what they do not look at."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Protocol

from pyglossary.plugin_lib.dictdlib import DictDB
from pyglossary.plugins.stardict.reader import Reader as StarDictReader

from rawi.packs.manifest import BrokenPackError

_ABOUT = ("00-database-", "00database", "00000000000000000")
"""What headwords of a dictd dictionary begin with that tell of the dictionary itself."""


@dataclass(frozen=True, slots=True)
class Raw:
    """The words that an article is found by, the headword first, and its text, with or without markup."""

    words: tuple[str, ...]
    text: str
    markup: bool


class Dictionary(Protocol):
    """A dictionary's articles, and what it says of itself ("" where it does not)."""

    name: str
    version: str
    info: str
    count: int

    def entries(self) -> Iterator[Raw]:
        """Each article; BrokenPackError, ValueError where the files are damaged."""


def opened(plain: Path) -> Dictionary:
    """The dictionary whose files share this path, without their endings; for what it raises see Dictionary."""
    return StarDict(plain) if plain.with_suffix(".ifo").is_file() else Dictd(plain)


class StarDict:
    """`info` is its description."""

    def __init__(self, plain: Path) -> None:
        if not plain.with_suffix(".ifo").read_bytes().startswith(b"StarDict's dict ifo file"):
            raise BrokenPackError(plain.name)
        told: dict[str, str] = {}
        glossary = SimpleNamespace(
            getInfo=lambda key: told.get(key, ""), setInfo=told.__setitem__, newEntry=_article
        )
        self._reader = StarDictReader(glossary)
        self._reader._xdxf_to_html = False
        self._reader.open(str(plain))
        self.name, self.version = told.get("bookname", ""), told.get("date", "")
        self.info = told.get("description", "").replace("<br>", "\n")
        self.count = len(self._reader)
        if self.count < int(told.get("wordcount", "0")):
            raise BrokenPackError(plain.name)

    def entries(self) -> Iterator[Raw]:
        """Those that lead out of the .dict file are left out by the reader: then it is damaged."""
        came = 0
        for entry in self._reader:
            came += 1
            if any(entry.words) and entry.text:
                yield Raw(tuple(word for word in entry.words if word), entry.text, entry.markup)
        if came < self.count:
            raise BrokenPackError(self.name)


class Dictd:
    """`info` is the text of 00-database-info."""

    def __init__(self, plain: Path) -> None:
        self._file = DictDB(str(plain), "read", 1)
        self._size = plain.with_suffix(".dict").stat().st_size
        self.count = len(self._file)
        self.info = self._about("00databaseinfo", "00-database-info")
        short = self._about("00databaseshort", "00-database-short").strip().splitlines()
        self.name, self.version = (short[-1].strip() if short else ""), ""

    def entries(self) -> Iterator[Raw]:
        """An article that several words lead to comes once."""
        for (start, length), words in self._articles().items():
            if start + length > self._size:
                raise BrokenPackError(words[0])
            yield Raw(tuple(words), self._text(start, length), markup=False)

    def _articles(self) -> Mapping[tuple[int, int], list[str]]:
        found: dict[tuple[int, int], list[str]] = {}
        for word, places in self._file.indexEntries.items():
            if word and not word.startswith(_ABOUT):
                for place in places:
                    found.setdefault(place, []).append(word)
        return found

    def _text(self, start: int, length: int) -> str:
        self._file.dictFile.seek(start)
        return bytes(self._file.dictFile.read(length)).decode("utf-8")

    def _about(self, *names: str) -> str:
        for name in names:
            for start, length in self._file.indexEntries.get(name, ()):
                return self._text(start, min(length, self._size))
        return ""


@dataclass(frozen=True, slots=True)
class _Article:
    words: tuple[str, ...]
    text: str
    markup: bool


def _article(term: str | list[str], text: str, **more: str) -> _Article:
    """As pyglossary's reader makes them: the form "m" is plain text, "h" HTML, "x" XDXF."""
    words = (term,) if isinstance(term, str) else tuple(term)
    return _Article(words, text, more.get("defiFormat") != "m")
