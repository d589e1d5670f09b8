"""An engine that fails, a reader who cancels: what came is right, and the next try goes on from there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.article.errors import Cancelled, Code, RawiError
from rawi.article.translation import Translation
from rawi.translate.cache import Cache
from rawi.translate.order import tasks
from rawi.translate.pipeline import translate_article
from rawi.translate.routes import Engines
from tests.fakes.faults import FailingTranslator
from tests.fakes.translator import FakeTranslator
from tests.translate.makers import numbered

ARTICLE = numbered(30)
ORDER = [task.segment for task in tasks(ARTICLE, "en", "pt", None, forced=False)]
FAULTS = (Code.WORKER_DIED, Code.WORKER_STALLED, Code.ENGINE_FAILED)


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[Cache]:
    made = Cache(tmp_path / "translations.sqlite3")
    yield made
    made.close()


def is_a_right_beginning(came: list[Translation]) -> bool:
    return [(each.segment, each.text) for each in came] == [
        (segment.id, f"pt: {segment.text}") for segment in ORDER[: len(came)]
    ]


@given(st.integers(0, len(ORDER) - 1), st.sampled_from(FAULTS))
def test_an_engine_that_fails_once_goes_on_from_where_it_was(at: int, code: Code) -> None:
    translator = FailingTranslator({at: code})
    came: list[Translation] = []
    result = translate_article(ARTICLE, Engines([translator]), "pt", on_translation=came.append)
    assert is_a_right_beginning(came)
    assert len(came) == len(ORDER) == len(result.translations)
    assert translator.closed == 1


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


@given(st.integers(0, len(ORDER)))
def test_cancelled_anywhere_what_came_is_a_right_beginning(after: int) -> None:
    came: list[Translation] = []
    try:
        translate_article(
            ARTICLE,
            Engines([FakeTranslator()]),
            "pt",
            on_translation=came.append,
            cancelled=lambda: len(came) >= after,
        )
    except Cancelled:
        assert len(came) == after
    else:
        assert len(came) == after == len(ORDER)
    assert is_a_right_beginning(came)


def test_after_cancelling_the_next_try_goes_on(cache: Cache) -> None:
    came: list[Translation] = []
    with pytest.raises(Cancelled):
        translate_article(
            ARTICLE, Engines([FakeTranslator()]), "pt", on_translation=came.append, cancelled=lambda: len(came) == 50, cache=cache
        )  # fmt: skip
    again = FakeTranslator()
    translate_article(ARTICLE, Engines([again]), "pt", cache=cache)
    assert len(again.asked) == len(ORDER) - 50
