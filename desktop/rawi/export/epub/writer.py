"""A book in, the bytes of its file out: the same book gives the same bytes."""

import io
import zipfile
from collections.abc import Iterator

from rawi.article.model import Article
from rawi.article.progress import IsCancelled, Progress, ignore_progress, never_cancelled, stop_if
from rawi.article.translation import TranslatedArticle, View
from rawi.export.epub import contents, pages
from rawi.export.epub.anchors import Anchors
from rawi.export.epub.book import Book, FindPicture, picture_path, plan
from rawi.export.epub.labels import BookLabels
from rawi.export.epub.package import package

_FOLDER = "EPUB"
_CONTAINER = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    f'<rootfile full-path="{_FOLDER}/package.opf" media-type="application/oebps-package+xml"/>'
    "</rootfiles></container>\n"
)
_EPOCH = (1980, 1, 1, 0, 0, 0)
_UNIX = 3


def epub(
    article: Article,
    whole: TranslatedArticle | None,
    view: View,
    labels: BookLabels,
    find: FindPicture,
    progress: Progress = ignore_progress,
    cancelled: IsCancelled = never_cancelled,
) -> bytes:
    """The article as an EPUB 3 book in this view, its pictures in it; Cancelled."""
    book = plan(article, whole, view, labels, find)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        _add(file, "mimetype", b"application/epub+zip", packed=False)
        _add(file, "META-INF/container.xml", _CONTAINER.encode())
        count = len(book.chapters) + len(book.pictures) + 3
        for done, (name, data) in enumerate(_files(book), 1):
            stop_if(cancelled)
            _add(file, f"{_FOLDER}/{name}", data, packed=not name.startswith("pictures/"))
            progress(done / count)
    return out.getvalue()


def _files(book: Book) -> Iterator[tuple[str, bytes]]:
    """Names within the book's folder and their bytes."""
    anchors = Anchors(book)
    yield "package.opf", package(book).encode()
    yield contents.NAME, contents.contents(book).encode()
    yield "style.css", pages.STYLE.encode()
    for chapter in book.chapters:
        yield chapter.name, pages.chapter(book, chapter, anchors).encode()
    for picture in book.pictures.values():
        yield picture_path(picture), picture.data


def _add(file: zipfile.ZipFile, name: str, data: bytes, *, packed: bool = True) -> None:
    entry = zipfile.ZipInfo(name, _EPOCH)
    entry.create_system = _UNIX
    entry.external_attr = 0o644 << 16
    entry.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    file.writestr(entry, data)
