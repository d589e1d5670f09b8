"""EPUB 2 and 3: the spine in its order, the navigation document or NCX as sections, metadata of the package.

Everything in a book is story, save covers and lists of contents.
"""

from dataclasses import replace

from rawi.archive.zip_file import Archive
from rawi.article.errors import Code, RawiError
from rawi.article.progress import Progress, ignore_progress
from rawi.article.stored import Stored
from rawi.load.epub import contents as epub_contents
from rawi.load.epub import overlays as epub_overlays
from rawi.load.epub import package as epub_package
from rawi.load.epub import pages as epub_pages
from rawi.load.epub import printed
from rawi.load.epub import sections as epub_sections
from rawi.load.epub.container import Container
from rawi.load.epub.drafting import draft
from rawi.load.epub.pages import Known, Page
from rawi.load.html.page_pictures import Pictures
from rawi.load.port import Draft

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
        known = Known(overlays, printed.listed(book, package))
        for page in epub_pages.read(book, package, kept, tell, known):
            pages.append(epub_pages.furnished(page) if page.beside else page)
            tell()
        blocks = list(epub_sections.blocks(pages, epub_contents.read(book, package)))
        if not any(block.text.strip() or block.resource for block in blocks):
            locked = any(path in book for path in _LOCKS)
            raise RawiError(Code.FILE_ENCRYPTED if locked else Code.NO_TEXT, name=stored.name)
        for part in (*book.missing, *range(package.absent)):
            kept.note_missing(part)
        return kept.added(replace(draft(package.metadata, blocks), narration=overlays.narration))
