"""Saved HTML: trafilatura tells the story from the page around it; our own walk keeps every block, in order.

No mark-up of the page survives: an Article holds text, kinds and spans only, and link targets of three schemes.
"""

import re
from dataclasses import replace

import lxml.html
from lxml import etree

from rawi.article.errors import Code, RawiError
from rawi.article.progress import Progress, ignore_progress
from rawi.article.stored import Stored
from rawi.load.encoding import decode
from rawi.load.html_assembly import assemble
from rawi.load.html_flat import flat_blocks
from rawi.load.html_metadata import Metadata, completed, read
from rawi.load.html_story import is_bounded, judge
from rawi.load.html_walk import walk
from rawi.load.port import Draft

DEEPEST = 1_000
"""Open elements; a deeper page is read as flat text, because tree libraries recurse."""

_DECLARED = re.compile(
    rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w-]+)|<\?xml[^>]+encoding=[\"']([\w-]+)", re.IGNORECASE
)
_XML = re.compile(r"^\s*<\?xml[^>]*\?>")
_ENTITIES = re.compile(r"<!DOCTYPE[^>\[]*\[.*?\]\s*>", re.IGNORECASE | re.DOTALL)
_SPAN = re.compile(r"\d{1,2}")
_TAG = re.compile(r"<(/?)([a-zA-Z][\w:-]*)[^<>]*?(/?)>")
_VOID = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
        "p",
        "li",
        "dt",
        "dd",
        "td",
        "th",
        "tr",
        "option",
    ]
)


class HtmlLoader:
    """A web page saved as one file."""

    format = "html"

    def load(self, stored: Stored, progress: Progress = ignore_progress) -> Draft:
        """Read the page; NO_TEXT where it shows nothing."""
        match = _DECLARED.search(stored.data[:4_096])
        declared = next((group.decode() for group in match.groups() if group), "") if match else ""
        decoded = decode(stored.data, declared)
        text = _ENTITIES.sub("", _XML.sub("", decoded.text))
        draft = assemble(list(flat_blocks(text)), None, Metadata()) if _too_deep(text) else _structured(text)
        if not draft.head and not draft.body:
            raise RawiError(Code.NO_TEXT, name=stored.name)
        return replace(draft, encoding=decoded.encoding, notices=decoded.notices)


def _structured(text: str) -> Draft:
    parser = lxml.html.HTMLParser(
        huge_tree=True, no_network=True, recover=True, remove_comments=True, remove_pis=True
    )
    try:
        tree = lxml.html.document_fromstring(_encodable(text), parser=parser)
    except etree.ParserError:
        return Draft("", (), ())
    _clamp_spans(tree)
    metadata = read(tree)
    if is_bounded(tree):
        metadata = completed(metadata, tree)
    blocks, told = judge(tree, list(walk(tree)))
    return assemble(blocks, told, metadata)


def _clamp_spans(tree: lxml.html.HtmlElement) -> None:
    """Cells that claim to reach over more columns or rows than a table has would be multiplied by trafilatura."""
    for cell in tree.iter("td", "th"):
        for name in ("colspan", "rowspan"):
            told = cell.get(name)
            if told is not None and not _SPAN.fullmatch(told.strip()):
                del cell.attrib[name]


def _encodable(text: str) -> str:
    """Without what XML cannot hold: lone surrogates and control characters become visible signs."""
    text = text.encode("utf-8", "replace").decode("utf-8")
    return re.sub(r"[\x01-\x08\x0b\x0c\x0e-\x1f]", "\ufffd", text)


def _too_deep(text: str) -> bool:
    """Count open elements by their tags alone; elements that close themselves are left out."""
    depth = 0
    for match in _TAG.finditer(text):
        closing, tag, empty = match.groups()
        if tag.lower() in _VOID or empty:
            continue
        depth = max(0, depth - 1) if closing else depth + 1
        if depth > DEEPEST:
            return True
    return False
