"""Gathers the running text of one block: white space as HTML folds it, and the spans over it."""

import re
from dataclasses import dataclass

from lxml.html import HtmlElement

from rawi.article.model import PageMark, Span, SpanKind
from rawi.load.html.narrated import Narrating
from rawi.load.html.page import PLAIN, Formula, PageParts
from rawi.load.port import Narrated

_FOLD = re.compile(r"[ \t\n\r\f]+")
_SAFE = re.compile(r"(https?:|mailto:|#)", re.IGNORECASE)
_KINDS = {
    "a": SpanKind.LINK,
    "em": SpanKind.EMPHASIS,
    "i": SpanKind.EMPHASIS,
    "cite": SpanKind.EMPHASIS,
    "strong": SpanKind.STRONG,
    "b": SpanKind.STRONG,
    "code": SpanKind.CODE,
    "kbd": SpanKind.CODE,
    "samp": SpanKind.CODE,
}


@dataclass(frozen=True, slots=True)
class Run:
    """The text of a block, its spans, and how many of its characters lead elsewhere, also by links that are not kept (within the site);
    where it is heard in a recording, and the printed pages that begin in it.
    """

    text: str
    spans: tuple[Span, ...]
    linked: int = 0
    narrated: tuple[Narrated, ...] = ()
    pages: tuple[PageMark, ...] = ()


class Inline:
    """Collects text and spans until `take`; in `verbatim` mode (pre) white space stays."""

    def __init__(self, page: PageParts = PLAIN) -> None:
        self._references, self._inner = page.references, page.inner
        self.narrating = Narrating(page.clips)
        self._text = ""
        self._spans: list[Span] = []
        self._open: list[tuple[HtmlElement, SpanKind, int, str]] = []
        self._pages: list[PageMark] = []
        self.verbatim = False

    @property
    def empty(self) -> bool:
        """True while nothing visible was collected."""
        return not self._text.strip()

    @property
    def broken(self) -> bool:
        """True right after a line break in running text: a second one ends the paragraph."""
        return not self.verbatim and self._text.endswith("\n")

    def add(self, text: str | None) -> None:
        """More text of the page."""
        if not text:
            return
        if not self.verbatim:
            text = _FOLD.sub(" ", text)
            if not self._text or self._text[-1] in " \n":
                text = text.lstrip(" ")
        self._text += text

    def whole(self, element: HtmlElement, text: str | None) -> None:
        """Words that stand for an element."""
        self.narrating.begin(element, len(self._text))
        self.add(text)
        self.narrating.end(element, len(self._text))

    def formula(self, element: HtmlElement, formula: Formula) -> None:
        """An element that is a formula, which is one thing within the text."""
        start = len(self._text)
        self.whole(element, formula.text)
        if formula.markup:
            self._spans.append(Span(SpanKind.FORMULA, start, len(self._text), formula.markup))

    def line_break(self) -> None:
        """A `br`."""
        self._text = self._text.rstrip(" ") + "\n"

    def open(self, element: HtmlElement) -> None:
        """An inline element begins."""
        self.narrating.begin(element, len(self._text))
        if element in self._references:
            label = self._references[element]
            self._open.append((element, SpanKind.FOOTNOTE_REFERENCE, len(self._text), label))
            return
        kind = _KINDS.get(element.tag)
        target = self._target(element) if kind is SpanKind.LINK else ""
        if kind is SpanKind.LINK and not target:
            return
        if kind:
            self._open.append((element, kind, len(self._text), target))

    def _target(self, link: HtmlElement) -> str:
        return self._inner.get(link) or (link.get("href") or "").strip()

    def close(self, element: HtmlElement) -> None:
        """An inline element ends."""
        self.narrating.end(element, len(self._text))
        if self._open and self._open[-1][0] is element:
            _, kind, start, target = self._open.pop()
            self._spans.append(Span(kind, start, len(self._text), target))

    def page(self, name: str) -> None:
        """A page of the printed edition begins."""
        self._pages.append(PageMark(name, len(self._text)))

    def take_pages(self, offset: int = 0) -> tuple[PageMark, ...]:
        """The pages that began since the last block, all at this character of another one."""
        taken, self._pages = tuple(PageMark(page.name, offset) for page in self._pages), []
        return taken

    def take(self) -> Run | None:
        """The block so far, None if it shows nothing; elements still open go on in the next block."""
        raw, spans, narrating = self._text, self._spans, self.narrating
        turns = narrating.take()
        spans += [Span(kind, start, len(raw), target) for _, kind, start, target in self._open]
        self._text, self._spans = "", []
        self._open = [(element, kind, 0, target) for element, kind, _, target in self._open]
        left = 0 if self.verbatim else len(raw) - len(raw.lstrip())
        text = raw.strip("\n") if self.verbatim else raw.strip()
        if not text.strip():
            self._pages = [PageMark(page.name, 0) for page in self._pages]
            return None
        left = raw.index(text) if self.verbatim else left
        moved = [Span(s.kind, max(0, s.start - left), min(len(text), s.end - left), s.target) for s in spans]
        shown = sorted((s for s in moved if s.start < s.end), key=lambda s: (s.start, -s.end))
        linked = sum(s.end - s.start for s in shown if s.kind is SpanKind.LINK)
        narrated = narrating.narrated(turns, left, len(text))
        pages = tuple(PageMark(p.name, max(0, min(len(text), p.offset - left))) for p in self._pages)
        self._pages = []
        return Run(text, tuple(s for s in shown if _is_kept(s)), linked, narrated, pages)


def _is_kept(span: Span) -> bool:
    return span.kind is not SpanKind.LINK or bool(_SAFE.match(span.target))


def run_of(element: HtmlElement, page: PageParts = PLAIN) -> Run | None:
    """The whole text of one element, such as a table cell."""
    from lxml import etree

    inline = Inline(page)
    inline.narrating.within(element)
    events = etree.iterwalk(element, events=("start", "end"))
    for event, node in events:
        if event == "start" and node in page.pages:
            inline.page(page.pages[node])
        if node in page.formulas or node in page.hidden:
            if event == "end":
                inline.add(node.tail)
                continue
            if node in page.formulas:
                inline.formula(node, page.formulas[node])
            events.skip_subtree()
            continue
        if not isinstance(node.tag, str) or node.tag in ("script", "style", "template"):
            if event == "end" and node is not element:
                inline.add(node.tail)
            continue
        if event == "start":
            inline.open(node)
            inline.add(node.text)
        else:
            inline.close(node)
            if node is not element:
                inline.add(" " if node.tag in ("br", "p", "div", "li") else None)
                inline.add(node.tail)
    return inline.take()
