"""A table element in, its caption and a table block out; cells are joined by tab, rows by newline."""

from collections.abc import Iterator

from lxml.html import HtmlElement

from rawi.article.model import BlockKind, Cell, PageMark, Span
from rawi.load.html.inline import run_of
from rawi.load.html.page import PLAIN, PageParts
from rawi.load.port import DraftBlock, Narrated

_LARGEST = 20_000
"""Cells; a larger table is read as paragraphs."""

_WIDEST_SPAN = 100


def is_data(table: HtmlElement) -> bool:
    """True for a table of data: headers, or several rows of several short cells without blocks inside; else it is layout."""
    rows = table.xpath("./tr | ./*/tr")
    cells = [cell for row in rows for cell in row if cell.tag in ("td", "th")]
    if not cells or len(cells) > _LARGEST or table.xpath(".//table"):
        return False
    if any(cell.tag == "th" for cell in cells):
        return True
    regular = len(rows) > 1 and min(len(row) for row in rows) > 1
    return regular and not table.xpath(".//h1|.//h2|.//h3|.//ul|.//form|.//p[2]")


def blocks(table: HtmlElement, page: PageParts = PLAIN) -> Iterator[DraftBlock]:
    """What it is called, and the table itself, as far as they are not empty."""
    for caption in table.xpath("./caption"):
        run = run_of(caption, page)
        if run:
            yield DraftBlock(
                BlockKind.CAPTION, run.text, spans=run.spans, narrated=run.narrated, pages=run.pages
            )
    found = _block(table, page)
    if found:
        yield found


def _block(table: HtmlElement, page: PageParts) -> DraftBlock | None:
    """The table; None where it is empty. A cell over several columns or rows is followed by empty ones, so that columns stay."""
    text = ""
    spans: list[Span] = []
    narrated: list[Narrated] = []
    pages: list[PageMark] = []
    rows: list[tuple[Cell, ...]] = []
    for places in _grid(table):
        cells: list[Cell] = []
        for element in places:
            run = run_of(element, page) if element is not None else None
            text += "\t" if cells else "\n" if rows else ""
            start = len(text)
            if run:
                text += run.text.replace("\n", " ").replace("\t", " ")
                spans += [Span(s.kind, s.start + start, s.end + start, s.target) for s in run.spans]
                narrated += [Narrated(n.start + start, n.end + start, n.clip) for n in run.narrated]
                pages += [PageMark(p.name, p.offset + start) for p in run.pages]
            cells.append(Cell(start, len(text), element is not None and _is_header(element)))
        if cells:
            rows.append(tuple(cells))
    if not text.strip():
        return None
    return DraftBlock(
        BlockKind.TABLE,
        text,
        spans=tuple(spans),
        rows=tuple(rows),
        narrated=tuple(narrated),
        pages=tuple(pages),
    )


def _grid(table: HtmlElement) -> Iterator[list[HtmlElement | None]]:
    """Each row's cells by column; None where a cell from the left or from above reaches over."""
    above: dict[int, int] = {}
    budget = _LARGEST
    for row in table.xpath("./tr | ./*/tr"):
        line: list[HtmlElement | None] = []
        for cell in (each for each in row if each.tag in ("td", "th")):
            while above.get(len(line), 0):
                above[len(line)] -= 1
                line.append(None)
            width, height = _span(cell, "colspan"), _span(cell, "rowspan")
            budget -= width
            width = width if budget > 0 else 1
            for column in range(len(line), len(line) + width if height > 1 else 0):
                above[column] = height - 1
            line += [cell, *[None] * (width - 1)]
        yield line


def _span(cell: HtmlElement, name: str) -> int:
    told = (cell.get(name) or "1").strip()
    return max(1, min(int(told), _WIDEST_SPAN)) if told.isascii() and told.isdigit() and len(told) < 6 else 1


def _is_header(cell: HtmlElement) -> bool:
    """A th, or any cell of the table's head."""
    return cell.tag == "th" or any(e.tag == "thead" for e in cell.iterancestors("thead", "table"))
