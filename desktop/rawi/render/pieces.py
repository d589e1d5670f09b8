"""Article and view in, the pieces that are shown out, in order: each is one paragraph, or one table, with its sentences."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from rawi.article.model import Article, Block, BlockKind, Direction
from rawi.article.translation import TranslatedArticle, View
from rawi.render.labels import PageLabels
from rawi.render.runs import Run, Text, original
from rawi.render.runs import translated as in_translation
from rawi.text.direction import of_language

LONGEST = 2_000
"""Characters of a piece; a 500 kB paragraph in one stalls the window for 19 seconds."""

_PREVIEW = 300
"""Characters of a footnote that its reference shows."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One display paragraph. A table has its cells in `rows` and no `text`; the byline of an article that has none is a label.

    `resource` is the digest of the picture that is shown above the text, `note` the label of a footnote's own text.
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
    resource: str = ""
    note: str = ""


def pieces(
    article: Article, view: View, whole: TranslatedArticle | None, labels: PageLabels, *, furniture: bool
) -> Iterator[Piece]:
    """The pieces of the article in this view; site furniture only when asked for."""
    made = BlockPieces(article, view, whole, labels)
    shown = [item for item in made.blocks if furniture or not item[2].furniture]
    headed = False
    for index, (number, section, _block) in enumerate(shown):
        if not headed and (section >= 0 or _head_is_over(shown, index)):
            headed = True
            yield from _labels(article, labels)
        yield from made.of(number)
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
        yield Piece(BlockKind.BYLINE, Text((Run(line),), ()), "", labels.direction, label=True)


def _has_translation(block: Block, whole: TranslatedArticle) -> bool:
    return any(segment.id in whole.translations for segment in block.segments)


class BlockPieces:
    """The pieces of each block of an article in this view."""

    def __init__(
        self, article: Article, view: View, whole: TranslatedArticle | None, labels: PageLabels
    ) -> None:
        self.blocks = list(_blocks(article))
        self._view, self._labels = view, labels
        self._whole = None if view is View.ORIGINAL else whole
        self._notes = _note_texts(article)

    def of(self, number: int) -> Iterator[Piece]:
        """Those of the block with this number: the original, its translation below it, or in its place."""
        _, section, block = self.blocks[number]
        translating = self._whole is not None and _has_translation(block, self._whole)
        if self._view is not View.TRANSLATION or not translating:
            yield from self._pieces(block, number, section, translated=False)
        if translating:
            alone = self._view is View.TRANSLATION
            yield from self._pieces(block, number, section, translated=True, alone=alone)

    def _pieces(
        self, block: Block, number: int, section: int, *, translated: bool, alone: bool = True
    ) -> Iterator[Piece]:
        """The block's pieces; a picture is shown once, with the translation only where that stands `alone`."""
        base = self._base(block, number, section, translated=translated)
        if block.rows:
            yield replace(base, rows=self._rows(block, translated=translated))
            return
        if block.kind is BlockKind.IMAGE and alone:
            base = replace(base, resource=block.resource)
        for index, (start, end) in enumerate(_parts(block)):
            text = self._text(block, start, end, translated=translated)
            if block.kind is BlockKind.IMAGE and not index:
                text = _with_word(text, self._labels.image, picture=bool(block.resource))
            yield replace(base, text=text, continued=index > 0, resource="" if index else base.resource)

    def _base(self, block: Block, number: int, section: int, *, translated: bool) -> Piece:
        language, direction = block.language, block.direction
        if translated and self._whole is not None:
            language, direction = self._whole.target, of_language(self._whole.target)
        return Piece(
            kind=block.kind,
            language=language,
            direction=direction,
            level=block.level,
            ordinal=block.ordinal,
            furniture=block.furniture,
            translated=translated,
            block=number,
            section=section,
            note=block.label if block.kind is BlockKind.FOOTNOTE else "",
            text=Text((), ()),
        )

    def _text(self, block: Block, start: int, end: int, *, translated: bool) -> Text:
        if translated and self._whole is not None:
            return in_translation(block, start, end, self._whole, self._notes)
        return original(block, start, end, self._notes)

    def _rows(self, block: Block, *, translated: bool) -> tuple[tuple[tuple[Text, bool], ...], ...]:
        return tuple(
            tuple(
                (self._text(block, cell.start, cell.end, translated=translated), cell.header) for cell in row
            )
            for row in block.rows
        )


def _with_word(text: Text, word: str, *, picture: bool) -> Text:
    """Alt text says that it stands for a picture where none is shown; without alt text there is only the word."""
    if not text.sentences:
        return Text((Run(word),), ())
    if picture:
        return text
    lead = f"{word}: "
    moved = tuple(replace(s, start=s.start + len(lead), end=s.end + len(lead)) for s in text.sentences)
    return Text((Run(lead), *text.runs), moved)


def _note_texts(article: Article) -> dict[str, str]:
    """Label to the beginning of each footnote."""
    found: dict[str, str] = {}
    for block in article.blocks:
        if block.kind is BlockKind.FOOTNOTE and block.label:
            found.setdefault(block.label, block.text[:_PREVIEW])
    return found


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
