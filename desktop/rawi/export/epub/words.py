"""A block in, its words out: sentence by sentence, in the one language or the other, with what each of them means."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from rawi.article.model import Block, Segment, Span, SpanKind
from rawi.article.translation import Mark, TranslatedArticle, Translation

_WHOLE = (SpanKind.EMPHASIS, SpanKind.STRONG, SpanKind.CODE)
_LEADING = (SpanKind.LINK, SpanKind.FOOTNOTE_REFERENCE)


@dataclass(frozen=True, slots=True)
class Words:
    """A sentence, or what stands between two (`segment` is ""); `spans` are over `text`.

    `after` are the links and references of the original that have no place in the translation: `text` there is what
    they are called.
    """

    text: str
    spans: tuple[Span, ...] = ()
    segment: str = ""
    source: str = ""
    marks: tuple[Mark, ...] = ()
    translated: bool = False
    corrected: bool = False
    after: tuple[tuple[Span, str], ...] = ()


def words(block: Block, whole: TranslatedArticle | None, start: int, end: int) -> Iterator[Words]:
    """The characters `start` to `end` of a block; with `whole`, each sentence that it has in its translation."""
    position = start
    for segment in block.segments:
        if segment.end <= start or segment.start >= end:
            continue
        first, last = max(segment.start, start), min(segment.end, end)
        if position < first:
            yield _original(block, position, first)
        known = whole.translations.get(segment.id) if whole else None
        if known:
            yield _translated(block, segment, known)
        else:
            yield replace(_original(block, first, last), segment=segment.id)
        position = last
    if position < end:
        yield _original(block, position, end)


def _original(block: Block, start: int, end: int) -> Words:
    return Words(block.text[start:end], tuple(_inside(block.spans, start, end)))


def _inside(spans: Iterable[Span], start: int, end: int) -> Iterator[Span]:
    """The spans as far as they reach into a part, counted from its beginning."""
    for span in spans:
        if span.start < end and span.end > start:
            yield replace(span, start=max(span.start, start) - start, end=min(span.end, end) - start)


def _translated(block: Block, segment: Segment, known: Translation) -> Words:
    inside = [s for s in block.spans if s.start < segment.end and s.end > segment.start]
    spans = known.spans or tuple(
        Span(span.kind, 0, len(known.text))
        for span in inside
        if span.kind in _WHOLE and span.start <= segment.start and span.end >= segment.end
    )
    placed = {(span.kind, span.target) for span in spans}
    after = tuple(
        (span, block.text[span.start : span.end])
        for span in inside
        if span.kind in _LEADING and (span.kind, span.target) not in placed
    )
    return Words(known.text, spans, segment.id, segment.text, known.marks, True, known.corrected, after)
