"""A tagged page's blocks and letters in, items out; what no tag holds stands as furniture before or behind them."""

from collections.abc import Sequence
from dataclasses import replace

from rawi.article.model import BlockKind, Cell, Span
from rawi.load.joining import Words
from rawi.load.pdf import inline
from rawi.load.pdf.lines import lines
from rawi.load.pdf.page import Box, Glyph, Item, Line, Paragraph, Picture
from rawi.load.pdf.pieces import Piece, pieces
from rawi.load.pdf.structure_tree import Tagged
from rawi.load.port import DraftBlock

_UNTOLD = 0.3
"""The part of a page's letters that its tags may leave out; where they leave out more, they are not believed."""

_FLOWING = (BlockKind.PARAGRAPH, BlockKind.QUOTE)


def items(
    tags: Sequence[Tagged],
    glyphs: Sequence[Glyph],
    pictures: Sequence[tuple[int, Picture]],
    page: tuple[int, Box],
    *,
    rtl: bool,
) -> list[Item]:
    """The page's items in the order of its tags; empty where the tags hold too little of it. `page` is number and box."""
    told = {mark for tag in tags for mark in _ids(tag)}
    rest = [g for g in glyphs if g.mark not in told or g.artifact]
    lost = sum(not g.artifact for g in rest)
    if not glyphs or lost > len(glyphs) * _UNTOLD:
        return []
    by_mark: dict[int, list[Glyph]] = {}
    for glyph in glyphs:
        if not glyph.artifact:
            by_mark.setdefault(glyph.mark, []).append(glyph)
    reader = _Reader(by_mark, list(pictures), page[0], rtl)
    found = [item for tag in tags if (item := reader.item(tag)) is not None]
    furniture = _rows(rest, rtl)
    middle = (page[1].top + page[1].bottom) / 2
    above = [reader.aside(line) for line in furniture if line.box.bottom > middle]
    below = [reader.aside(line) for line in furniture if line.box.bottom <= middle]
    loose = [picture.block for _, picture in reader.pictures]
    _first_flows(found)
    return [*above, *found, *loose, *below]


def _ids(tag: Tagged) -> list[int]:
    return tag.ids + [mark for row in tag.rows for ids, _ in row for mark in ids]


def _first_flows(found: list[Item]) -> None:
    """A page's first paragraph may go on from the page before."""
    first = next((item for item in found if isinstance(item, Paragraph)), None)
    if first is not None and first.kind in _FLOWING:
        first.starts_column = True


class _Reader:
    def __init__(
        self, by_mark: dict[int, list[Glyph]], pictures: list[tuple[int, Picture]], number: int, rtl: bool
    ) -> None:
        self.by_mark, self.pictures = by_mark, pictures
        self.number, self.rtl = number, rtl

    def item(self, tag: Tagged) -> Item | None:
        if tag.kind is BlockKind.IMAGE:
            return self.image(tag)
        if tag.kind is BlockKind.TABLE:
            return self.table(tag)
        found = self.lines(tag.ids)
        if not found:
            return None
        return Paragraph(found, self.number, tag.kind, tag.level, language=tag.language)

    def lines(self, ids: Sequence[int]) -> list[Line]:
        return _rows([glyph for mark in ids for glyph in self.by_mark.get(mark, ())], self.rtl)

    def aside(self, line: Line) -> Paragraph:
        line.furniture = True
        return Paragraph([line], self.number, BlockKind.PARAGRAPH)

    def image(self, tag: Tagged) -> DraftBlock | None:
        """The figure with its alt text; the text that it is made of where it has neither."""
        mine = next((pair for pair in self.pictures if pair[0] in tag.ids), None)
        if mine:
            self.pictures.remove(mine)
        text = tag.alt or " ".join(line.text for line in self.lines(tag.ids))
        if not mine and not text:
            return None
        block = mine[1].block if mine else DraftBlock(BlockKind.IMAGE, "")
        return replace(block, text=text, language=tag.language)

    def table(self, tag: Tagged) -> DraftBlock | None:
        text = ""
        spans: list[Span] = []
        rows: list[tuple[Cell, ...]] = []
        for row in tag.rows:
            cells: list[Cell] = []
            for ids, header in row:
                text += "\t" if cells else "\n" if rows else ""
                start = len(text)
                found = self.lines(ids)
                if found:
                    run = inline.join(found, Words())
                    text += run[0].replace("\t", " ").replace("\n", " ")
                    spans += [
                        replace(s, start=s.start + start, end=s.end + start)
                        for s in inline.spans(run, heading=header)
                    ]
                cells.append(Cell(start, len(text), header))
            rows.append(tuple(cells))
        return (
            DraftBlock(BlockKind.TABLE, text, spans=tuple(spans), rows=tuple(rows)) if text.strip() else None
        )


def _rows(glyphs: list[Glyph], rtl: bool) -> list[Line]:
    """Lines of letters in the order of their tags; where the text jumps up it goes on in another column."""
    found: list[Line] = []
    column: list[Piece] = []
    for piece in pieces(glyphs):
        if column and piece.box.bottom > column[-1].box.top:
            found += lines(column, rtl=rtl)
            column = []
        column.append(piece)
    return [line for line in found + lines(column, rtl=rtl) if line.text]
