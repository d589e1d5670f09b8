"""Sentences that an engine must bear, and an article of sentences."""

from rawi.article.ids import SegmentIds
from rawi.article.model import Article, Block, BlockKind, Direction, Section, Segment, Source

HOSTILE = [
    "", " \t\n", "||", "🎉🎉 👩‍🚀", "<script>alert(1)</script>", "if (x) { y(); }", "https://example.org/?q=ü", "Привет, שלום, hello",
    "a" * 5000, "NUL \0 inside", "lone \ud800 surrogate", "@x\ud800 handle", "\u202eevil\u202c text", "“", "£", "9" * 5000 + " pm",
]  # fmt: skip


def article(*sentences: str, language: str = "en") -> Article:
    """A paragraph for each sentence."""
    ids = SegmentIds()
    blocks = tuple(
        Block(BlockKind.PARAGRAPH, s, language, segments=(Segment(ids.next(s), s, 0),)) for s in sentences
    )
    return Article("0" * 64, "", language, Direction.LTR, Source("a", "text"), (), (Section("", 0, blocks),))
