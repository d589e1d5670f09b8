"""Article (and translations) in, the JSON of `rawi show --json` and `rawi translate -o X.json` out."""

from typing import Any

from rawi.article.codec import published_text
from rawi.article.model import Article, Block, Span
from rawi.article.translation import TranslatedArticle

Json = dict[str, Any]


def shown(article: Article) -> Json:
    """The article's facts, head and sections; a block that is site furniture says so."""
    return _article(article, None)


def translated(whole: TranslatedArticle) -> Json:
    """The same with `from`, `to` and `legs` (the models on the way), and `translation`, its spans and `marks` on each
    segment that was translated, `corrected` where the reader wrote it.

    In a translation a footnote's reference is a place: it starts and ends where it stands.
    """
    return {
        "from": whole.source,
        "to": whole.target,
        "legs": [
            {"engine": leg.engine, "from": leg.source, "to": leg.target, "pack": leg.pack}
            for leg in whole.legs
        ],
        **_article(whole.article, whole),
    }


def _article(article: Article, whole: TranslatedArticle | None) -> Json:
    return {
        "title": article.title,
        "standfirst": article.standfirst,
        "authors": list(article.authors),
        "published": published_text(article.published) or None,
        "site": article.site,
        "language": article.language,
        "direction": article.direction.value,
        "head": [_block(block, whole) for block in article.head],
        "sections": [
            {"heading": s.heading, "level": s.level, "blocks": [_block(block, whole) for block in s.blocks]}
            for s in article.sections
        ],
    }


def _block(block: Block, whole: TranslatedArticle | None) -> Json:
    shape: Json = {
        "kind": block.kind.value,
        "text": block.text,
        "language": block.language,
        "direction": block.direction.value,
        "spans": [_span(span) for span in block.spans],
        "segments": [_segment(s.id, s.text, whole) for s in block.segments],
    }
    if block.level:
        shape["level"] = block.level
    if block.ordinal is not None:
        shape["ordinal"] = block.ordinal
    if block.rows:
        shape["rows"] = [
            [{"start": c.start, "end": c.end, "header": c.header} for c in row] for row in block.rows
        ]
    if block.label:
        shape["label"] = block.label
    if block.resource:
        shape["resource"] = block.resource
    if block.furniture:
        shape["furniture"] = True
    return shape


def _span(span: Span) -> Json:
    return {"kind": span.kind.value, "start": span.start, "end": span.end, "target": span.target}


def _segment(key: str, text: str, whole: TranslatedArticle | None) -> Json:
    shape: Json = {"id": key, "text": text}
    found = whole.translations.get(key) if whole else None
    if found:
        shape["translation"] = found.text
        shape["translation_spans"] = [_span(span) for span in found.spans]
        shape["marks"] = [{"kind": mark.kind.value, "detail": mark.detail} for mark in found.marks]
        if found.corrected:
            shape["corrected"] = True
    return shape
