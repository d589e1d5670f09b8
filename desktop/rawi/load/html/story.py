"""A page's tree and its walked blocks in, which blocks are the story out.

trafilatura is the best judge of where a story lies, but it drops, joins and cuts pieces of it: what stands between
two pieces of the story, in their company, belongs to it too.
"""

import logging
import re
from collections.abc import Sequence
from itertools import islice

from lxml.html import HtmlElement

from rawi.article.model import BlockKind, SpanKind
from rawi.load.html.align import align, tokens
from rawi.load.html.headings import links, without_boxes
from rawi.load.html.metadata import FAULTS
from rawi.load.html.walk import Walked
from rawi.load.plain import patterns
from rawi.load.port import DraftBlock

LARGEST_JUDGED, LARGEST_SLOW = 30_000, 10_000
"""Elements; trafilatura takes some 0.1 ms for each (measured; its slow ways thrice that), so a larger page is judged by its own marks alone."""

_REACH = 3
_LINKED = 0.5
_PROSE, _THIN, _SHORT_STORY = 80, 0.2, 1_000
_ABSENT, _ABSENT_SIZE = 0.3, 500
_HIDDEN_SHARE = 0.3
_COMPANY = (BlockKind.CAPTION, BlockKind.IMAGE, BlockKind.TABLE, BlockKind.CODE)
_FURNITURE = re.compile(
    r"share|social|related|newsletter|promo|comment|sidebar|widget|breadcrumb|cookie|banner|advert|recommend|subscri|teaser|tags?\b"
)


def is_bounded(tree: HtmlElement, most: int = LARGEST_JUDGED) -> bool:
    """True where the page has at most so many elements."""
    return sum(1 for _ in islice(tree.iter(), most + 1)) <= most


def judge(tree: HtmlElement, walked: Sequence[Walked]) -> tuple[list[Walked], list[bool]]:
    """The blocks, and for each whether it belongs to the story; where the page holds its story only as data, with that at the end."""
    blocks = list(walked)
    story = _story(tree, blocks)
    if not story:
        return blocks, _by_marks(blocks)
    places = align([w.block.text for w in blocks], story)
    shown = sum(
        len(tokens(w.block.text)) for w, place in zip(blocks, places, strict=True) if place is not None
    )
    if len(story) > _ABSENT_SIZE and shown < _ABSENT * len(tokens(story)):
        lines = [line for line in story.splitlines() if line.strip()]
        added = [Walked(DraftBlock(BlockKind.PARAGRAPH, line.strip()), "", False, "") for line in lines]
        return blocks + added, [False] * len(blocks) + [True] * len(added)
    found = [place is not None for place in places]
    told = [each or _belongs(blocks, found, i) for i, each in enumerate(found)]
    return blocks, without_boxes(blocks, _without_hidden(blocks, told))


def _story(tree: HtmlElement, walked: Sequence[Walked]) -> str:
    """trafilatura's text; its slow ways only where the quick one finds next to nothing of the page's prose."""
    if not is_bounded(tree):
        return ""
    quick = _extract(tree, fast=True)
    if len(quick) < _SHORT_STORY:
        prose = sum(len(w.block.text) for w in walked if _is_prose(w))
        if len(quick) < prose * _THIN and is_bounded(tree, LARGEST_SLOW):
            return _extract(tree, fast=False) or quick
    return quick


def _extract(tree: HtmlElement, *, fast: bool) -> str:
    """ "" where it finds nothing or fails: the page is then judged by its own marks."""
    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        found = trafilatura.bare_extraction(tree, fast=fast, include_comments=False)
    except FAULTS:
        return ""
    return "" if found is None or isinstance(found, dict) else (found.text or "")


def _is_prose(walked: Walked) -> bool:
    return len(walked.block.text) >= _PROSE and not walked.aside and links(walked) < _LINKED


def _by_marks(walked: Sequence[Walked]) -> list[bool]:
    """All but navigation, asides, forms and bare links; all but the first three where nothing is left."""
    strict = [not w.aside and not w.hidden and links(w) < _LINKED for w in walked]
    return strict if any(strict) else [not w.aside for w in walked]


def _belongs(walked: Sequence[Walked], found: list[bool], index: int) -> bool:
    """A heading of the story, a caption or picture within it, a line between lines of its own kin."""
    one = walked[index]
    if one.aside or one.hidden or _FURNITURE.search(one.hints):
        return False
    before = [walked[i] for i in range(max(0, index - _REACH), index) if found[i]]
    after = [walked[i] for i in range(index + 1, min(len(walked), index + 1 + _REACH)) if found[i]]
    if one.block.kind is BlockKind.HEADING:
        return any(_kin(one, other) for other in after)
    if not before or not after:
        return False
    if one.block.kind in _COMPANY or _is_formula(one):
        return True
    siblings = any(_siblings(one, other) for other in (*before, *after))
    return siblings and links(one) < _LINKED and not _chrome(one.block.text)


def _is_formula(one: Walked) -> bool:
    """A formula in a line of its own, with its number perhaps: no words of a story, but what it speaks of."""
    written = sum(span.end - span.start for span in one.block.spans if span.kind is SpanKind.FORMULA)
    return written > len(one.block.text) / 2


def _kin(one: Walked, other: Walked) -> bool:
    return bool(set(one.chain[:3]) & set(other.chain[:3]))


def _siblings(one: Walked, other: Walked) -> bool:
    return one.chain[1:2] == other.chain[1:2] or one.chain[:1] == other.chain[:1]


def _chrome(text: str) -> bool:
    return bool(patterns.CHROME.match(text) or patterns.TRAILER.match(text))


def _without_hidden(walked: Sequence[Walked], told: list[bool]) -> list[bool]:
    """What the page hides is not the story, unless it hides most of it (until a script shows it)."""
    whole = sum(len(w.block.text) for w, t in zip(walked, told, strict=True) if t)
    hidden = sum(len(w.block.text) for w, t in zip(walked, told, strict=True) if t and w.hidden)
    if not hidden or hidden > whole * _HIDDEN_SHARE:
        return told
    return [t and not w.hidden for w, t in zip(walked, told, strict=True)]
