"""An engine that fails, a reader who cancels: what came is right, and the next try goes on from there."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from rawi.article.errors import Cancelled, Code, RawiError
from rawi.article.model import Segment
from rawi.article.translation import Translation
from rawi.translate.batches import batches
from rawi.translate.cache import Cache
from rawi.translate.order import tasks
from rawi.translate.pipeline import translate_article
from rawi.translate.routes import Engines
from tests.fakes.faults import FailingTranslator
from tests.fakes.translator import FakeTranslator
from tests.translate.makers import numbered

ARTICLE = numbered(30)
ORDER = [task.segment for task in tasks(ARTICLE, "en", "pt", None, forced=False)]
SMALL = numbered(15, sentences=2, words=3)
"""As little as comes in two batches: every place in it is tried."""

SMALL_ORDER = [task.segment for task in tasks(SMALL, "en", "pt", None, forced=False)]
FAULTS = (Code.WORKER_DIED, Code.WORKER_STALLED, Code.ENGINE_FAILED)


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[Cache]:
    made = Cache(tmp_path / "translations.sqlite3")
    yield made
    made.close()


def is_a_right_beginning(came: list[Translation], order: list[Segment] = ORDER) -> bool:
    return [(each.segment, each.text) for each in came] == [
        (segment.id, f"pt: {segment.text}") for segment in order[: len(came)]
    ]


def test_the_small_article_comes_in_two_batches() -> None:
    assert [len(each) for each in batches(tasks(SMALL, "en", "pt", None, forced=False))] == [20, 10]


@pytest.mark.parametrize("code", FAULTS)
def test_an_engine_that_fails_once_goes_on_from_where_it_was(code: Code) -> None:
    for at in range(len(SMALL_ORDER)):
        translator = FailingTranslator({at: code})
        came: list[Translation] = []
        result = translate_article(SMALL, Engines([translator]), "pt", on_translation=came.append)
        assert is_a_right_beginning(came, SMALL_ORDER), at
        assert len(came) == len(SMALL_ORDER) == len(result.translations), at
        assert translator.closed == 1, at


def test_one_that_fails_again_at_once_says_so_and_what_came_stays(cache: Cache) -> None:
    translator = FailingTranslator({40: Code.WORKER_DIED, 41: Code.WORKER_DIED})
    came: list[Translation] = []
    with pytest.raises(RawiError) as caught:
        translate_article(ARTICLE, Engines([translator]), "pt", on_translation=came.append, cache=cache)
    assert caught.value.code is Code.WORKER_DIED
    assert is_a_right_beginning(came)
    next_try = FakeTranslator()
    whole = translate_article(ARTICLE, Engines([next_try]), "pt", cache=cache)
    assert len(whole.translations) == len(ORDER)
    assert len(next_try.asked) == len(ORDER) - len(came)


def test_a_damaged_pack_is_not_tried_again() -> None:
    translator = FailingTranslator({0: Code.PACK_DAMAGED})
    with pytest.raises(RawiError):
        translate_article(ARTICLE, Engines([translator]), "pt")
    assert (translator.closed, len(translator.asked)) == (0, 1)


@pytest.mark.parametrize("at", [0, 3, 5, 30, 60, 150, 239])
def test_a_fault_on_one_leg_does_not_repeat_the_other(at: int) -> None:
    translator = FailingTranslator({at: Code.WORKER_DIED}, ("pt", "en"), ("en", "es"))
    given_article = numbered(30)
    result = translate_article(given_article, Engines([translator]), "es", source="pt")
    assert len(result.translations) == len(ORDER)
    assert result.pivot == "en"
    assert all(each.text.startswith("es: en: ") for each in result.translations.values())
    assert len(translator.asked) == 2 * len(ORDER) + 1


def test_cancelled_anywhere_what_came_is_a_right_beginning() -> None:
    for after in range(len(SMALL_ORDER) + 1):
        came = cancelled_after(after)
        assert len(came) == after
        assert is_a_right_beginning(came, SMALL_ORDER), after


def cancelled_after(count: int) -> list[Translation]:
    """What came of the small article until it was cancelled, as soon as so many had come."""
    came: list[Translation] = []
    engines = Engines([FakeTranslator()])
    try:
        translate_article(
            SMALL, engines, "pt", on_translation=came.append, cancelled=lambda: len(came) >= count
        )
    except Cancelled:
        return came
    assert len(came) == len(SMALL_ORDER)
    return came


def test_after_cancelling_the_next_try_goes_on(cache: Cache) -> None:
    came: list[Translation] = []
    with pytest.raises(Cancelled):
        translate_article(
            ARTICLE, Engines([FakeTranslator()]), "pt", on_translation=came.append, cancelled=lambda: len(came) == 50, cache=cache
        )  # fmt: skip
    again = FakeTranslator()
    translate_article(ARTICLE, Engines([again]), "pt", cache=cache)
    assert len(again.asked) == len(ORDER) - 50
