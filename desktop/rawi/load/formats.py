"""The one table of formats: what a file is, by its content first and its name second."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from rawi.archive.zip_file import Archive
from rawi.article.errors import Code, RawiError
from rawi.article.stored import Stored
from rawi.load import office, zip_kinds
from rawi.load.port import Loader

_SNIFFED = 4_096
_TEXTS = ("text", "markdown", "html")
"""Formats without a signature: of these the name decides."""

_CONTROL_SHARE = 0.02
_RTF, _OLE = b"{\\rtf", b"\xd0\xcf\x11\xe0"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
_TEXT_CONTROLS = frozenset(b"\t\n\r\x0b\x0c\x1b\x08\x1c\x1d\x1e\x1f\x85")

_SIGNATURES = (
    (b"\x1f\x8b", "gzip"),
    (b"7z\xbc\xaf", "7z"),
    (b"Rar!", "RAR"),
    (b"ID3", "MP3"),
    (b"OggS", "Ogg"),
    (b"\x7fELF", "ELF"),
    (b"SQLite format 3", "SQLite"),
)
_PDF, _JUNK = b"%PDF-", 1_024
_PICTURE = re.compile(
    rb"\A(?:\x89PNG\r\n\x1a\n|\xff\xd8\xff|GIF8[79]a|II\*\0|MM\0\*|RIFF[\s\S]{4}WEBP|BM[\s\S]{4}\0\0\0\0)"
)
_MHTML = re.compile(
    rb"\A(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,40}content-type:\s*multipart/related", re.IGNORECASE
)
_JSON = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:\[\s*)?\{\s*\"")
_HTML = re.compile(
    rb"\A\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|div|p|h1|meta)\b",
    re.IGNORECASE | re.DOTALL,
)
_TAG = re.compile(rb"<\0*[a-zA-Z!/?]")


def _plain_text() -> Loader:
    from rawi.load.plain_text import PlainTextLoader

    return PlainTextLoader()


def _markdown() -> Loader:
    from rawi.load.markdown import MarkdownLoader

    return MarkdownLoader()


def _html() -> Loader:
    from rawi.load.html.loader import HtmlLoader

    return HtmlLoader()


def _epub() -> Loader:
    from rawi.load.epub.loader import EpubLoader

    return EpubLoader()


def _daisy() -> Loader:
    from rawi.load.daisy.loader import DaisyLoader

    return DaisyLoader()


def _mhtml() -> Loader:
    from rawi.load.mhtml import MhtmlLoader

    return MhtmlLoader()


def _webarchive() -> Loader:
    from rawi.load.webarchive import WebArchiveLoader

    return WebArchiveLoader()


def _wallabag() -> Loader:
    from rawi.load.wallabag import WallabagLoader

    return WallabagLoader()


def _docx() -> Loader:
    from rawi.load.docx.loader import DocxLoader

    return DocxLoader()


def _odt() -> Loader:
    from rawi.load.odt.loader import OdtLoader

    return OdtLoader()


def _rtf() -> Loader:
    from rawi.load.rtf.loader import RtfLoader

    return RtfLoader()


def _pdf() -> Loader:
    from rawi.load.pdf.loader import PdfLoader

    return PdfLoader()


def _picture() -> Loader:
    from rawi.load.ocr.loader import PictureLoader

    return PictureLoader()


@dataclass(frozen=True, slots=True)
class Format:
    """A format's code, the file name endings it goes by, and how its loader is made (imported only then)."""

    code: str
    suffixes: tuple[str, ...]
    loader: Callable[[], Loader]


FORMATS = (
    Format("text", (".txt", ".text", ".asc", ""), _plain_text),
    Format("markdown", (".md", ".markdown", ".mdown", ".mkd"), _markdown),
    Format("html", (".html", ".htm", ".xhtml", ".xht"), _html),
    Format("epub", (".epub",), _epub),
    Format("daisy", (".zip", ".opf"), _daisy),
    Format("mhtml", (".mhtml", ".mht"), _mhtml),
    Format("webarchive", (".webarchive",), _webarchive),
    Format("wallabag", (), _wallabag),
    Format("docx", (".docx", ".docm", ".dotx"), _docx),
    Format("odt", (".odt", ".ott"), _odt),
    Format("rtf", (".rtf",), _rtf),
    Format("pdf", (".pdf",), _pdf),
    Format("picture", (".png", ".jpg", ".jpeg", ".webp", ".tif", ".tiff", ".bmp", ".gif"), _picture),
)


def find(data: bytes, name: str) -> Format:
    """The format of a file; FORMAT_UNKNOWN with what it is where it is known, FILE_BINARY where it is not text."""
    start = data[:_SNIFFED]
    code = _signed(data, start, name) or _saved(data, start) or _by_name(data, start, name)
    return next(form for form in FORMATS if form.code == code)


def _saved(data: bytes, start: bytes) -> str:
    """The code of a format that is text around a page, "" for none of them."""
    signs = (
        ("mhtml", _MHTML.match(start)),
        ("webarchive", _is_webarchive(data)),
        ("wallabag", _is_wallabag(data)),
    )
    return next((code for code, there in signs if there), "")


def _by_name(data: bytes, start: bytes, name: str) -> str:
    """The code of a format of text: by its mark-up, else by the file's name, unless a page has no tag at all."""
    if _is_binary(start):
        raise RawiError(Code.FILE_BINARY, name=name)
    if _HTML.match(start.removeprefix(b"\xef\xbb\xbf").replace(b"\x00", b"")):
        return "html"
    suffix = re.search(r"\.[^.\s]*$", name.lower())
    ending = suffix.group() if suffix else ""
    code = next((form.code for form in FORMATS if form.code in _TEXTS and ending in form.suffixes), "text")
    return "text" if code == "html" and not _TAG.search(data) else code


def may_hold_several(stored: Stored) -> bool:
    """True where `LoadWorker.parts` should be asked before the file is loaded: it may hold several articles."""
    return _is_wallabag(stored.data)


def _is_webarchive(data: bytes) -> bool:
    listed = data.startswith(b"bplist") or b"<plist" in data[:_SNIFFED]
    return listed and b"WebMainResource" in data


def _is_wallabag(data: bytes) -> bool:
    """JSON whose objects have a title, an address and their text."""
    return bool(_JSON.match(data)) and all(name in data for name in (b'"content"', b'"url"', b'"title"'))


def _signed(data: bytes, start: bytes, name: str) -> str:
    """The code of a format that its first bytes tell, "" for none of them; FORMAT_UNKNOWN for those that are not read."""
    if start.startswith(_ZIP):
        kind = zip_kinds.kind(Archive(data, name, "ZIP"))
        if kind not in {form.code for form in FORMATS}:
            raise RawiError(Code.FORMAT_UNKNOWN, name=name, format=kind)
        return kind
    if start.startswith(_RTF):
        return "rtf"
    if start.startswith(_OLE):
        raise office.refusal(data, name)
    if _PICTURE.match(start):
        return "picture"
    if start.lstrip().startswith(_PDF) or (name.lower().endswith(".pdf") and _PDF in start[:_JUNK]):
        return "pdf"
    for signature, known in _SIGNATURES:
        if start.startswith(signature):
            raise RawiError(Code.FORMAT_UNKNOWN, name=name, format=known)
    return ""


def _is_binary(start: bytes) -> bool:
    """Many control characters, unless they are the zeros of UTF-16 or UTF-32."""
    if start.startswith(_WIDE_MARKS):
        return False
    zeros = start.count(0)
    pairs = max(1, len(start) // 2)
    if zeros > pairs * 0.4 and min(start[0::2].count(0), start[1::2].count(0)) < pairs * 0.1:
        return False
    controls = sum(byte < 0x20 and byte not in _TEXT_CONTROLS for byte in start)
    return controls > max(2, len(start) * _CONTROL_SHARE)
