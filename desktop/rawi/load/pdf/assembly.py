"""Pages and metadata in, the Draft out."""

from collections.abc import Sequence
from dataclasses import replace

from rawi.article.errors import Code
from rawi.article.model import BlockKind, Notice
from rawi.load.levels import below_title
from rawi.load.pdf import flow, furniture, roles
from rawi.load.pdf.document import Metadata
from rawi.load.pdf.page import Item, PageRead, Paragraph
from rawi.load.plain import patterns
from rawi.load.plain.dates import looks_dated
from rawi.load.plain.measures import key, size
from rawi.load.port import Draft, DraftBlock
from rawi.text import language
from rawi.text.garbled import garbled

_GUESSED = 0.75
"""Confidence in a structure that was read from where letters stand."""

_SAMPLE = 20_000
_UNMAPPED = 0.2
_BYLINES, _BYLINE_SIZE, _AUTHOR_SIZE = 4, 140, 60


def assemble(pages: Sequence[PageRead], metadata: Metadata, unmapped: float) -> Draft:
    """The document's article; `unmapped` is the part of its letters that have no Unicode value."""
    furniture.mark(pages)
    items = flow.items(pages, flow.body_size(pages))
    context = roles.Context(_body(items, pages), flow.words(pages), metadata.title, metadata.outline)
    blocks = below_title(roles.blocks(items, context))
    sample = "\n".join(block.text for block in blocks[:2_000])
    guessed = any(isinstance(item, Paragraph) and item.kind is None for item in items)
    bad = garbled(_middle(sample)) or unmapped > _UNMAPPED
    head, body = _head(blocks, metadata)
    title = next((b.text for b in head if b.kind is BlockKind.TITLE), "") or metadata.title
    return Draft(
        title=title,
        head=tuple(head),
        body=tuple(body),
        authors=metadata.authors or _authors(head),
        published=metadata.published,
        language=metadata.language if language.fits(metadata.language, _middle(sample)) else "",
        confidence=_GUESSED if guessed else 1.0,
        notices=(Notice(Code.TEXT_GARBLED.value),) if bad else (),
    )


def _body(items: Sequence[Item], pages: Sequence[PageRead]) -> float:
    """The size of most text; tagged pages have no lines of their own."""
    counts: dict[float, int] = {}
    for item in items:
        if isinstance(item, Paragraph):
            size = round(item.size * 2) / 2
            counts[size] = counts.get(size, 0) + sum(len(line.text) for line in item.lines)
    return max(counts, key=lambda each: counts[each], default=flow.body_size(pages))


def _middle(sample: str) -> str:
    start = max(0, (len(sample) - _SAMPLE) // 2)
    return sample[start : start + _SAMPLE]


def _head(blocks: list[DraftBlock], metadata: Metadata) -> tuple[list[DraftBlock], list[DraftBlock]]:
    """What stands up to the title and its bylines, and the rest; a title that no page shows is put above."""
    place = next((i for i, block in enumerate(blocks) if block.kind is BlockKind.TITLE), None)
    if place is None:
        made = [DraftBlock(BlockKind.TITLE, metadata.title, level=1)] if metadata.title else []
        return made, blocks
    cut = place + 1
    for index in range(cut, min(cut + _BYLINES, len(blocks))):
        if _is_byline(blocks[index], metadata):
            blocks[index] = replace(blocks[index], kind=BlockKind.BYLINE, level=0)
            cut = index + 1
        elif blocks[index].kind is BlockKind.PARAGRAPH and size(blocks[index].text) > _BYLINE_SIZE:
            break
    return blocks[:cut], blocks[cut:]


def _is_byline(block: DraftBlock, metadata: Metadata) -> bool:
    """Short, and it names the author, or begins as bylines do, or holds a date."""
    text = block.text
    if (
        block.kind not in (BlockKind.PARAGRAPH, BlockKind.HEADING)
        or block.furniture
        or size(text) > _BYLINE_SIZE
    ):
        return False
    author = any(key(name) in key(text) for name in metadata.authors)
    signed = bool(patterns.BYLINE.match(text)) and size(text) < _AUTHOR_SIZE
    return author or signed or (looks_dated(text) and size(text) < _AUTHOR_SIZE)


def _authors(head: list[DraftBlock]) -> tuple[str, ...]:
    """The names of a byline that begins with "by"."""
    for block in head:
        if block.kind is BlockKind.BYLINE and patterns.BYLINE.match(block.text):
            names = patterns.NAME_BREAK.split(patterns.BYLINE.sub("", block.text))
            return tuple(name.strip() for name in names if name.strip() and not looks_dated(name))
    return ()
