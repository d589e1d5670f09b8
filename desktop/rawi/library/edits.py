"""What the reader says a block is, and the article as it reads then."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from rawi.article.model import Article, Block, BlockKind
from rawi.article.sections import sections
from rawi.library.anchors import Anchor, same


class Role(StrEnum):
    """What a block can be said to be. FURNITURE belongs to the site, RELATED points to other stories."""

    TITLE = "title"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    QUOTE = "quote"
    LIST_ITEM = "list_item"
    FURNITURE = "furniture"
    RELATED = "related"


@dataclass(frozen=True, slots=True)
class Edit:
    """The block that holds the anchor's segment is `role`; `level` (1-6) is that of a heading, list item or quote."""

    anchor: Anchor
    role: Role
    level: int = 0


_HEAD = (BlockKind.TITLE, BlockKind.STANDFIRST, BlockKind.BYLINE)
_LEVELS = {BlockKind.TITLE: 1, BlockKind.HEADING: 2, BlockKind.LIST_ITEM: 1, BlockKind.QUOTE: 1}
_BY = re.compile(
    r"^\W*(?:written by|by|von|par|por|di|door|av|af|autora?|text|автор|بقلم|کتبه?|نوشته|نویسنده|מאת|作者|文|記者|记者|기자)"
    r"(?:\b|(?=[:：/]))[:：/]?\s*(?=\S)",
    re.IGNORECASE,
)
_BREAK = re.compile(r"\||•|·|,|،|;|؛|、|\band\b|\bund\b|&| y | e | et | и | و |\n")


def apply(article: Article, edits: Sequence[Edit]) -> Article:
    """The article with the reader's edits; of several for one block the last wins, one whose block is gone has no effect.

    Segments, their ids and the order of blocks stay. Title, standfirst and authors follow the blocks that are said
    to be them; what the loader took for title or standfirst is a paragraph then.
    """
    before = article.blocks
    chosen = _chosen(article, edits)
    if not chosen:
        return article
    blocks = [_edited(block, chosen[n]) if n in chosen else block for n, block in enumerate(before)]
    titles = [n for n, edit in chosen.items() if edit.role is Role.TITLE]
    blocks = _demoted(blocks, BlockKind.TITLE, titles[-1:])
    blocks = _demoted(
        blocks, BlockKind.STANDFIRST, [n for n, edit in chosen.items() if edit.role is Role.STANDFIRST]
    )
    split = _end_of_head(blocks, len(article.head))
    return replace(
        article,
        head=tuple(blocks[:split]),
        sections=sections(blocks[split:]),
        title=_said(before, blocks, BlockKind.TITLE, article.title) or article.title,
        standfirst=_said(before, blocks, BlockKind.STANDFIRST, article.standfirst),
        authors=_authors(before, blocks, article.authors),
    )


def names(byline: str) -> tuple[str, ...]:
    """The names in a byline, without its "by"."""
    parts = (" ".join(part.split()).strip(" ,;|•·-–—:@،") for part in _BREAK.split(_BY.sub("", byline)))
    return tuple(
        part for part in parts if any(c.isalpha() for c in part) and not any(c.isdigit() for c in part)
    )


def _chosen(article: Article, edits: Sequence[Edit]) -> dict[int, Edit]:
    """The edit of each block (by its number) that has one, in the order they were made."""
    if not edits:
        return {}
    places = {segment.id: n for n, block in enumerate(article.blocks) for segment in block.segments}
    chosen: dict[int, Edit] = {}
    for edit in edits:
        segment = same(article, edit.anchor)
        if segment:
            chosen.pop(places[segment], None)
            chosen[places[segment]] = edit
    return chosen


def _edited(block: Block, edit: Edit) -> Block:
    if edit.role is Role.FURNITURE:
        return replace(block, furniture=True)
    kind = BlockKind(edit.role.value)
    level = (edit.level or _LEVELS[kind]) if kind in _LEVELS else 0
    ordinal = block.ordinal if kind is BlockKind.LIST_ITEM else None
    return replace(block, kind=kind, level=level, ordinal=ordinal, furniture=kind is BlockKind.RELATED)


def _demoted(blocks: list[Block], kind: BlockKind, kept: Sequence[int]) -> list[Block]:
    """Where the reader chose (`kept`), every other block of this kind in the story is a paragraph."""
    if not kept:
        return blocks
    return [
        replace(block, kind=BlockKind.PARAGRAPH, level=0)
        if block.kind is kind and not block.furniture and n not in kept
        else block
        for n, block in enumerate(blocks)
    ]


def _end_of_head(blocks: list[Block], old: int) -> int:
    """Just after the last head block that only head blocks, furniture and blocks of the old head stand before."""
    end = 0
    for n, block in enumerate(blocks):
        if block.kind in _HEAD and not block.furniture:
            end = n + 1
        elif n >= old and not block.furniture:
            break
    return end


def _texts(blocks: Sequence[Block], kind: BlockKind) -> list[str]:
    return [block.text for block in blocks if block.kind is kind and not block.furniture]


def _said(before: Sequence[Block], after: Sequence[Block], kind: BlockKind, old: str) -> str:
    """The text of the blocks of this kind where they changed, else what the loader said."""
    now = _texts(after, kind)
    return old if now == _texts(before, kind) else " ".join(" ".join(now).split())


def _authors(before: Sequence[Block], after: Sequence[Block], old: tuple[str, ...]) -> tuple[str, ...]:
    now = _texts(after, BlockKind.BYLINE)
    if now == _texts(before, BlockKind.BYLINE):
        return old
    return tuple(dict.fromkeys(name for byline in now for name in names(byline)))
