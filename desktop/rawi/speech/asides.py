"""A block, what is announced around it and what is said of it in, the announcements beside each of its sentences out."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from rawi.article.footnotes import references
from rawi.article.model import Block, Segment, SpanKind
from rawi.article.translation import Spot
from rawi.speech import tables
from rawi.speech.announcing import WRITTEN, About, Announcement, Announcing
from rawi.speech.structure import Around

Spoken = tuple[Spot, str, str]
"""A sentence of the block as it is said: where it stands, its text and language."""


@dataclass(slots=True)
class Beside:
    """Texts and their languages that are said before a sentence, and after it."""

    before: list[tuple[str, str]] = field(default_factory=list)
    after: list[tuple[str, str]] = field(default_factory=list)


def asides(
    block: Block,
    around: Around,
    announcing: Announcing,
    said: Sequence[Spoken],
    highlighted: Mapping[str, str],
) -> tuple[Beside, ...]:
    """For each sentence that is said of the block. What begins is told before the first, what ends after the last one.

    Links and footnotes of a sentence, and that it is one of those `highlighted` by the reader, are told before it, so that there is
    time to ask for them while it is heard, and once where it is said in two languages.
    """
    beside = tuple(Beside() for _ in said)
    told = _Told(block, announcing, highlighted)
    beside[0].before += told.texts(around.before, said[0])
    beside[-1].after += told.texts(around.after, said[-1])
    for each, own in zip(told.in_table(said) if block.rows else (), beside, strict=False):
        own.before += each
    seen: set[str] = set()
    for spoken, own in zip(said, beside, strict=True) if told.inlined else ():
        if spoken[0].segment not in seen:
            own.before += told.texts(told.inline(spoken[0].segment), spoken)
        seen.add(spoken[0].segment)
    return beside


class _Told:
    """Announcements of one block in words."""

    def __init__(self, block: Block, announcing: Announcing, highlighted: Mapping[str, str]) -> None:
        self._block, self._announcing = block, announcing
        self._segments: Mapping[str, Segment] = {each.id: each for each in block.segments}
        self._links = [each for each in block.spans if each.kind is SpanKind.LINK]
        self._notes = tuple(references(block)) if block.spans else ()
        self._highlighted = highlighted
        self.inlined = bool(self._links or self._notes or any(each in self._segments for each in highlighted))

    def texts(self, announcements: Sequence[Announcement], spoken: Spoken) -> list[tuple[str, str]]:
        """With their languages; what the article itself says is in that of the sentence."""
        wanted = (each for each in announcements if self._announcing.wants(each.about))
        return [
            (each.name, spoken[2])
            if each.about in WRITTEN
            else (self._announcing.words(each), self._announcing.language)
            for each in wanted
        ]

    def inline(self, segment: str) -> list[Announcement]:
        """Highlight, links and footnotes of a sentence."""
        here = self._segments[segment]
        links = sum(each.start < here.end and each.end > here.start for each in self._links)
        notes = (each for each in self._notes if here.start <= each.start < here.end)
        colour = self._highlighted.get(segment)
        found = [Announcement(About.HIGHLIGHT, name=colour)] if colour else []
        found += [Announcement(About.LINKS, links)] if links else []
        return [*found, *(Announcement(About.FOOTNOTE, name=note.name) for note in notes)]

    def in_table(self, said: Sequence[Spoken]) -> Iterator[list[tuple[str, str]]]:
        """Before each sentence: its row where that begins, and the header of its column where its cell begins."""
        cells = tables.cells(self._block)
        heads = self._headers(said, cells)
        before = (-1, -1, False)
        for spoken in said:
            here = (*cells[spoken[0].segment], spoken[0].translated)
            row, column, translated = here
            texts = self.texts([Announcement(About.ROW, row + 1)] if row != before[0] else [], spoken)
            head = heads.get((column, translated)) or heads.get((column, not translated))
            if here != before and row > 0 and head:
                texts.append(head)
            before = here
            yield texts

    def _headers(
        self, said: Sequence[Spoken], cells: Mapping[str, tuple[int, int]]
    ) -> dict[tuple[int, bool], tuple[str, str]]:
        """Text and language of each column's header, as it is said and in its translation."""
        found: dict[tuple[int, bool], tuple[str, str]] = {}
        if not tables.headed(self._block) or not self._announcing.wants(About.COLUMN):
            return found
        for spot, text, language in said:
            row, column = cells[spot.segment]
            if row == 0:
                before = found.get((column, spot.translated))
                found[column, spot.translated] = (f"{before[0]} {text}" if before else text, language)
        return found
