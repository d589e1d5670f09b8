"""What the clipboard or a drag holds in; what of it is opened out. Nothing is decoded here: that is for a job."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage

from rawi.load import shortcuts

_TAG = re.compile(r"<[^>]*>|&nbsp;")
_HEAD = re.compile(r"<(style|script|head)\b.*?</\1\s*>", re.IGNORECASE | re.DOTALL)
_PICTURES = ("image/png", "image/jpeg", "image/webp", "image/gif", "image/bmp", "image/tiff")
_PAGE = '<!DOCTYPE html><meta charset="utf-8">'


@dataclass(frozen=True, slots=True)
class Offer:
    """One of: files, an address, bytes of a text or page (`words`), bytes of a picture, built when they are asked for. All empty: nothing to read."""

    paths: tuple[Path, ...] = ()
    address: str = ""
    words: bytes = b""
    picture: Callable[[], bytes] | None = None


def offer(mime: QMimeData) -> Offer:
    """Files before all; a web address alone is told; a page with words before a picture, a picture before plain text."""
    files = tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
    if files:
        return Offer(paths=files)
    text = mime.text() if mime.hasText() else ""
    html = mime.html() if mime.hasHtml() else ""
    worded = bool(text.strip() if mime.hasText() and not mime.hasUrls() else _has_words(html))
    picture = _picture(mime) if mime.hasImage() or _raw(mime) else None
    if picture and not (html and worded):
        return Offer(picture=picture)
    address = next((url.toString() for url in mime.urls()), "") or shortcuts.address(text)
    if address:
        return Offer(address=address)
    if html and worded:
        return Offer(words=(_PAGE + html).encode("utf-8", "replace"))
    return Offer(words=text.encode("utf-8", "replace")) if text.strip() else Offer()


def _has_words(html: str) -> bool:
    return any(c.isalnum() for c in _TAG.sub("", _HEAD.sub("", html)))


def _raw(mime: QMimeData) -> str:
    """The picture format that the data has as a file would have it, "" for none."""
    return next((form for form in _PICTURES if mime.hasFormat(form)), "")


def _picture(mime: QMimeData) -> Callable[[], bytes] | None:
    """The picture's bytes as they are, or a way to make a PNG of its pixels."""
    form = _raw(mime)
    data = bytes(mime.data(form).data()) if form else b""
    if data:
        return lambda: data
    image = mime.imageData()
    return (lambda: _png(image)) if isinstance(image, QImage) and not image.isNull() else None


def _png(image: QImage) -> bytes:
    made = QByteArray()
    buffer = QBuffer(made)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs know no devices here
    return bytes(made.data())
