"""Articles survive the way to JSON and back."""

import json
from datetime import UTC, date, datetime

import pytest
from hypothesis import given

from rawi.article import codec
from rawi.article.model import Article
from tests.article.strategies import articles


@given(articles())
def test_an_article_comes_back_as_it_was(article: Article) -> None:
    assert codec.from_json(json.loads(json.dumps(codec.to_json(article)))) == article


@pytest.mark.parametrize(
    ("published", "text"),
    [
        (None, ""),
        (date(2025, 3, 9), "2025-03-09"),
        (datetime(2025, 3, 9, 5, 53), "2025-03-09T05:53"),
        (datetime(2025, 3, 9, 5, 53, 7, tzinfo=UTC), "2025-03-09T05:53:07+00:00"),
    ],
)
def test_dates_are_written_as_exactly_as_they_are_known(published: date | None, text: str) -> None:
    assert codec.published_text(published) == text
    assert codec.published_value(text) == published


def test_another_format_is_refused() -> None:
    with pytest.raises(ValueError, match="99"):
        codec.from_json({"format": 99})
