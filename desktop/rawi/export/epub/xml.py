"""Text in, well-formed XML out, whatever the text: for the pages and the package of a book."""

import re
from collections.abc import Mapping
from urllib.parse import quote, urlsplit
from xml.sax.saxutils import escape

from rawi.article.model import Direction

_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_FORBIDDEN = re.compile(r"[\ud800-\udfff\ufffe\uffff]")
_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:\d{1,5})?")
_SCHEMES = ("http", "https")
_KEPT = "/?:@!$&'()*+,;=~%-._"


def text(words: str) -> str:
    """Escaped; controls that XML cannot hold are shown as their pictures (U+2400 …), lone surrogates as U+FFFD."""
    shown = _CONTROLS.sub(
        lambda found: chr(0x2400 + ord(found[0])), words.replace("\r\n", "\n").replace("\r", "\n")
    )
    return escape(_FORBIDDEN.sub("\ufffd", shown), {'"': "&quot;"})


def element(tag: str, content: str, **attributes: str) -> str:
    """An element around XML content; attributes that are empty are left out, "_" in their names is "-", "__" is ":"."""
    return f"<{tag}{_attributes(attributes)}>{content}</{tag}>"


def meta(name: str, value: str, **attributes: str) -> str:
    """A package's statement about the book."""
    return element("meta", text(value), property=name, **attributes)


def empty(tag: str, **attributes: str) -> str:
    """An element without content; `alt` is kept where it is empty."""
    return f"<{tag}{_attributes(attributes)}/>"


def _attributes(given: Mapping[str, str]) -> str:
    return "".join(
        f' {name.rstrip("_").replace("__", ":").replace("_", "-")}="{text(value)}"'
        for name, value in given.items()
        if value or name == "alt"
    )


def spoken(language: str, direction: Direction) -> dict[str, str]:
    """The attributes that say a text's language and direction."""
    code = tag(language)
    return {"lang": code, "xml__lang": code, "dir": direction.value}


def tag(language: str) -> str:
    """The BCP 47 code; "und" for what is none."""
    return language if _TAG.fullmatch(language) else "und"


def address(target: str) -> str:
    """A link's address as a book may hold it; "" for one that is not on the web, or is no address at all."""
    try:
        parts = urlsplit(target.strip())
        host = parts.netloc if parts.netloc.isascii() else parts.netloc.encode("idna").decode("ascii")
    except (ValueError, UnicodeError):
        return ""
    if parts.scheme not in _SCHEMES or not _HOST.fullmatch(host):
        return ""
    rest = quote(_FORBIDDEN.sub("\ufffd", parts.path), safe=_KEPT)
    for sign, part in (("?", parts.query), ("#", parts.fragment)):
        rest += sign + quote(_FORBIDDEN.sub("\ufffd", part), safe=_KEPT) if part else ""
    return f"{parts.scheme}://{host}{_percents(rest)}"


def _percents(path: str) -> str:
    """A "%" that begins no escape is one itself."""
    return re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", path)
