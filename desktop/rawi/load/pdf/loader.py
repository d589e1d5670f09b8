"""The PDF loader: pages one after the other, then what only the whole document can tell."""

from dataclasses import replace

import pypdfium2

from rawi.article.errors import Code, RawiError
from rawi.article.model import Notice
from rawi.article.progress import Progress, ignore_progress
from rawi.article.stored import Stored
from rawi.load.ocr.reading import PictureReader
from rawi.load.pdf import assembly, columns, document, glyphs, links, pictures, scans, structure_tree, tagged
from rawi.load.pdf.lines import lines
from rawi.load.pdf.page import Box, Glyph, Line, PageRead, Picture
from rawi.load.pdf.pictures import Collected
from rawi.load.pdf.pieces import pieces
from rawi.load.port import Draft
from rawi.text import visual

MOST_PAGES = 5_000
MOST_CHARACTERS = 10_000_000
"""Of a document; War and Peace has 3.2 million."""

_MOST_ON_PAGE = 200_000
_TEXT = 200
"""Letters of a page that make a picture behind all of it its background."""

_READ = 0.9
_BLANK = b" \t\r\n\x0b\x0c\0\xef\xbb\xbf"


class PdfLoader:
    """A PDF document."""

    format = "pdf"

    def load(self, stored: Stored, progress: Progress = ignore_progress) -> Draft:
        """Read the pages. FILE_LOCKED, FILE_STILL_LOCKED, FILE_ENCRYPTED, FILE_BROKEN, LOAD_LIMIT, NO_TEXT, or why scanned pages could not be read."""
        if not stored.data.strip(_BLANK):
            raise RawiError(Code.NO_TEXT, name=stored.name)
        opened = document.open_document(stored.data, stored.name, stored.password)
        try:
            return _Reading(opened, stored.name, progress).draft()
        except pypdfium2.PdfiumError as error:
            raise RawiError(Code.FILE_BROKEN, name=stored.name, format="PDF") from error
        finally:
            opened.close()


class _Reading:
    """One document being read."""

    def __init__(self, opened: pypdfium2.PdfDocument, name: str, progress: Progress) -> None:
        self.document, self.name, self.progress = opened, name, progress
        self.pictures = Collected()
        self.reader = PictureReader()
        self.broken = self.unread = self.characters = self.unmapped = self.asked = 0

    def draft(self) -> Draft:
        count = len(self.document)
        if count > MOST_PAGES:
            raise RawiError(Code.LOAD_LIMIT, name=self.name)
        pages: list[PageRead] = []
        for number in range(count):
            page = self.page(number)
            if page is not None:
                page.name = document.page_name_of(self.document, number)
                pages.append(page)
            if self.characters > MOST_CHARACTERS:
                raise RawiError(Code.LOAD_LIMIT, name=self.name)
            self.progress((number + 1) / count * _READ)
        made = assembly.assemble(pages, document.metadata(self.document), self.unmapped / max(1, self.asked))
        self.check(made)
        notices = (*made.notices, *self.reader.notices, *self.notices())
        return replace(made, notices=notices, resources=tuple(self.pictures.resources.values()))

    def check(self, made: Draft) -> None:
        """A document without a word says why."""
        if any(block.text.strip() for block in (*made.head, *made.body)):
            return
        if self.unread and self.reader.problem:
            raise self.reader.problem
        raise RawiError(Code.NO_TEXT, name=self.name)

    def notices(self) -> list[Notice]:
        counts = (
            (Code.PAGES_UNREAD, self.unread),
            (Code.PARTS_MISSING, self.broken + self.pictures.missing),
        )
        return [Notice(code.value, (("count", str(count)),)) for code, count in counts if count]

    def page(self, number: int) -> PageRead | None:
        """One page; None where it is damaged."""
        try:
            page = self.document[number]
        except pypdfium2.PdfiumError:
            self.broken += 1
            return None
        try:
            return self.read(page, number)
        except pypdfium2.PdfiumError:
            self.broken += 1
            return None
        finally:
            page.close()

    def read(self, page: pypdfium2.PdfPage, number: int) -> PageRead:
        text_page = page.get_textpage()
        found = glyphs.read(text_page, links.read(page, self.document), _MOST_ON_PAGE)
        text_page.close()
        self.characters += len(found.glyphs)
        self.unmapped += found.unmapped
        self.asked += min(len(found.glyphs), glyphs.SAMPLE)
        drawn = [replace(d, box=glyphs.turned(d.box, found.turn)) for d in pictures.drawn(page)]
        box = glyphs.turned(Box(*page.get_bbox()), found.turn)
        if scans.is_scan(drawn, box, len(found.glyphs)):
            blocks, done = scans.read(page, self.reader, self.pictures)
            self.unread += not done
            return PageRead(number, box, items=list(blocks))
        shown = pictures.blocks(drawn, box, self.pictures, over_text=len(found.glyphs) > _TEXT)
        return _structured(page, PageRead(number, box), found, shown)


def _structured(
    page: pypdfium2.PdfPage,
    made: PageRead,
    found: glyphs.PageText,
    shown: list[tuple[int, Picture]],
) -> PageRead:
    """By the page's tags, else by where its letters stand."""
    made.rtl = _is_rtl(found.glyphs)
    tags = structure_tree.read(page)
    if tags:
        place = (made.number, made.box)
        made.items = tagged.items(tags, [*found.glyphs, *found.across], shown, place, rtl=made.rtl)
    if not made.items:
        made.regions = [
            lines(region, rtl=made.rtl) for region in columns.regions(pieces(found.glyphs), rtl=made.rtl)
        ]
        made.regions += [_aside(lines([piece], rtl=made.rtl)) for piece in pieces(found.across)]
        made.pictures = [picture for _, picture in shown]
    return made


def _is_rtl(found: list[Glyph]) -> bool:
    return sum(visual.is_rtl(glyph.text) for glyph in found) * 2 > sum(not g.text.isspace() for g in found)


def _aside(across: list[Line]) -> list[Line]:
    """What stands across the page, such as a stamp in its margin."""
    for line in across:
        line.furniture = True
    return across
