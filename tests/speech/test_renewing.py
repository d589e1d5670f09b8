"""A plan that grows while it is read, and the sound before a marked sentence."""

import random
import struct
from dataclasses import replace
from itertools import pairwise

import pytest

from rawi.article.translation import Spot
from rawi.speech.cue import mark_cue
from rawi.speech.events import Finished, SentenceStarted, WordStarted
from rawi.speech.plan import Plan
from rawi.speech.port import SAMPLE_RATE
from rawi.speech.state import State
from tests.fakes.voice import WORD
from tests.speech.test_reading import PLAN, Desk


def in_translation(plan: Plan, *numbers: int) -> Plan:
    """Those utterances in the other language."""
    return tuple(
        replace(each, spot=replace(each.spot, translated=True), text=f"pt {each.text}", language="pt")
        if n in numbers
        else each
        for n, each in enumerate(plan)
    )


def both(plan: Plan, *numbers: int) -> Plan:
    """Each of those utterances followed by its translation."""
    other = in_translation(plan, *numbers)
    pairs = ((a, b) if a != b else (a,) for a, b in zip(plan, other, strict=True))
    return tuple(each for pair in pairs for each in pair)


def heard(desk: Desk) -> list[tuple[str, bool]]:
    told = [e.utterance.spot for e in desk.events if isinstance(e, SentenceStarted)]
    return [(spot.segment, spot.translated) for spot in told]


def test_the_heard_sentence_ends_and_the_next_is_in_the_new_language() -> None:
    desk = Desk()
    desk.reading.play()
    desk.run(0.2)
    before = desk.player.heard()
    desk.reading.renew(in_translation(PLAN, *range(18)))
    now = desk.player.heard()
    assert before
    assert now
    assert now.seconds >= before.seconds
    assert desk.voice.requested.count(PLAN[0].text) == 1
    desk.until(lambda: len(heard(desk)) > 3)
    assert heard(desk)[:4] == [("s0", False), ("s1", True), ("s2", True), ("s3", True)]
    assert len(desk.device.pulled) / 2 / SAMPLE_RATE == pytest.approx(3 * 5 * WORD + 4 * 0.1, abs=0.8)
    desk.reading.previous_sentence()
    desk.reading.previous_paragraph()
    assert desk.reading.place
    assert desk.reading.place.spot == Spot("s0", translated=True)


def test_what_stays_the_same_is_not_asked_for_again() -> None:
    desk = Desk()
    desk.reading.play()
    desk.run(0.2)
    for last in range(6, 18):
        desk.reading.renew(in_translation(PLAN, *range(5, last)))
    assert [desk.voice.requested.count(each.text) for each in PLAN[:3]] == [1, 1, 1]
    desk.until(lambda: any(isinstance(e, Finished) for e in desk.events))
    assert [translated for _, translated in heard(desk)] == [False] * 5 + [True] * 12 + [False]


def test_paragraphs_that_come_between_are_heard_in_their_place() -> None:
    desk = Desk(PLAN[:6])
    desk.reading.play()
    desk.run(0.7)
    desk.reading.renew(both(PLAN[:6], 0, 1, 2))
    desk.until(lambda: any(isinstance(e, Finished) for e in desk.events))
    assert heard(desk) == [
        ("s0", False), ("s1", False), ("s1", True), ("s2", False), ("s2", True), ("s3", False), ("s4", False), ("s5", False),
    ]  # fmt: skip


def test_words_keep_to_the_sentence_that_sounds() -> None:
    desk = Desk()
    desk.reading.play()
    desk.run(0.2)
    desk.reading.renew(in_translation(PLAN, *range(18)))
    desk.until(lambda: len(heard(desk)) > 1)
    words = [e.utterance.text[e.start : e.end] for e in desk.events if isinstance(e, WordStarted)]
    assert words[:5] == PLAN[0].text.split()


def test_paused_it_goes_on_at_the_same_sample() -> None:
    desk = Desk()
    desk.reading.play()
    desk.run(0.2)
    desk.reading.pause()
    before = desk.player.heard()
    desk.reading.renew(in_translation(PLAN, *range(18)))
    assert desk.reading.state is State.PAUSED
    assert desk.player.heard() == before
    desk.reading.play()
    assert desk.voice.requested.count(PLAN[0].text) == 1


@pytest.mark.parametrize("seed", [11, random.randrange(10**6)])
def test_random_renewals_lose_no_sentence(seed: int) -> None:
    """However the plan grows, every sentence is heard once, in order."""
    chance = random.Random(seed)
    desk, known = Desk(), set[int]()
    desk.reading.play()
    while not any(isinstance(e, Finished) for e in desk.events):
        desk.run(chance.random() * 0.4)
        known |= {chance.randrange(18)}
        desk.reading.renew(in_translation(PLAN, *known))
    order = [segment for segment, _ in heard(desk)]
    assert order == [each.spot.segment for each in PLAN], f"seed {seed}"


def test_the_cue_stands_before_a_marked_sentence_and_moves_no_word() -> None:
    plan = (PLAN[0], replace(PLAN[1], marked=True), PLAN[2])
    desk = Desk(plan)
    desk.reading.set_cue(mark_cue())
    desk.reading.play()
    desk.until(lambda: any(isinstance(e, Finished) for e in desk.events))
    samples = struct.unpack(f"<{len(desk.device.pulled) // 2}h", bytes(desk.device.pulled))
    sounding = [n for n, sample in enumerate(samples) if sample]
    begin = int((5 * WORD + 0.1) * SAMPLE_RATE)
    assert begin <= sounding[0] < begin + 50
    assert sounding[-1] - sounding[0] < 0.08 * SAMPLE_RATE
    words = [(e.utterance.spot.segment, e.start) for e in desk.events if isinstance(e, WordStarted)]
    assert len(words) == len(set(words)) == 15
    assert desk.sentences == ["s0", "s1", "s2"]


def test_the_first_word_waits_for_the_cue() -> None:
    desk = Desk((replace(PLAN[0], marked=True),))
    desk.reading.set_cue(mark_cue())
    desk.reading.play()
    desk.run(0.1)
    assert not [e for e in desk.events if isinstance(e, WordStarted)]
    desk.run(0.1)
    assert [e.start for e in desk.events if isinstance(e, WordStarted)] == [0]


def test_without_the_setting_there_is_no_cue() -> None:
    desk = Desk((replace(PLAN[0], marked=True),))
    desk.reading.play()
    desk.until(lambda: any(isinstance(e, Finished) for e in desk.events))
    assert not any(desk.device.pulled)


def test_the_cue_is_short_soft_and_begins_and_ends_in_silence() -> None:
    cue = mark_cue()
    samples = struct.unpack(f"<{len(cue) // 2}h", cue)
    assert 0.12 <= len(samples) / SAMPLE_RATE <= 0.16
    assert 500 < max(samples) < 3_000
    assert samples[0] == samples[-1] == 0
    assert max(abs(a - b) for a, b in pairwise(samples)) < 600
