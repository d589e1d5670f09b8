"""Article and view in, the pieces that are shown out, in order: each is one paragraph, or one table, with its sentences."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from rawi.article.model import Article, Block, BlockKind, Direction
from rawi.article.translation import TranslatedArticle, View
from rawi.render.labels import PageLabels
from rawi.render.runs import Run, Text, original, translated
from rawi.text.direction import of_language

LONGEST = 2_000
"""Characters of a piece; a 500 kB paragraph in one stalls the window for 19 seconds."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One display paragraph. A table has its cells in `rows` and no `text`; the byline of an article that has none is a label.

    `section` is the number of the article's section, -1 for the head; `block` the block's number, -1 for a label.
    """

    kind: BlockKind
    text: Text
    language: str
    direction: Direction
    level: int = 0
    ordinal: int | None = None
    furniture: bool = False
    translated: bool = False
    continued: bool = False
    label: bool = False
    block: int = -1
    section: int = -1
    rows: tuple[tuple[tuple[Text, bool], ...], ...] = ()


def pieces(
    article: Article, view: View, whole: TranslatedArticle | None, labels: PageLabels, *, furniture: bool
) -> Iterator[Piece]:
    """The pieces of the article in this view; site furniture only when asked for."""
    shown = [item for item in _blocks(article) if furniture or not item[2].furniture]
    headed = False
    for index, (number, section, block) in enumerate(shown):
        if not headed and (section >= 0 or _head_is_over(shown, index)):
            headed = True
            yield from _labels(article, labels)
        translating = whole is not None and view is not View.ORIGINAL and _has_translation(block, whole)
        if view is not View.TRANSLATION or not translating:
            yield from _pieces(block, number, section, None)
        if translating and whole is not None:
            yield from _pieces(block, number, section, whole)
    if not shown:
        yield Piece(
            BlockKind.PARAGRAPH,
            Text((Run(article.title),), ()),
            article.language,
            article.direction,
            label=True,
        )


def _blocks(article: Article) -> Iterator[tuple[int, int, Block]]:
    """(number of the block, number of its section, block)."""
    number = 0
    for block in article.head:
        yield number, -1, block
        number += 1
    for section, each in enumerate(article.sections):
        for block in each.blocks:
            yield number, section, block
            number += 1


def _head_is_over(shown: list[tuple[int, int, Block]], index: int) -> bool:
    return all(section >= 0 for _, section, _ in shown[index:])


def _labels(article: Article, labels: PageLabels) -> Iterator[Piece]:
    """Byline from the metadata where the article has no such block; minutes; the machine translation's label."""
    has_byline = any(block.kind is BlockKind.BYLINE for block in article.head)
    lines = ([] if has_byline or not labels.byline else [labels.byline]) + [labels.times]
    for line in [*lines, *([labels.machine] if labels.machine else [])]:
        yield Piece(BlockKind.BYLINE, Text((Run(line),), ()), "", article.direction, label=True)


def _has_translation(block: Block, whole: TranslatedArticle) -> bool:
    return any(segment.id in whole.translations for segment in block.segments)


def _pieces(block: Block, number: int, section: int, whole: TranslatedArticle | None) -> Iterator[Piece]:
    language, direction = block.language, block.direction
    if whole is not None:
        language, direction = whole.target, _direction(whole.target)
    base = Piece(
        kind=block.kind,
        language=language,
        direction=direction,
        level=block.level,
        ordinal=block.ordinal,
        furniture=block.furniture,
        translated=whole is not None,
        block=number,
        section=section,
        text=Text((), ()),
    )

    def text(start: int, end: int) -> Text:
        return original(block, start, end) if whole is None else translated(block, start, end, whole)

    if block.rows:
        rows = tuple(tuple((text(cell.start, cell.end), cell.header) for cell in row) for row in block.rows)
        yield replace(base, rows=rows)
        return
    for index, (start, end) in enumerate(_parts(block)):
        yield replace(base, text=text(start, end), continued=index > 0)


def _direction(language: str) -> Direction:
    return of_language(language)


def _parts(block: Block) -> list[tuple[int, int]]:
    """The whole block, or parts of at most LONGEST characters cut between sentences."""
    if len(block.text) <= LONGEST:
        return [(0, len(block.text))]
    cuts = [0]
    for before, segment in zip(block.segments, block.segments[1:], strict=False):
        if segment.end - cuts[-1] > LONGEST:
            cuts.append(before.end)
    edges = [*cuts, len(block.text)]
    return [(a, b) for a, b in pairwise(edges) if a < b]
