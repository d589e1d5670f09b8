"""Items in, which of them are footnotes and where they are called out: small print behind a sign that stands raised on its page."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from rawi.article.model import BlockKind, Span, SpanKind
from rawi.load.joining import Words
from rawi.load.pdf import inline
from rawi.load.pdf.page import Item, Paragraph
from rawi.load.plain.measures import western
from rawi.load.port import DraftBlock

_SMALLER = 0.93
_NOTE = re.compile(r"^\s*(\d{1,3}|[*†‡§¶]{1,3})[.):]?\s*(?=\S)")
Labels = Mapping[tuple[int, str], str]
"""Page and sign to label."""


def find(items: Sequence[Item], body: float) -> dict[int, str]:
    """The labels of the footnotes by their index; a sign that was used before gets its page's number."""
    called: dict[int, set[str]] = {}
    for item in items:
        if isinstance(item, Paragraph):
            for line in item.lines:
                called.setdefault(item.page, set()).update(
                    _calls(line.text, inline.raised((line.text, line.styles)))
                )
    found: dict[int, str] = {}
    used: set[str] = set()
    for index, item in enumerate(items):
        sign = _sign(item, body)
        if sign and isinstance(item, Paragraph) and sign in called.get(item.page, ()):
            found[index] = f"{sign}-{item.page + 1}" if sign in used else sign
            used.add(sign)
    return found


def labels(items: Sequence[Item], notes: Mapping[int, str]) -> Labels:
    """What each page's signs stand for."""
    found = {}
    for index, label in notes.items():
        item = items[index]
        if isinstance(item, Paragraph):
            found[item.page, label.partition("-")[0]] = label
    return found


def block(item: Paragraph, known: Words, label: str) -> DraftBlock:
    """The footnote without its sign."""
    run = inline.join(item.lines, known)
    match = _NOTE.match(run[0])
    begun = tuple(replace(page, offset=0) for page in inline.pages(run))
    run = inline.cut(run, match.end() if match else 0)
    return DraftBlock(BlockKind.FOOTNOTE, run[0], spans=inline.spans(run), label=label, pages=begun)


def with_calls(block: DraftBlock, item: Paragraph, known: Words, labels: Labels) -> DraftBlock:
    """The block with its footnotes' references; the item's text ends as the block's does."""
    if not any(page == item.page for page, _ in labels):
        return block
    run = inline.join(item.lines, known)
    moved = len(run[0]) - len(block.text)
    calls = [
        Span(SpanKind.FOOTNOTE_REFERENCE, start - moved, end - moved, labels[item.page, sign])
        for start, end in inline.raised(run)
        if start >= moved and (item.page, sign := western(run[0][start:end].strip())) in labels
    ]
    return replace(block, spans=tuple(sorted((*block.spans, *calls), key=lambda s: (s.start, -s.end))))


def _sign(item: Item, body: float) -> str:
    """The sign that small print begins with, "" for none."""
    if not isinstance(item, Paragraph) or item.furniture or item.size > body * _SMALLER:
        return ""
    match = _NOTE.match(item.lines[0].text)
    return western(match.group(1)) if match else ""


def _calls(text: str, raised: list[tuple[int, int]]) -> set[str]:
    """Raised signs behind a letter; a footnote's own stands at its line's start."""
    return {western(text[start:end].strip()) for start, end in raised if start}
