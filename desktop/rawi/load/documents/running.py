"""Heads and feet of pages in, furniture out: they stand once behind the article, for a page is not what is read here."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from rawi.article.model import BlockKind
from rawi.load.html.walk import Walked
from rawi.load.port import DraftBlock

_KEPT = (BlockKind.TABLE, BlockKind.IMAGE)


def once(running: Iterable[Walked], shown: Iterable[DraftBlock]) -> Iterator[DraftBlock]:
    """Each text and picture that neither `shown` nor a head or foot before has; lines left without a letter or digit
    (the signs around a page number) are left out.
    """
    known = {_key(block) for block in shown}
    for block in (walked.block for walked in running):
        key = _key(block)
        if key not in known and (block.resource or any(sign.isalnum() for sign in block.text)):
            known.add(key)
            kind = block.kind if block.kind in _KEPT else BlockKind.PARAGRAPH
            yield replace(block, kind=kind, level=0, ordinal=None, label="", furniture=True)


def _key(block: DraftBlock) -> tuple[str, str]:
    return block.resource, " ".join(block.text.split())
