"""Places that survive a better loader: a segment's id, and its words and offset to find it again."""

from dataclasses import dataclass

from rawi.article.model import Article

_QUOTE = 80


@dataclass(frozen=True, slots=True)
class Anchor:
    """A segment, the beginning of its text, and its offset among all segments' characters."""

    segment: str
    quote: str
    offset: int


def anchor_of(article: Article, segment: str) -> Anchor | None:
    """The anchor of a segment; None where the article has no such segment."""
    offset = 0
    for each in article.segments:
        if each.id == segment:
            return Anchor(segment, each.text[:_QUOTE], offset)
        offset += len(each.text)
    return None


def part(article: Article, segment: str) -> float:
    """How much of the story (0 to 1, by characters, without furniture) is read up to the end of a segment; 0 for an unknown one."""
    whole = before = 0
    for block in article.blocks:
        for each in block.segments:
            whole += 0 if block.furniture else len(each.text)
            if each.id == segment:
                before = whole
    return before / whole if whole else 0.0


def same(article: Article, anchor: Anchor) -> str | None:
    """The segment with the anchor's id, else the one with its words that is nearest to its offset; None without either."""
    offset = 0
    quoted: list[tuple[int, str]] = []
    for each in article.segments:
        if each.id == anchor.segment:
            return each.id
        if anchor.quote and each.text.startswith(anchor.quote):
            quoted.append((abs(offset - anchor.offset), each.id))
        offset += len(each.text)
    return min(quoted, default=(0, None))[1]


def sentence(article: Article, anchor: Anchor) -> str | None:
    """The segment whose whole text is the anchor's quote, spaces aside: the one with its id, else the nearest; None without one."""
    wanted, offset = anchor.quote.split(), 0
    found: list[tuple[bool, int, str]] = []
    for each in article.segments:
        if each.text.split() == wanted:
            found.append((each.id != anchor.segment, abs(offset - anchor.offset), each.id))
        offset += len(each.text)
    return min(found, default=(False, 0, None))[2]


def find(article: Article, anchor: Anchor) -> str | None:
    """The same segment, else the nearest to its offset; None for an article without segments."""
    found = same(article, anchor)
    if found:
        return found
    offset = 0
    nearest: list[tuple[int, str]] = []
    for each in article.segments:
        nearest.append((abs(offset - anchor.offset), each.id))
        offset += len(each.text)
    return min(nearest, default=(0, None))[1]
