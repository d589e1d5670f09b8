"""EPUB 2 and 3: the spine in its order, the navigation document or NCX as sections, metadata of the package.

Everything in a book is story, save covers and lists of contents.
"""

from dataclasses import replace

from rawi.archive.zip_file import Archive
from rawi.article.errors import Code, RawiError
from rawi.article.model import BlockKind
from rawi.article.progress import Progress, ignore_progress
from rawi.article.stored import Stored
from rawi.load.epub import contents as epub_contents
from rawi.load.epub import overlays as epub_overlays
from rawi.load.epub import package as epub_package
from rawi.load.epub import pages as epub_pages
from rawi.load.epub import sections as epub_sections
from rawi.load.epub.container import Container
from rawi.load.epub.package import Package
from rawi.load.epub.pages import Page
from rawi.load.html.page_pictures import Pictures
from rawi.load.plain.measures import key
from rawi.load.port import Draft, DraftBlock

_LOCKS = ("META-INF/rights.xml", "META-INF/sinf.xml", "META-INF/license.lcpl")


class EpubLoader:
    """An e-book."""

    format = "epub"

    def load(self, stored: Stored, progress: Progress = ignore_progress) -> Draft:
        """Read the book; FILE_BROKEN where it has no package, FILE_ENCRYPTED where its text is locked, NO_TEXT."""
        book = Container(Archive(stored.data, stored.name, self.format), stored.name)
        package = epub_package.read(book)
        if package is None:
            raise RawiError(Code.FILE_BROKEN, name=stored.name, format=self.format)
        if any(item.path in book.locked for item in package.spine):
            raise RawiError(Code.FILE_ENCRYPTED, name=stored.name)
        pages: list[Page] = []

        def tell() -> None:
            progress(len(pages) / (len(package.spine) + 1))

        kept = Pictures(tell)
        overlays = epub_overlays.read(book, package, tell)
        for page in epub_pages.read(book, package, kept, tell, overlays):
            pages.append(epub_pages.furnished(page) if page.beside else page)
            tell()
        blocks = list(epub_sections.blocks(pages, epub_contents.read(book, package)))
        if not any(block.text.strip() or block.resource for block in blocks):
            locked = any(path in book for path in _LOCKS)
            raise RawiError(Code.FILE_ENCRYPTED if locked else Code.NO_TEXT, name=stored.name)
        for part in (*book.missing, *range(package.absent)):
            kept.note_missing(part)
        return kept.added(replace(_draft(package, blocks), narration=overlays.narration))


def _draft(package: Package, blocks: list[DraftBlock]) -> Draft:
    metadata = package.metadata
    title, body = _titled(metadata.title, blocks)
    return Draft(
        title=title.text if title else "",
        head=(title,) if title else (),
        body=tuple(_raised(body)),
        standfirst=metadata.description,
        authors=metadata.authors,
        published=metadata.published,
        site=metadata.publisher,
        address=metadata.address,
        language=metadata.language,
    )


def _titled(title: str, blocks: list[DraftBlock]) -> tuple[DraftBlock | None, list[DraftBlock]]:
    """The title as a block, and the rest: the book's own line with the same words, where it opens the story, is that block."""
    first = next((i for i, block in enumerate(blocks) if not block.furniture and block.text.strip()), None)
    if first is not None and title and key(blocks[first].text) == key(title):
        own = replace(blocks[first], kind=BlockKind.TITLE, level=1)
        return own, [*blocks[:first], *blocks[first + 1 :]]
    if not title:
        return None, blocks
    return DraftBlock(BlockKind.TITLE, title, level=1), blocks


def _raised(blocks: list[DraftBlock]) -> list[DraftBlock]:
    """Where the title was the only heading at the top, the others move up below it."""
    highest = min((block.level for block in blocks if block.kind is BlockKind.HEADING), default=2)
    return [
        replace(block, level=block.level - highest + 2) if block.kind is BlockKind.HEADING else block
        for block in blocks
    ]
