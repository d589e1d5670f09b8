"""A DTBook (ANSI/NISO Z39.86-2005) in, the page that it would be in HTML out: what books of DAISY 3 and some of EPUB 2 are written in."""

from lxml.html import HtmlElement

from rawi.load.html.page import words_of

_NAMES = {
    "dtbook": "html",
    "book": "body",
    "frontmatter": "section",
    "bodymatter": "section",
    "rearmatter": "section",
    "level": "section",
    **{f"level{depth}": "section" for depth in range(1, 7)},
    "doctitle": "h1",
    "docauthor": "p",
    "covertitle": "p",
    "bridgehead": "p",
    "byline": "p",
    "dateline": "p",
    "linegroup": "p",
    "poem": "div",
    "epigraph": "blockquote",
    "sidebar": "div",
    "prodnote": "div",
    "imggroup": "div",
    "lic": "span",
    "line": "span",
    "sent": "span",
    "w": "span",
}
"""DTBook's elements that HTML calls by another name."""

_LEVELS = frozenset(("level", *(f"level{depth}" for depth in range(1, 7))))
_DEEPEST = 6
_NOTES = ("note", "annotation")
_REFERENCES = ("noteref", "annoref")
_SMIL = ".smil"


def page(tree: HtmlElement) -> HtmlElement:
    """The tree, changed where it is a DTBook; any other as it is."""
    if tree.tag != "dtbook":
        return tree
    for heading in list(tree.iter("hd")):
        _name_heading(heading)
    for element in list(tree.iter("*")):
        _change(element)
    return tree


def unlink(link: HtmlElement) -> None:
    """A link into a SMIL file leads to the sound of its own words: it is none for a reader."""
    if (link.get("href") or "").partition("#")[0].lower().endswith(_SMIL):
        link.tag = "span"
        del link.attrib["href"]


def mark_page(element: HtmlElement) -> None:
    """What stands for a page of the printed edition becomes a mark of it."""
    element.set("role", "doc-pagebreak")
    element.set("title", words_of(element))


def refer(element: HtmlElement, address: str) -> None:
    """What refers to a note becomes a link to it."""
    element.tag = "a"
    element.set("href", address)
    element.set("role", "doc-noteref")


def _name_heading(heading: HtmlElement) -> None:
    """The heading of a level; of a list, a box or a poem it is a strong line, since the story goes on in the section around."""
    if _around(heading) in _LEVELS:
        depth = sum(each.tag in _LEVELS for each in heading.iterancestors())
        heading.tag = f"h{min(depth, _DEEPEST)}"
    else:
        heading.tag = "p"
        strong = heading.makeelement("strong")
        strong.text, heading.text = heading.text, None
        strong.extend(list(heading))
        heading.append(strong)


def _change(element: HtmlElement) -> None:
    tag = element.tag
    if tag in _NAMES:
        element.tag = _NAMES[tag]
        _end_line(element, tag)
    elif tag == "list":
        element.tag = "ol" if element.get("type") == "ol" else "ul"
    elif tag == "pagenum":
        element.tag = "span"
        mark_page(element)
    elif tag in _REFERENCES:
        refer(element, element.get("idref") or "")
    elif tag in _NOTES:
        element.tag = "aside"
        element.set("role", "doc-footnote")
    elif tag == "caption" and _around(element) == "div":
        element.tag = "figcaption"
    elif tag == "author":
        element.tag = "span" if _around(element) == "cite" else "p"
    elif tag in ("title", "linenum"):
        element.tag = "span"
    elif tag == "a":
        unlink(element)


def _around(element: HtmlElement) -> str:
    around = element.getparent()
    return "" if around is None else around.tag


def _end_line(element: HtmlElement, was: str) -> None:
    """The lines of a poem stay lines."""
    if was == "line" and any(each.tag in ("line", "linegroup") for each in element.itersiblings()):
        end = element.makeelement("br")
        end.tail, element.tail = element.tail, None
        element.addnext(end)
