"""A page's tree in, what it says about itself out: JSON-LD first, then OpenGraph and its like, then the page's own elements."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from lxml.html import HtmlElement

from rawi.load.html_walk import clean_language
from rawi.load.plain import dates
from rawi.load.plain.measures import key

_LARGEST_JSON = 2_000_000
_ARTICLE = re.compile(r"Article|BlogPosting|Report|LiveBlog|Review")
_WRAPPING = re.compile(r"^\s*(<!--|//<!\[CDATA\[)|(-->|//\]\]>)\s*;?$")
_AUTHOR_BREAK = re.compile(r"\s*(?:;|, | and | und | e | y | et | & | و )\s*")
_BY = re.compile(r"^(by|von|par|por|di|door)\s+", re.IGNORECASE)
_DATE_KEYS = (
    "article:published_time", "og:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.created",
    "parsely-pub-date", "pubdate", "publishdate",
)  # fmt: skip
_AUTHOR_KEYS = (
    "author",
    "article:author",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "sailthru.author",
    "byl",
)
_SEPARATORS = re.compile(r"\s+[|–—·•-]\s+")


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
    language = clean_language(
        tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    )
    return Metadata(
        title=_title(tree, meta, linked),
        description=_text(linked.get("description"))
        or _first(meta, "og:description", "description", "twitter:description"),
        authors=_authors(tree, meta, linked),
        published=_published(tree, meta, linked, language),
        site=_name(linked.get("publisher")) or _first(meta, "og:site_name", "application-name"),
        address=_address(tree, meta),
        language=language or clean_language(_first(meta, "content-language", "og:locale")),
    )


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


def _title(tree: HtmlElement, meta: dict[str, list[str]], linked: dict[str, Any]) -> str:
    """The h1 that agrees with what the page declares, else the declaration, else the only h1, else the page title's first part."""
    page = " ".join((tree.findtext(".//title") or "").split())
    declared = [_text(linked.get("headline")), _first(meta, "og:title", "twitter:title", "dc.title")]
    ones = [text for element in tree.iter("h1") if (text := " ".join(element.text_content().split()))]
    agreed = next((one for one in ones if any(_alike(one, other) for other in (*declared, page))), "")
    only = ones[0] if len(ones) == 1 else ""
    return agreed or next((text for text in declared if text), "") or only or _SEPARATORS.split(page)[0]


def _alike(one: str, other: str) -> bool:
    a, b = set(key(one).split()), set(key(other).split())
    return bool(a and b) and len(a & b) / len(a | b) > 0.5


def _authors(tree: HtmlElement, meta: dict[str, list[str]], linked: dict[str, Any]) -> tuple[str, ...]:
    names = list(_people(linked.get("author") or linked.get("creator")))
    if not names:
        names = [name for each in _AUTHOR_KEYS for name in meta.get(each, []) if not name.startswith("http")]
    if not names:
        found = tree.xpath(
            '//*[@rel="author" or @itemprop="author" or contains(@class,"byline__name") or contains(@class,"author-name")]'
        )
        names = [" ".join(element.text_content().split()) for element in found[:2]]
    single = [_BY.sub("", part) for name in names for part in _AUTHOR_BREAK.split(name)]
    return tuple(dict.fromkeys(name for name in single if name and len(name) < 60))


def _people(value: object) -> Iterator[str]:
    if isinstance(value, list):
        for each in value[:20]:
            yield from _people(each)
    elif _name(value):
        yield _name(value)


def _published(
    tree: HtmlElement, meta: dict[str, list[str]], linked: dict[str, Any], language: str
) -> date | None:
    elements = tree.xpath('//time/@datetime | //*[@itemprop="datePublished"]/@content')
    texts = [
        _text(linked.get("datePublished")),
        _first(meta, *_DATE_KEYS),
        *(str(text) for text in elements[:3]),
    ]
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
