"""A book's headings in, its table of contents (nav.xhtml) out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rawi.article.model import Block, BlockKind
from rawi.export.epub import pages, xml
from rawi.export.epub.blocks import heading_id
from rawi.export.epub.book import Book, Side
from rawi.export.epub.words import words

NAME = "nav.xhtml"


@dataclass(frozen=True, slots=True)
class _Entry:
    """A heading: how deep, where, and its words as XHTML."""

    level: int
    address: str
    shown: str


def contents(book: Book) -> str:
    """The file: headings nested as in the article, in both languages where the book is in both."""
    heading = xml.element("h1", xml.text(book.labels.contents), **pages.spoken(book))
    listed = xml.element(
        "nav", heading + _list(list(_entries(book))), epub__type="toc", role="doc-toc", id="toc"
    )
    first = xml.element("a", xml.text(book.title), epub__type="bodymatter", href=book.chapters[0].name)
    landmarks = xml.element(
        "nav",
        xml.element("ol", xml.element("li", first)),
        epub__type="landmarks",
        id="landmarks",
        hidden="hidden",
        aria_label=book.labels.contents,
    )
    return pages.document(book.title, listed + landmarks, book.language, book.direction.value)


def _entries(book: Book) -> Iterator[_Entry]:
    for chapter in book.chapters:
        headings = [(n, b) for n, b in chapter.blocks if b.kind in (BlockKind.TITLE, BlockKind.HEADING)]
        if not headings:
            yield _Entry(
                2 if chapter is not book.chapters[0] else 1,
                chapter.name,
                xml.text(pages.title(book, chapter)),
            )
        for number, block in headings:
            level = 1 if block.kind is BlockKind.TITLE else max(2, block.level)
            yield _Entry(
                level, f"{chapter.name}#{heading_id(number)}", _shown(book, block) or xml.text(book.title)
            )


def _shown(book: Book, block: Block) -> str:
    """The heading in each language that is shown."""
    shown = ((side, _line(side)) for side in book.sides(block))
    parts = [
        xml.element("span", xml.text(line), **xml.spoken(side.language, side.direction))
        for side, line in shown
        if line
    ]
    return " · ".join(parts)


def _line(side: Side) -> str:
    whole = words(side.block, side.whole, 0, len(side.block.text))
    return " ".join("".join(each.text for each in whole).split())


def _list(entries: Sequence[_Entry]) -> str:
    """Entries and, in each, the deeper ones that follow it."""
    groups: list[list[_Entry]] = []
    for entry in entries:
        if groups and entry.level > groups[-1][0].level:
            groups[-1].append(entry)
        else:
            groups.append([entry])
    made = (
        xml.element("li", xml.element("a", first.shown, href=first.address) + (_list(inner) if inner else ""))
        for first, *inner in groups
    )
    return xml.element("ol", "".join(made))
