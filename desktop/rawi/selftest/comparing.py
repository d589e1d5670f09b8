"""An article in, what of another is not in it out: by words, whatever the spaces and the marks of a format between them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from rawi.article.model import Article, Block
from rawi.selftest.model import Fault

_WORD = re.compile(r"\w+")


def words(text: str) -> str:
    """The words and figures of a text, with one space around each."""
    return f" {' '.join(_WORD.findall(text))} "


def story(article: Article) -> tuple[Block, ...]:
    """The blocks that are the article's own: what belongs to its site is not shown unless a reader asks for it."""
    return tuple(block for block in article.blocks if not block.furniture)


def text_of(article: Article) -> str:
    """All that is shown, as words."""
    return words(" ".join(block.text for block in article.blocks))


def demand(texts: Iterable[str], whole: str) -> None:
    """Fault "missing" with the first of the texts that is not among these words."""
    for text in texts:
        if words(text) not in whole:
            raise Fault("missing", text=text)


def headings(article: Article) -> list[tuple[str, int]]:
    """Each section's heading and level, those without one left out."""
    return [(each.heading, each.level) for each in article.sections if each.heading]
