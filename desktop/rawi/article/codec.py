"""Article to plain JSON values and back, without loss; the shape of `rawi show --json` is in `export/`."""

import enum
from datetime import date, datetime
from typing import Any

from rawi.article.model import (
    SILENT,
    Article,
    Block,
    BlockKind,
    Cell,
    Direction,
    Narration,
    Notice,
    PageMark,
    Section,
    Segment,
    Source,
    Span,
    SpanKind,
)

Json = dict[str, Any]
FORMAT = 2


def published_text(published: datetime | date | None) -> str:
    """ISO 8601: a date, or date and time (to the minute unless it has seconds) with the zone if known; "" for none."""
    if isinstance(published, datetime):
        exact = published.second or published.microsecond
        return published.isoformat(timespec="auto" if exact else "minutes")
    return published.isoformat() if published else ""


def published_value(text: str) -> datetime | date | None:
    """The inverse of `published_text`."""
    if not text:
        return None
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)


def _plain(value: object) -> object:
    return value.value if isinstance(value, enum.Enum) else value


def _block(block: Block) -> Json:
    pages = {"pages": [[page.name, page.offset] for page in block.pages]} if block.pages else {}
    return {
        "kind": block.kind.value,
        "text": block.text,
        "language": block.language,
        "direction": block.direction.value,
        "level": block.level,
        "ordinal": block.ordinal,
        "furniture": block.furniture,
        "spans": [[_plain(part) for part in (s.kind, s.start, s.end, s.target)] for s in block.spans],
        "segments": [[s.id, s.start, s.end] for s in block.segments],
        "rows": [[[c.start, c.end, c.header] for c in row] for row in block.rows],
        "resource": block.resource,
        "label": block.label,
        **pages,
    }


def _block_value(data: Json) -> Block:
    text = data["text"]
    return Block(
        kind=BlockKind(data["kind"]),
        text=text,
        language=data["language"],
        direction=Direction(data["direction"]),
        level=data["level"],
        ordinal=data["ordinal"],
        furniture=data["furniture"],
        spans=tuple(Span(SpanKind(kind), start, end, target) for kind, start, end, target in data["spans"]),
        segments=tuple(Segment(key, text[start:end], start) for key, start, end in data["segments"]),
        rows=tuple(tuple(Cell(*cell) for cell in row) for row in data["rows"]),
        resource=data["resource"],
        label=data["label"],
        pages=tuple(PageMark(name, offset) for name, offset in data.get("pages", ())),
    )


def _narration(narration: Narration) -> Json:
    """Nothing for most articles, as an earlier Rawi wrote them."""
    if narration == SILENT:
        return {}
    from rawi.article import narration as codec

    return {"narration": codec.to_json(narration)}


def _narration_value(data: Json | None) -> Narration:
    if data is None:
        return SILENT
    from rawi.article import narration as codec

    return codec.from_json(data)


def to_json(article: Article) -> Json:
    """The article as values that `json.dumps` takes."""
    source = article.source
    return {
        "format": FORMAT,
        "id": article.id,
        "title": article.title,
        "standfirst": article.standfirst,
        "authors": list(article.authors),
        "published": published_text(article.published),
        "site": article.site,
        "language": article.language,
        "direction": article.direction.value,
        "confidence": article.confidence,
        "source": [source.name, source.format, source.encoding, source.address],
        "notices": [[notice.code, [list(fact) for fact in notice.facts]] for notice in article.notices],
        "head": [_block(block) for block in article.head],
        "sections": [
            {"heading": s.heading, "level": s.level, "blocks": [_block(block) for block in s.blocks]}
            for s in article.sections
        ],
        **_narration(article.narration),
    }


def from_json(data: Json) -> Article:
    """The inverse of `to_json`; KeyError, TypeError or ValueError where the data is not such an article."""
    if data["format"] != FORMAT:
        raise ValueError(data["format"])
    return Article(
        id=data["id"],
        title=data["title"],
        standfirst=data["standfirst"],
        authors=tuple(data["authors"]),
        published=published_value(data["published"]),
        site=data["site"],
        language=data["language"],
        direction=Direction(data["direction"]),
        confidence=data["confidence"],
        source=Source(*data["source"]),
        notices=tuple(Notice(code, tuple((k, v) for k, v in facts)) for code, facts in data["notices"]),
        head=tuple(_block_value(block) for block in data["head"]),
        sections=tuple(
            Section(s["heading"], s["level"], tuple(_block_value(block) for block in s["blocks"]))
            for s in data["sections"]
        ),
        narration=_narration_value(data.get("narration")),
    )
