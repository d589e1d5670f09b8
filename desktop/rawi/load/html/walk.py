"""A page's tree in, all its blocks out, in the order of the page; nothing visible is dropped."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from lxml import etree
from lxml.html import HtmlElement

from rawi.article.model import BlockKind, Span, SpanKind
from rawi.load.html import table as html_table
from rawi.load.html.inline import Inline, Run
from rawi.load.html.page import PLAIN, PageParts, Picture
from rawi.load.html.tags import ASIDE, HEADINGS, HIDDEN, INLINE, LISTS
from rawi.load.port import DraftBlock
from rawi.text.language import clean_language

_LARGE = 100
"""Pixels; a picture this wide and high does not belong to a line of text."""
_NOT_SHOWN = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_KIN = 4
_POST = re.compile(r"\b(?:hentry|type-(?:post|page))\b")
_FILED = re.compile(r"(?<!\S)(?:tag|category)-\S+")
"""WordPress gives a post such classes."""
_NOSCRIPT = 500
"""Characters; a shorter noscript only asks for scripts or repeats a picture, a longer one holds (by mistake or not) the page."""


@dataclass(frozen=True, slots=True)
class Walked:
    """A block of the page: its class and id words, whether it stands in navigation, footer, form or aside, its tag.

    `anchors` are the ids of elements that begin with it or within it.
    `chain` numbers the block elements around it, innermost first, at most four; blocks that share numbers are kin.
    `hidden` is what the page does not show. `linked` counts the characters that lead elsewhere, also by links that no span keeps.
    """

    block: DraftBlock
    hints: str
    aside: bool
    tag: str
    anchors: tuple[str, ...] = ()
    chain: tuple[int, ...] = ()
    hidden: bool = False
    linked: int = 0


class _Walker:
    def __init__(self, page: PageParts) -> None:
        self.page = page
        self.inline = Inline(page)
        self.path: list[HtmlElement] = []
        self.counters: list[int] = []
        self.anchors: list[str] = []
        self.places: list[str] = []
        self.chain: list[int] = []
        self.readings: list[str] = []
        self.entered = 0

    def pass_by(self, element: HtmlElement) -> None:
        """Remember how links name the place that begins here."""
        if element in self.page.places:
            self.places.append(self.page.places[element])
        name = element.get("id") or (element.get("name") if element.tag == "a" else None)
        if name:
            self.anchors.append(name)
        if element in self.page.pages:
            self.inline.page(self.page.pages[element])

    def enter(self, element: HtmlElement) -> None:
        self.path.append(element)
        self.entered += 1
        self.chain.append(self.entered)
        self.inline.narrating.begin(element, 0)
        if element.tag in LISTS:
            start = element.get("start", "")
            self.counters.append(int(start) - 1 if start.isdigit() else 0)
        elif element.tag == "li" and self.counters:
            self.counters[-1] += 1
        self.inline.verbatim = self.inside("pre")

    def leave(self, element: HtmlElement) -> None:
        self.path.pop()
        self.chain.pop()
        self.inline.narrating.end(element, 0)
        if element.tag in LISTS:
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
            made = replace(self.note(run) or self.block(run), narrated=run.narrated, pages=run.pages)
            yield replace(self.place(made), linked=run.linked)
        if self.readings:
            yield self.place(DraftBlock(BlockKind.PARAGRAPH, " ".join(self.readings), furniture=True))
            self.readings = []

    def note(self, run: Run) -> DraftBlock | None:
        """The run as a footnote, where it stands in one."""
        label = next((self.page.notes[e] for e in self.path if e in self.page.notes), "")
        if not label or self.inside("pre"):
            return None
        return DraftBlock(BlockKind.FOOTNOTE, run.text, label=label, spans=run.spans)

    def block(self, run: Run) -> DraftBlock:
        """The run as the block that the innermost telling element makes it."""
        for element in reversed(self.path):
            tag = element.tag
            if tag in HEADINGS:
                return DraftBlock(BlockKind.HEADING, run.text, level=HEADINGS[tag], spans=run.spans)
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
        depth = max(1, sum(e.tag in (*LISTS, "dl") for e in self.path))
        return DraftBlock(BlockKind.LIST_ITEM, run.text, level=depth + (tag == "dd"), spans=spans)

    def item(self, run: Run) -> DraftBlock:
        lists = [element for element in self.path if element.tag in LISTS]
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
            f"{_classes(e)} {e.get('id', '')} {e.get('rel', '')} {e.get('itemprop', '')}" for e in near
        )
        aside = any(e.tag in ASIDE or e.get("role") == "navigation" for e in self.path)
        told = {"rtl": True, "ltr": False}.get(direction)
        return Walked(
            replace(
                block,
                language=clean_language(language),
                rtl=told,
                anchors=self._take_places(),
                pages=(*self.inline.take_pages(), *block.pages),
            ),
            hints.lower(),
            aside,
            self.path[-1].tag if self.path else "",
            anchors=self._take_anchors(),
            chain=tuple(reversed(self.chain[-_KIN:])),
            hidden=any(_is_hidden(e) for e in self.path),
        )

    def _take_anchors(self) -> tuple[str, ...]:
        taken, self.anchors = tuple(self.anchors), []
        return taken

    def _take_places(self) -> tuple[str, ...]:
        taken, self.places = tuple(self.places), []
        return taken


def _classes(element: HtmlElement) -> str:
    """An element's classes; those of a whole post without the tags and categories that it is filed under, which are words of its subject."""
    classes = element.get("class", "")
    return _FILED.sub(" ", classes) if _POST.search(classes) else classes


def _is_hidden(element: HtmlElement) -> bool:
    style = element.get("style")
    return element.get("hidden") is not None or (style is not None and bool(_NOT_SHOWN.search(style)))


def walk(tree: HtmlElement, page: PageParts = PLAIN) -> Iterator[Walked]:
    """Every visible block of the page; printed pages that begin behind the last one do so at its end."""
    walker, last = _Walker(page), None
    for walked in _walk(tree, walker):
        if last is not None:
            yield last
        last = walked
    if last is not None:
        behind = walker.inline.take_pages(len(last.block.text))
        yield replace(last, block=replace(last.block, pages=(*last.block.pages, *behind)))


def _walk(tree: HtmlElement, walker: _Walker) -> Iterator[Walked]:
    page = walker.page
    events = etree.iterwalk(tree, events=("start", "end", "comment", "pi"))
    skipped: HtmlElement | None = None
    for event, element in events:
        if event in ("comment", "pi"):
            walker.inline.add(element.tail)
        elif event == "start" and _is_skipped(element, page):
            yield from _whole(walker, element)
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


def _is_skipped(element: HtmlElement, page: PageParts) -> bool:
    """True for what is hidden or told as a whole."""
    if element.tag == "noscript":
        return len(element.text_content()) < _NOSCRIPT
    if element.tag in HIDDEN or element in page.hidden:
        return True
    return element.tag == "table" and html_table.is_data(element)


def _whole(walker: _Walker, element: HtmlElement) -> Iterator[Walked]:
    """An element whose inside is not walked: a table, a drawn picture, a formula, or something hidden."""
    walker.pass_by(element)
    if element in walker.page.hidden:
        return
    if element in walker.page.pictures:
        yield from _image(walker, element)
    elif element.tag == "table":
        yield from walker.flush()
        within = (each for each in element.iterdescendants("*") if each in walker.page.places)
        walker.places += [walker.page.places[each] for each in within]
        walker.path.append(element)
        yield from map(walker.place, html_table.blocks(element, walker.page))
        walker.path.pop()
    elif element.tag == "rt":
        walker.readings += element.text_content().split()
    elif element in walker.page.formulas:
        walker.inline.formula(element, walker.page.formulas[element])


def _start(walker: _Walker, element: HtmlElement) -> Iterator[Walked]:
    tag = element.tag
    if tag == "br":
        if walker.inline.broken:
            yield from walker.flush()
        walker.inline.line_break()
    elif tag == "img":
        yield from _image(walker, element)
    elif tag in INLINE:
        walker.path.append(element)
        walker.inline.open(element)
        walker.pass_by(element)
    else:
        yield from walker.flush()
        walker.enter(element)
        walker.pass_by(element)
    walker.inline.add(element.text)


def _end(walker: _Walker, element: HtmlElement) -> Iterator[Walked]:
    tag = element.tag
    if tag in INLINE:
        walker.inline.close(element)
        walker.path.pop()
    elif tag not in ("br", "img"):
        yield from walker.flush()
        walker.leave(element)
    walker.inline.add(element.tail)


def _image(walker: _Walker, element: HtmlElement) -> Iterator[Walked]:
    """An image between blocks is a block, a large one always, and so one that closes a heading; one inside running text (an emoji, say) is its alt text there."""
    alt = " ".join((element.get("alt") or "").split())
    picture = walker.page.pictures.get(element) or Picture(alt)
    large = bool(picture.digest) and min(picture.width, picture.height) >= _LARGE
    walker.pass_by(element)
    closing = walker.inside(*HEADINGS) and not (element.tail or "").strip() and element.getnext() is None
    if not walker.inline.empty and not large and not closing:
        walker.inline.whole(element, picture.alt)
    elif picture.alt or picture.digest:
        yield from walker.flush()
        heard = walker.inline.narrating.whole(element, picture.alt)
        yield walker.place(DraftBlock(BlockKind.IMAGE, picture.alt, resource=picture.digest, narrated=heard))
