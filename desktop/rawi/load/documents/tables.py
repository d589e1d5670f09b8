"""Cells in, a table block out; a table that only lays out a page becomes the blocks of its cells."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from rawi.article.model import BlockKind, Cell, Span, SpanKind
from rawi.load.html.walk import Walked
from rawi.load.port import DraftBlock

LARGEST = 20_000
"""Cells; a larger table is read as paragraphs."""

_FLAT = str.maketrans("\t\n", "  ")


@dataclass(frozen=True, slots=True)
class CellText:
    """A cell: the blocks in it."""

    blocks: tuple[Walked, ...] = ()
    header: bool = False


EMPTY = CellText()


def place(rows: Sequence[Sequence[CellText]]) -> list[Walked]:
    """The table, then the pictures that stood in it; the blocks alone where there is one column or too many cells."""
    rows = [row for row in rows if row]
    blocks = [walked for row in rows for cell in row for walked in cell.blocks]
    widest = max((len(row) for row in rows), default=0)
    if widest < 2 or sum(len(row) for row in rows) > LARGEST:
        return blocks
    table = _table(rows)
    apart = [walked for walked in blocks if walked.block.kind in (BlockKind.IMAGE, BlockKind.FOOTNOTE)]
    return [Walked(table, "", aside=False, tag="table"), *apart] if table else apart


def _table(rows: Sequence[Sequence[CellText]]) -> DraftBlock | None:
    texts: list[str] = []
    spans: list[Span] = []
    placed: list[tuple[Cell, ...]] = []
    position = 0
    for row in rows:
        cells = []
        for cell in row:
            text, inner = _flattened(cell)
            spans += [replace(span, start=span.start + position, end=span.end + position) for span in inner]
            cells.append(Cell(position, position + len(text), cell.header))
            texts.append(text)
            position += len(text) + 1
            texts.append("\t")
        texts[-1] = "\n"
        placed.append(tuple(cells))
    text = "".join(texts[:-1])
    if not text.strip():
        return None
    marked = _with_headers(placed, spans)
    language, rtl = _common([walked.block for row in rows for cell in row for walked in cell.blocks])
    return DraftBlock(BlockKind.TABLE, text, spans=tuple(spans), rows=marked, language=language, rtl=rtl)


def _flattened(cell: CellText) -> tuple[str, list[Span]]:
    """The cell's paragraphs in one line."""
    text = ""
    spans: list[Span] = []
    for walked in cell.blocks:
        block = walked.block
        if block.kind in (BlockKind.IMAGE, BlockKind.FOOTNOTE) or not block.text:
            continue
        text += " " if text else ""
        spans += [
            replace(span, start=span.start + len(text), end=span.end + len(text)) for span in block.spans
        ]
        text += block.text.translate(_FLAT)
    return text, spans


def _with_headers(rows: list[tuple[Cell, ...]], spans: list[Span]) -> tuple[tuple[Cell, ...], ...]:
    """Where no cell says that it is a header, a first row in bold is one."""
    if len(rows) < 2 or any(cell.header for row in rows for cell in row):
        return tuple(rows)
    bold = {(span.start, span.end) for span in spans if span.kind is SpanKind.STRONG}
    first = rows[0]
    if not all(cell.start < cell.end and (cell.start, cell.end) in bold for cell in first):
        return tuple(rows)
    return (tuple(replace(cell, header=True) for cell in first), *rows[1:])


def _common(blocks: list[DraftBlock]) -> tuple[str, bool | None]:
    """The language and direction that every cell with text shares."""
    languages = {block.language for block in blocks if block.text}
    directions = {block.rtl for block in blocks if block.text}
    return (
        languages.pop() if len(languages) == 1 else "",
        directions.pop() if len(directions) == 1 else None,
    )
