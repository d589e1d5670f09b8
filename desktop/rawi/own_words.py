"""What the reader wrote, as a translation needs it: corrections of an article's sentences, terms of the glossary."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from rawi.article.errors import RawiError
from rawi.article.model import Article
from rawi.article.translation import Term, Translation
from rawi.text.language import primary

if TYPE_CHECKING:
    from rawi.ports import Shelf
    from rawi.translate.wish import Wish


def corrections(shelf: Shelf, article: Article, target: str) -> Mapping[str, str]:
    """Segment id to what the reader wrote for it; of sentences that read as they did then. None where the library fails."""
    from rawi.library.anchors import sentence

    try:
        kept = shelf.corrections(article.id, target)
    except RawiError:
        return {}
    placed = [(sentence(article, each.anchor), each) for each in kept]
    own = sorted(placed, key=lambda each: each[0] == each[1].anchor.segment)
    return {segment: each.text for segment, each in own if segment}


def with_glossary(shelf: Shelf, wish: Wish | None, target: str) -> Wish:
    """The wish, with the reader's terms for this target where it has none of its own; without where the library fails."""
    from rawi.translate.wish import Wish

    wish = wish or Wish()
    if wish.glossary:
        return wish
    try:
        terms = shelf.terms()
    except RawiError:
        return wish
    into = primary(target)
    return replace(wish, glossary=tuple(Term(t.term, t.called, t.source) for t in terms if t.target == into))


def corrected(article: Article, segment: str, text: str) -> Translation | None:
    """A sentence as the reader wrote it, its links and footnotes in place; None where the article has no such sentence."""
    from rawi.translate.recall import written

    found = ((b, s) for b in article.blocks for s in b.segments if s.id == segment)
    place = next(found, None)
    return written(*place, text) if place else None
