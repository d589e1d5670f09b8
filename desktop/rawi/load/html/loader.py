"""Saved HTML: trafilatura tells the story from the page around it; our own walk keeps every block, in order.

No mark-up of the page survives: an Article holds text, kinds and spans only, and link targets of three schemes.
"""

import re
from collections.abc import Callable
from dataclasses import replace

import lxml.html
from lxml import etree

from rawi.article.errors import Code, RawiError
from rawi.article.progress import Progress, ignore_progress
from rawi.article.stored import Stored
from rawi.load import xml_tree
from rawi.load.encoding import decode
from rawi.load.html import page_pictures
from rawi.load.html.assembly import assemble
from rawi.load.html.flat import flat_blocks
from rawi.load.html.fragment import VOID
from rawi.load.html.metadata import Metadata, completed, read
from rawi.load.html.page_pictures import Pictures
from rawi.load.html.signs import silence
from rawi.load.html.story import is_bounded, judge
from rawi.load.html.walk import walk
from rawi.load.port import Draft

_PICTURES = 0.3
"""How far a page is while its pictures are read."""

_DECLARED = re.compile(
    rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w-]+)|<\?xml[^>]+encoding=[\"']([\w-]+)", re.IGNORECASE
)
_XML = re.compile(r"^\s*<\?xml[^>]*\?>")
_ENTITIES = re.compile(r"<!DOCTYPE[^>\[]*\[.*?\]\s*>", re.IGNORECASE | re.DOTALL)
_SPAN = re.compile(r"\d{1,2}")


class HtmlLoader:
    """A web page saved as one file."""

    format = "html"

    def load(self, stored: Stored, progress: Progress = ignore_progress) -> Draft:
        """Read the page; NO_TEXT where it shows nothing."""
        match = _DECLARED.search(stored.data[:4_096])
        declared = next((group.decode() for group in match.groups() if group), "") if match else ""
        decoded = decode(stored.data, declared)
        text = _ENTITIES.sub("", _XML.sub("", decoded.text))
        if xml_tree.is_too_deep(text, closing_themselves=VOID):
            draft = assemble(list(flat_blocks(text)), None, Metadata())
        else:
            draft = _structured(text, stored, lambda: progress(_PICTURES))
        if not draft.head and not draft.body:
            raise RawiError(Code.NO_TEXT, name=stored.name)
        return replace(draft, encoding=decoded.encoding, notices=(*decoded.notices, *draft.notices))


def _structured(text: str, stored: Stored, tick: Callable[[], None]) -> Draft:
    parser = lxml.html.HTMLParser(
        huge_tree=True, no_network=True, recover=True, remove_comments=True, remove_pis=True
    )
    try:
        tree = lxml.html.document_fromstring(xml_tree.encodable(text), parser=parser)
    except etree.ParserError:
        return Draft("", (), ())
    _clamp_spans(tree)
    silence(tree)
    tick()
    metadata = read(tree)
    if is_bounded(tree):
        metadata = completed(metadata, tree)
    kept = Pictures(tick)
    parts = page_pictures.parts(tree, stored, kept, metadata.address)
    walked = list(walk(tree, parts))
    tick()
    blocks, told = judge(tree, walked)
    return kept.added(assemble(blocks, told, metadata))


def _clamp_spans(tree: lxml.html.HtmlElement) -> None:
    """Cells that claim to reach over more columns or rows than a table has would be multiplied by trafilatura."""
    for cell in tree.iter("td", "th"):
        for name in ("colspan", "rowspan"):
            told = cell.get(name)
            if told is not None and not _SPAN.fullmatch(told.strip()):
                del cell.attrib[name]
