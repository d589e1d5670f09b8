"""Blocks of a story in, the same with headings that stand below the title out."""

from collections.abc import Sequence
from dataclasses import replace

from rawi.article.model import BlockKind
from rawi.load.port import DraftBlock


def below_title(blocks: Sequence[DraftBlock]) -> list[DraftBlock]:
    """Section headings start at level 2; deeper ones move down with them, to 6 at most."""
    levels = [b.level for b in blocks if b.kind is BlockKind.HEADING and not b.furniture]
    shift = 1 if levels and min(levels) == 1 else 0
    return [replace(b, level=min(6, b.level + shift)) if b.kind is BlockKind.HEADING else b for b in blocks]
