"""What annotation tells while it works, and that it loses nothing."""

import pytest

from rawi.article.model import BlockKind, Source
from rawi.article.stored import Stored
from rawi.load import service
from rawi.load.annotate import annotate
from rawi.load.port import Draft, DraftBlock


def draft(*texts: str) -> Draft:
    head = (DraftBlock(BlockKind.TITLE, "A title", level=1),)
    return Draft(
        "A title", head, tuple(DraftBlock(BlockKind.PARAGRAPH, text) for text in texts), language="en"
    )


@pytest.mark.parametrize("count", [0, 1, 3, 99, 2_000])
def test_progress_is_told_at_most_a_hundred_times_and_ends_at_the_end(count: int) -> None:
    told: list[float] = []
    article = annotate(
        draft(*(f"Sentence {n}." for n in range(count))), "0" * 64, Source("x", "text"), told.append
    )
    assert len(article.blocks) == count + 1
    assert [block.kind for block in article.head] == [BlockKind.TITLE]
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert min(count + 1, 90) <= len(told) <= 100


def test_progress_goes_by_the_length_of_the_text() -> None:
    told: list[float] = []
    annotate(draft("Long. " * 10_000, *["Short."] * 10), "0" * 64, Source("x", "text"), told.append)
    assert told[0] > 0.9
    assert told[-1] == 1.0


def test_opening_a_file_tells_progress_to_the_end_without_going_back() -> None:
    told: list[float] = []
    text = "\n\n".join(f"Paragraph {n} of a story that goes on for a while." for n in range(500))
    service.load(Stored("a.txt", text.encode()), told.append)
    assert told == sorted(told)
    assert sum(0.8 < done <= 1.0 for done in told) >= 50
    assert told[-1] == 1.0
