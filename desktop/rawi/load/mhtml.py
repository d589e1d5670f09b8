"""MHTML: a page and its pictures in one message. Its parts are counted before the message is parsed."""

import email
import email.errors
import email.policy
import re
from collections.abc import Iterator
from email.header import decode_header, make_header
from email.message import Message

from rawi.article.errors import Code, RawiError
from rawi.article.progress import Progress, ignore_progress
from rawi.article.stored import Stored
from rawi.load.html import bundle as html_bundle
from rawi.load.html.bundle import Bundle, Part
from rawi.load.port import Draft

MOST_PARTS = 5_000
MOST_BOUNDARIES = 20
"""Kinds of boundary: a message nests at most so deep."""

_BOUNDARY = re.compile(rb"boundary\s*=\s*(?:\"([^\"\r\n]{1,200})\"|([^\s;\"]{1,200}))", re.IGNORECASE)
_PAGES = ("text/html", "application/xhtml+xml")
_DAMAGE = (email.errors.MessageError, LookupError, ValueError, AttributeError, TypeError, RecursionError)


class MhtmlLoader:
    """A web page saved as a single message (.mhtml, .mht)."""

    format = "mhtml"

    def load(self, stored: Stored, progress: Progress = ignore_progress) -> Draft:
        """Read the page; LOAD_LIMIT for too many parts, FILE_BROKEN for no message, NO_TEXT where it has no page."""
        _check(stored)
        try:
            message = email.message_from_bytes(stored.data, policy=email.policy.compat32)
            progress(0.1)
            bundle = _bundle(message)
        except _DAMAGE as error:
            raise RawiError(Code.FILE_BROKEN, name=stored.name, format=self.format) from error
        if bundle is None:
            raise RawiError(Code.NO_TEXT, name=stored.name)
        return html_bundle.load(stored.name, bundle, lambda done: progress(0.1 + 0.9 * done))


def _check(stored: Stored) -> None:
    """The standard parser takes quadratic time over parts and recurses over nesting: both are bounded here."""
    kinds = set()
    for match in _BOUNDARY.finditer(stored.data):
        kinds.add(match.group(1) or match.group(2))
        if len(kinds) > MOST_BOUNDARIES:
            raise RawiError(Code.LOAD_LIMIT, name=stored.name)
    if sum(stored.data.count(b"\n--" + kind) for kind in kinds) > MOST_PARTS:
        raise RawiError(Code.LOAD_LIMIT, name=stored.name)


def _bundle(message: Message) -> Bundle | None:
    parts = [part for part in message.walk() if not part.is_multipart()]
    page = _page(message, parts)
    if page is None:
        return None
    address = _text(message, "Snapshot-Content-Location") or _text(page, "Content-Location")
    pictures = (part for part in parts if part.get_content_maintype() == "image")
    return Bundle(
        _bytes(page),
        page.get_content_charset() or "",
        address,
        tuple(Part(tuple(_names(part)), _bytes(part)) for part in pictures),
    )


def _page(message: Message, parts: list[Message]) -> Message | None:
    """The part that the message says it starts with, else its first page."""
    start = message.get_param("start")
    pages = [part for part in parts if part.get_content_type() in _PAGES]
    first = (part for part in pages if start and _text(part, "Content-ID") == start)
    return next(first, next(iter(pages), None))


def _names(part: Message) -> Iterator[str]:
    if location := _text(part, "Content-Location"):
        yield location
    if identity := _text(part, "Content-ID"):
        yield "cid:" + identity.strip("<>")


def _text(part: Message, name: str) -> str:
    return str(make_header(decode_header(str(part.get(name, ""))))).strip()


def _bytes(part: Message) -> bytes:
    """The decoded bytes; `get_content` would guess at characters and ignore the charset."""
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""
