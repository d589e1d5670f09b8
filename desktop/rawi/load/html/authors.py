"""A page's statements about its authors in, their names out: people first, organisations only where nobody is named."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from lxml.html import HtmlElement

from rawi.load.plain.measures import key

_META = (
    "author",
    "article:author",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "sailthru.author",
    "byl",
    "citation_author",
)
_MARKED = (
    '//*[@rel="author" or contains(@itemprop,"author") or contains(@class,"byline__name") or contains(@class,"author-name") '
    'or contains(@class,"author__name") or contains(@class,"authorname") or @class="author" or contains(@class,"vcard author")]'
)
_BREAK = re.compile(r"\s*(?:;|\||\n|•|·|，|、|، | and | und | et | & | и | و )\s*")
_COMMA = re.compile(r"\s*,\s*")
_BY = re.compile(
    r"^\W*(?:by|written by|posted by|von|par|por|di|door|av|af|autor(?:in)?|author|автор|автори|текст|بقلم|کاتب|نوشته|نویسنده|מאת|作者|記者|记者|文|"
    r"view all posts by|zeige alle beiträge von|alle beiträge von|voir tous les articles (?:de|par)|ver todas las entradas de|ver todos os posts (?:de|por))"
    r"\s*[:：/]?\s+",
    re.IGNORECASE,
)
_CREDENTIAL = re.compile(r"^(?:[A-Z]{2,4}|ph\.?\s?d\.?|m\.?d\.?|m\.?a\.?|jr\.?|sr\.?|esq\.?)$", re.IGNORECASE)
_ADDRESS = re.compile(r"https?:|www\.", re.IGNORECASE)
_NOT_A_NAME = re.compile(r"@|\.(?:com|org|net|de|ru|ir)\b|\d{2}|[!?…]", re.IGNORECASE)
_LONGEST, _WORDS, _MOST = 60, 5, 20


def find(
    tree: HtmlElement, meta: Mapping[str, Sequence[str]], linked: Mapping[str, Any], site: str
) -> tuple[str, ...]:
    """Names in the order of the page; () where it names nobody."""
    stated = linked.get("author") or linked.get("creator")
    declared = [name for each in _META for name in meta.get(each, [])]
    marked = [" ".join(element.text_content().split()) for element in tree.xpath(_MARKED)[:1]]
    organised = list(_organisations(stated))
    for candidates in (_people(stated), declared, marked):
        names = [name for name in clean(candidates) if key(name) != key(site)]
        if names:
            return tuple(names)
    return tuple(clean([*organised, *declared]))


def clean(texts: Iterable[str]) -> list[str]:
    """The single names in bylines, each once, without "By" and degrees."""
    found: dict[str, str] = {}
    for text in texts:
        if _ADDRESS.search(text):
            continue
        for piece in _BREAK.split(text):
            for part in _commas(_BY.sub("", piece)):
                name = " ".join(_BY.sub("", part).split()).strip(" ,;:|-–—")
                if _is_name(name):
                    found.setdefault(key(name), name)
    return list(found.values())[:_MOST]


def _commas(text: str) -> list[str]:
    """A comma parts names; what follows it and is no name of two words is a title or a place, which goes."""
    first, *rest = _COMMA.split(text)
    return [first, *(part for part in rest if len(part.split()) > 1 and not _CREDENTIAL.match(part))]


def _is_name(text: str) -> bool:
    letters = any(c.isalpha() for c in text)
    return (
        letters and 1 < len(text) < _LONGEST and len(text.split()) <= _WORDS and not _NOT_A_NAME.search(text)
    )


def _people(value: object) -> Iterator[str]:
    for each in value[:_MOST] if isinstance(value, list) else [value]:
        if isinstance(each, list):
            yield from _people(each)
        elif not _is_organisation(each) and (name := _name(each)):
            yield name


def _organisations(value: object) -> Iterator[str]:
    for each in value[:_MOST] if isinstance(value, list) else [value]:
        if _is_organisation(each) and (name := _name(each)):
            yield name


def _is_organisation(value: object) -> bool:
    return isinstance(value, dict) and "Organization" in str(value.get("@type"))


def _name(value: object) -> str:
    name = value.get("name") if isinstance(value, dict) else value
    if isinstance(name, list):
        name = next(iter(name), "")
    return " ".join(name.split()) if isinstance(name, str) else ""
