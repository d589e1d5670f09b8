"""Sound without words in, blocks out: headings, and below each the times in the book at which its parts begin, every one heard in its part.

A listener skips, pauses and comes back by these parts, which go on from one to the next without a gap.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import chain

from rawi.article.model import BlockKind, PageMark, Stretch
from rawi.load.daisy.guide import Line
from rawi.load.epub.clips import Clips
from rawi.load.html.walk import Walked
from rawi.load.narration import FASTEST, weight
from rawi.load.port import DraftBlock, Narrated

PART, PARAGRAPH = 10_000, 60_000
"""Milliseconds after which a part ends with the phrase that is read, and a paragraph with its part."""

LONGEST = 500 * 3_600_000
"""Milliseconds of a book; the Bible has a hundred hours."""

_SHORT, _LONG = 1_000, 20_000
"""Milliseconds of sound that is no part of its own, and of a phrase that is one whatever comes."""


@dataclass(slots=True)
class Part:
    """What is heard at one line (or at several, of a long phrase): the heading (None for times) and its anchor, the millisecond of the
    book, the sound, and the printed pages that begin.
    """

    heading: Line | None
    begin: int
    anchor: str = ""
    sound: list[Stretch] = field(default_factory=list)
    pages: list[str] = field(default_factory=list)

    @property
    def milliseconds(self) -> int:
        """How long it is."""
        return sum(map(length, self.sound))

    @property
    def lines(self) -> list[str]:
        """The heading's words, or times in hours, minutes and seconds: of a long phrase several, between which it is cut in its pauses
        (`engines.cuts`) once it is heard.
        """
        if self.heading:
            return [self.heading.label]
        count = max(1, self.milliseconds // PART)
        return [_time(self.begin + self.milliseconds * number // count) for number in range(count)]

    @property
    def fits(self) -> bool:
        """Whether the words can be what is heard."""
        letters = weight("".join(self.lines))
        return 0 < letters * 1_000 <= self.milliseconds * FASTEST

    @property
    def full(self) -> bool:
        """Whether another part follows: after a heading's first phrase that can hold its words."""
        return (self.fits or not weight(self.heading.label)) if self.heading else self.milliseconds >= PART


def length(sound: Stretch) -> int:
    """Milliseconds; those of a part for what goes on to an end that is not told."""
    return sound.end - sound.begin if sound.end else PART


def pieces(sound: Stretch, first: int = PARAGRAPH) -> Iterator[Stretch]:
    """A phrase, cut where it is a long one: after so many milliseconds, then after those of a paragraph."""
    begin, most = sound.begin, first
    while sound.end - begin > _LONG:
        end = begin + most if sound.end - begin - most >= PART else sound.end
        yield Stretch(sound.file, begin, end)
        begin, most = end, PARAGRAPH
    if begin != sound.end:
        yield Stretch(sound.file, begin, sound.end)


def _time(milliseconds: int) -> str:
    seconds = milliseconds // 1_000
    return f"{seconds // 3_600}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def tidied(parts: Iterable[Part]) -> Iterator[Part]:
    """Sound that is too short for a line of its own joins the line before, and what cannot be its heading's words gets a line."""
    before: Part | None = None
    for part in chain.from_iterable(map(_spoken, parts)):
        short = not part.heading and part.milliseconds < _SHORT
        if short and before and before.sound:
            before.sound += part.sound
            before.pages += part.pages
        else:
            yield from (before,) if before else ()
            before = part
    yield from (before,) if before else ()


def _spoken(part: Part) -> tuple[Part, ...]:
    """A heading without the sound that cannot be its words, which follows it."""
    if part.heading and part.sound and not part.fits:
        return replace(part, sound=[]), Part(None, part.begin, sound=part.sound)
    return (part,)


def blocks(parts: Iterable[Part], clips: Clips) -> Iterator[Walked]:
    """The parts as blocks."""
    waiting: list[Part] = []
    for part in parts:
        if part.heading or sum(each.milliseconds for each in waiting) >= PARAGRAPH:
            yield from _paragraph(waiting, clips)
            waiting = []
        if part.heading:
            block = _block(BlockKind.HEADING, [part], clips, part.heading.level)
            yield Walked(block, "", aside=False, tag="", anchors=(part.anchor,))
        else:
            waiting.append(part)
    yield from _paragraph(waiting, clips)


def _paragraph(parts: list[Part], clips: Clips) -> Iterator[Walked]:
    if parts:
        yield Walked(_block(BlockKind.PARAGRAPH, parts, clips), "", aside=False, tag="")


def _block(kind: BlockKind, parts: list[Part], clips: Clips, level: int = 0) -> DraftBlock:
    """A line for each part."""
    text = ""
    narrated: list[Narrated] = []
    pages: list[PageMark] = []
    for part in parts:
        text += "\n" if text else ""
        start = len(text)
        text += "\n".join(part.lines)
        pages += (PageMark(each, start) for each in part.pages)
        if part.sound:
            narrated.append(Narrated(start, len(text), clips.alone(part.sound)))
    return DraftBlock(kind, text, level=level, narrated=tuple(narrated), pages=tuple(pages))
