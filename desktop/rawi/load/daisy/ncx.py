"""A book of DAISY 3 in, its package and navigation control file (NCX) out. Source: ANSI/NISO Z39.86-2005, 3 and 8."""

import posixpath
from collections.abc import Iterator

from lxml import etree
from lxml.html import HtmlElement

from rawi.load.companions import SMIL
from rawi.load.daisy.guide import Guide, Line, place, steady
from rawi.load.epub import dtbook
from rawi.load.epub import package as epub_package
from rawi.load.epub.container import Container
from rawi.load.epub.package import Item
from rawi.load.html.page import words_of
from rawi.load.page_names import page_name

_DTBOOK, _HEAD = b"<dtbook", 4_096


def read(book: Container) -> Guide | None:
    """What the package and its NCX say; None where there is no package."""
    package = epub_package.read(book)
    if package is None:
        return None
    tree = book.tree(package.ncx) if package.ncx else None
    lines = steady(_lines(book, posixpath.dirname(package.ncx), tree)) if tree is not None else ()
    named = [item.path for item in package.spine if item.path.lower().endswith(SMIL)]
    smils = named or sorted(name for name in book.names if name.lower().endswith(SMIL))
    texts = package.texts or tuple(_untyped(book))
    return Guide(package.metadata, lines, tuple(smils), texts, True, dtbook.page)


def _untyped(book: Container) -> Iterator[Item]:
    """DTBooks that the package calls mere XML."""
    for name in book.names:
        if name.lower().endswith(".xml") and _DTBOOK in (book.read(name) or b"")[:_HEAD]:
            yield Item(name, "application/x-dtbook+xml")


def _lines(book: Container, folder: str, tree: HtmlElement) -> Iterator[Line]:
    """Headings in the order of the file, then pages in theirs."""
    depth = 0
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        if element.tag == "navPoint":
            depth += 1 if event == "start" else -1
            if event == "start":
                yield _line(book, folder, element, depth)
        elif element.tag == "pageTarget" and event == "start":
            yield _line(book, folder, element, 0)


def _line(book: Container, folder: str, element: HtmlElement, level: int) -> Line:
    label, content = element.find("./navLabel/text"), element.find("./content")
    words = words_of(label) if label is not None else ""
    address = (content.get("src") or "") if content is not None else ""
    return Line(
        words if level else page_name(words or element.get("value")), level, place(book, folder, address)
    )
