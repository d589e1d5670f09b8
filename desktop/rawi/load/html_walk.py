"""A page's tree in, all its blocks out, in the order of the page; nothing visible is dropped."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from lxml import etree
from lxml.html import HtmlElement

from rawi.article.model import BlockKind, Span, SpanKind
from rawi.load import html_table
from rawi.load.html_inline import Inline, Run
from rawi.load.port import DraftBlock

# Readings above ideographs (rt) would double the words of their line; they follow it as furniture.
_HIDDEN = frozenset(
    [
        "title",
        "script",
        "style",
        "template",
        "svg",
        "math",
        "iframe",
        "object",
        "canvas",
        "audio",
        "video",
        "select",
        "datalist",
        "rp",
        "rt",
    ]
)
# The head itself is walked: the HTML 4 parser puts a page without a body element into it.
_INLINE = frozenset(
    [
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "label",
        "mark",
        "meter",
        "nobr",
        "output",
        "progress",
        "q",
        "rp",
        "rt",
        "ruby",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
    ]
)
_ASIDE = frozenset(["nav", "footer", "aside", "form", "button", "dialog", "menu"])
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_LISTS = frozenset(("ul", "ol"))
_NOT_SHOWN = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_KIN = 4
_NOSCRIPT = 500
"""Characters; a shorter noscript only asks for scripts or repeats a picture, a longer one holds (by mistake or not) the page."""


@dataclass(frozen=True, slots=True)
class Walked:
    """A block of the page: its class and id words, whether it stands in navigation, footer, form or aside, its tag.

    `chain` numbers the block elements around it, innermost first, at most four; blocks that share numbers are kin.
    `hidden` is what the page does not show.
    """

    block: DraftBlock
    hints: str
    aside: bool
    tag: str
    chain: tuple[int, ...] = ()
    hidden: bool = False


class _Walker:
    def __init__(self) -> None:
        self.inline = Inline()
        self.path: list[HtmlElement] = []
        self.counters: list[int] = []
        self.chain: list[int] = []
        self.readings: list[str] = []
        self.entered = 0

    def enter(self, element: HtmlElement) -> None:
        self.path.append(element)
        self.entered += 1
        self.chain.append(self.entered)
        if element.tag in _LISTS:
            start = element.get("start", "")
            self.counters.append(int(start) - 1 if start.isdigit() else 0)
        elif element.tag == "li" and self.counters:
            self.counters[-1] += 1
        self.inline.verbatim = self.inside("pre")

    def leave(self, element: HtmlElement) -> None:
        self.path.pop()
        self.chain.pop()
        if element.tag in _LISTS:
            self.counters.pop()
        self.inline.verbatim = self.inside("pre")

    def inside(self, *tags: str) -> bool:
        return any(element.tag in tags for element in self.path)

    def attribute(self, name: str) -> str:
        """The nearest value of an inherited attribute."""
        return next((value for element in reversed(self.path) if (value := element.get(name))), "")

    def flush(self) -> Iterator[Walked]:
        run = self.inline.take()
        if run:
            yield self.place(self.block(run))
        if self.readings:
            yield self.place(DraftBlock(BlockKind.PARAGRAPH, " ".join(self.readings), furniture=True))
            self.readings = []

    def block(self, run: Run) -> DraftBlock:
        """The run as the block that the innermost telling element makes it."""
        for element in reversed(self.path):
            tag = element.tag
            if tag in _HEADINGS:
                return DraftBlock(BlockKind.HEADING, run.text, level=_HEADINGS[tag], spans=run.spans)
            if tag == "pre":
                return DraftBlock(BlockKind.CODE, run.text, spans=())
            if tag in ("figcaption", "caption"):
                return DraftBlock(BlockKind.CAPTION, run.text, spans=run.spans)
            if tag in ("li", "dt", "dd"):
                return self.item(run) if tag == "li" else self.definition(run, tag)
            if tag == "blockquote":
                depth = sum(e.tag == "blockquote" for e in self.path)
                return DraftBlock(BlockKind.QUOTE, run.text, level=depth, spans=run.spans)
        return DraftBlock(BlockKind.PARAGRAPH, run.text, spans=run.spans)

    def definition(self, run: Run, tag: str) -> DraftBlock:
        """A term is an item in bold; what it means is an item one level deeper."""
        spans = (Span(SpanKind.STRONG, 0, len(run.text)), *run.spans) if tag == "dt" else run.spans
        depth = max(1, sum(e.tag in (*_LISTS, "dl") for e in self.path))
        return DraftBlock(BlockKind.LIST_ITEM, run.text, level=depth + (tag == "dd"), spans=spans)

    def item(self, run: Run) -> DraftBlock:
        lists = [element for element in self.path if element.tag in _LISTS]
        ordered = bool(lists) and lists[-1].tag == "ol"
        return DraftBlock(
            BlockKind.LIST_ITEM,
            run.text,
            level=max(1, len(lists)),
            ordinal=self.counters[-1] if ordered else None,
            spans=run.spans,
        )

    def place(self, block: DraftBlock) -> Walked:
        """The block with what the page says of its language, direction and surroundings."""
        direction = self.attribute("dir").lower()
        language = self.attribute("lang") or self.attribute("{http://www.w3.org/XML/1998/namespace}lang")
        near = self.path[-3:]
        hints = " ".join(
            f"{e.get('class', '')} {e.get('id', '')} {e.get('rel', '')} {e.get('itemprop', '')}" for e in near
        )
        aside = any(e.tag in _ASIDE or e.get("role") == "navigation" for e in self.path)
        told = {"rtl": True, "ltr": False}.get(direction)
        return Walked(
            replace(block, language=clean_language(language), rtl=told),
            hints.lower(),
            aside,
            self.path[-1].tag if self.path else "",
            tuple(reversed(self.chain[-_KIN:])),
            any(_is_hidden(e) for e in self.path),
        )


def _is_hidden(element: HtmlElement) -> bool:
    style = element.get("style")
    return element.get("hidden") is not None or (style is not None and bool(_NOT_SHOWN.search(style)))


def clean_language(code: str) -> str:
    """A BCP 47 code with its usual case, "" for none or nonsense."""
    parts = code.strip().replace("_", "-").split("-")
    if not 2 <= len(parts[0]) <= 3 or not parts[0].isascii() or not parts[0].isalpha():
        return ""
    rest = [p.upper() if len(p) == 2 else p.title() if len(p) == 4 else p.lower() for p in parts[1:]]
    return "-".join([parts[0].lower(), *rest])


def walk(tree: HtmlElement) -> Iterator[Walked]:
    """Every visible block of the page."""
    walker = _Walker()
    events = etree.iterwalk(tree, events=("start", "end", "comment", "pi"))
    skipped: HtmlElement | None = None
    for event, element in events:
        if event in ("comment", "pi"):
            walker.inline.add(element.tail)
        elif event == "start" and _is_skipped(element):
            if element.tag == "table":
                yield from walker.flush()
                table = html_table.block(element)
                if table:
                    walker.path.append(element)
                    yield walker.place(table)
                    walker.path.pop()
            elif element.tag == "rt":
                walker.readings += element.text_content().split()
            skipped = element
            events.skip_subtree()
        elif event == "start":
            yield from _start(walker, element)
        elif skipped is not None and element is skipped:
            skipped = None
            walker.inline.add(element.tail)
        else:
            yield from _end(walker, element)
    yield from walker.flush()


def _is_skipped(element: HtmlElement) -> bool:
    if element.tag == "noscript":
        return len(element.text_content()) < _NOSCRIPT
    if element.tag in _HIDDEN:
        return True
    return element.tag == "table" and html_table.is_data(element)


def _start(walker: _Walker, element: HtmlElement) -> Iterator[Walked]:
    tag = element.tag
    if tag == "br":
        if walker.inline.broken:
            yield from walker.flush()
        walker.inline.line_break()
    elif tag == "img":
        yield from _image(walker, element)
    elif tag in _INLINE:
        walker.path.append(element)
        walker.inline.open(element)
    else:
        yield from walker.flush()
        walker.enter(element)
    walker.inline.add(element.text)


def _end(walker: _Walker, element: HtmlElement) -> Iterator[Walked]:
    tag = element.tag
    if tag in _INLINE:
        walker.inline.close(element)
        walker.path.pop()
    elif tag not in ("br", "img"):
        yield from walker.flush()
        walker.leave(element)
    walker.inline.add(element.tail)


def _image(walker: _Walker, element: HtmlElement) -> Iterator[Walked]:
    """An image between blocks is a block; one inside running text (an emoji, say) is its alt text there."""
    alt = " ".join((element.get("alt") or "").split())
    if not walker.inline.empty:
        walker.inline.add(alt)
    elif alt:
        yield from walker.flush()
        yield walker.place(DraftBlock(BlockKind.IMAGE, alt))
