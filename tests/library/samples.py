"""Articles of plain paragraphs for the library's tests."""

from datetime import date

from rawi.article.ids import SegmentIds, article_id
from rawi.article.model import Article, Block, BlockKind, Direction, Source
from rawi.article.model import Segment as Sentence
from rawi.article.sections import sections
from rawi.article.stored import Loaded, Stored


def story(
    title: str, *paragraphs: str, language: str = "en", published: date | None = None
) -> tuple[Loaded, Stored]:
    """A loaded article of one sentence a paragraph, and the file it came from."""
    ids = SegmentIds()
    stored = Stored(f"{title[:9]}.txt", "\n".join((title, *paragraphs)).encode("utf-8", "surrogatepass"))
    head = _block(BlockKind.TITLE, title, language, ids)
    body = [_block(BlockKind.PARAGRAPH, text, language, ids) for text in paragraphs]
    article = Article(
        article_id(stored.data), title, language, Direction.LTR, Source(stored.name, "text"), (head,), sections(body),
        published=published,
    )  # fmt: skip
    return Loaded(article), stored


def _block(kind: BlockKind, text: str, language: str, ids: SegmentIds) -> Block:
    return Block(kind, text, language, segments=(Sentence(ids.next(text), text, 0),))
