"""Identities depend on content and order only."""

from hypothesis import given
from hypothesis import strategies as st

from rawi.article.ids import SegmentIds, article_id


@given(st.lists(st.text(max_size=4)))
def test_segment_ids_are_unique_and_repeatable(texts: list[str]) -> None:
    first, second = SegmentIds(), SegmentIds()
    ids = [first.next(text) for text in texts]
    assert ids == [second.next(text) for text in texts]
    assert len(set(ids)) == len(ids)


def test_an_id_does_not_depend_on_other_sentences() -> None:
    ids = SegmentIds()
    ids.next("Something else.")
    assert ids.next("A sentence.") == SegmentIds().next("A sentence.")


def test_article_ids_tell_bytes_apart() -> None:
    assert article_id(b"a") != article_id(b"b")
    assert len(article_id(b"")) == 64
