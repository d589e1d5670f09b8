"""A book's navigation document or NCX in, its table of contents out: labels, places and depths in order."""

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass, replace

from lxml import etree
from lxml.html import HtmlElement

from rawi.load.epub.container import Container
from rawi.load.epub.package import Package, place
from rawi.load.html.page import types, words_of

MOST = 20_000


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the contents; `depth` from 1. One without a place of its own has that of the entry after it."""

    label: str
    path: str
    fragment: str
    depth: int


def read(book: Container, package: Package) -> tuple[Entry, ...]:
    """The contents of the navigation document, else of the NCX; () where neither has any."""
    entries: list[Entry] = []
    for path, lines in ((package.nav, _nav), (package.ncx, _ncx)):
        tree = book.tree(path) if path and not entries else None
        if tree is not None:
            entries = [entry for entry in lines(book, posixpath.dirname(path), tree) if entry.label]
    return tuple(_placed(entries[:MOST]))


def _nav(book: Container, folder: str, tree: HtmlElement) -> Iterator[Entry]:
    navs = list(tree.iter("nav"))
    nav = next((each for each in navs if "toc" in types(each)), navs[0] if navs else None)
    if nav is None:
        return
    depth = 0
    for event, element in etree.iterwalk(nav, events=("start", "end")):
        if element.tag in ("ol", "ul"):
            depth += 1 if event == "start" else -1
        elif event == "start" and element.tag in ("a", "span") and element.getparent().tag == "li":
            address = element.get("href") or ""
            path, fragment = place(book, folder, address) if address else ("", "")
            yield Entry(words_of(element) or (element.get("title") or ""), path, fragment, max(1, depth))


def _ncx(book: Container, folder: str, tree: HtmlElement) -> Iterator[Entry]:
    depth = 0
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        if element.tag != "navPoint":
            continue
        depth += 1 if event == "start" else -1
        if event == "start":
            label, content = element.find("./{*}navLabel"), element.find("./{*}content")
            address = (content.get("src") or "") if content is not None else ""
            path, fragment = place(book, folder, address) if address else ("", "")
            yield Entry(words_of(label) if label is not None else "", path, fragment, depth)


def _placed(entries: list[Entry]) -> list[Entry]:
    """A part's title that leads nowhere stands where its first chapter does."""
    placed: list[Entry] = []
    path, fragment = "", ""
    for entry in reversed(entries):
        if entry.path:
            path, fragment = entry.path, entry.fragment
        elif path:
            entry = replace(entry, path=path, fragment=fragment)  # noqa: PLW2901
        placed.append(entry)
    return [entry for entry in reversed(placed) if entry.path]
