"""The pages of a book's printed edition: what its list of pages names, and what stands in its files."""

import posixpath
from collections.abc import Iterator, Mapping

from lxml.html import HtmlElement

from rawi.load.epub.container import Container
from rawi.load.epub.package import Package, place
from rawi.load.html.page import types, words_of
from rawi.load.page_names import page_name

_MOST = 100_000
_BREAK, _LIST = "pagebreak", "page-list"

Listed = Mapping[tuple[str, str], str]
"""A file's path and an element's id ("" for its beginning), to the page's name."""


def listed(book: Container, package: Package) -> Listed:
    """What the navigation document lists, else the NCX."""
    for path, lines in ((package.nav, _nav), (package.ncx, _ncx)):
        tree = book.tree(path) if path else None
        if tree is None:
            continue
        folder = posixpath.dirname(path)
        found: dict[tuple[str, str], str] = {}
        for name, address in lines(tree):
            if name and address and len(found) < _MOST:
                found.setdefault(place(book, folder, address), name)
        if found:
            return found
    return {}


def _nav(tree: HtmlElement) -> Iterator[tuple[str, str]]:
    for nav in tree.iter("nav"):
        if _LIST in types(nav) or "pagelist" in types(nav):
            yield from ((page_name(words_of(link)), link.get("href") or "") for link in nav.iter("a"))


def _ncx(tree: HtmlElement) -> Iterator[tuple[str, str]]:
    for target in (each for each in tree.iter() if each.tag in ("pageTarget", "pagetarget")):
        label, content = target.find("./{*}navLabel"), target.find("./{*}content")
        name = words_of(label) if label is not None else target.get("value") or ""
        yield page_name(name), (content.get("src") or "") if content is not None else ""


def is_break(element: HtmlElement) -> bool:
    """True for a mark of a printed page."""
    return _BREAK in types(element)


def marks(tree: HtmlElement, path: str, known: Listed) -> dict[HtmlElement, str]:
    """The elements of a file at which a page begins, with its name: its own mark's, else the list's; a mark without any is left out."""
    found: dict[HtmlElement, str] = {}
    last = ""
    for element in tree.iter("*"):
        fragment = "" if element.tag == "body" else element.get("id") or element.get("name")
        name = known.get((path, fragment), "") if fragment is not None else ""
        if is_break(element):
            told = (element.get("title"), element.get("aria-label"), name, words_of(element))
            name = next((each for each in map(page_name, told) if each), "")
        if name and name != last:
            found[element] = last = name
    return found
