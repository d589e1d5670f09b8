"""The blocks of a Word document: paragraphs, tables, text boxes, pictures, notes and comments."""

from collections.abc import Iterator
from dataclasses import replace

from lxml import etree

from rawi.article.model import BlockKind
from rawi.article.progress import Progress
from rawi.load.documents import roles, tables
from rawi.load.documents.counting import Counting
from rawi.load.documents.fields import Fields
from rawi.load.documents.gallery import Gallery
from rawi.load.documents.languages import stated_most
from rawi.load.documents.notes import footnote
from rawi.load.documents.tables import CellText
from rawi.load.documents.xml import attribute, child, local
from rawi.load.docx import running
from rawi.load.docx.inline import Inline, chosen
from rawi.load.docx.notes import Notes, comments
from rawi.load.docx.numbering import Numbering
from rawi.load.docx.package import Package, Part
from rawi.load.docx.styles import Look, Styles, paragraph_look, run_look
from rawi.load.html.walk import Walked
from rawi.load.port import DraftBlock

_PASSED = frozenset(("del", "moveFrom", "sectPr", "sdtPr", "sdtEndPr", "tblPr", "tblGrid", "tcPr", "trPr"))
_WIDEST_CELL = 63
"""Columns that Word lets a table have."""


class Body:
    """Reads one document."""

    def __init__(self, package: Package, gallery: Gallery, counting: Counting) -> None:
        def root(kind: str) -> etree._Element | None:
            part = package.part(kind)
            return None if part is None else part.root

        self._package, self._gallery = package, gallery
        self._styles = Styles(root("styles"))
        self._numbering = Numbering(root("numbering"))
        self._notes = Notes(package)
        self._comments = comments(package)
        self._fields = Fields()
        self._counting = counting
        self._part = package.main()
        self._inline = self._new_inline()

    def read(self, progress: Progress) -> list[Walked]:
        """Every block, the notes behind the text."""
        body = child(self._part.root, "body")
        found: list[Walked] = []
        whole = 1 if body is None else max(1, len(body))
        for index, element in enumerate(() if body is None else body):
            found += self._block(element)
            if index % 20 == 0:
                progress(index / whole)
        found += self._finish(roles.PARAGRAPH, None)
        return found + list(self._footnotes())

    def running(self) -> Iterator[Walked]:
        """The heads of the pages, then their feet, without the pages' numbers."""
        for relation in running.relations(self._part):
            part = self._package.linked(relation)
            if part is None:
                self._gallery.missing += 1
            else:
                yield from self._elsewhere(part.root, part, Fields(pages=False))

    def blocks(self, element: etree._Element) -> Iterator[Walked]:
        """The blocks inside a body, a cell, a text box or a note."""
        for each in element:
            yield from self._block(each)

    def _block(self, element: etree._Element) -> Iterator[Walked]:
        name = local(element)
        if name == "p":
            yield from self._paragraph(element)
        elif name == "tbl":
            yield from tables.place([self._row(row) for row in self._inside(element, "tr")])
        elif name == "AlternateContent":
            yield from self.blocks(chosen(element))
        elif name not in _PASSED:
            yield from self.blocks(element)

    def _paragraph(self, element: etree._Element) -> Iterator[Walked]:
        self._counting.one()
        properties = child(element, "pPr")
        style = attribute(child(properties, "pStyle"), "val")
        look = paragraph_look(properties).over(self._styles.look(style))
        inside = self._fields.contents
        self._inline.read(element, look)
        if child(properties, "rPr", "del") is not None:
            return  # its mark is deleted: its text goes on in the next paragraph
        hidden = look.hidden or run_look(child(properties, "rPr")).hidden
        role = self._role(style, replace(look, number="") if hidden else look)
        if inside or self._fields.contents:
            role = roles.as_furniture(role)
        yield from self._finish(role, look.bidi or None)

    def _finish(self, role: roles.Role, rtl: bool | None) -> Iterator[Walked]:
        """What was gathered as a block, and the drawings and comments in it."""
        inline, self._inline = self._inline, self._new_inline()
        for thing in inline.before:
            yield from self._thing(thing)
        run = inline.text.take(verbatim=role.kind is BlockKind.CODE)
        if run:
            yield role.place(run, stated_most(inline.codes, run.text), rtl)
        for thing in inline.things:
            yield from self._thing(thing)

    def _role(self, style: str, look: Look) -> roles.Role:
        role = roles.role(self._styles.names(style), look.outline)
        if role is roles.PARAGRAPH:
            return self._numbering.item(look.number, look.number_level) or role
        if role.kind is BlockKind.HEADING:
            return roles.numbered(role, self._numbering.heading(look.number, look.number_level, style))
        return role

    def _row(self, row: etree._Element) -> list[CellText]:
        header = child(row, "trPr", "tblHeader")
        is_header = header is not None and attribute(header, "val") not in ("0", "false", "off")
        cells: list[CellText] = []
        for cell in self._inside(row, "tc"):
            properties = child(cell, "tcPr")
            merge = child(properties, "vMerge")
            goes_on = merge is not None and attribute(merge, "val") != "restart"
            cells.append(CellText(() if goes_on else tuple(self.blocks(cell)), is_header))
            span = attribute(child(properties, "gridSpan"), "val")
            wide = min(int(span), _WIDEST_CELL) if span.isdecimal() and len(span) < 4 else 1
            cells += [replace(tables.EMPTY, header=is_header)] * (wide - 1)
        return cells

    def _inside(self, element: etree._Element, wanted: str) -> Iterator[etree._Element]:
        """Rows or cells, through the content controls and tracked changes around them; deleted rows are passed over."""
        for each in element:
            name = local(each)
            if name == wanted:
                if child(each, "trPr", "del") is None:
                    yield each
            elif name not in _PASSED:
                yield from self._inside(each, wanted)

    def _thing(self, element: etree._Element) -> Iterator[Walked]:
        """A drawing's pictures and the text in its boxes, or a comment."""
        if local(element) == "commentReference":
            yield from self._comment(self._comments.get(attribute(element, "id")))
            return
        boxes = _outermost(element, "txbxContent")
        words = _alternative(element)
        for picture in _pictures(element):
            relation = self._part.relations.get(attribute(picture, "embed") or attribute(picture, "id"))
            source = relation.target if relation else attribute(picture, "link")
            placed = self._gallery.place(source, self._package.data(relation), words)
            if placed:
                yield placed
        for box in boxes:
            yield from self.blocks(box)

    def _comment(self, element: etree._Element | None) -> Iterator[Walked]:
        if element is None:
            return
        author = attribute(element, "author")
        for walked in self.blocks(element):
            text = f"{author}: {walked.block.text}" if author else walked.block.text
            yield replace(walked, block=DraftBlock(BlockKind.PARAGRAPH, text, furniture=True))

    def _footnotes(self) -> Iterator[Walked]:
        done = 0
        while referred := list(self._notes.referred(done)):
            done += len(referred)
            for label, element, part in referred:
                yield from footnote(label, self._elsewhere(element, part, Fields()))

    def _elsewhere(self, element: etree._Element, part: Part, fields: Fields) -> list[Walked]:
        """The blocks inside an element of another part."""
        main = self._part, self._fields
        self._part, self._fields = part, fields
        self._inline = self._new_inline()
        blocks = [*self.blocks(element), *self._finish(roles.PARAGRAPH, None)]
        self._part, self._fields = main
        self._inline = self._new_inline()
        return blocks

    def _new_inline(self) -> Inline:
        return Inline(self._styles, self._notes, self._fields, self._part.relations)


def _outermost(element: etree._Element, name: str) -> list[etree._Element]:
    """The elements of a name that stand in no other of it."""
    if local(element) == name:
        return [element]
    return [found for each in element for found in _outermost(each, name)]


def _pictures(element: etree._Element) -> list[etree._Element]:
    """Pictures outside text boxes, which bring their own."""
    name = local(element)
    if name == "txbxContent":
        return []
    if name in ("blip", "imagedata"):
        return [element]
    return [found for each in element for found in _pictures(each)]


def _alternative(element: etree._Element) -> str:
    """The words for a picture."""
    for each in element.iter():
        name = local(each)
        if name == "docPr":
            return attribute(each, "descr") or attribute(each, "title")
        if name in ("shape", "rect") and attribute(each, "alt"):
            return attribute(each, "alt")
        if name == "imagedata" and attribute(each, "title"):
            return attribute(each, "title")
    return ""
