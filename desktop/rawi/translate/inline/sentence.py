"""A sentence with its links, emphasis and footnotes in; what to translate beside it, and the same spans over its translation out.

Small models tell nothing of which word became which. So each marked phrase is translated alone too, and looked for in the
sentence (`windows`); where it is not found, its place is told from where it stood in the source (`placing`).
"""

from dataclasses import dataclass
from functools import cached_property

from rawi.article.footnotes import inside
from rawi.article.model import Block, Segment, Span, SpanKind
from rawi.text.graphemes import edges
from rawi.translate.inline.placing import Placing

_CLAUSE_END = ",;:.!?،؛؟、，。；："
_BEFORE_A_NOTE = 3
"""Words before a footnote's reference that are looked for together."""

_KEPT = (SpanKind.CODE, SpanKind.FORMULA)
_FIRST = (SpanKind.LINK, SpanKind.STRONG, SpanKind.EMPHASIS, SpanKind.DOUBTFUL)
"""Whose phrases are sent first where not all can be."""


@dataclass(frozen=True)
class Sentence:
    """What of a sentence is translated (references to footnotes are taken out), and the spans over that text.

    A FOOTNOTE_REFERENCE is a place: it starts and ends where the reference stood. In a translation a FORMULA is only where it
    came through letter by letter.
    """

    id: str
    text: str
    spans: tuple[Span, ...] = ()

    @property
    def kept(self) -> tuple[str, ...]:
        """Code and formulas in it, which stay as they are; a formula of letters alone ("a") could be a word elsewhere in it."""
        places = ((span, *self._trimmed(span)) for span in self.spans if span.kind in _KEPT)
        kept = ((span, self.text[start:end]) for span, start, end in places if start < end)
        return tuple(
            dict.fromkeys(text for span, text in kept if span.kind is SpanKind.CODE or not text.isalpha())
        )

    @property
    def phrases(self) -> tuple[str, ...]:
        """What is to be translated alone, so that it can be found in the translation; together no longer than the sentence."""
        return tuple(self.text[start:end] for start, end in self._looked_for)

    @cached_property
    def _looked_for(self) -> tuple[tuple[int, int], ...]:
        wanted = [self._before(span.start) for span in self.spans if span.kind is SpanKind.FOOTNOTE_REFERENCE]
        for kind in _FIRST:
            wanted += [self._trimmed(span) for span in self.spans if span.kind is kind]
        found: list[tuple[int, int]] = []
        left = len(self.text)
        for start, end in dict.fromkeys(wanted):
            if self._is_phrase(start, end) and end - start <= left:
                found.append((start, end))
                left -= end - start
        return tuple(found)

    def _is_phrase(self, start: int, end: int) -> bool:
        """False for what is the whole sentence, and for what has no letters."""
        outside = self.text[:start] + self.text[end:]
        return any(map(str.isalnum, outside)) and any(map(str.isalpha, self.text[start:end]))

    def _trimmed(self, span: Span) -> tuple[int, int]:
        shown = self.text[span.start : span.end]
        start = span.start + len(shown) - len(shown.lstrip())
        return start, start + len(shown.strip())

    def _before(self, place: int) -> tuple[int, int]:
        """The words before a footnote's reference, within their clause."""
        end = len(self.text[:place].rstrip().rstrip(_CLAUSE_END))
        start = end
        for _ in range(_BEFORE_A_NOTE):
            before = self.text[:start].rstrip()
            if not before or (start < end and before[-1] in _CLAUSE_END):
                break
            start = max(before.rfind(" "), before.rfind("\u00a0"), before.rfind("\n")) + 1
        return start, end

    def placed(self, translation: str, phrases: tuple[str, ...]) -> tuple[Span, ...]:
        """The spans over the translation; `phrases` are the translations of `self.phrases`, () where they are not known."""
        found = dict(zip(self._looked_for, phrases, strict=False))
        placing = Placing(self.text, translation, found)
        ranges = [self._trimmed(span) for span in self.spans if span.kind is not SpanKind.FOOTNOTE_REFERENCE]
        places = placing.ranges([each for each in ranges if each[0] < each[1]])
        moved = (
            self._formula(span, translation, placing, places)
            if span.kind is SpanKind.FORMULA
            else self._moved(span, placing, places)
            for span in self.spans
            if self._is_placed(span, places)
        )
        return tuple(span for span in moved if span)

    def _formula(
        self, span: Span, translation: str, placing: Placing, places: dict[tuple[int, int], tuple[int, int]]
    ) -> Span | None:
        """Where it came through letter by letter."""
        moved = self._moved(span, placing, places)
        text = self.text[span.start : span.end]
        if translation[moved.start : moved.end] == text:
            return moved
        start = translation.find(text)
        alone = start >= 0 and not text.isalpha() and translation.count(text) == 1
        whole = alone and {start, start + len(text)} <= set(edges(translation))
        return Span(span.kind, start, start + len(text), span.target) if whole else None

    def _is_placed(self, span: Span, places: dict[tuple[int, int], tuple[int, int]]) -> bool:
        return span.kind is SpanKind.FOOTNOTE_REFERENCE or self._trimmed(span) in places

    def _moved(self, span: Span, placing: Placing, places: dict[tuple[int, int], tuple[int, int]]) -> Span:
        if span.kind is SpanKind.FOOTNOTE_REFERENCE:
            place = placing.point(span.start, self._before(span.start), places)
            return Span(span.kind, place, place, span.target)
        return Span(span.kind, *places[self._trimmed(span)], span.target)


def sentence(block: Block, segment: Segment) -> Sentence:
    """A sentence of a block, ready to be translated; a span that runs over several sentences is cut at their ends."""
    cuts = inside(block, segment)
    text = segment.text
    for start, end in reversed(cuts):
        text = text[:start] + text[end:]
    moved = (_clipped(span, segment, cuts) for span in block.spans)
    return Sentence(segment.id, text, tuple(span for span in moved if span))


def _clipped(span: Span, segment: Segment, cuts: list[tuple[int, int]]) -> Span | None:
    """The span over the sentence without its references; None where nothing of it is there."""
    if span.kind is SpanKind.FOOTNOTE_REFERENCE:
        if not segment.start <= span.start < segment.end:
            return None
        place = _without(span.start - segment.start, cuts)
        return Span(span.kind, place, place, span.target)
    start = _without(max(span.start, segment.start) - segment.start, cuts)
    end = _without(min(span.end, segment.end) - segment.start, cuts)
    return Span(span.kind, start, end, span.target) if start < end else None


def _without(offset: int, cuts: list[tuple[int, int]]) -> int:
    return offset - sum(min(offset, end) - start for start, end in cuts if start < offset)
