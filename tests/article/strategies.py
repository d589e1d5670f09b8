"""Arbitrary articles for property tests."""

from datetime import date, datetime, timedelta, timezone

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
