"""A block and its translations in, what is shown in its place out: sentence for sentence, with what is between them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from rawi.article.model import Block, Segment, Span
from rawi.article.translation import TranslatedArticle, Translation


@dataclass(frozen=True, slots=True)
class Part:
    """A sentence, or what stands between two (`segment` is None), with spans over its own text.

    `translation` is None where the text is the block's own. In a translation a footnote's reference is a place: its span
    starts and ends where the reference is to be shown.
    """

    text: str
    spans: tuple[Span, ...]
    segment: Segment | None = None
    translation: Translation | None = None


def parts(block: Block, start: int, end: int, whole: TranslatedArticle | None) -> tuple[Part, ...]:
    """The characters `start` to `end` of a block in the other language, or as they are without one; the sentences that they touch, whole."""
    found: list[Part] = []
    position = start
    for segment in block.segments:
        if segment.start >= end or segment.end <= start:
            continue
        if segment.start > position:
            found.append(_own(block, position, segment.start))
        known = whole.translations.get(segment.id) if whole else None
        own = _own(block, segment.start, segment.end, segment)
        found.append(Part(known.text, known.spans, segment, known) if known else own)
        position = segment.end
    if position < end:
        found.append(_own(block, position, end))
    return tuple(
        found[:1] + [_bridged(*found[n - 1 : n + 2]) for n in range(1, len(found) - 1)] + found[1:][-1:]
    )


def joined(found: Iterable[Part]) -> tuple[str, tuple[Span, ...]]:
    """The parts as one text, with the spans over it, the outer ones first; those of one meaning that touch are one."""
    text = ""
    spans: list[Span] = []
    for part in found:
        for span in part.spans:
            _add(spans, replace(span, start=span.start + len(text), end=span.end + len(text)))
        text += part.text
    return text, tuple(sorted(spans, key=lambda span: (span.start, -span.end)))


def _add(spans: list[Span], added: Span) -> None:
    for number, span in enumerate(spans):
        if (span.kind, span.target, span.end) == (
            added.kind,
            added.target,
            added.start,
        ) and added.end > added.start:
            spans[number] = replace(span, end=added.end)
            return
    spans.append(added)


def _own(block: Block, start: int, end: int, segment: Segment | None = None) -> Part:
    spans = (
        replace(span, start=max(span.start, start) - start, end=min(span.end, end) - start)
        for span in block.spans
        if span.start < end and span.end > start
    )
    return Part(block.text[start:end], tuple(spans), segment)


def _bridged(before: Part, part: Part, after: Part) -> Part:
    """Between two sentences only what goes on from the one to the other: a space alone is no link."""
    if part.segment is not None:
        return part
    ends = {(span.kind, span.target) for span in before.spans if span.end == len(before.text)}
    begins = {(span.kind, span.target) for span in after.spans if span.start == 0}
    going = ends & begins
    spans = tuple(s for s in part.spans if (s.kind, s.target) in going or part.text[s.start : s.end].strip())
    return replace(part, spans=spans)
