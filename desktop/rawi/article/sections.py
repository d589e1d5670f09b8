"""Blocks of an article's body in, its sections out."""

from collections.abc import Iterable

from rawi.article.model import Block, BlockKind, Section


def sections(body: Iterable[Block]) -> tuple[Section, ...]:
    """Each heading opens a section; what stands before the first has the heading ""."""
    made: list[Section] = []
    current: list[Block] = []
    for block in body:
        if block.kind is BlockKind.HEADING and current:
            made.append(_section(current))
            current = []
        current.append(block)
    if current:
        made.append(_section(current))
    return tuple(made)


def _section(blocks: list[Block]) -> Section:
    first = blocks[0]
    if first.kind is BlockKind.HEADING:
        return Section(first.text, first.level, tuple(blocks))
    return Section("", 0, tuple(blocks))
