"""Small articles for the tests of the translation."""

from collections.abc import Iterable

from rawi.article.ids import SegmentIds
from rawi.article.model import Article, Block, BlockKind, Direction, Section, Segment, Source


def block(
    ids: SegmentIds,
    *sentences: str,
    language: str = "en",
    kind: BlockKind = BlockKind.PARAGRAPH,
    furniture: bool = False,
) -> Block:
    """A block of these sentences."""
    segments, start = [], 0
    for sentence in sentences:
        segments.append(Segment(ids.next(sentence), sentence, start))
        start += len(sentence) + 1
    return Block(kind, " ".join(sentences), language, furniture=furniture, segments=tuple(segments))


def article(*blocks: Block, language: str = "en", key: str = "0" * 64) -> Article:
    """An article of these blocks."""
    source = Source("a.txt", "text")
    return Article(key, "", language, Direction.LTR, source, (), (Section("", 0, blocks),))


def plain(paragraphs: Iterable[Iterable[str]], key: str = "0" * 64) -> Article:
    """An English article of these paragraphs of sentences."""
    ids = SegmentIds()
    return article(*(block(ids, *sentences) for sentences in paragraphs), key=key)


def numbered(paragraphs: int, sentences: int = 4, words: int = 15, key: str = "0" * 64) -> Article:
    """An article of this size, every sentence another."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    return plain(
        [
            [
                " ".join(
                    f"{letters[(p + s + w) % 26]}{letters[p % 26]}{letters[p // 26 % 26]}{s}"
                    for w in range(words)
                )
                + "."
                for s in range(sentences)
            ]
            for p in range(paragraphs)
        ],
        key,
    )
