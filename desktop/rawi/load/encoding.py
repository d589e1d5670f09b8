"""Bytes in, text and how sure the decoding was out."""

import codecs
import re
from dataclasses import dataclass

from rawi.article.errors import Code
from rawi.article.model import Notice

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 200_000
_NUL_SHARE = 0.2
NUL_SIGN = "\u2400"
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text, its encoding (Python's name) and what the reader should know."""

    text: str
    encoding: str
    notices: tuple[Notice, ...] = ()


def decode(data: bytes, declared: str = "") -> Decoded:
    """Decode by byte order mark, strict UTF-8, UTF-16's pattern of zeros, the declared encoding, chardet; in this order.

    Bytes that fit no encoding become U+FFFD and NUL becomes its visible sign, both with a notice.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _finish(data[len(mark) :], encoding, guessed=False)
    if _decodes(data, "utf-8"):
        return _finish(data, "utf-8", guessed=False)
    wide = _utf16(data)
    if wide:
        return _finish(data, wide, guessed=True)
    if declared and _decodes(data, declared):
        return _finish(data, declared, guessed=False)
    return _finish(data, _guess(data), guessed=True)


def _decodes(data: bytes, encoding: str) -> bool:
    """UTF-8 with single bad bytes in much good text is damaged UTF-8, so only a strict reading counts here."""
    try:
        text = data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return False
    return text.count("\0") <= len(text) * _NUL_SHARE


def _utf16(data: bytes) -> str:
    """UTF-16 without a mark shows zeros on one side of its pairs."""
    sample = data[:_SAMPLE]
    half = max(1, len(sample) // 2)
    for offset, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if sample[offset::2].count(0) > half * 0.4 and sample[1 - offset :: 2].count(0) < half * 0.1:
            return encoding
    return ""


def _guess(data: bytes) -> str:
    """Damaged UTF-8 stays UTF-8; else chardet decides (8-bit encodings)."""
    replaced = data.decode("utf-8", "replace")
    bad, multibyte = replaced.count("\ufffd"), sum(not c.isascii() for c in replaced)
    if bad and multibyte - bad > bad * 4:
        return "utf-8"
    import chardet

    return str(chardet.detect(data[:_SAMPLE])["encoding"] or "cp1252")


def _finish(data: bytes, encoding: str, *, guessed: bool) -> Decoded:
    already = data.count("\ufffd".encode()) if encoding == "utf-8" else 0
    try:
        text = data.decode(encoding, "replace")
    except LookupError:
        encoding, text = "cp1252", data.decode("cp1252", "replace")
    counts = (
        (Code.TEXT_DAMAGED, text.count("\ufffd") - already),
        (Code.NUL_CHARACTERS, text.count("\0")),
        (Code.BIDI_CONTROLS, len(_BIDI.findall(text))),
    )
    notices = [Notice(code.value, (("count", str(count)),)) for code, count in counts if count > 0]
    if guessed:
        notices.insert(0, Notice(Code.ENCODING_GUESSED.value, (("encoding", encoding),)))
    return Decoded(text.replace("\0", NUL_SIGN), encoding, tuple(notices))
