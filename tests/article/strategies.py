"""Arbitrary articles for property tests."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from itertools import count, cycle, islice

from hypothesis import strategies as st

from rawi.article.ids import SegmentIds
from rawi.article.model import (
    Article,
    Block,
    BlockKind,
    Cell,
    Direction,
    Notice,
    Section,
    Segment,
    Source,
    Span,
    SpanKind,
)

texts = st.text(min_size=1, max_size=60)
naive = st.datetimes(datetime(1900, 1, 1))
aware = st.builds(
    lambda moment, hours: moment.replace(tzinfo=timezone(timedelta(hours=hours))), naive, st.integers(-12, 14)
)
published = st.none() | st.dates(date(1900, 1, 1)) | naive | aware


@st.composite
def ranges(draw: st.DrawFn, length: int) -> tuple[int, int]:
    """A range within a text of this length."""
    start = draw(st.integers(0, length))
    return start, draw(st.integers(start, length))


@st.composite
def blocks(draw: st.DrawFn) -> Block:
    """A block whose spans, cells and segments lie within its text."""
    text = draw(texts)
    ids = SegmentIds()
    start, end = draw(ranges(len(text)))
    return Block(
        kind=draw(st.sampled_from(BlockKind)),
        text=text,
        language=draw(st.sampled_from(["en", "ar", "pt-BR", "und"])),
        direction=draw(st.sampled_from(Direction)),
        level=draw(st.integers(0, 6)),
        ordinal=draw(st.none() | st.integers(1, 99)),
        furniture=draw(st.booleans()),
        spans=(Span(draw(st.sampled_from(SpanKind)), start, end, draw(st.text(max_size=9))),),
        segments=(Segment(ids.next(text[start:end]), text[start:end], start),),
        rows=((Cell(start, end, draw(st.booleans())),),),
        resource=draw(st.sampled_from(["", "ab" * 32])),
    )


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """A whole article."""
    block_tuples = st.lists(blocks(), max_size=3).map(tuple)
    sections = st.builds(Section, st.text(max_size=9), st.integers(0, 6), block_tuples)
    return Article(
        id=draw(st.text("0123456789abcdef", min_size=64, max_size=64)),
        title=draw(texts),
        language="en",
        direction=Direction.LTR,
        source=Source(draw(texts), "text", "utf-8", ""),
        head=draw(block_tuples),
        sections=draw(st.lists(sections, max_size=3).map(tuple)),
        standfirst=draw(st.text(max_size=9)),
        authors=tuple(draw(st.lists(texts, max_size=2))),
        published=draw(published),
        site=draw(st.text(max_size=9)),
        confidence=draw(st.floats(0, 1)),
        notices=(Notice("nul_characters", (("count", "2"),)),),
    )


def _within(draw: st.DrawFn, start: int, end: int, depth: int) -> list[tuple[int, int]]:
    """Ranges of words from `start` to `end`: apart from each other or one within the other."""
    found: list[tuple[int, int]] = []
    at = start
    while depth and at < end and draw(st.booleans()):
        first = draw(st.integers(at, end - 1))
        last = draw(st.integers(first + 1, end))
        found += [(first, last), *_within(draw, first, last, depth - 1)]
        at = last
    return found


@st.composite
def spans_over(draw: st.DrawFn, words: list[str]) -> tuple[Span, ...]:
    """Spans over words that are joined by spaces: nested, several over the same words, each with letters."""
    starts = [sum(len(word) + 1 for word in words[:n]) for n in range(len(words) + 1)]
    kinds = st.sampled_from(
        [SpanKind.LINK, SpanKind.EMPHASIS, SpanKind.STRONG, SpanKind.CODE, SpanKind.DOUBTFUL]
    )
    found = {}
    for first, last in _within(draw, 0, len(words), 3):
        kind = draw(kinds)
        target = (
            draw(st.sampled_from(["https://example.org/a", "https://example.org/ب"]))
            if kind is SpanKind.LINK
            else ""
        )
        found[kind, first, last] = Span(kind, starts[first], starts[last] - 1, target)
    links = [span for span in found.values() if span.kind is SpanKind.LINK]
    inner = [s for s in links if any(o is not s and o.start <= s.start and s.end <= o.end for o in links)]
    return tuple(span for span in found.values() if span not in inner)


@st.composite
def worded_blocks(draw: st.DrawFn, kind: BlockKind, words: Iterator[str], ids: SegmentIds) -> Block:
    """A block of one to three sentences of words that no other block has, with spans over any of them."""
    sentences = [list(islice(words, draw(st.integers(1, 6)))) for _ in range(draw(st.integers(1, 3)))]
    shown = [word for sentence in sentences for word in [*sentence[:-1], sentence[-1] + "."]]
    text = " ".join(shown)
    segments: list[Segment] = []
    start = 0
    for sentence in sentences:
        said = " ".join(sentence) + "."
        segments.append(Segment(ids.next(said), said, start))
        start += len(said) + 1
    leveled = kind in (BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.QUOTE)
    return Block(
        kind=kind,
        text=text,
        language="en",
        level=draw(st.integers(1, 4)) if leveled else 0,
        ordinal=draw(st.none() | st.integers(1, 99)) if kind is BlockKind.LIST_ITEM else None,
        spans=draw(spans_over(shown)),
        segments=tuple(segments),
    )


@st.composite
def worded_tables(draw: st.DrawFn, words: Iterator[str], ids: SegmentIds) -> Block:
    """A table of one sentence a cell, with header cells and links in cells."""
    columns, lines = draw(st.integers(1, 3)), draw(st.integers(1, 3))
    text, spans, segments, rows = "", [], [], []
    for line in range(lines):
        cells = []
        for column in range(columns):
            made = list(islice(words, draw(st.integers(1, 3))))
            said = " ".join(made)
            start = len(text)
            spans += [replace(s, start=s.start + start, end=s.end + start) for s in draw(spans_over(made))]
            segments.append(Segment(ids.next(said), said, start))
            text += said + ("\t" if column < columns - 1 else "\n" if line < lines - 1 else "")
            cells.append(Cell(start, start + len(said), line == 0))
        rows.append(tuple(cells))
    return Block(BlockKind.TABLE, text, "en", spans=tuple(spans), segments=tuple(segments), rows=tuple(rows))


@st.composite
def worded_articles(draw: st.DrawFn, vocabulary: Sequence[str] = ()) -> Article:
    """An article as a loader makes it, of these words in turn, else of words that each stand in it once."""
    words = cycle(vocabulary) if vocabulary else (f"word{number}x" for number in count())
    ids = SegmentIds()
    kinds = [
        BlockKind.PARAGRAPH,
        BlockKind.LIST_ITEM,
        BlockKind.QUOTE,
        BlockKind.CAPTION,
        BlockKind.TABLE,
        BlockKind.IMAGE,
    ]
    sections = []
    for _ in range(draw(st.integers(1, 3))):
        inner = [draw(worded_blocks(BlockKind.HEADING, words, ids))]
        for kind in draw(st.lists(st.sampled_from(kinds), max_size=4)):
            table = kind is BlockKind.TABLE
            inner.append(draw(worded_tables(words, ids) if table else worded_blocks(kind, words, ids)))
        sections.append(Section(inner[0].text, inner[0].level, tuple(inner)))
    title = draw(worded_blocks(BlockKind.TITLE, words, ids))
    source = Source("made.html", "html", "utf-8", "")
    return Article("a" * 64, title.text, "en", Direction.LTR, source, (title,), tuple(sections))
