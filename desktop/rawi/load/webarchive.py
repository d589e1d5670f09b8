"""Safari's web archives: a property list, binary or XML, with a page and its pictures."""

import plistlib
import struct
from collections.abc import Iterator
from typing import Any
from xml.parsers.expat import ExpatError

from rawi.article.errors import Code, RawiError
from rawi.article.progress import Progress, ignore_progress
from rawi.article.stored import Stored
from rawi.load.html import bundle as html_bundle
from rawi.load.html.bundle import Bundle, Part
from rawi.load.port import Draft

MOST_PARTS = 5_000
_DAMAGE = (
    plistlib.InvalidFileException, ExpatError, ValueError, OverflowError, RecursionError, LookupError, TypeError, AttributeError, struct.error,
)  # fmt: skip


class WebArchiveLoader:
    """A web page saved by Safari (.webarchive)."""

    format = "webarchive"

    def load(self, stored: Stored, progress: Progress = ignore_progress) -> Draft:
        """Read the page; FILE_BROKEN for a damaged list, NO_TEXT where there is no page."""
        try:
            archive = plistlib.loads(stored.data)
        except _DAMAGE as error:
            if not stored.data.strip(b"\xef\xbb\xbf \t\r\n"):
                raise RawiError(Code.NO_TEXT, name=stored.name) from error
            raise RawiError(Code.FILE_BROKEN, name=stored.name, format=self.format) from error
        progress(0.1)
        bundle = _bundle(archive) if isinstance(archive, dict) else None
        if bundle is None:
            raise RawiError(Code.NO_TEXT, name=stored.name)
        return html_bundle.load(stored.name, bundle, lambda done: progress(0.1 + 0.9 * done))


def _bundle(archive: dict[str, Any]) -> Bundle | None:
    main = archive.get("WebMainResource")
    if not isinstance(main, dict) or not isinstance(main.get("WebResourceData"), bytes):
        return None
    parts = archive.get("WebSubresources")
    return Bundle(
        main["WebResourceData"],
        _text(main, "WebResourceTextEncodingName"),
        _text(main, "WebResourceURL"),
        tuple(_pictures(parts if isinstance(parts, list) else [])),
    )


def _pictures(parts: list[Any]) -> Iterator[Part]:
    for part in parts[:MOST_PARTS]:
        data = part.get("WebResourceData") if isinstance(part, dict) else None
        if isinstance(data, bytes) and _text(part, "WebResourceMIMEType").startswith("image/"):
            yield Part((_text(part, "WebResourceURL"),), data)


def _text(part: dict[str, Any], name: str) -> str:
    value = part.get(name)
    return value if isinstance(value, str) else ""
