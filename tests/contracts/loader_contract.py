"""What every format's loader does."""

from abc import ABC, abstractmethod

import pytest

from rawi.article.errors import Code, RawiError
from rawi.article.model import BlockKind, Source
from rawi.article.stored import Stored
from rawi.load.annotate import annotate
from rawi.load.port import Loader


class LoaderContract(ABC):
    """Subclasses give the loader and a story in its format."""

    @abstractmethod
    def loader(self) -> Loader: ...

    @abstractmethod
    def story(self) -> bytes:
        """Title "The pear tree", heading "The harvest", and paragraphs with the word "basket"."""

    def nothing(self) -> tuple[bytes, ...]:
        """Whole files of the format that show no text."""
        return (b" ", b"\n\n\t\n", b"\xef\xbb\xbf")

    def test_title_heading_and_paragraphs_are_found(self) -> None:
        draft = self.loader().load(Stored("story", self.story()))
        assert draft.title == "The pear tree"
        headings = [
            block.text for block in draft.body if block.kind is BlockKind.HEADING and not block.furniture
        ]
        assert headings == ["The harvest"]
        assert any("basket" in block.text for block in draft.body if block.kind is BlockKind.PARAGRAPH)

    def test_every_word_is_kept_in_order(self) -> None:
        draft = self.loader().load(Stored("story", self.story()))
        text = " ".join(block.text for block in (*draft.head, *draft.body))
        position = -1
        for word in ("pear", "grandfather", "harvest", "basket", "winter"):
            assert text.find(word, position + 1) > position
            position = text.find(word, position + 1)

    def test_spans_and_cells_lie_within_the_text(self) -> None:
        draft = self.loader().load(Stored("story", self.story()))
        for block in (*draft.head, *draft.body):
            assert all(0 <= span.start < span.end <= len(block.text) for span in block.spans)
            assert all(0 <= cell.start <= cell.end <= len(block.text) for row in block.rows for cell in row)

    def test_the_draft_becomes_an_article_with_unique_segments(self) -> None:
        draft = self.loader().load(Stored("story", self.story()))
        article = annotate(draft, "0" * 64, Source("story", self.loader().format))
        ids = [segment.id for segment in article.segments]
        assert ids
        assert len(ids) == len(set(ids))
        assert all(block.text[s.start : s.end] == s.text for block in article.blocks for s in block.segments)
        assert [section.heading for section in article.sections if section.heading] == ["The harvest"]

    def test_nothing_to_read_is_told(self) -> None:
        for data in self.nothing():
            with pytest.raises(RawiError) as raised:
                self.loader().load(Stored("empty", data))
            assert raised.value.code is Code.NO_TEXT
            assert raised.value.facts == {"name": "empty"}
