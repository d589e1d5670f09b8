"""A page's tree in, what it says about itself out: JSON-LD first, then OpenGraph and its like, then the page's own elements."""

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from lxml import etree
from lxml.html import HtmlElement

from rawi.load.html import authors as html_authors
from rawi.load.html import title as html_title
from rawi.load.plain import dates
from rawi.text.language import clean_language

FAULTS = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    TypeError,
    ValueError,
    RecursionError,
    etree.LxmlError,
)
"""What trafilatura raises on pages that it was not made for."""

_TIMES = (
    '//time/@datetime | //*[@itemprop="datePublished"]/@content | //*[@itemprop="datePublished"]/@datetime'
)
_MOST_TIMES = 20
_LARGEST_JSON = 2_000_000
_ARTICLE = re.compile(r"Article|BlogPosting|Report|LiveBlog|Review")
_WRAPPING = re.compile(
    r"^\s*(?:<!--|(?://|/\*)?\s*<!\[CDATA\[(?:\s*\*/)?)|(?:-->|(?://|/\*)?\s*\]\]>(?:\s*\*/)?)\s*;?$"
)
_DATE_KEYS = (
    "article:published_time", "og:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.created",
    "parsely-pub-date", "pubdate", "publishdate", "publish-date", "publication_date", "dcterms.date", "dcterms.issued",
    "sailthru.date", "article.published", "cxenseparse:recs:publishtime", "citation_publication_date",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the page declares; "" or () where it does not."""

    title: str = ""
    description: str = ""
    authors: tuple[str, ...] = ()
    published: date | None = None
    site: str = ""
    address: str = ""
    language: str = ""


def read(tree: HtmlElement) -> Metadata:
    """The metadata of a parsed page."""
    meta = _meta(tree)
    linked = _linked_data(tree)
    site = _name(linked.get("publisher")) or _first(meta, "og:site_name", "application-name")
    language = clean_language(
        tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    )
    return Metadata(
        title=html_title.find(tree, _declared(meta, linked), site),
        description=_text(linked.get("description"))
        or _first(meta, "og:description", "description", "twitter:description"),
        authors=html_authors.find(tree, meta, linked, site),
        published=_published(meta, linked, language),
        site=site,
        address=_address(tree, meta),
        language=language or clean_language(_first(meta, "content-language", "og:locale")),
    )


def completed(metadata: Metadata, tree: HtmlElement) -> Metadata:
    """Date and authors that the page only shows, as trafilatura finds them; the time where the page marks that day up with one."""
    if metadata.published and metadata.authors:
        return metadata
    from trafilatura import extract_metadata
    from trafilatura.metadata import extract_author

    try:
        if metadata.published:
            author, day = extract_author(tree), None
        else:
            found = extract_metadata(tree)
            author, day = found.author, _date(found.date or "", metadata.language)
    except FAULTS:
        return metadata
    published = metadata.published or _moment(tree, day, metadata.language)
    authors = metadata.authors or tuple(html_authors.clean((author or "").split(";")))
    return replace(metadata, published=published, authors=authors)


def _moment(tree: HtmlElement, day: date | None, language: str) -> date | None:
    """The time mark-up of that day, else the day; the first mark-up at all where no day is known."""
    marked = [when for text in tree.xpath(_TIMES)[:_MOST_TIMES] if (when := _date(str(text), language))]
    if day is None:
        return next(iter(marked), None)
    return next((when for when in marked if when.timetuple()[:3] == day.timetuple()[:3]), day)


def _meta(tree: HtmlElement) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for element in tree.iter("meta"):
        name = (
            element.get("property")
            or element.get("name")
            or element.get("itemprop")
            or element.get("http-equiv")
            or ""
        )
        content = " ".join((element.get("content") or "").split())
        if name and content:
            found.setdefault(name.lower(), []).append(content)
    return found


def _first(meta: dict[str, list[str]], *names: str) -> str:
    return next((meta[name][0] for name in names if name in meta), "")


def _linked_data(tree: HtmlElement) -> dict[str, Any]:
    """The article object of the page's JSON-LD: the one that says most."""
    best: dict[str, Any] = {}
    for script in tree.iter("script"):
        text = script.text or ""
        if "ld+json" not in (script.get("type") or "") or len(text) > _LARGEST_JSON:
            continue
        try:
            data = json.loads(_WRAPPING.sub("", text.strip()), strict=False)
        except (ValueError, RecursionError):
            continue
        for found in _objects(data):
            kinds = found.get("@type")
            named = [kinds] if isinstance(kinds, str) else kinds if isinstance(kinds, list) else []
            if any(isinstance(kind, str) and _ARTICLE.search(kind) for kind in named) and len(found) > len(
                best
            ):
                best = found
    return best


def _objects(data: object) -> Iterator[dict[str, Any]]:
    waiting = [data]
    while waiting:
        value = waiting.pop()
        if isinstance(value, list):
            waiting.extend(value)
        elif isinstance(value, dict):
            yield value
            waiting.extend(
                value[name] for name in ("@graph", "mainEntity", "mainEntityOfPage") if name in value
            )


def _text(value: object) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""


def _name(value: object) -> str:
    return _text(value.get("name")) if isinstance(value, dict) else _text(value)


def _declared(meta: dict[str, list[str]], linked: dict[str, Any]) -> list[str]:
    names = ("og:title", "twitter:title", "dc.title", "dcterms.title", "title")
    stated = [
        html.unescape(text)
        for text in (_text(linked.get("headline")), *(_first(meta, name) for name in names))
    ]
    return [text for text in stated if text]


def _published(meta: dict[str, list[str]], linked: dict[str, Any], language: str) -> date | None:
    texts = (_text(linked.get("datePublished")), _first(meta, *_DATE_KEYS), _text(linked.get("dateCreated")))
    return next((when for text in texts if text and (when := _date(text, language))), None)


def _date(text: str, language: str) -> date | None:
    """ISO 8601 as it is written; anything else as in running text."""
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        found = dates.find(text, language)
        return found.when if found else None
    return moment if len(text.strip()) > len("2025-03-09") else moment.date()


def _address(tree: HtmlElement, meta: dict[str, list[str]]) -> str:
    canonical = tree.xpath('//link[@rel="canonical"]/@href')
    address = str(canonical[0]) if canonical else _first(meta, "og:url")
    return address if re.match(r"https?://", address) else ""
