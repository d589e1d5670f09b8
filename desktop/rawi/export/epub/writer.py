"""A book in, the bytes of its file out: the same book gives the same bytes."""

import io
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from rawi.article.model import Article
from rawi.article.progress import IsCancelled, Progress, ignore_progress, never_cancelled, stop_if
from rawi.article.translation import TranslatedArticle, View
from rawi.export.epub import contents, pages
from rawi.export.epub.anchors import Anchors
from rawi.export.epub.book import Book, FindPicture, picture_path, plan
from rawi.export.epub.labels import BookLabels
from rawi.export.epub.overlays import Overlay, overlay
from rawi.export.epub.package import package
from rawi.export.epub.voice import sound_path

_FOLDER = "EPUB"
_PACKED_ALREADY = ("pictures/", "sound/")
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
    out = io.BytesIO()
    write(out, plan(article, whole, view, labels, find), progress, cancelled)
    return out.getvalue()


def write(
    out: BinaryIO | Path,
    book: Book,
    progress: Progress = ignore_progress,
    cancelled: IsCancelled = never_cancelled,
) -> None:
    """The book's file, its voice (if it has one) from the files where it is now; OSError, Cancelled."""
    with zipfile.ZipFile(out, "w") as file:
        _add(file, "mimetype", b"application/epub+zip", packed=False)
        _add(file, "META-INF/container.xml", _CONTAINER.encode())
        count = 2 * len(book.chapters) + len(book.pictures) + 3
        for done, (name, data) in enumerate(_files(book, cancelled), 1):
            stop_if(cancelled)
            _add(file, f"{_FOLDER}/{name}", data, packed=not name.startswith(_PACKED_ALREADY))
            progress(min(1.0, done / count))
        progress(1.0)


def _files(book: Book, cancelled: IsCancelled) -> Iterator[tuple[str, bytes | Path]]:
    """Names within the book's folder and their bytes, or the file that has them."""
    anchors = Anchors(book)
    overlays: list[Overlay] = []
    yield contents.NAME, contents.contents(book).encode()
    yield "style.css", pages.STYLE.encode()
    for chapter in book.chapters:
        stop_if(cancelled)
        yield chapter.name, pages.chapter(book, chapter, anchors).encode()
        made = overlay(book.voice, chapter.name, anchors) if book.voice else None
        overlays += [made] if made else []
    for each in overlays:
        yield each.path, each.text.encode()
        if book.voice:
            yield sound_path(each.chapter), book.voice.tracks[each.chapter].path
    for picture in book.pictures.values():
        yield picture_path(picture), picture.data
    yield "package.opf", package(book, overlays, anchors.formulas).encode()


def _add(file: zipfile.ZipFile, name: str, data: bytes | Path, *, packed: bool = True) -> None:
    entry = zipfile.ZipInfo(name, _EPOCH)
    entry.create_system = _UNIX
    entry.external_attr = 0o644 << 16
    entry.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    if isinstance(data, bytes):
        file.writestr(entry, data)
        return
    with data.open("rb") as source, file.open(entry, "w") as target:
        shutil.copyfileobj(source, target)
