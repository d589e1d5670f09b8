"""A note's paragraphs in, one footnote block out."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from rawi.article.model import BlockKind, Span
from rawi.load.html.walk import Walked
from rawi.load.port import DraftBlock


def footnote(label: str, blocks: Sequence[Walked]) -> Iterator[Walked]:
    """The note's paragraphs as one block with its label, then its pictures."""
    text = ""
    spans: list[Span] = []
    written = [each.block for each in blocks if each.block.kind is not BlockKind.IMAGE]
    for block in written:
        text += "\n" if text else ""
        spans += [replace(s, start=s.start + len(text), end=s.end + len(text)) for s in block.spans]
        text += block.text
    if text:
        first = written[0]
        made = DraftBlock(
            BlockKind.FOOTNOTE, text, spans=tuple(spans), label=label, language=first.language, rtl=first.rtl
        )
        yield Walked(made, "", aside=False, tag="")
    yield from (each for each in blocks if each.block.kind is BlockKind.IMAGE)
