"""A page's tree and what it declares in, its title out: without the site's name, as the page shows it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lxml.html import HtmlElement

from rawi.load.plain.measures import key

_SEPARATORS = re.compile(r"\s+(?:[|–—·•»«›‹]|-{1,2}|::?|//+|<|>)+\s+|\s*\|\s*|\s+:{2}\s+|\s*[»«•]\s*")
_MARKED = re.compile(
    r"\b(?:entry|post|article|story|page|content|main)[-_]?(?:title|headline|heading)|\bheadline\b|\btitle\b"
)
_LOGO = re.compile(
    r"logo|site[-_]?(?:title|name|branding)|brand|blog[-_]?title|masthead|header[-_]?title|navbar|menu"
)
_HOME = re.compile(r"/|https?://[^/]+/?")
_LOOKED_AT = 80
_ALIKE, _LEAST_SHARE = 0.5, 0.34
_LONE_SIZE = 12


@dataclass(frozen=True, slots=True)
class _Heading:
    text: str
    level: int
    marked: bool


def find(tree: HtmlElement, declared: Sequence[str], site: str) -> str:
    """The title; `declared` are the page's own statements of it, the surest first; "" where there is none."""
    page = " ".join("".join(tree.xpath("string(.//title)")).split())
    stated = [text for text in (*declared, page) if text]
    parts = [part for text in stated for part in _parts(text, site)]
    headings = [heading for heading in _headings(tree) if key(heading.text) != key(site)]
    found = _same(headings, [*stated, *parts]) or _alike(headings, stated, parts) or _within(headings, stated)
    return found or _alone(headings) or next(iter(parts), "")


def _parts(text: str, site: str) -> list[str]:
    """The text without the site's name, then its pieces from the longest."""
    pieces = [piece.strip() for piece in _SEPARATORS.split(text) if piece.strip()]
    own = [piece for piece in pieces if not site or key(piece) != key(site)]
    if len(pieces) < 2 or not own:
        return [text]
    whole = text
    if len(own) < len(pieces) and key(pieces[-1]) == key(site):
        whole = text[: text.rindex(pieces[-1])].rstrip(" |–—·•»«›‹-:/<>")
    return list(dict.fromkeys([whole, *sorted(own, key=len, reverse=True)]))


def _headings(tree: HtmlElement) -> Iterator[_Heading]:
    """h1 to h3 that are no logo, those that are marked as titles first."""
    every = []
    for element in tree.iter("h1", "h2", "h3"):
        text = " ".join(element.text_content().split())
        if text and len(text) < 300 and not _is_logo(element):
            hints = f"{element.get('class', '')} {element.get('itemprop', '')}".lower()
            every.append(_Heading(text, int(element.tag[1]), bool(_MARKED.search(hints))))
        if len(every) == _LOOKED_AT:
            break
    return iter(sorted(every, key=lambda each: (each.level > 1 and not each.marked, each.level)))


def _is_logo(element: HtmlElement) -> bool:
    """True for what is named like a logo, or links to the site's first page."""
    parent = element.getparent()
    around = [element, *([parent] if parent is not None else []), *element]
    hints = " ".join(f"{e.get('class', '')} {e.get('id', '')}" for e in around).lower()
    home = any(_HOME.fullmatch(a.get("href") or "") for a in element.iter("a"))
    return home or bool(_LOGO.search(hints))


def _same(headings: Sequence[_Heading], stated: Sequence[str]) -> str:
    """A heading that says what the page declares."""
    for text in stated:
        found = next((each.text for each in headings if key(each.text) and key(each.text) == key(text)), "")
        if found:
            return found
    return ""


def _alike(headings: Sequence[_Heading], stated: Sequence[str], parts: Sequence[str]) -> str:
    """An h1 that shares most words with a declaration."""
    ones = [each.text for each in headings if each.level == 1 or each.marked]
    return next(
        (one for one in ones if any(_overlap(one, other) > _ALIKE for other in (*stated, *parts))), ""
    )


def _within(headings: Sequence[_Heading], stated: Sequence[str]) -> str:
    """A heading that stands whole within a declaration and makes up a good part of it."""
    for each in headings:
        own = key(each.text)
        for text in stated:
            whole = key(text)
            if f" {own} " in f" {whole} " and len(own) >= _LEAST_SHARE * len(whole) and len(own) > 3:
                return each.text
    return ""


def _alone(headings: Sequence[_Heading]) -> str:
    """The page's only h1, else the only heading that is marked as a title; not a word or two, which any page may have."""
    ones = [each.text for each in headings if each.level == 1]
    marked = [each.text for each in headings if each.marked]
    one = ones[0] if len(ones) == 1 else marked[0] if len(set(marked)) == 1 else ""
    return one if len(one) >= _LONE_SIZE else ""


def _overlap(one: str, other: str) -> float:
    a, b = set(key(one).split()), set(key(other).split())
    return len(a & b) / len(a | b) if a and b else 0.0
