"""A book's metadata and its blocks in, the draft of the article out."""

from dataclasses import replace

from rawi.article.model import BlockKind
from rawi.load.epub.package import Metadata
from rawi.load.plain.measures import key
from rawi.load.port import Draft, DraftBlock


def draft(metadata: Metadata, blocks: list[DraftBlock]) -> Draft:
    """The article: the title above everything else."""
    title, body = _titled(metadata.title, blocks)
    return Draft(
        title=title.text if title else "",
        head=(title,) if title else (),
        body=tuple(_raised(body)),
        standfirst=metadata.description,
        authors=metadata.authors,
        published=metadata.published,
        site=metadata.publisher,
        address=metadata.address,
        language=metadata.language,
    )


def _titled(title: str, blocks: list[DraftBlock]) -> tuple[DraftBlock | None, list[DraftBlock]]:
    """The title as a block, and the rest: the book's own line with the same words, where it opens the story, is that block."""
    first = next((i for i, block in enumerate(blocks) if not block.furniture and block.text.strip()), None)
    if first is not None and title and key(blocks[first].text) == key(title):
        own = replace(blocks[first], kind=BlockKind.TITLE, level=1)
        return own, [*blocks[:first], *blocks[first + 1 :]]
    if not title:
        return None, blocks
    return DraftBlock(BlockKind.TITLE, title, level=1), blocks


def _raised(blocks: list[DraftBlock]) -> list[DraftBlock]:
    """Where the title was the only heading at the top, the others move up below it."""
    highest = min((block.level for block in blocks if block.kind is BlockKind.HEADING), default=2)
    return [
        replace(block, level=block.level - highest + 2) if block.kind is BlockKind.HEADING else block
        for block in blocks
    ]
