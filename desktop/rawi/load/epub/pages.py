"""A book's files in reading order in, its pages out: the blocks of each, with pictures and notes."""

import posixpath
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from lxml.html import HtmlElement

from rawi.article.model import BlockKind
from rawi.load import xml_tree
from rawi.load.epub import dtbook, printed
from rawi.load.epub.clips import NONE, Overlays
from rawi.load.epub.container import Container
from rawi.load.epub.package import Item, Package
from rawi.load.html import formulas, notes, page_pictures
from rawi.load.html.flat import flat_blocks
from rawi.load.html.page import PageParts, types, words_of
from rawi.load.html.page_pictures import Pictures
from rawi.load.html.walk import Walked, walk
from rawi.load.port import DraftBlock

_BESIDE = frozenset(("toc", "landmarks", "cover", "page-list", "loi", "lot", "lov", "loa", "pagelist"))
_SVG = "image/svg+xml"
_REMOTE = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_FEW_LINKS = 5
_LINKED_SHARE = 0.6


@dataclass(frozen=True, slots=True)
class Page:
    """A file of the book as blocks; `beside` where it is a cover or a list of contents, not the story."""

    path: str
    blocks: tuple[Walked, ...]
    beside: bool


@dataclass(frozen=True, slots=True)
class Known:
    """What a book says beside its files: where it is heard, its list of printed pages; and how a file's tree is made a page's (it may be changed)."""

    overlays: Overlays = NONE
    listed: printed.Listed = field(default_factory=dict)
    prepared: Callable[[HtmlElement], HtmlElement] = dtbook.page


def read(
    book: Container, package: Package, kept: Pictures, tick: Callable[[], None], known: Known
) -> Iterator[Page]:
    """The pages in reading order; notes are found across all of them. `tick` is called while the files are parsed."""
    sources: dict[str, HtmlElement | str] = {}
    for item in package.spine:
        if item.is_page or item.media_type == _SVG:
            sources[item.path] = _source(book.read_markup(item.path), known.prepared)
            tick()
    found = notes.find({path: tree for path, tree in sources.items() if not isinstance(tree, str)})
    for item in package.spine:
        source = sources.pop(item.path, "")
        if not isinstance(source, str):
            yield _page(book, package, item, source, found, kept, known)
        elif source:
            yield Page(item.path, tuple(_bare(block) for block in flat_blocks(source)), beside=False)
        elif item.media_type.startswith("image/"):
            yield from _picture_page(book, item, kept)


def _source(data: bytes | None, prepared: Callable[[HtmlElement], HtmlElement]) -> HtmlElement | str:
    """The page's tree; its text where it is nested too deep for one, "" where there is none."""
    text = xml_tree.readable(data) if data else ""
    if not text.strip() or xml_tree.is_too_deep(text):
        return text.strip()
    tree = xml_tree.parse_page(text)
    return "" if tree is None else prepared(tree)


def _page(
    book: Container,
    package: Package,
    item: Item,
    tree: HtmlElement,
    found: notes.Notes,
    kept: Pictures,
    known: Known,
) -> Page:
    folder = posixpath.dirname(item.path)
    _place_pictures(book, folder, tree)
    pictures, decoration = page_pictures.find(tree, kept, _reader(book), drawn=True)
    written, doubles = formulas.find(tree)
    parts = PageParts(
        notes=found.notes,
        references=found.references,
        inner=found.inner,
        places=found.places,
        pictures=pictures,
        formulas=written,
        hidden=found.back
        | decoration
        | doubles
        | {each for each in tree.iter("*") if printed.is_break(each)},
        clips=known.overlays.of_page(item.path, tree),
        pages=printed.marks(tree, item.path, known.listed),
    )
    blocks = tuple(walk(tree, parts)) if tree.tag != "svg" else tuple(_drawing(parts))
    return Page(item.path, blocks, _is_beside(package, item, tree))


def _is_beside(package: Package, item: Item, tree: HtmlElement) -> bool:
    """Covers and lists of contents, by what the book says of them, else by a page of links to other pages."""
    role = package.guide.get(item.path, "")
    if "nav" in item.properties or role in _BESIDE:
        return True
    top = [tree, *tree.iter("body"), *(each for body in tree.iter("body") for each in list(body)[:2])]
    if any(types(element) & _BESIDE for element in top):
        return True
    links = [link for link in tree.iter("a") if not _REMOTE.match(link.get("href") or "x:")]
    away = [
        link
        for link in links
        if not (link.get("href") or "").startswith("#") and "noteref" not in types(link)
    ]
    linked = sum(len(words_of(link)) for link in away)
    return len(away) >= _FEW_LINKS and linked > _LINKED_SHARE * sum(
        len(words_of(b)) for b in tree.iter("body")
    )


def _place_pictures(book: Container, folder: str, tree: HtmlElement) -> None:
    """Addresses of pictures become paths within the book."""
    for element in tree.iter("img", "image"):
        for name in ("src", "href", "{http://www.w3.org/1999/xlink}href"):
            address = element.get(name)
            if address and not _REMOTE.match(address):
                path = book.find(folder, address)
                element.set(name, path or posixpath.normpath(posixpath.join(folder, address)))


def _reader(book: Container) -> page_pictures.Read:
    """Reads a picture of the book, or one that is inside a page."""

    def read(source: str) -> bytes | None:
        if source[:5].lower() == "data:":
            return page_pictures.inline(source)
        return book.read(source) if source in book else None

    return read


def _drawing(parts: PageParts) -> Iterator[Walked]:
    """A page that is one drawing."""
    for picture in parts.pictures.values():
        yield _bare(DraftBlock(BlockKind.IMAGE, picture.alt, resource=picture.digest))


def _picture_page(book: Container, item: Item, kept: Pictures) -> Iterator[Page]:
    picture = kept.picture(item.path, _reader(book))
    if picture is None:
        kept.note_missing(item.path)
    else:
        block = DraftBlock(BlockKind.IMAGE, "", resource=picture.digest)
        yield Page(item.path, (_bare(block),), beside=False)


def _bare(block: DraftBlock) -> Walked:
    return Walked(block, "", aside=False, tag="")


def furnished(page: Page) -> Page:
    """A page that is not the story: its blocks are furniture, its headings open no section."""
    blocks = (replace(w, block=_furniture(w.block)) for w in page.blocks)
    return replace(page, blocks=tuple(blocks))


def _furniture(block: DraftBlock) -> DraftBlock:
    plain = block.kind is BlockKind.HEADING
    return replace(
        block,
        furniture=True,
        kind=BlockKind.PARAGRAPH if plain else block.kind,
        level=0 if plain else block.level,
    )
