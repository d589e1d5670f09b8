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
from rawi.load import page_pictures, xml_tree
from rawi.load.encoding import decode
from rawi.load.html_assembly import assemble
from rawi.load.html_flat import flat_blocks
from rawi.load.html_fragment import VOID
from rawi.load.html_metadata import Metadata, read
from rawi.load.html_walk import walk
from rawi.load.page_pictures import Pictures
from rawi.load.plain.measures import key
from rawi.load.port import Draft

_PICTURES = 0.3
"""How far a page is while its pictures are read."""

_DECLARED = re.compile(
    rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w-]+)|<\?xml[^>]+encoding=[\"']([\w-]+)", re.IGNORECASE
)
_XML = re.compile(r"^\s*<\?xml[^>]*\?>")
_ENTITIES = re.compile(r"<!DOCTYPE[^>\[]*\[.*?\]\s*>", re.IGNORECASE | re.DOTALL)


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
            draft = assemble(list(flat_blocks(text)), frozenset(), Metadata())
        else:
            draft = _structured(text, stored, lambda: progress(_PICTURES))
        if not draft.head and not draft.body:
            raise RawiError(Code.NO_TEXT, name=stored.name)
        return replace(draft, encoding=decoded.encoding, notices=(*decoded.notices, *draft.notices))


def _structured(text: str, stored: Stored, tick: Callable[[], None]) -> Draft:
    parser = lxml.html.HTMLParser(huge_tree=True, no_network=True, recover=True)
    try:
        tree = lxml.html.document_fromstring(xml_tree.encodable(text), parser=parser)
    except etree.ParserError:
        return Draft("", (), ())
    metadata = read(tree)
    kept = Pictures(tick)
    parts = page_pictures.parts(tree, stored, kept, metadata.address)
    draft = assemble(list(walk(tree, parts)), _story_keys(tree), metadata)
    return kept.added(draft)


def _story_keys(tree: lxml.html.HtmlElement) -> frozenset[str]:
    """The lines that trafilatura takes for the story, as comparison keys; empty where it finds none."""
    import trafilatura

    story = trafilatura.extract(
        lxml.html.fromstring(lxml.html.tostring(tree, encoding="unicode")),
        fast=True,
        include_comments=False,
        include_tables=True,
        output_format="txt",
    )
    return frozenset(key(line) for line in (story or "").splitlines()) - {""}
