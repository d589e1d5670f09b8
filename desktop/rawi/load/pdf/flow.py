"""Pages that were read in, the document's items in reading order out; paragraphs that a page or column breaks are whole again."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from rawi.article.model import PageMark
from rawi.load.joining import Words
from rawi.load.pdf import paragraphs
from rawi.load.pdf.page import Item, PageRead, Paragraph, Picture
from rawi.load.plain.measures import ends_sentence
from rawi.load.plain.patterns import SENTENCE_ENDS
from rawi.load.port import DraftBlock

_SIZE = 0.06
_FOOT_SIZE = 0.93


def words(pages: Sequence[PageRead]) -> Words:
    """The words of all pages' lines."""
    known = Words()
    for page in pages:
        known.add(line.text for region in page.regions for line in region)
    return known


def body_size(pages: Sequence[PageRead]) -> float:
    """The size that most characters have, in points, rounded to halves."""
    counts: dict[float, int] = {}
    for page in pages:
        for region in page.regions:
            for line in region:
                size = round(line.size * 2) / 2
                counts[size] = counts.get(size, 0) + len(line.text)
    return max(counts, key=lambda size: counts[size], default=11.0)


def items(pages: Sequence[PageRead], body: float) -> list[Item]:
    """Every page's paragraphs and finished blocks; each page can be forgotten after it."""
    found: list[Item] = []
    waiting: tuple[str, ...] = ()
    for page in pages:
        placed = page.items or list(_placed(page))
        waiting = _begun(placed, (*waiting, page.name))
        for item in placed:
            last = _last_story(found, body) if isinstance(item, Paragraph) and item.starts_column else None
            if last is not None and isinstance(item, Paragraph) and _goes_on(last, item, body):
                last.lines += item.lines
            else:
                found.append(item)
    return found


def _begun(placed: list[Item], names: tuple[str, ...]) -> tuple[str, ...]:
    """Let the pages of these names begin with the first item that is story; those that wait for one."""
    for number, item in enumerate(placed):
        if item.furniture:
            continue
        if isinstance(item, DraftBlock):
            placed[number] = replace(item, pages=tuple(PageMark(name, 0) for name in names))
            return ()
        styles = item.lines[0].styles
        if styles:
            styles[0] = styles[0]._replace(pages=names)
            return ()
    return names


def _placed(page: PageRead) -> Iterator[Item]:
    """The page's paragraphs with its pictures before what stands below them."""
    waiting = sorted(page.pictures, key=lambda picture: -picture.box.top)
    for region in page.regions:
        for paragraph in paragraphs.paragraphs(region, page.number):
            for picture in [p for p in waiting if _precedes(p, paragraph)]:
                waiting.remove(picture)
                yield picture.block
            yield paragraph
    yield from (picture.block for picture in waiting)


def _precedes(picture: Picture, paragraph: Paragraph) -> bool:
    box = paragraph.box
    beside = picture.box.left < box.right and box.left < picture.box.right
    return beside and picture.box.bottom >= box.top - paragraph.size


def _last_story(found: list[Item], body: float) -> Paragraph | None:
    """The last paragraph that is no furniture and no footnote."""
    for item in reversed(found[-24:]):
        if not isinstance(item, Paragraph):
            continue
        if not item.furniture and (item.kind is not None or item.size > body * _FOOT_SIZE):
            return item
    return None


def _goes_on(last: Paragraph, item: Paragraph, body: float) -> bool:
    """The sentence goes on over the break."""
    if item.furniture or last.kind != item.kind or item.size <= body * _FOOT_SIZE:
        return False
    alike = abs(last.size - item.size) <= _SIZE * item.size and last.bold == item.bold
    if not alike or paragraphs.BULLET.match(item.lines[0].text) or last.size > body * 1.1:
        return False
    before, after = last.lines[-1].text, item.lines[0].text
    first = next((c for c in after if c.isalpha()), "")
    return not ends_sentence(before, SENTENCE_ENDS) and not first.isupper()
