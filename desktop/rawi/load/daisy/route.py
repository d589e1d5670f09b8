"""A book's navigation and its moments in, the way through it out: which text comes when, and which sound has no words."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from rawi.load.daisy import sound
from rawi.load.daisy.guide import Guide, Line
from rawi.load.daisy.sound import Part
from rawi.load.daisy.timeline import Moment
from rawi.load.epub.clips import MOST, NOWHERE, Clips, Place
from rawi.load.epub.contents import Entry


@dataclass(slots=True)
class Run:
    """Sound without words that follows those at `after` (NOWHERE for the book's beginning)."""

    after: Place
    parts: list[Part] = field(default_factory=list)


@dataclass(slots=True)
class Route:
    """`texts` are paths in the order in which they are first heard; `entries` the contents, `pages` the printed pages, by their words' place."""

    texts: dict[str, None] = field(default_factory=dict)
    runs: list[Run] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    pages: dict[Place, str] = field(default_factory=dict)

    @property
    def wordless(self) -> int:
        """Milliseconds of sound under times."""
        return sum(part.milliseconds for run in self.runs for part in run.parts if not part.heading)


def find(guide: Guide, moments: Sequence[Moment], clips: Clips) -> Route:
    """The way; what is heard of words goes into `clips`."""
    finder = _Finder(guide, clips)
    for moment in moments:
        finder.take(moment)
    return finder.end()


class _Finder:
    def __init__(self, guide: Guide, clips: Clips) -> None:
        self._clips = clips
        self._route = Route()
        self._lines = _Lines(guide.lines)
        self._last = NOWHERE
        self._clock = self._pieces = 0

    def take(self, moment: Moment) -> None:
        """What comes next."""
        numbers = self._lines.at(moment.names)
        if moment.words[0]:
            self._read(moment, numbers)
        else:
            self._listen(moment, numbers)
        self._clock += sound.length(moment.sound) if moment.sound else 0

    def end(self) -> Route:
        """The way. Where there is no text at all, headings whose sound is missing stand where they belong."""
        if not self._route.texts:
            self._head(self._lines.unmet(self._lines.count))
        for run in self._route.runs:
            run.parts = list(sound.tidied(run.parts))
        return self._route

    def _read(self, moment: Moment, numbers: Iterable[int]) -> None:
        self._route.texts.setdefault(moment.words[0])
        self._last = moment.words
        for line in map(self._lines.line, numbers):
            if line.group:
                continue
            if line.level:
                self._route.entries.append(Entry(line.label, *moment.words, line.level))
            else:
                self._route.pages.setdefault(moment.words, line.label)
        if moment.sound and not self._clips.full:
            self._clips.add(moment.words, moment.sound)

    def _listen(self, moment: Moment, numbers: Iterable[int]) -> None:
        for number in numbers:
            line = self._lines.line(number)
            if line.level:
                before = () if self._route.texts else self._lines.unmet(number)
                self._head((*before, line))
            else:
                self._turn(line)
        clock, parts = self._clock, self._parts()
        heading = bool(parts and parts[-1].heading and not parts[-1].full)
        first = sound.PART if heading else sound.PARAGRAPH
        for piece in sound.pieces(moment.sound, first) if moment.sound else ():
            self._pieces += 1
            if self._pieces > MOST or clock > sound.LONGEST:
                return
            if not parts or parts[-1].full:
                parts.append(Part(None, clock))
            parts[-1].sound.append(piece)
            clock += sound.length(piece)

    def _head(self, lines: Iterable[Line]) -> None:
        """Headings begin here."""
        parts = self._parts()
        for line in lines:
            anchor = f" {len(self._route.entries)}"
            self._route.entries.append(Entry(line.label, self._last[0], anchor, line.level))
            parts.append(Part(line, self._clock, anchor))

    def _turn(self, line: Line) -> None:
        """A printed page begins here."""
        parts = self._parts()
        if not parts or parts[-1].sound:
            parts.append(Part(None, self._clock))
        parts[-1].pages.append(line.label)

    def _parts(self) -> list[Part]:
        """Those of the run that goes on."""
        if not self._route.runs or self._route.runs[-1].after != self._last:
            self._route.runs.append(Run(self._last))
        return self._route.runs[-1].parts


class _Lines:
    """The lines of a navigation by their numbers, each taken once."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._lines = lines
        self._at: dict[Place, list[int]] = {}
        for number, line in enumerate(lines):
            if line.place[0]:
                self._at.setdefault(line.place, []).append(number)
        self._passed = 0
        self._met: set[int] = set()

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self._lines)

    def line(self, number: int) -> Line:
        """One of them."""
        return self._lines[number]

    def at(self, names: Iterable[Place]) -> list[int]:
        """Those that begin at one of the places."""
        numbers = sorted(number for name in names for number in self._at.pop(name, ()))
        self._met.update(numbers)
        return numbers

    def unmet(self, before: int) -> Iterator[Line]:
        """Headings before a line that nothing has led to."""
        while self._passed < before:
            number, self._passed = self._passed, self._passed + 1
            if self._lines[number].level and number not in self._met:
                self._met.add(number)
                yield self._lines[number]
