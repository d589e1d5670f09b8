"""Silences the signs that sites set into headings for the pointer: permalinks and "[edit]".

They are no words of the heading: a listener would hear them with every one. Elements stay, as links may lead to them.
"""

import re

from lxml.html import HtmlElement

from rawi.load.html.tags import HEADINGS

_PERMALINK = re.compile(r"\s*[¶#§🔗⚓∞]\ufe0f?\s*")
_EDIT = "mw-editsection"


def silence(tree: HtmlElement) -> None:
    """Change the tree: such an element keeps its place and name but has no text."""
    for heading in tree.iter(*HEADINGS):
        for link in heading.iter("a"):
            if (link.get("href") or "").find("#") >= 0 and _PERMALINK.fullmatch(link.text_content()):
                _empty(link)
    for element in tree.iter("span"):
        if _EDIT in (element.get("class") or "").split():
            _empty(element)


def _empty(element: HtmlElement) -> None:
    for each in element.iter():
        each.text = None
        if each is not element:
            each.tail = None
