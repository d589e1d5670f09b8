"""What ends and what begins in, seconds of silence between them out.

People who read aloud pause the longer the higher the boundary stands in the text's hierarchy (Yang, Xu and Yang 2014,
doi:10.1587/transinf.E97.D.1461); hence one order: cell, sentence, item, paragraph, part, heading. The paragraph has what
SSML players give a break between weak (0.5) and medium (0.75), the largest heading their longest (1.25). Within the
paragraph pauses are shorter than people make them: every voice ends a sentence with 0.1 to 0.3 seconds of its own.
"""

from rawi.article.model import Block, BlockKind

SENTENCE = 0.2
PAIR, AFTER_PAIR = 0.25, 0.45
"""Between a sentence and its translation, and after both: what belongs together stands together."""

CELL, ROW = 0.3, 0.5
"""A cell is told from a sentence, a row from a cell."""

ITEM = 0.4
"""Between items of a list, and between a picture and its caption."""

PARAGRAPH = 0.6
PART = 0.75
"""Between paragraphs, and where a quote, list, table, picture or code begins or ends."""

AFTER_HEADING = 0.7
_AFTER_TITLE = 0.9
_BEFORE_HEADING = {1: 1.25, 2: 1.1, 3: 1.0}
_BEFORE_SMALL_HEADING = 0.9
"""A heading belongs to what follows it: the pause before it is the longer one. Higher levels stand further apart."""

ASIDE, AFTER_END = 0.15, 0.35
"""After an announcement: it belongs to what follows, and to what went before where it tells an end."""

_HEAD = (BlockKind.STANDFIRST, BlockKind.BYLINE)


def between(ending: Block, beginning: Block | None) -> float:
    """Between two blocks; after the last one as after a paragraph."""
    if beginning is None:
        return PARAGRAPH
    if beginning.kind is BlockKind.HEADING:
        return _BEFORE_HEADING.get(beginning.level, _BEFORE_SMALL_HEADING)
    if ending.kind is BlockKind.TITLE:
        return _AFTER_TITLE
    if ending.kind is BlockKind.HEADING or ending.kind in _HEAD:
        return AFTER_HEADING
    kinds = ending.kind, beginning.kind
    if kinds in ((BlockKind.LIST_ITEM, BlockKind.LIST_ITEM), (BlockKind.IMAGE, BlockKind.CAPTION)):
        return ITEM
    return PARAGRAPH if ending.kind is beginning.kind else PART


def within(cell: tuple[int, int] | None, following: tuple[int, int] | None) -> float:
    """Between two sentences of a block; `cell` is the row and column that each stands in, in a table."""
    if cell is None or following is None or cell == following:
        return SENTENCE
    return CELL if cell[0] == following[0] else ROW
