"""Items in reading order in, the article's blocks out: title, headings with levels, lists, footnotes, furniture."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from rawi.article.model import BlockKind
from rawi.load.joining import Words
from rawi.load.pdf import footnotes, inline
from rawi.load.pdf.page import Item, Paragraph
from rawi.load.pdf.paragraphs import BULLET
from rawi.load.plain.measures import ends_sentence, key, western
from rawi.load.plain.patterns import NEVER_ENDS_HEADING
from rawi.load.port import DraftBlock
from rawi.text import language

_LARGER, _TITLE_LARGER, _SMALLER = 1.12, 1.2, 0.93
_HEADING_LENGTH, _HEADING_LINES, _TITLE_LENGTH = 160, 3, 300
_SAME = 0.04
_STEP = 1.0
"""Ems that a nested list item stands further in."""


@dataclass(frozen=True, slots=True)
class Context:
    """What is known of the document: its usual size, words, title by metadata, and its outline (titles by key, depth from 0)."""

    body: float
    known: Words
    title: str = ""
    outline: Mapping[str, int] = field(default_factory=dict)


def blocks(items: Sequence[Item], context: Context) -> list[DraftBlock]:
    """A block for each item, in order; the title is a block of kind TITLE."""
    title = _title(items, context)
    levels = _levels(items, context, title)
    notes = footnotes.find(items, context.body)
    labels = footnotes.labels(items, notes)
    found: list[DraftBlock] = []
    for index, item in enumerate(items):
        if isinstance(item, DraftBlock):
            found.append(item)
        elif index == title:
            found.append(_block(item, context, BlockKind.TITLE, 1))
        elif index in notes:
            found.append(footnotes.block(item, context.known, notes[index]))
        elif index in levels:
            found.append(_block(item, context, BlockKind.HEADING, levels[index]))
        else:
            block = _plain(items, index, item, context)
            found.append(footnotes.with_calls(block, item, context.known, labels))
    return found


def _title(items: Sequence[Item], context: Context) -> int | None:
    """The metadata's title, else the largest text of the first page that has any."""
    first = next((i.page for i in items if isinstance(i, Paragraph) and not i.furniture), 0)
    wanted = key(context.title)
    near = [
        (index, item)
        for index, item in enumerate(items[:60])
        if isinstance(item, Paragraph) and not item.furniture and item.page == first and _may_head(item)
    ]
    same = [
        index for index, item in near if wanted and key(inline.join(item.lines, context.known)[0]) == wanted
    ]
    if same:
        return same[0]
    tagged = [index for index, item in near if item.kind is BlockKind.HEADING and item.level == 1]
    if any(item.kind for _, item in near):
        return tagged[0] if len(tagged) == 1 else None
    largest = max(near, key=lambda pair: pair[1].size, default=None)
    return largest[0] if largest and largest[1].size >= context.body * _TITLE_LARGER else None


def _may_head(item: Paragraph) -> bool:
    length = sum(len(line.text) for line in item.lines)
    return length <= _TITLE_LENGTH and any(c.isalpha() for line in item.lines for c in line.text)


def _levels(items: Sequence[Item], context: Context, title: int | None) -> dict[int, int]:
    """The level of each heading: by tags, else by the outline, else by the rank of its size and weight."""
    levels: dict[int, int] = {}
    listed: dict[int, int] = {}
    ranked: dict[int, tuple[float, bool]] = {}
    for index, item in enumerate(items):
        if not isinstance(item, Paragraph) or item.furniture or index == title:
            continue
        if item.kind is not None:
            if item.kind is BlockKind.HEADING:
                levels[index] = item.level
            continue
        depth = context.outline.get(key(inline.join(item.lines, context.known)[0]))
        if depth is not None and _may_head(item):
            listed[index] = depth
        elif _is_heading(items, index, context):
            ranked[index] = (item.size, item.bold)
    highest = min(listed.values(), default=0)
    by_outline = {index: min(6, depth - highest + 2) for index, depth in listed.items()}
    return levels | by_outline | _ranks(ranked)


def _ranks(ranked: dict[int, tuple[float, bool]]) -> dict[int, int]:
    """Level 2 for the largest, one more for each clearly smaller size, and for light after bold of one size."""
    steps: list[tuple[float, bool]] = []
    for size, bold in sorted(set(ranked.values()), reverse=True):
        if not steps or size < steps[-1][0] * (1 - _SAME) or bold != steps[-1][1]:
            steps.append((size, bold))
    found = {}
    for index, (size, bold) in ranked.items():
        fitting = [i for i, step in enumerate(steps) if size >= step[0] * (1 - _SAME) and bold == step[1]]
        found[index] = min(6, 2 + (fitting[0] if fitting else len(steps)))
    return found


def _is_heading(items: Sequence[Item], index: int, context: Context) -> bool:
    """Short, without a full stop, and larger than the text or bold before text that is not."""
    item = items[index]
    if not isinstance(item, Paragraph) or len(item.lines) > _HEADING_LINES or not _may_head(item):
        return False
    text = inline.join(item.lines, context.known)[0]
    bullet = BULLET.match(text)
    if (
        len(text) > _HEADING_LENGTH
        or ends_sentence(text, NEVER_ENDS_HEADING)
        or (bullet and not bullet.group(1))
    ):
        return False
    if item.size >= context.body * _LARGER:
        return True
    after = next(
        (i for i in items[index + 1 : index + 4] if isinstance(i, Paragraph) and not i.furniture), None
    )
    light = after is not None and not after.bold
    single = all(line.parts == 1 for line in item.lines)
    return item.bold and light and single and item.size >= context.body * _SMALLER


def _block(item: Paragraph, context: Context, kind: BlockKind, level: int) -> DraftBlock:
    run = inline.join(item.lines, context.known)
    heading = kind in (BlockKind.HEADING, BlockKind.TITLE)
    code = item.language if item.language and language.fits(item.language, run[0]) else ""
    return DraftBlock(
        kind,
        run[0],
        level=level,
        ordinal=item.ordinal,
        furniture=item.furniture,
        spans=inline.spans(run, heading=heading),
        language=code,
        pages=inline.pages(run),
    )


def _plain(items: Sequence[Item], index: int, item: Paragraph, context: Context) -> DraftBlock:
    """A paragraph, or an item of a list where it has a bullet, or a number and a neighbour that has one."""
    block = _block(item, context, item.kind or BlockKind.PARAGRAPH, item.level)
    bullet = BULLET.match(block.text)
    told = item.kind is BlockKind.LIST_ITEM
    if item.furniture or not bullet or (item.kind is not None and not told):
        return block
    number = bullet.group(1)
    near = [items[i] for i in (index - 1, index + 1) if 0 <= i < len(items)]
    listed = any(isinstance(n, Paragraph) and BULLET.match(n.lines[0].text) for n in near)
    if number and not listed and not told:
        return block
    return replace(
        shifted(block, bullet.end()),
        kind=BlockKind.LIST_ITEM,
        level=item.level if told else _depth(items, index),
        ordinal=int(western(number)) if number else None,
    )


def shifted(block: DraftBlock, start: int) -> DraftBlock:
    """The block without its first characters."""
    moved = [
        replace(s, start=max(0, s.start - start), end=s.end - start) for s in block.spans if s.end > start
    ]
    pages = tuple(replace(page, offset=max(0, page.offset - start)) for page in block.pages)
    return replace(block, text=block.text[start:], spans=tuple(moved), pages=pages)


def _depth(items: Sequence[Item], index: int) -> int:
    """How deep a list item stands: each clear step in from the items before it is one level."""
    steps: list[float] = []
    for item in items[max(0, index - 40) : index + 1]:
        if not isinstance(item, Paragraph) or not BULLET.match(item.lines[0].text):
            steps = []
            continue
        start = item.lines[0].start
        while steps and start < steps[-1] - _STEP * item.size:
            steps.pop()
        if not steps or start > steps[-1] + _STEP * item.size:
            steps.append(start)
    return max(1, len(steps))
