"""The HTML of a story without a page around it in, with metadata from elsewhere; a Draft out."""

import lxml.html
from lxml import etree

from rawi.article.progress import Progress
from rawi.article.stored import Stored
from rawi.load import xml_tree
from rawi.load.html import page_pictures
from rawi.load.html.assembly import assemble
from rawi.load.html.flat import flat_blocks
from rawi.load.html.metadata import Metadata
from rawi.load.html.page_pictures import Pictures
from rawi.load.html.walk import walk
from rawi.load.port import Draft

VOID = frozenset(("area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "p", "li", "dt", "dd", "td", "th", "tr", "option"))  # fmt: skip
"""Elements that need no closing tag."""


def draft(html: str, metadata: Metadata, stored: Stored, progress: Progress) -> Draft:
    """All of it is story, save navigation, asides and forms. `stored` gives the pictures; a nesting too deep is read flat."""
    if xml_tree.is_too_deep(html, VOID):
        return assemble(list(flat_blocks(html)), None, metadata)
    parser = lxml.html.HTMLParser(huge_tree=True, no_network=True)
    try:
        tree = lxml.html.document_fromstring(xml_tree.encodable(html), parser=parser)
    except etree.ParserError:
        return Draft("", (), ())
    kept = Pictures(lambda: progress(0.5))
    parts = page_pictures.parts(tree, stored, kept, metadata.address)
    return kept.added(assemble(list(walk(tree, parts)), None, metadata))
