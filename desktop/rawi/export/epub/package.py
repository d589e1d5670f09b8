"""A book in, its package document out: metadata, manifest, reading order (EPUB 3.3, EPUB Accessibility 1.1)."""

import uuid
from collections.abc import Iterator, Sequence, Set
from datetime import UTC, date, datetime

from rawi.article.codec import published_text
from rawi.article.model import Direction
from rawi.article.translation import View
from rawi.export.epub import contents, spoken, xml
from rawi.export.epub.book import Book, picture_path
from rawi.export.epub.overlays import Overlay
from rawi.export.epub.xml import meta

_NAMESPACE = uuid.UUID("5f0d8a52-6a5e-5a0c-9a3d-6b6f2f0f7261")
_UNDATED = datetime(2000, 1, 1, tzinfo=UTC)
"""The same article makes the same book: where nothing is known, no clock is asked."""


def package(book: Book, overlays: Sequence[Overlay] = (), formulas: Set[str] = frozenset()) -> str:
    """The file; `formulas` are the chapters with MathML in them."""
    told = [*_metadata(book, formulas), *(spoken.metadata(book, overlays) if overlays else ())]
    body = (
        xml.element("metadata", "\n".join(told), xmlns__dc="http://purl.org/dc/elements/1.1/")
        + xml.element("manifest", "\n".join(_manifest(book, overlays, formulas)))
        + _spine(book)
    )
    code = xml.tag(book.language)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"'
        f' xml:lang="{code}">{body}</package>\n'
    )


def _metadata(book: Book, formulas: Set[str]) -> Iterator[str]:
    article = book.article
    yield xml.element("dc:identifier", f"urn:uuid:{_identifier(book)}", id="id")
    yield from _titles(book)
    for language in dict.fromkeys(map(xml.tag, _languages(book))):
        yield xml.element("dc:language", language)
    for author in article.authors:
        yield from _said("dc:creator", author)
    if book.whole and book.view is not View.ORIGINAL:
        yield xml.element("dc:contributor", xml.text(book.labels.translator), id="translator")
        yield meta("role", "trl", refines="#translator", scheme="marc:relators")
    if article.published:
        yield xml.element("dc:date", _date(article.published))
    yield from _said("dc:publisher", article.site)
    yield from _said("dc:source", article.source.address or article.source.name)
    for description in (book.labels.machine, article.standfirst):
        yield from _said("dc:description", description)
    yield meta("dcterms:modified", _modified(article.published))
    yield from _accessibility(book, formulas)


def _titles(book: Book) -> Iterator[str]:
    """The title; of a translation, the original's too."""
    article = book.article
    direction = {"xml__lang": xml.tag(book.language), "dir": book.direction.value}
    shown = " ".join(book.title.split()) or article.source.name or "–"
    yield xml.element("dc:title", xml.text(shown), id="title", **direction)
    yield meta("title-type", "main", refines="#title")
    if book.title != article.title and article.title.strip():
        original = " ".join(article.title.split())
        yield xml.element(
            "dc:title", xml.text(original), xml__lang=xml.tag(article.language), dir=article.direction.value
        )


def _languages(book: Book) -> tuple[str, ...]:
    """The languages that the book's text is in, the main one first."""
    if book.whole is None or book.view is View.ORIGINAL:
        return (book.language,)
    return (book.whole.target,) if book.view is View.TRANSLATION else (book.language, book.whole.target)


def _accessibility(book: Book, formulas: Set[str]) -> Iterator[str]:
    """What the book offers (https://www.w3.org/TR/epub-a11y-11/)."""
    pictures = bool(book.pictures)
    features = ["structuralNavigation", "tableOfContents", "readingOrder", "displayTransformability"]
    blocks = [block for chapter in book.chapters for _, block in chapter.blocks]
    described = [block.text.strip() for block in blocks if block.resource in book.pictures]
    features += ["alternativeText"] if described and all(described) else []
    features += ["MathML"] if formulas else []
    modes = ["textual", "visual"] if pictures else ["textual"]
    for mode in modes:
        yield meta("schema:accessMode", mode)
    if not pictures or all(described):
        yield meta("schema:accessModeSufficient", "textual")
    if pictures:
        yield meta("schema:accessModeSufficient", "textual,visual")
    for feature in features:
        yield meta("schema:accessibilityFeature", feature)
    yield meta("schema:accessibilityHazard", "none")
    summary = " ".join((book.labels.summary, book.labels.voiced if book.voice else "")).strip()
    yield meta("schema:accessibilitySummary", summary, xml__lang=xml.tag(book.labels.language))


def _manifest(book: Book, overlays: Sequence[Overlay], formulas: Set[str]) -> Iterator[str]:
    xhtml = "application/xhtml+xml"
    yield xml.empty("item", id="nav", href=contents.NAME, media_type=xhtml, properties="nav")
    yield xml.empty("item", id="style", href="style.css", media_type="text/css")
    said = {each.chapter: spoken.overlay_id(number) for number, each in enumerate(overlays, 1)}
    for number, chapter in enumerate(book.chapters, 1):
        yield xml.empty(
            "item",
            id=f"chapter-{number}",
            href=chapter.name,
            media_type=xhtml,
            media_overlay=said.get(chapter.name, ""),
            properties="mathml" if chapter.name in formulas else "",
        )
    yield from spoken.manifest(overlays)
    for number, picture in enumerate(book.pictures.values(), 1):
        path = picture_path(picture)
        yield xml.empty("item", id=f"picture-{number}", href=path, media_type=picture.media_type)


def _spine(book: Book) -> str:
    """Reading order; pages of a book that is written from right to left are turned that way."""
    refs = (xml.empty("itemref", idref=f"chapter-{n}") for n in range(1, len(book.chapters) + 1))
    turned = "rtl" if book.direction is Direction.RTL else "ltr"
    return xml.element("spine", "\n".join(refs), page_progression_direction=turned)


def _said(tag: str, text: str) -> Iterator[str]:
    """An element for a text that is there."""
    line = " ".join(text.split())
    if line:
        yield xml.element(tag, xml.text(line))


def _identifier(book: Book) -> uuid.UUID:
    """The same for the same article, view, language and kind of voice."""
    target = book.whole.target if book.whole else ""
    voice = (" words" if book.voice.by_word else " sentences") if book.voice else ""
    return uuid.uuid5(_NAMESPACE, f"{book.article.id} {book.view.value} {target}{voice}")


def _date(when: datetime | date) -> str:
    """As W3CDTF: a time without a zone is left out."""
    zoned = isinstance(when, datetime) and when.tzinfo is not None
    return published_text(when) if zoned else f"{when:%Y-%m-%d}"


def _modified(when: datetime | date | None) -> str:
    """A moment that follows from the article alone, in UTC."""
    if isinstance(when, datetime):
        moment = when if when.tzinfo else when.replace(tzinfo=UTC)
    else:
        moment = datetime(when.year, when.month, when.day, tzinfo=UTC) if when else _UNDATED
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
