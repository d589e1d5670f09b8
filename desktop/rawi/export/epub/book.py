"""Article and view in, the plan of a book out: its chapters, what stands where, its pictures."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from rawi.article import footnotes
from rawi.article.model import Article, Block, BlockKind, Direction, Resource
from rawi.article.translation import TranslatedArticle, View
from rawi.export.epub.labels import BookLabels
from rawi.export.epub.voice import Voice
from rawi.export.epub.words import words
from rawi.text.direction import of_language

FindPicture = Callable[[str], Resource | None]
"""A picture by its digest; None where it is not kept."""

MOST_BLOCKS = 400
"""Blocks of one chapter: reading systems lay a chapter out at once."""

_ENDINGS = {"image/png": "png", "image/jpeg": "jpg", "image/gif": "gif", "image/webp": "webp"}


@dataclass(frozen=True, slots=True)
class Side:
    """A block in one of its languages: `whole` is None for the original."""

    block: Block
    whole: TranslatedArticle | None
    language: str
    direction: Direction


@dataclass(frozen=True, slots=True)
class Chapter:
    """A file of the book: its name, and its blocks with their numbers in the article."""

    name: str
    blocks: tuple[tuple[int, Block], ...]


@dataclass(frozen=True, slots=True)
class Book:
    """What the writers of pages, contents and package ask.

    `notes` and `references` are the chapters in which a footnote's text and its first reference stand, by its label;
    `pictures` are those that are there, by digest; `homes` are the blocks of sentences, `places` the
    chapters in which those stand that a link can lead to; `voice` is there where the book speaks.
    """

    article: Article
    whole: TranslatedArticle | None
    view: View
    labels: BookLabels
    chapters: tuple[Chapter, ...]
    notes: Mapping[str, str]
    references: Mapping[str, str]
    pictures: Mapping[str, Resource]
    homes: Mapping[str, Block]
    places: Mapping[str, str]
    voice: Voice | None = None

    @property
    def language(self) -> str:
        """The language that most of the book is in."""
        return self.whole.target if self.whole and self.view is View.TRANSLATION else self.article.language

    @property
    def direction(self) -> Direction:
        """The direction in which its pages are turned."""
        return (
            of_language(self.whole.target)
            if self.whole and self.view is View.TRANSLATION
            else self.article.direction
        )

    @property
    def title(self) -> str:
        """The article's title as the book has it."""
        block = next((each for each in self.article.head if each.kind is BlockKind.TITLE), None)
        return (self.said(block) if block else "") or self.article.title

    def said(self, block: Block) -> str:
        """A block's text in the language of the book, on one line."""
        whole = self.whole if self.view is View.TRANSLATION else None
        return " ".join("".join(each.text for each in words(block, whole, 0, len(block.text))).split())

    def sides(self, block: Block) -> tuple[Side, ...]:
        """The block as this view shows it: in one language, or in both, one under the other."""
        original = Side(block, None, block.language, block.direction)
        whole = self.whole
        if whole is None or self.view is View.ORIGINAL or not _has_translation(block, whole):
            return (original,)
        other = Side(block, whole, whole.target, of_language(whole.target))
        return (other,) if self.view is View.TRANSLATION else (original, other)


def plan(
    article: Article,
    whole: TranslatedArticle | None,
    view: View,
    labels: BookLabels,
    find: FindPicture,
) -> Book:
    """The plan; site furniture is left out, as everywhere where it was not asked for."""
    chapters = tuple(
        Chapter(f"chapter-{number:03}.xhtml", blocks) for number, blocks in enumerate(_chapters(article), 1)
    )
    notes: dict[str, str] = {}
    references: dict[str, str] = {}
    pictures: dict[str, Resource] = {}
    for chapter in chapters:
        for _, block in chapter.blocks:
            if block.kind is BlockKind.FOOTNOTE and block.label:
                notes.setdefault(block.label, chapter.name)
            for reference in footnotes.references(block):
                references.setdefault(reference.label, chapter.name)
            if block.resource and block.resource not in pictures:
                found = find(block.resource)
                if found and found.media_type in _ENDINGS:
                    pictures[block.resource] = found
    shown = View.ORIGINAL if whole is None else view
    homes = {segment.id: block for block in article.blocks for segment in block.segments}
    places = {
        segment.id: chapter.name
        for chapter in chapters
        for _, block in chapter.blocks
        if block.kind is not BlockKind.IMAGE
        for segment in block.segments
    }
    return Book(article, whole, shown, labels, chapters, notes, references, pictures, homes, places)


def picture_path(picture: Resource) -> str:
    """Where a picture stands in the book."""
    return f"pictures/{picture.digest[:16]}.{_ENDINGS[picture.media_type]}"


def _has_translation(block: Block, whole: TranslatedArticle) -> bool:
    return any(segment.id in whole.translations for segment in block.segments)


def _chapters(article: Article) -> Iterator[tuple[tuple[int, Block], ...]]:
    """The head with what stands before the first heading, then a chapter for each heading of the highest level there is."""
    numbered = [(n, b) for n, b in enumerate(article.blocks) if not b.furniture]
    top = min((b.level for _, b in numbered if b.kind is BlockKind.HEADING), default=0)
    current: list[tuple[int, Block]] = []
    for number, block in numbered:
        begins = block.kind is BlockKind.HEADING and block.level <= top
        if current and (begins or (len(current) >= MOST_BLOCKS and block.kind is BlockKind.PARAGRAPH)):
            yield tuple(current)
            current = []
        current.append((number, block))
    yield tuple(current)
