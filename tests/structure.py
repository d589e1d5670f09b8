"""What assistive technology should be told of an article, worked out from the article alone, and how alike two such lists are."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby

from rawi.article.model import Article, Block, BlockKind, SpanKind
from rawi.article.tables import column_headers, header_rows, row_headers
from rawi.wording.labels import page_labels


@dataclass(frozen=True)
class Node:
    """`depth` below the article; roles as AT-SPI names them; the language's primary code. `headers` are those of a cell."""

    depth: int
    role: str
    name: str
    language: str
    level: int = 0
    headers: tuple[str, ...] = ()


_ROLES = {
    BlockKind.TITLE: "heading",
    BlockKind.HEADING: "heading",
    BlockKind.QUOTE: "block quote",
    BlockKind.IMAGE: "image",
    BlockKind.FOOTNOTE: "comment",
}


def expected(article: Article) -> list[Node]:
    """The original, in an English interface."""
    return [*_blocks(article.head), *_labels(article), *_blocks(article.blocks[len(article.head) :])]


def _labels(article: Article) -> Iterator[Node]:
    labels = page_labels(article, None, 1.0)
    for text in filter(None, (labels.byline, labels.times)):
        yield Node(0, "paragraph", text, "en")


def _blocks(blocks: Sequence[Block]) -> Iterator[Node]:
    for listed, group in groupby(blocks, lambda block: block.kind is BlockKind.LIST_ITEM):
        members = list(group)
        if listed:
            yield Node(0, "list", "", members[0].language)
        for block in members:
            yield from _table(block) if block.rows else _block(block, int(listed))


def _block(block: Block, depth: int) -> Iterator[Node]:
    role = "list item" if depth else _ROLES.get(block.kind, "paragraph")
    name = block.text or "Image"
    level = block.level if role in ("heading", "list item") else 0
    yield Node(depth, role, name, block.language, level)
    for span in sorted(block.spans, key=lambda each: each.start):
        words = block.text[span.start : span.end]
        if span.kind is SpanKind.LINK:
            yield Node(depth + 1, "link", words, block.language)
        elif span.kind is SpanKind.FOOTNOTE_REFERENCE:
            yield Node(depth + 1, "link", f"Footnote {words}", block.language)


def _table(block: Block) -> Iterator[Node]:
    flags = [[cell.header for cell in row] for row in block.rows]
    texts = [[block.text[cell.start : cell.end] for cell in row] for row in block.rows]
    yield Node(0, "table", "", block.language)
    for row, cells in enumerate(flags):
        yield Node(1, "table row", "", block.language)
        for column, header in enumerate(cells):
            heads = column_headers(flags, row, column) + row_headers(flags, row, column)
            names = tuple(texts[r][c] for r, c in heads if (r, c) != (row, column))
            role = "table cell"
            if header:
                role = "table column header" if row < header_rows(flags) else "table row header"
            yield Node(2, role, texts[row][column], block.language, headers=names)


def f1(wanted: Sequence[Node], found: Sequence[Node]) -> float:
    """Twice the nodes that both have in the same order, by the nodes of both: 1.0 where they are equal."""
    match = SequenceMatcher(None, wanted, found, autojunk=False)
    same = sum(block.size for block in match.get_matching_blocks())
    return 2 * same / (len(wanted) + len(found)) if wanted or found else 1.0
