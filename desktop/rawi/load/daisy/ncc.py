"""A book of DAISY 2.02 in, its navigation control centre (NCC) out. Source: DAISY 2.02 Specification, 2.1 and 2.2."""

import posixpath
import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from rawi.load import xml_tree
from rawi.load.companions import SMIL
from rawi.load.daisy.guide import Guide, Line, place, steady
from rawi.load.epub.container import Container
from rawi.load.epub.dtbook import mark_page, refer, unlink
from rawi.load.epub.package import Item, Metadata, moment
from rawi.load.html.inline import run_of
from rawi.load.html.tags import HEADINGS
from rawi.load.page_names import page_name
from rawi.text.language import clean_language

_PAGES = frozenset(("page-normal", "page-front", "page-special"))
_GROUP = "group"
_MASTER = "master.smil"
_TEXT = re.compile(r".*\.x?html?", re.IGNORECASE)
_XHTML = "application/xhtml+xml"


def read(book: Container, path: str) -> Guide | None:
    """What the NCC with this path says; None where it cannot be read."""
    text = xml_tree.readable(book.read_markup(path) or b"")
    tree = None if xml_tree.is_too_deep(text) or not text.strip() else xml_tree.parse_page(text)
    if tree is None:
        return None
    folder = posixpath.dirname(path)
    lines = steady(_lines(book, folder, tree))
    smils = dict.fromkeys(line.place[0] for line in lines if line.place[0])
    texts = tuple(Item(name, _XHTML) for name in book.names if name != path and _TEXT.fullmatch(name))
    return Guide(_metadata(tree), lines, (*smils, *_others(book, folder, smils)), texts, False, page)


def page(tree: HtmlElement) -> HtmlElement:
    """A text of the book with its page numbers and notes as HTML has them, and without the links into its sound."""
    for element in list(tree.iter("*")):
        classes = _classes(element)
        if element.tag == "a":
            unlink(element)
        if classes & _PAGES:
            mark_page(element)
        elif "noteref" in classes and (element.get("bodyref") or element.tag == "a"):
            refer(element, element.get("bodyref") or element.get("href") or "")
        elif "notebody" in classes:
            element.set("role", "doc-footnote")
    return tree


def _classes(element: HtmlElement) -> frozenset[str]:
    return frozenset((element.get("class") or "").lower().split())


def _others(book: Container, folder: str, known: dict[str, None]) -> Iterator[str]:
    """Files of sound that the NCC leaves out, in the order of the master file."""
    path = book.find(folder, _MASTER)
    tree = book.tree(path) if path else None
    for reference in tree.iter("ref") if tree is not None else ():
        name = book.find(folder, reference.get("src") or "")
        if name.lower().endswith(SMIL) and name not in known:
            yield name


def _lines(book: Container, folder: str, tree: HtmlElement) -> Iterator[Line]:
    depth = 0
    for element in tree.iter("*"):
        level, classes = HEADINGS.get(element.tag, 0), _classes(element)
        group = element.tag == "div" and _GROUP in classes
        if not (level or group or classes & _PAGES):
            continue
        depth = level or depth
        run = run_of(element)
        words = " ".join(run.text.split()) if run else ""
        link = next(element.iter("a"), None)
        where = place(book, folder, (link.get("href") or "") if link is not None else "")
        told = depth + 1 if group else level
        yield Line(words if told else page_name(words), told, where, group)


def _metadata(tree: HtmlElement) -> Metadata:
    told: dict[str, list[str]] = {}
    for meta in tree.iter("meta"):
        name, content = (meta.get("name") or "").lower(), " ".join((meta.get("content") or "").split())
        if content:
            told.setdefault(name.replace(".", ":"), []).append(content)
    languages = map(clean_language, told.get("dc:language", ()))

    def first(name: str) -> str:
        return next(iter(told.get(name, ())), "")

    return Metadata(
        title=first("dc:title"),
        authors=tuple(dict.fromkeys(told.get("dc:creator", ()))),
        published=moment(first("ncc:sourcedate") or first("dc:date")),
        publisher=first("ncc:sourcepublisher") or first("dc:publisher"),
        language=next((code for code in languages if code), ""),
        narrator=", ".join(dict.fromkeys(told.get("ncc:narrator", ()))),
    )
