"""A PDF file in; its document, metadata, language and outline out."""

import ctypes
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from itertools import islice

import pypdfium2
import pypdfium2.raw as pdfium

from rawi.article.errors import Code, RawiError
from rawi.load.page_names import page_name
from rawi.load.plain.measures import key
from rawi.text.language import clean_language

_MOST_BOOKMARKS = 5_000
_DATE = re.compile(
    r"^(?:D:)?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?\s*(?:(Z)|([+-])(\d\d)'?(\d\d)?'?)?", re.ASCII
)
_NO_TITLE = re.compile(
    r"^\W*$|^(?:untitled|document\d*|ohne titel|microsoft (?:word|powerpoint) - .*)$"
    r"|\.(?:docx?|odt|rtf|tex|indd|pdf|html?|txt|pages|qxd|cdr)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the file says of itself; `title` is "" where it is only the name of a file."""

    title: str
    authors: tuple[str, ...]
    published: datetime | None
    language: str
    outline: Mapping[str, int]


def open_document(data: bytes, name: str, password: str = "") -> pypdfium2.PdfDocument:
    """The document. RawiError FILE_LOCKED, FILE_STILL_LOCKED, FILE_ENCRYPTED (locked otherwise), FILE_BROKEN where it is none."""
    for each in ("", *_spellings(password)):
        try:
            return pypdfium2.PdfDocument(data, each or None)
        except pypdfium2.PdfiumError as error:
            found = getattr(error, "err_code", None)
        if found == pdfium.FPDF_ERR_SECURITY:
            raise RawiError(Code.FILE_ENCRYPTED, name=name)
        if found != pdfium.FPDF_ERR_PASSWORD:
            raise RawiError(Code.FILE_BROKEN, name=name, format="PDF")
    raise RawiError(Code.FILE_STILL_LOCKED if password else Code.FILE_LOCKED, name=name)


def _spellings(password: str) -> Iterator[str]:
    """The password as it was typed, and as other systems and programs write the same letters: composed, and as ISO 32000-2, 7.6.4.3.2
    has it (RFC 4013). None that PDFium, which reads up to a zero, would take for another password.
    """
    whole = password.encode("utf-8", "replace").decode()
    if whole == password and "\0" not in password:
        forms = (unicodedata.normalize(form, password) for form in ("NFC", "NFKC"))
        yield from dict.fromkeys(each for each in (password, *forms) if each)


def metadata(document: pypdfium2.PdfDocument) -> Metadata:
    """The document's own words of itself."""
    found = document.get_metadata_dict()
    title = " ".join(found.get("Title", "").split())
    author = " ".join(found.get("Author", "").split())
    return Metadata(
        title="" if _NO_TITLE.search(title) else title,
        authors=tuple(part.strip() for part in re.split(r";|؛", author) if part.strip()),
        published=date(found.get("CreationDate", "")) or date(found.get("ModDate", "")),
        language=clean_language(_language(document)),
        outline=_outline(document),
    )


def page_name_of(document: pypdfium2.PdfDocument, number: int) -> str:
    """What the document calls a page (counted from 0), else its number counted from 1."""
    try:
        return page_name(document.get_page_label(number)) or str(number + 1)
    except (pypdfium2.PdfiumError, ValueError):
        return str(number + 1)


def date(text: str) -> datetime | None:
    """A PDF date (ISO 32000-2, 7.9.4), aware where it tells its zone; None for nonsense."""
    match = _DATE.match(text)
    if not match:
        return None
    year, month, day, hour, minute, second = (int(group) if group else None for group in match.groups()[:6])
    zulu, sign, hours, minutes = match.groups()[6:]
    zone = None
    if zulu:
        zone = UTC
    elif sign:
        shift = timedelta(hours=int(hours), minutes=int(minutes or 0))
        zone = timezone(-shift if sign == "-" else shift) if shift < timedelta(days=1) else None
    try:
        return datetime(
            year or 0, month or 1, day or 1, hour or 0, minute or 0, min(59, second or 0), tzinfo=zone
        )
    except ValueError:
        return None


def _language(document: pypdfium2.PdfDocument) -> str:
    size = pdfium.FPDFCatalog_GetLanguage(document, None, 0)
    if not 0 < size < 200:
        return ""
    buffer = (ctypes.c_ushort * size)()
    pdfium.FPDFCatalog_GetLanguage(document, buffer, size)
    return bytes(buffer).decode("utf-16-le", "replace").partition("\0")[0].strip()


def _outline(document: pypdfium2.PdfDocument) -> dict[str, int]:
    """The bookmarks' titles as comparison keys, with their depth from 0."""
    found: dict[str, int] = {}
    try:
        for bookmark in islice(document.get_toc(), _MOST_BOOKMARKS):
            title = key(bookmark.get_title() or "")
            if title:
                found.setdefault(title, bookmark.level)
    except (pypdfium2.PdfiumError, ValueError, UnicodeError):
        return found
    return found
