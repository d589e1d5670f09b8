"""How far into an article each sentence is, before it is spoken."""

from dataclasses import replace
from itertools import pairwise

import pytest

from rawi.article.model import Article
from rawi.article.translation import Spot, View
from rawi.speech.navigation import beginning, section, sectioned
from rawi.speech.plan import plan
from rawi.speech.timeline import Timeline, seconds
from rawi.text.reading import minutes
from tests.speech.test_reading import PLAN


def test_the_whole_is_about_what_the_status_line_says(welcome: Article) -> None:
    line = Timeline(plan(welcome, None, View.ORIGINAL))
    assert line.length / 60 == pytest.approx(minutes(welcome)[1], abs=1)


def test_moments_and_sentences_are_each_other_s_inverse() -> None:
    line = Timeline(PLAN)
    begins = [line.begin(n) for n in range(len(PLAN))]
    assert begins[0] == 0
    assert all(a < b for a, b in pairwise(begins))
    assert [line.at(each) for each in begins] == list(range(len(PLAN)))
    assert [line.number(each.spot) for each in PLAN] == list(range(len(PLAN)))
    assert line.at(-5) == 0
    assert line.at(line.length + 1) == len(PLAN)
    assert line.number(Spot("nowhere")) is None


def test_an_empty_plan_has_no_length() -> None:
    assert Timeline(()).length == 0
    assert Timeline(()).at(3) == 0


@pytest.mark.parametrize("language", ["en", "ar", "zh", "ja", "th"])
def test_longer_texts_take_longer(language: str) -> None:
    assert 0 < seconds("a b", language) < seconds("a b c d e f", language)


def test_groups_begin_somewhere() -> None:
    head = tuple(replace(each, section=-1) for each in PLAN[:3])
    assert sectioned(PLAN)
    assert not sectioned(head + PLAN[3:6])
    assert not sectioned(())
    assert beginning(PLAN, PLAN[10], section) is PLAN[6]
    assert beginning(PLAN, PLAN[6], section) is PLAN[6]
    assert beginning(PLAN[:3], PLAN[10], section) is PLAN[10]
