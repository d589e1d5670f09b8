"""Mark-up of a file that may be hostile in, a tree out: no entity is expanded, no document type read, nothing fetched."""

import html.entities
import re

import lxml.html
from lxml import etree
from lxml.html import HtmlElement

from rawi.load.encoding import decode

DEEPEST = 1_000
"""Open elements; what is nested deeper is not made a tree, because tree libraries recurse."""

_DECLARED = re.compile(rb"<\?xml[^>]{0,200}?encoding=[\"']([\w-]+)")
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_DOCTYPE = re.compile(r"<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>", re.IGNORECASE | re.DOTALL)
_REFERENCE = re.compile(r"&(?:#(\d{1,7}|[xX][0-9a-fA-F]{1,6});|([A-Za-z][A-Za-z0-9]{0,40});)?")
_KEPT = frozenset(("amp", "lt", "gt", "quot", "apos"))
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_TAG = re.compile(r"<(/?)([a-zA-Z][\w:-]*)[^<>]*?(/?)>")
_XHTML = "{http://www.w3.org/1999/xhtml}"


def parse(data: bytes) -> HtmlElement | None:
    """The root of an XML file, read leniently; None where there is none or it is too deep. Tags have no namespace."""
    text = readable(data)
    if is_too_deep(text):
        return None
    parser = _parser(recover=True)
    root = etree.fromstring(text.encode("utf-8"), parser) if text.strip() else None
    return None if root is None else _bare(root)


def parse_page(text: str) -> HtmlElement | None:
    """The root of an XHTML page (text as `readable` gives it); where it is not well formed, as a browser would read HTML."""
    try:
        root = etree.fromstring(text.encode("utf-8"), _parser(recover=False))
        return _bare(root)
    except etree.XMLSyntaxError:
        pass
    try:
        return lxml.html.document_fromstring(
            text, parser=lxml.html.HTMLParser(huge_tree=True, no_network=True)
        )
    except etree.ParserError:
        return None


def readable(data: bytes) -> str:
    """The file's text without declarations; HTML's entities are characters, others and stray signs are shown as they are."""
    match = _DECLARED.search(data[:400])
    text = decode(data, match.group(1).decode() if match else "").text
    text = _DOCTYPE.sub("", _DECLARATION.sub("", encodable(text)), count=1)
    return _REFERENCE.sub(_character, text)


def encodable(text: str) -> str:
    """Without what XML cannot hold: lone surrogates and control characters become visible signs."""
    return _CONTROLS.sub("\ufffd", text.encode("utf-8", "replace").decode("utf-8"))


def is_too_deep(text: str, closing_themselves: frozenset[str] = frozenset()) -> bool:
    """Count open elements by their tags alone, without those that close themselves."""
    depth = 0
    for match in _TAG.finditer(text):
        closing, tag, empty = match.groups()
        if empty or tag.lower() in closing_themselves:
            continue
        depth = max(0, depth - 1) if closing else depth + 1
        if depth > DEEPEST:
            return True
    return False


def _character(match: re.Match[str]) -> str:
    number, name = match.groups()
    if number:
        code = int(number[1:], 16) if number[0] in "xX" else int(number)
        allowed = (
            code in (9, 10, 13)
            or 0x20 <= code < 0xD800
            or 0xE000 <= code < 0xFFFE
            or 0xFFFF < code < 0x110000
        )
        return match.group() if allowed else "\ufffd"
    if name in _KEPT:
        return match.group()
    found = html.entities.html5.get(f"{name};") if name else None
    return found.replace("&", "&amp;").replace("<", "&lt;") if found else "&amp;" + match.group()[1:]


def _parser(*, recover: bool) -> etree.XMLParser:
    parser = etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, huge_tree=True, recover=recover
    )
    parser.set_element_class_lookup(lxml.html.HtmlElementClassLookup())
    return parser


def _bare(root: etree._Element) -> HtmlElement:
    for element in root.iter(etree.Element):
        name = etree.QName(element)
        if name.namespace:
            element.tag = name.localname.lower() if element.tag.startswith(_XHTML) else name.localname
    return root
