"""Links within a file in, links to sentences of the article out.

A loader gives a place that links lead to a name of its own (`name`), as the link's target and among the anchors of the block that begins
there. Once the sentences have their ids, a link leads to the first sentence at its place; one that leads nowhere is no link.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from rawi.article.model import Block, Span, SpanKind
from rawi.load.port import DraftBlock

SIGN = "#"
"""What the target of such a link begins with."""


def name(number: int) -> str:
    """A place's name; no id that a file gives has a space."""
    return f"{SIGN} {number}"


def led(drafts: Sequence[DraftBlock], blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks (each made of the draft at its place), with their links within the article."""
    places = dict(_places(drafts, blocks))
    for block in blocks:
        if any(_is_within(span) for span in block.spans):
            found = (replace(s, target=places.get(s.target, "")) if _is_within(s) else s for s in block.spans)
            yield replace(block, spans=tuple(s for s in found if s.target or s.kind is not SpanKind.LINK))
        else:
            yield block


def _is_within(span: Span) -> bool:
    return span.kind is SpanKind.LINK and span.target.startswith(SIGN)


def _places(drafts: Sequence[DraftBlock], blocks: Sequence[Block]) -> Iterator[tuple[str, str]]:
    """Names of places, and the address of the first sentence from there on."""
    waiting: list[str] = []
    for draft, block in zip(drafts, blocks, strict=True):
        waiting += draft.anchors
        if block.segments:
            yield from ((each, SIGN + block.segments[0].id) for each in waiting)
            waiting = []
