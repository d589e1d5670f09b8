"""Announcements while it is read aloud: the place is the sentence's, whatever the reader does and however the plan changes."""

import random
from dataclasses import replace
from itertools import groupby

import pytest

from rawi.article.translation import Spot
from rawi.speech.events import Finished, SentenceStarted, WordStarted
from rawi.speech.plan import Plan
from rawi.speech.port import SAMPLE_RATE
from rawi.speech.state import State
from tests.fakes.voice import WORD
from tests.speech.test_reading import PLAN, Desk, utterance
from tests.speech.test_renewing import both, in_translation


def announced(plan: Plan, *, ends: bool = True) -> Plan:
    """Two announcements before the first sentence of each block, one after its last; of two words each."""
    made: list[Plan] = []
    for number, of_block in groupby(plan, key=lambda each: each.block):
        group = tuple(of_block)
        before = tuple(
            replace(group[0], text=f"begin {number}-{n}", language="en", aside=True, pause_after=0.05)
            for n in (1, 2)
        )
        after = replace(group[-1], text=f"end {number}", language="en", aside=True, pause_after=0.05)
        made += [before, group, (after,) if ends else ()]
    return tuple(each for group in made for each in group)


FULL = announced(PLAN)


def spots(desk: Desk) -> list[Spot]:
    """The sentences that were told, each once."""
    told = [e.utterance.spot for e in desk.events if isinstance(e, SentenceStarted)]
    return [spot for spot, _ in groupby(told)]


def said(desk: Desk) -> list[str]:
    return [e.utterance.text for e in desk.events if isinstance(e, SentenceStarted)]


def test_announcements_are_heard_in_their_place_and_have_no_words() -> None:
    desk = Desk(FULL)
    desk.reading.play()
    desk.until(lambda: any(isinstance(e, Finished) for e in desk.events))
    assert said(desk) == [each.text for each in FULL]
    assert spots(desk) == [each.spot for each in PLAN]
    words = [e.utterance for e in desk.events if isinstance(e, WordStarted)]
    assert len(words) == 18 * 5
    assert not any(each.aside for each in words)


def test_every_skip_goes_from_sentence_to_sentence_with_what_is_announced_before_it() -> None:
    desk = Desk(FULL)
    desk.reading.play()
    desk.run(0.1)
    for how, text in (
        ("next_sentence", PLAN[1].text),
        ("next_sentence", PLAN[2].text),
        ("next_sentence", "begin 1-1"),
        ("previous_sentence", PLAN[2].text),
        ("previous_paragraph", "begin 0-1"),
        ("next_section", "begin 2-1"),
        ("previous_section", "begin 0-1"),
    ):
        assert getattr(desk.reading, how)()
        assert desk.reading.place
        assert desk.reading.place.text == text, how
        desk.run(0.1)
    desk.until(lambda: desk.place() == "s0" and bool(desk.reading.place and not desk.reading.place.aside))
    assert not desk.reading.previous_sentence()
    assert desk.reading.next_sentence()
    assert desk.place() == "s1"


def test_from_an_announcement_after_a_sentence_the_skips_go_from_that_sentence() -> None:
    desk = Desk(FULL)
    desk.reading.play(Spot("s2"))
    desk.until(lambda: bool(desk.reading.place and desk.reading.place.text == "end 0"))
    desk.reading.repeat()
    assert desk.reading.place
    assert desk.reading.place.text == PLAN[2].text
    desk.until(lambda: bool(desk.reading.place and desk.reading.place.text == "end 0"))
    assert desk.reading.next_sentence()
    assert desk.place() == "s3"


def test_repeat_says_what_is_announced_before_the_sentence_again() -> None:
    desk = Desk(FULL)
    desk.reading.play()
    desk.until(lambda: bool(desk.reading.place and not desk.reading.place.aside))
    desk.reading.repeat()
    assert desk.reading.place
    assert desk.reading.place.text == "begin 0-1"


def test_after_the_end_play_says_the_last_sentence_not_only_what_is_announced_after_it() -> None:
    desk = Desk(FULL)
    desk.reading.play(PLAN[-1].spot)
    desk.until(lambda: any(isinstance(e, Finished) for e in desk.events))
    assert said(desk)[-2:] == [PLAN[-1].text, "end 5"]
    desk.events.clear()
    desk.reading.play()
    desk.until(lambda: any(isinstance(e, Finished) for e in desk.events))
    assert said(desk) == [PLAN[-1].text, "end 5"]


def test_going_to_the_sentence_that_waits_keeps_its_sample() -> None:
    desk = Desk(FULL)
    desk.reading.play()
    desk.until(lambda: bool(desk.reading.place and not desk.reading.place.aside))
    desk.reading.pause()
    before = desk.player.heard()
    desk.reading.play(Spot("s0"))
    assert desk.player.heard() == before


@pytest.mark.parametrize("paused", [True, False])
def test_announcements_come_and_go_without_a_word_said_twice(paused: bool) -> None:
    desk = Desk(FULL)
    desk.reading.play(Spot("s3"))
    desk.until(lambda: bool(desk.reading.place and not desk.reading.place.aside))
    if paused:
        desk.reading.pause()
    before = desk.player.heard()
    for plan in (PLAN, FULL, PLAN):
        desk.reading.change_plan(plan)
        assert desk.place() == "s3"
    after = desk.player.heard()
    assert before
    assert after
    assert after.seconds >= before.seconds
    desk.reading.play()
    desk.until(lambda: any(isinstance(e, Finished) for e in desk.events))
    assert desk.voice.requested.count(PLAN[3].text) == 1
    assert spots(desk) == [each.spot for each in PLAN[3:]]


def test_an_announcement_that_sounds_while_it_is_switched_off_gives_way_to_its_sentence() -> None:
    desk = Desk(FULL)
    desk.reading.play(Spot("s3"))
    desk.run(0.1)
    desk.reading.change_plan(PLAN)
    assert desk.reading.place == PLAN[3]
    assert desk.reading.state is State.PLAYING
    desk.until(lambda: any(isinstance(e, Finished) for e in desk.events))
    assert spots(desk) == [each.spot for each in PLAN[3:]]


@pytest.mark.parametrize("ticks", range(1, 12))
def test_a_translation_that_comes_while_an_announcement_sounds_takes_its_sentence_only(ticks: int) -> None:
    desk = Desk(FULL)
    desk.reading.play()
    desk.run(ticks * 0.05)
    translated = announced(in_translation(PLAN, *range(18)))
    desk.reading.renew(translated)
    desk.until(lambda: any(isinstance(e, Finished) for e in desk.events))
    texts = said(desk)
    assert len(texts) == len(set(texts))
    assert [text for text in texts if text.startswith(("begin", "end"))] == [e.text for e in FULL if e.aside]
    assert [spot.segment for spot in spots(desk)] in (
        [each.spot.segment for each in PLAN], ["s0", *(each.spot.segment for each in PLAN)],
    )  # fmt: skip


def test_skimming_hears_the_sentence_to_its_end_and_goes_on_with_the_next_paragraph() -> None:
    skimmed = tuple(each for number, each in enumerate(PLAN) if number % 3 == 0)
    desk = Desk()
    desk.reading.play(Spot("s4"))
    desk.run(0.2)
    before = desk.player.heard()
    desk.reading.renew(skimmed)
    after = desk.player.heard()
    assert desk.place() == "s4"
    assert before
    assert after
    assert after.seconds >= before.seconds
    desk.until(lambda: desk.place() != "s4")
    assert desk.place() == "s6"
    desk.reading.renew(PLAN)
    assert desk.reading.next_sentence()
    assert desk.place() == "s7"
    assert desk.voice.requested.count(PLAN[4].text) == 1


@pytest.mark.parametrize("state", ["pause", "stop"])
def test_skimming_switched_in_silence_keeps_the_place(state: str) -> None:
    skimmed = tuple(each for number, each in enumerate(PLAN) if number % 3 == 0)
    desk = Desk()
    desk.reading.play(Spot("s4"))
    desk.run(0.2)
    getattr(desk.reading, state)()
    for plan in (skimmed, PLAN, skimmed):
        desk.reading.renew(plan)
        assert desk.place() == "s4"
    desk.reading.stop()
    assert desk.place() == "s4"
    desk.reading.play()
    desk.until(lambda: desk.place() != "s4")
    assert desk.place() == "s6"


def test_what_is_not_read_any_more_leaves_the_place_at_the_next_paragraph() -> None:
    """As where what belongs to the site is hidden again."""
    desk = Desk()
    desk.reading.play(Spot("s4"))
    desk.run(0.2)
    desk.reading.change_plan(tuple(each for each in PLAN if each.block != 1))
    assert desk.place() == "s6"
    assert desk.reading.state is State.PLAYING
    desk.reading.change_plan(tuple(each for each in PLAN if each.block < 2))
    assert desk.place() == "s5"


def test_a_language_without_a_voice_stops_although_there_is_something_to_announce() -> None:
    desk = Desk(announced((utterance(0, "ckb"), utterance(1, "ckb"))))
    desk.reading.play()
    desk.until(lambda: desk.reading.state is State.STOPPED)
    assert not any(isinstance(e, Finished) for e in desk.events)


def test_pauses_are_as_long_as_the_reader_wants_them() -> None:
    lengths = []
    for times in (0.5, 1.0, 2.0):
        desk = Desk(PLAN[:4])
        desk.reading.set_pauses(times)
        desk.reading.play()
        desk.until(lambda desk=desk: any(isinstance(e, Finished) for e in desk.events))  # type: ignore[misc]  # the loop's own
        lengths.append(len(desk.device.pulled) / 2 / SAMPLE_RATE)
    assert lengths == pytest.approx([4 * (5 * WORD + 0.1 * times) for times in (0.5, 1.0, 2.0)], abs=0.1)


def test_what_lies_ahead() -> None:
    desk = Desk(PLAN)
    whole = desk.reading.outlook()
    assert whole.part == 0
    assert whole.left == pytest.approx(18 * (5 * 60 / 175 + 0.1))
    desk.reading.set_speed(2)
    desk.reading.set_pauses(2)
    half = desk.reading.outlook(Spot("s9"))
    assert half.part == pytest.approx(0.5)
    assert half.left == pytest.approx(9 * (5 * 60 / 175 + 0.2) / 2)
    assert Desk(()).reading.outlook().left == 0


def at_the_end_of_its_sentence(desk: Desk) -> bool:
    """True while "End of list" and the like is said: where another plan has no such end, the next sentence follows."""
    said, plan = desk.reading.place, desk.reading.utterances
    number = next(n for n, each in enumerate(plan) if each is said)
    after = plan[number + 1 : number + 2]
    return said is not None and said.aside and not (after and after[0].spot == said.spot)


@pytest.mark.parametrize("seed", [5, 8, random.randrange(10**6)])
def test_random_plans_and_skips_never_lose_the_place(seed: int) -> None:
    """However the plan changes, what is told last is what is heard, and no sentence is passed over."""
    chance = random.Random(seed)
    plans = [
        PLAN,
        FULL,
        announced(PLAN, ends=False),
        announced(in_translation(PLAN, *range(18))),
        announced(both(PLAN, *range(18))),
    ]
    desk = Desk(FULL)
    desk.reading.play()
    for _ in range(200):
        way = chance.choice(
            ["renew", "change_plan", "next_sentence", "previous_sentence", "repeat", "run", "pause", "play"]
        )
        before, over = desk.place(), at_the_end_of_its_sentence(desk)
        if way in ("renew", "change_plan"):
            getattr(desk.reading, way)(chance.choice(plans))
            assert desk.place() == before or over, f"seed {seed}"
        elif way == "run":
            desk.run(chance.random())
        else:
            getattr(desk.reading, way)()
        desk.run(0.1)
        heard = desk.player.heard()
        if desk.reading.state is State.PLAYING and heard is not None:
            assert desk.sentences[-1] == desk.place(), f"seed {seed}"
        if desk.reading.state is State.STOPPED:
            desk.reading.play()
