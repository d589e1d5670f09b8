"""Articles of the library in words."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from rawi.article.model import Direction
from rawi.library.model import Entry, Field, Sort, State
from rawi.wording import entries as words

BOAT = Entry(
    id="1",
    title="The boat that lends stories",
    site="The Delta Post",
    authors=("Salma Idris",),
    language="en",
    direction=Direction.LTR,
    published=date(2026, 3, 14),
    added=datetime(2026, 5, 2, 12, tzinfo=UTC),
    read=datetime(2026, 5, 3, tzinfo=UTC),
    minutes=3,
    done=0.5,
    finished=False,
    tags=(),
    collections=(),
    name="boat.html",
    format="html",
)


def test_a_row_is_a_sentence() -> None:
    assert (
        words.row(BOAT) == "The boat that lends stories, The Delta Post, 14 March 2026, 3 minutes, half read"
    )
    bare = replace(
        BOAT,
        site="",
        published=None,
        minutes=1,
        read=None,
        done=0.0,
        tags=("river",),
        collections=("To hear",),
    )
    assert (
        words.row(bare)
        == "The boat that lends stories, added 2 May 2026, 1 minute, unread, in river, To hear"
    )
    timed = replace(BOAT, published=datetime(2026, 3, 14, 7, 30, tzinfo=UTC))
    assert words.row(timed) == words.row(BOAT)


def test_all_about_an_article_is_a_sentence_too() -> None:
    said = words.about(replace(BOAT, tags=("river",)))
    assert said == (
        "The boat that lends stories, Salma Idris, The Delta Post, 14 March 2026, 3 minutes, English, half read, in river, a web page, \u2068boat.html\u2069"
    )


@pytest.mark.parametrize(
    ("done", "said"),
    [(0.0, "just begun"), (0.12, "just begun"), (0.3, "a quarter read"), (0.5, "half read"), (0.8, "three quarters read"), (1.0, "almost read to the end")],
)  # fmt: skip
def test_how_far_read(done: float, said: str) -> None:
    assert words.progress(replace(BOAT, done=done)) == said
    assert words.progress(replace(BOAT, done=done, finished=True)) == "finished"
    assert words.progress(replace(BOAT, done=0.0, read=None)) == "unread"


def test_every_choice_has_words() -> None:
    orders = [words.sort_name(sort, descending=way) for sort in Sort for way in (True, False)]
    assert len(set(orders)) == len(orders)
    assert len({words.state_name(state) for state in State}) == len(State)
    assert len(
        {words.any_value(field) for field in Field} | {words.field_name(field) for field in Field}
    ) == 2 * len(Field)
    assert words.facet_name(Field.LANGUAGE, "ar") == "Arabic"


def test_numbers_are_told_in_one_sentence() -> None:
    assert words.found(0, 0, searched=True) == "No articles found"
    assert words.found(1, 1, searched=False) == "1 article"
    assert words.found(7, 7, searched=True) == "7 articles found"
    assert words.found(20_000, 550, searched=True) == "20000 articles found, the best 550 are shown"
    assert words.imported(2, 0, 0) == "2 articles added"
    assert (
        words.imported(1, 2, 1) == "1 article added, 2 were in the library already, 1 file could not be read"
    )
    assert words.deleted("Boat", 1) == "“Boat” is deleted"
    assert words.deleted("Boat", 3) == "3 articles are deleted"
    assert "translations, sound, bookmarks and notes" in words.ask_delete("Boat", 1)


def test_labels_are_told() -> None:
    assert words.labelled("Boat", 1, ("a", "b"), Field.TAG) == "“Boat” has the tags a, b"
    assert words.labelled("Boat", 1, (), Field.TAG) == "“Boat” has no tags now"
    assert words.labelled("Boat", 1, ("a",), Field.COLLECTION) == "“Boat” is in the collections a"
    assert words.labelled("Boat", 1, (), Field.COLLECTION) == "“Boat” is in no collection now"
    assert words.labelled("Boat", 5, ("a",), Field.COLLECTION) == "5 articles are changed"
