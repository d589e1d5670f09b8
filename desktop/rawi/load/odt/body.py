"""The blocks of an OpenDocument text: headings, paragraphs, lists, tables, frames, notes and comments."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from lxml import etree

from rawi.archive.zip_file import Archive
from rawi.article.model import BlockKind
from rawi.article.progress import Progress
from rawi.load.documents import roles
from rawi.load.documents.counting import Counting
from rawi.load.documents.gallery import Gallery
from rawi.load.documents.languages import stated_most
from rawi.load.documents.notes import footnote
from rawi.load.documents.xml import attribute, child, local
from rawi.load.html.walk import Walked
from rawi.load.odt.formulas import Formulas
from rawi.load.odt.inline import Inline, Labels
from rawi.load.odt.lists import Lists
from rawi.load.odt.outline import Outline
from rawi.load.odt.styles import Look, Styles, number
from rawi.load.odt.tables import Tables
from rawi.load.port import DraftBlock

_PASSED = frozenset(
    ["tracked-changes", "forms", "sequence-decls", "variable-decls", "user-field-decls", "dde-connection-decls", "note-citation", "index-title-template", "creator", "date", "date-string", "title", "desc"]
)  # fmt: skip
_SOURCES = frozenset(
    ["table-of-content-source", "illustration-index-source", "table-index-source", "object-index-source", "user-index-source", "alphabetical-index-source", "bibliography-source"]
)  # fmt: skip
_INDEXES = frozenset(
    ["table-of-content", "illustration-index", "table-index", "object-index", "user-index", "alphabetical-index"]
)  # fmt: skip


class Body:
    """Reads one document."""

    def __init__(
        self,
        archive: Archive,
        styles: Styles,
        outline: Outline,
        formulas: Formulas,
        gallery: Gallery,
        counting: Counting,
    ) -> None:
        self._archive, self._styles, self._gallery = archive, styles, gallery
        self._outline = outline
        self._formulas = formulas
        self._labels = Labels()
        self._lists = Lists(styles)
        self._tables = Tables(self.blocks)
        self._item: roles.Role | None = None
        self._counting = counting

    def read(self, text: etree._Element, progress: Progress) -> list[Walked]:
        """Every block of office:text, the notes behind the text."""
        found: list[Walked] = []
        for index, element in enumerate(text):
            found += self._block(element)
            if index % 20 == 0:
                progress(index / len(text))
        position = 0
        while position < len(self._labels.notes):
            label, note = self._labels.notes[position]
            found += footnote(label, list(self.blocks(note)))
            position += 1
        return found

    def blocks(self, element: etree._Element) -> Iterator[Walked]:
        """The blocks inside an element."""
        for each in element:
            yield from self._block(each)

    def _block(self, element: etree._Element) -> Iterator[Walked]:
        name = local(element)
        if name in ("p", "h"):
            yield from self._paragraph(element)
        elif name == "list":
            yield from self._list(element)
        elif name == "table":
            yield from self._apart(lambda: iter(self._tables.read(element)))
        elif name == "frame":
            yield from self._frame(element)
        elif name == "annotation":
            yield from self._comment(element)
        elif name in _INDEXES:
            yield from (replace(w, block=replace(w.block, furniture=True)) for w in self.blocks(element))
        elif name and name not in _PASSED and name not in _SOURCES:
            yield from self.blocks(element)

    def _paragraph(self, element: etree._Element) -> Iterator[Walked]:
        self._counting.one()
        style = attribute(element, "style-name")
        look = self._styles.look("paragraph", style)
        role = self._numbered(self._role(element, style, look), element, look)
        inline = Inline(self._styles, self._labels, self._formulas)
        is_bold = look.bold if role.kind is BlockKind.PARAGRAPH else None
        inline.read(element, replace(look, bold=is_bold, italic=None))
        for thing in inline.before:
            yield from self._apart_block(thing)
        run = inline.text.take(verbatim=role.kind is BlockKind.CODE)
        if run:
            if role is self._item:
                self._item = None
            yield role.place(run, stated_most(inline.codes, run.text), look.rtl or None)
        for thing in inline.things:
            yield from self._apart_block(thing)

    def _role(self, element: etree._Element, style: str, look: Look) -> roles.Role:
        names = self._styles.names(style)
        if local(element) == "h":
            outline = attribute(element, "outline-level")
            level = int(outline) if outline.isdecimal() and len(outline) < 3 else 1
            named = roles.role(names)
            return named if named.hint == roles.TITLE_HINT else roles.heading(max(1, level))
        named = roles.role(names, look.outline)
        return self._item or named if named is roles.PARAGRAPH else named

    def _numbered(self, role: roles.Role, element: etree._Element, look: Look) -> roles.Role:
        """A heading with its number, which some programs write into the file; what stands in a list is counted by that."""
        if role.kind is not BlockKind.HEADING:
            return role
        said = attribute(element, "outline-level") if local(element) == "h" else ""
        level = number(said, look.outline or 0)
        counted = "" if self._lists.depth else self._outline.number(element, level)
        return roles.numbered(role, _words(child(element, "number")) or counted)

    def _list(self, element: etree._Element) -> Iterator[Walked]:
        """Its items: the first paragraph of each is the item, what follows are paragraphs."""
        self._lists.begin(element)
        for each in element:
            if local(each) == "list-item":
                ordinal = self._lists.count(each)
                self._item = roles.item(self._lists.depth, ordinal)
            elif local(each) == "list-header":
                self._item = roles.item(self._lists.depth)
            else:
                continue
            yield from self.blocks(each)
        self._item = None
        self._lists.end(element)

    def _frame(self, element: etree._Element) -> Iterator[Walked]:
        """A frame shows its first picture that can be had, or the text in its box."""
        words = " ".join(_words(child(element, name)) for name in ("title", "desc")).strip()
        images = [each for each in element if local(each) == "image"]
        sources = [attribute(each, "href") for each in images]
        held = [source for source in sources if source and source in self._archive]
        if held or (images and words):
            source = held[0] if held else sources[0]
            placed = self._gallery.place(source, self._archive.read(source) if held else None, words)
            if placed:
                yield placed
        elif images:
            self._gallery.missing += 1
        yield from self.blocks(element)

    def _comment(self, element: etree._Element) -> Iterator[Walked]:
        author = _words(child(element, "creator"))
        for walked in self.blocks(element):
            text = f"{author}: {walked.block.text}" if author else walked.block.text
            yield replace(walked, block=DraftBlock(BlockKind.PARAGRAPH, text, furniture=True))

    def _apart_block(self, element: etree._Element) -> Iterator[Walked]:
        yield from self._apart(lambda: self._block(element))

    def _apart(self, read: Callable[[], Iterator[Walked]]) -> Iterator[Walked]:
        """What stands in a frame or a table within a list item is not the item itself."""
        item, self._item = self._item, None
        yield from read()
        self._item = item


def _words(element: etree._Element | None) -> str:
    return "" if element is None else " ".join("".join(str(text) for text in element.itertext()).split())
