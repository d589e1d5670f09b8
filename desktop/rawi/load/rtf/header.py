"""The tables at the head of an RTF file: fonts, styles, and what the file says about itself."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime

from rawi.load.documents.assembly import About
from rawi.load.documents.roles import is_code
from rawi.load.rtf import charsets

_DATE_WORDS = ("yr", "mo", "dy", "hr", "min", "sec")


@dataclass(slots=True)
class Fonts:
    """Codec and name of each font by its number."""

    default: str = "cp1252"
    codecs: dict[int, str] = field(default_factory=dict)
    names: dict[int, str] = field(default_factory=dict)
    symbols: set[int] = field(default_factory=set)
    _current: int = -1

    def word(self, word: str, number: int) -> None:
        """A control word of the font table."""
        if word == "f":
            self._current = number
        elif word == "fcharset":
            self.codecs[self._current] = charsets.of_charset(number, self.default)
            if number == charsets.SYMBOL:
                self.symbols.add(self._current)
        elif word == "cpg":
            self.codecs[self._current] = charsets.of_page(number, self.default)

    def text(self, text: str) -> None:
        """A piece of the table's text: the current font's name."""
        name = text.partition(";")[0].strip()
        if name and self._current not in self.names:
            self.names[self._current] = name

    def codec(self, number: int) -> str:
        """The codec of a font; the file's own where the font names none."""
        return self.codecs.get(number, self.default)


@dataclass(slots=True)
class _Style:
    number: int = 0
    base: int = -1
    outline: int | None = None
    name: str = ""
    for_paragraphs: bool = True


@dataclass(slots=True)
class Styles:
    """The paragraph styles by their numbers."""

    styles: dict[int, _Style] = field(default_factory=dict)
    runs: dict[int, str] = field(default_factory=dict)
    _current: _Style = field(default_factory=_Style)

    def word(self, word: str, number: int) -> None:
        """A control word of the style sheet."""
        if word == "s":
            self._current.number = number
        elif word == "sbasedon":
            self._current.base = number
        elif word == "outlinelevel":
            self._current.outline = number
        elif word in ("cs", "ds", "ts"):
            self._current.number, self._current.for_paragraphs = number, False

    def text(self, text: str) -> None:
        """A piece of the current style's name; a semicolon ends it."""
        name, end, _ = text.partition(";")
        self._current.name += name
        if end:
            if self._current.for_paragraphs:
                self.styles.setdefault(self._current.number, self._current)
            else:
                self.runs.setdefault(self._current.number, self._current.name.strip())
            self._current = _Style()

    def names(self, number: int) -> list[str]:
        """A style's name and those of the styles it is based on."""
        return [style.name.strip() for style in self._chain(number)]

    def is_code(self, number: int) -> bool:
        """True for a character style that programs are written in."""
        return number in self.runs and is_code((self.runs[number],))

    def outline(self, number: int) -> int | None:
        """The outline level that a style or its bases give, from 0."""
        return next((s.outline for s in self._chain(number) if s.outline is not None), None)

    def _chain(self, number: int) -> Iterator[_Style]:
        seen: set[int] = set()
        while number in self.styles and number not in seen:
            seen.add(number)
            yield self.styles[number]
            number = self.styles[number].base


@dataclass(slots=True)
class Info:
    """The info group."""

    texts: dict[str, str] = field(default_factory=dict)
    moments: dict[str, dict[str, int]] = field(default_factory=dict)

    def text(self, name: str, text: str) -> None:
        """A piece of the text of one entry."""
        self.texts[name] = self.texts.get(name, "") + text

    def word(self, name: str, word: str, number: int) -> None:
        """A part of a moment, such as \\yr."""
        if word in _DATE_WORDS:
            self.moments.setdefault(name, {})[word] = number

    def about(self) -> About:
        """What was said; dates that no calendar knows are left out."""
        moment = next(
            (m for name in ("creatim", "revtim") if (m := _moment(self.moments.get(name, {})))), None
        )
        return About(self.texts.get("title", "").strip(), self.texts.get("author", "").strip(), moment)


def _moment(parts: dict[str, int]) -> datetime | date | None:
    try:
        day = date(parts["yr"], parts["mo"], parts["dy"])
        if "hr" not in parts:
            return day
        return datetime(day.year, day.month, day.day, parts["hr"], parts.get("min", 0), parts.get("sec", 0))
    except (KeyError, ValueError):
        return None
