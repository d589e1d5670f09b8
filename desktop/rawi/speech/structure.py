"""The blocks of an article in reading order in, what is announced before and after each out."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby

from rawi.article.model import Block, BlockKind
from rawi.speech.announcing import About, Announcement

_NESTED = {
    BlockKind.LIST_ITEM: ((About.LIST, About.INNER_LIST), (About.LIST_END, About.INNER_LIST_END)),
    BlockKind.QUOTE: ((About.QUOTE, About.INNER_QUOTE), (About.QUOTE_END, About.INNER_QUOTE_END)),
}
"""What begins and ends, outermost and within another."""

_BEFORE = {
    BlockKind.TITLE: About.TITLE,
    BlockKind.HEADING: About.HEADING,
    BlockKind.TABLE: About.TABLE,
    BlockKind.IMAGE: About.IMAGE,
    BlockKind.CAPTION: About.CAPTION,
    BlockKind.CODE: About.CODE,
    BlockKind.RELATED: About.RELATED,
}
_LAST_BUT_ONE = 2
_AFTER = {BlockKind.TABLE: About.TABLE_END, BlockKind.CODE: About.CODE_END}


@dataclass(slots=True)
class Around:
    """What is announced before and after a block."""

    before: list[Announcement] = field(default_factory=list)
    after: list[Announcement] = field(default_factory=list)


@dataclass(slots=True)
class _Open:
    """A list or quote that has begun with this block (a number) and has so many items."""

    first: int
    level: int
    inner: bool
    ordinal: int | None
    items: int = 0

    def goes_on(self, block: Block) -> bool:
        """Whether the block is its next item, or is within it; a number 1 begins another list but where numbers fall."""
        if _level(block) != self.level:
            return _level(block) > self.level
        if self.ordinal is None or block.ordinal is None:
            return self.ordinal is block.ordinal
        return block.ordinal != 1 or self.ordinal == _LAST_BUT_ONE


def around(blocks: Sequence[Block]) -> list[Around]:
    """For each block."""
    made = [Around() for _ in blocks]
    for kind, run in groupby(range(len(blocks)), key=lambda number: blocks[number].kind):
        if kind in _NESTED:
            _Run(blocks, made, kind).go(list(run))
        else:
            for number in run:
                _alone(blocks[number], made[number])
    return made


def _alone(block: Block, made: Around) -> None:
    if block.kind in _BEFORE:
        columns = max(map(len, block.rows), default=0)
        made.before.append(Announcement(_BEFORE[block.kind], len(block.rows) or block.level, columns))
    if block.kind in _AFTER:
        made.after.append(Announcement(_AFTER[block.kind]))


class _Run:
    """List items or quotes that follow each other, at whatever depth."""

    def __init__(self, blocks: Sequence[Block], made: list[Around], kind: BlockKind) -> None:
        self._blocks, self._made = blocks, made
        self._begin, self._end = _NESTED[kind]
        self._open: list[_Open] = []

    def go(self, numbers: Sequence[int]) -> None:
        for number in numbers:
            block = self._blocks[number]
            while self._open and not self._open[-1].goes_on(block):
                self._close(number - 1)
            if not self._open or self._open[-1].level < _level(block):
                self._open.append(_Open(number, _level(block), bool(self._open), block.ordinal))
            self._open[-1].items += 1
            self._open[-1].ordinal = block.ordinal
            if block.ordinal is not None:
                self._made[number].before.append(Announcement(About.ITEM, name=str(block.ordinal)))
        while self._open:
            self._close(numbers[-1])

    def _close(self, last: int) -> None:
        """What has begun last ends with this block; only now its items are counted."""
        ended = self._open.pop()
        count = ended.items if self._begin[0] is About.LIST else 0
        self._made[ended.first].before.insert(0, Announcement(self._begin[ended.inner], count))
        self._made[last].after.append(Announcement(self._end[ended.inner]))


def _level(block: Block) -> int:
    return max(1, block.level)
