"""What was looked for and an article in, the words around what was found out."""

import re
from collections.abc import Iterator, Sequence

from rawi.article.model import Article, Block
from rawi.library.model import Snippet
from rawi.text.folding import fold, fold_with_map, is_word_character

_BEFORE, _AFTER, _MOST = 60, 120, 3
Range = tuple[int, int]


def snippets(article: Article, sought: Sequence[Sequence[str]]) -> tuple[Snippet, ...]:
    """Up to three places of the article; the story's come before the furniture's."""
    pattern = _pattern(sought)
    found: list[Snippet] = []
    for block in sorted(article.blocks, key=lambda block: block.furniture):
        if pattern.search(fold(block.text)):
            found += _of_block(block, pattern)
        if len(found) >= _MOST:
            break
    return tuple(found[:_MOST])


def _pattern(sought: Sequence[Sequence[str]]) -> re.Pattern[str]:
    """Any of the phrases, their words apart by what is no word."""
    return re.compile("|".join(r"[\W_]+".join(map(re.escape, phrase)) for phrase in sought if phrase))


def _of_block(block: Block, pattern: re.Pattern[str]) -> Iterator[Snippet]:
    hits = list(_hits(block.text, pattern))
    while hits:
        first = hits[0][0]
        start, end = _around(block.text, first, hits[0][1])
        inside = [(a - start, b - start) for a, b in hits if b <= end]
        hits = [(a, b) for a, b in hits if b > end]
        segment = next((each.id for each in block.segments if each.start <= first < each.end), "")
        if segment:
            yield Snippet(block.text[start:end], tuple(inside), segment)


def _hits(text: str, pattern: re.Pattern[str]) -> Iterator[Range]:
    """Where the phrases stand in the text as it is written: from the beginning of a word on."""
    folded, offsets = fold_with_map(text)
    for match in pattern.finditer(folded):
        if match.start() and is_word_character(folded[match.start() - 1]):
            continue
        last = match.end()
        while last < len(folded) and offsets[last] == offsets[match.end() - 1]:
            last += 1
        yield offsets[match.start()], offsets[last] if last < len(folded) else len(text)


def _around(text: str, start: int, end: int) -> Range:
    """Some words before and after, cut at spaces where there are some."""
    first, last = max(0, start - _BEFORE), min(len(text), end + _AFTER)
    if first:
        space = text.find(" ", first, start)
        first = space + 1 if space >= 0 else first
    if last < len(text):
        space = text.rfind(" ", end, last)
        last = space if space >= 0 else last
    return first, last
