"""A table element in, a table block out; cells are joined by tab, rows by newline."""

from lxml.html import HtmlElement

from rawi.article.model import BlockKind, Cell, Span
from rawi.load.html_inline import run_of
from rawi.load.page import PLAIN, PageParts
from rawi.load.port import DraftBlock

_LARGEST = 20_000
"""Cells; a larger table is read as paragraphs."""


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


def block(table: HtmlElement, page: PageParts = PLAIN) -> DraftBlock | None:
    """The table; None where it is empty."""
    text = ""
    spans: list[Span] = []
    rows: list[tuple[Cell, ...]] = []
    for row in table.xpath("./tr | ./*/tr"):
        cells: list[Cell] = []
        for element in row:
            if element.tag not in ("td", "th"):
                continue
            run = run_of(element, page)
            text += "\t" if cells else "\n" if rows else ""
            start = len(text)
            if run:
                text += run.text.replace("\n", " ").replace("\t", " ")
                spans += [Span(s.kind, s.start + start, s.end + start, s.target) for s in run.spans]
            cells.append(Cell(start, len(text), element.tag == "th"))
        if cells:
            rows.append(tuple(cells))
    if not text.strip():
        return None
    return DraftBlock(BlockKind.TABLE, text, spans=tuple(spans), rows=tuple(rows))
