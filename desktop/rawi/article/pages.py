"""The printed edition's pages in an article: where each begins among the sentences, and on which a sentence stands."""

from bisect import bisect_right
from dataclasses import dataclass

from rawi.article.model import Article, Block, PageMark


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """A page's name as printed, and where it begins: a segment's id and characters into it."""

    name: str
    segment: str
    offset: int


def printed_pages(article: Article) -> tuple[PrintedPage, ...]:
    """The pages in reading order; () where the article has none. What begins behind a block's words begins with the next sentence."""
    found: list[PrintedPage] = []
    waiting: list[PageMark] = []
    last = None
    for block in article.blocks:
        waiting += block.pages
        if not block.segments:
            waiting = [PageMark(mark.name, 0) for mark in waiting]
            continue
        last = block.segments[-1]
        begun, waiting = _placed(block, waiting)
        found += begun
    if last is not None:
        found += [PrintedPage(mark.name, last.id, len(last.text)) for mark in waiting]
    return tuple(found)


def _placed(block: Block, marks: list[PageMark]) -> tuple[list[PrintedPage], list[PageMark]]:
    """The pages that begin in the block's sentences, and those that begin behind them."""
    ends = [segment.end for segment in block.segments]
    begun: list[PrintedPage] = []
    behind: list[PageMark] = []
    for mark in marks:
        number = bisect_right(ends, mark.offset)
        if number == len(ends):
            behind.append(PageMark(mark.name, 0))
        else:
            segment = block.segments[number]
            begun.append(PrintedPage(mark.name, segment.id, max(0, mark.offset - segment.start)))
    return begun, behind


def page_of(article: Article, segment: str, offset: int = 0) -> str:
    """The name of the page on which a sentence's character stands; "" where that is not known."""
    order = {each.id: number for number, each in enumerate(article.segments)}
    here = order.get(segment, -1), offset
    before = [each.name for each in printed_pages(article) if (order[each.segment], each.offset) <= here]
    return before[-1] if before else ""
