"""Reading aloud with an instant voice and a clock that the test moves."""

import random
from collections.abc import Callable

import pytest

from rawi.article.errors import Code
from rawi.article.model import BlockKind
from rawi.article.translation import Spot
from rawi.speech.events import Finished, Problem, ReadingEvent, SentenceStarted, WordStarted
from rawi.speech.plan import Plan, Utterance
from rawi.speech.player import Player
from rawi.speech.port import SAMPLE_RATE
from rawi.speech.reading import Reading
from rawi.speech.state import State
from tests.fakes.voice import WORD, FakeSink, FakeSynthesizer

STEP = 0.05


def utterance(number: int, language: str = "en", words: int = 5) -> Utterance:
    text = " ".join(f"w{number}x{i}" for i in range(words))
    return Utterance(Spot(f"s{number}"), text, language, BlockKind.PARAGRAPH, number // 3, number // 6, 0.1)


PLAN: Plan = tuple(utterance(n) for n in range(18))


class Desk:
    """A reading with everything it needs, and what it told."""

    def __init__(self, plan: Plan = PLAN, device: FakeSink | None = None) -> None:
        self.voice, self.device, self.silent = FakeSynthesizer(), device or FakeSink(), FakeSink()
        self.events: list[ReadingEvent] = []
        self.player = Player(self.device, self.silent)
        self.reading = Reading(self.voice, self.player, self.events.append)
        self.reading.load(plan)

    def run(self, seconds: float) -> None:
        for _ in range(round(seconds / STEP)):
            self.reading.tick()
            (self.device if self.device.playing else self.silent).advance(STEP)
        self.reading.tick()

    def until(self, condition: Callable[[], bool]) -> None:
        for _ in range(2_000):
            if condition():
                return
            self.run(STEP)
        raise AssertionError("it did not happen")

    @property
    def sentences(self) -> list[str]:
        return [e.utterance.spot.segment for e in self.events if isinstance(e, SentenceStarted)]

    @property
    def problems(self) -> list[Code]:
        return [e.error.code for e in self.events if isinstance(e, Problem)]

    def place(self) -> str:
        assert self.reading.place
        return self.reading.place.spot.segment


def test_it_reads_to_the_end_and_tells_each_sentence_and_word_once() -> None:
    desk = Desk()
    desk.reading.play()
    desk.until(lambda: any(isinstance(e, Finished) for e in desk.events))
    assert desk.sentences == [each.spot.segment for each in PLAN]
    words = [(e.utterance.spot.segment, e.start) for e in desk.events if isinstance(e, WordStarted)]
    assert len(words) == len(set(words)) == 18 * 5
    assert desk.reading.state is State.STOPPED


def test_the_sound_is_as_long_as_the_words_and_their_pauses() -> None:
    desk = Desk(PLAN[:4])
    desk.reading.play()
    desk.until(lambda: any(isinstance(e, Finished) for e in desk.events))
    seconds = len(desk.device.pulled) / 2 / SAMPLE_RATE
    assert seconds == pytest.approx(4 * (5 * WORD + 0.1), abs=2 * STEP)


def test_pause_keeps_the_sample_and_play_goes_on_there() -> None:
    desk = Desk()
    desk.reading.play()
    desk.run(0.7)
    desk.reading.pause()
    heard = desk.player.heard()
    desk.run(2)
    assert desk.player.heard() == heard
    desk.reading.play()
    assert desk.reading.state is State.PLAYING
    before = desk.sentences
    desk.run(0.1)
    assert desk.sentences == before
    assert heard
    now = desk.player.heard()
    assert now
    assert now.key == heard.key
    assert now.seconds == pytest.approx(heard.seconds + 0.1, abs=STEP)


def test_skipping_by_sentence_paragraph_and_section() -> None:
    desk = Desk()
    desk.reading.play()
    desk.run(0.2)
    for how, place in (
        ("next_sentence", "s1"), ("next_paragraph", "s3"), ("next_section", "s6"), ("previous_sentence", "s5"),
        ("previous_paragraph", "s0"), ("next_section", "s6"), ("next_section", "s12"), ("previous_section", "s6"),
    ):  # fmt: skip
        assert getattr(desk.reading, how)()
        assert desk.place() == place
        assert desk.reading.state is State.PLAYING
    assert not Desk(PLAN[:1]).reading.next_sentence()
    assert not Desk(PLAN[:1]).reading.previous_sentence()


def test_skipping_while_silent_moves_the_place_only() -> None:
    desk = Desk()
    desk.reading.next_paragraph()
    assert desk.place() == "s3"
    assert desk.reading.state is State.STOPPED
    assert desk.voice.requested == []


@pytest.mark.parametrize("speed", [0.5, 1.5, 2.0, 4.0])
def test_speed_changes_at_once_and_the_clock_stays_true(speed: float) -> None:
    plan = tuple(utterance(n, words=40) for n in range(3))
    desk = Desk(plan)
    desk.reading.play()
    desk.run(1.0)
    desk.reading.set_speed(speed)
    desk.run(1.0)
    heard = desk.player.heard()
    assert heard
    assert heard.key * (40 * WORD) + heard.seconds == pytest.approx(1.0 + speed, abs=0.15 * max(1, speed))
    assert desk.sentences == [f"s{n}" for n in range(heard.key + 1)]


def test_a_language_without_a_voice_is_told_once_and_passed_over() -> None:
    plan = (utterance(0), utterance(1, "ckb"), utterance(2, "ckb"), utterance(3))
    desk = Desk(plan)
    desk.reading.play()
    desk.until(lambda: any(isinstance(e, Finished) for e in desk.events))
    assert desk.problems == [Code.NO_VOICE]
    assert desk.sentences[0] == "s0"
    assert desk.sentences[-1] == "s3"


def test_nothing_but_a_language_without_a_voice_stops() -> None:
    desk = Desk((utterance(0, "ckb"), utterance(1, "ckb")))
    desk.reading.play()
    desk.until(lambda: desk.reading.state is State.STOPPED)
    assert desk.problems == [Code.NO_VOICE]


def test_played_again_it_says_again_that_there_is_no_voice_and_runs_through_nothing() -> None:
    desk = Desk((utterance(0), utterance(1, "ckb"), utterance(2, "ckb")))
    desk.reading.seek(Spot("s1"))
    for count in (1, 2, 3):
        desk.reading.play()
        desk.until(lambda: desk.reading.state is State.STOPPED)
        assert desk.problems == [Code.NO_VOICE] * count
        assert desk.place() == "s1"


def test_a_dead_engine_is_told_and_the_sentence_begins_again() -> None:
    desk = Desk()
    desk.voice.deaths = [PLAN[2].text]
    desk.reading.play()
    desk.until(lambda: any(isinstance(e, Finished) for e in desk.events))
    assert desk.problems == [Code.WORKER_DIED]
    assert [s for i, s in enumerate(desk.sentences) if i == 0 or s != desk.sentences[i - 1]] == [
        e.spot.segment for e in PLAN
    ]


def test_an_engine_that_dies_again_and_again_ends_the_reading_with_its_place() -> None:
    desk = Desk()
    desk.voice.deaths = [PLAN[0].text] * 10
    desk.reading.play()
    desk.until(lambda: desk.reading.state is State.STOPPED)
    assert desk.place() == "s0"
    assert desk.problems == [Code.WORKER_DIED] * 4


def test_another_plan_goes_on_with_the_same_sentence() -> None:
    desk = Desk()
    desk.reading.play()
    desk.run(2.0)
    place = desk.place()
    other = tuple(
        Utterance(Spot(e.spot.segment, translated=True), "um dois", "pt", e.kind, e.block, e.section, 0.1)
        for e in PLAN
    )
    desk.reading.change_plan(other)
    assert desk.place() == place
    assert desk.reading.state is State.PLAYING
    assert desk.reading.place
    assert desk.reading.place.spot.translated


def test_what_is_not_read_any_more_leads_to_what_follows_it_not_to_the_beginning() -> None:
    desk = Desk()
    desk.reading.seek(Spot("s7"))
    desk.reading.play()
    desk.reading.change_plan((*PLAN[:6], *PLAN[9:]))
    assert desk.place() == "s9"
    desk.reading.seek(Spot("s17"))
    desk.reading.change_plan(PLAN[:12])
    assert desk.place() == "s11"
    assert desk.reading.state is State.PLAYING


def test_an_empty_plan_says_so() -> None:
    desk = Desk(())
    desk.reading.play()
    assert desk.problems == [Code.NOTHING_TO_SPEAK]
    assert not desk.reading.next_paragraph()
    assert not desk.reading.previous_section()


def test_another_voice_says_the_sentence_anew_and_asks_again_for_what_had_none() -> None:
    desk = Desk((utterance(0, "ckb"), utterance(1), utterance(2, "ckb")))
    desk.reading.play()
    desk.until(lambda: desk.place() == "s1")
    assert desk.problems == [Code.NO_VOICE]
    desk.voice.voiceless = ()
    desk.voice.requested.clear()
    desk.reading.recast()
    assert desk.voice.requested == ["w1x0 w1x1 w1x2 w1x3 w1x4", "w2x0 w2x1 w2x2 w2x3 w2x4"]
    desk.reading.pause()
    told = list(desk.events)
    desk.reading.recast()
    assert desk.events == told
    desk.reading.play()
    desk.until(lambda: isinstance(desk.events[-1], Finished))
    assert desk.sentences[-2:] == ["s1", "s2"]
    assert desk.problems == [Code.NO_VOICE]


@pytest.mark.parametrize("seed", [7, random.randrange(10**6)])
def test_random_actions_never_lose_the_place(seed: int) -> None:
    """After each action the last sentence told is the one that is heard."""
    chance = random.Random(seed)
    desk = Desk()
    actions: list[Callable[[], object]] = [
        desk.reading.play, desk.reading.pause, desk.reading.stop, desk.reading.next_sentence, desk.reading.previous_sentence,
        desk.reading.next_paragraph, desk.reading.previous_paragraph, desk.reading.repeat, desk.reading.next_section, desk.reading.recast,
        lambda: desk.reading.set_speed(chance.choice([0.5, 1.0, 1.7, 3.0])),
        lambda: desk.reading.seek(Spot(f"s{chance.randrange(18)}")),
        lambda: desk.voice.deaths.append(chance.choice(PLAN).text),
        lambda: desk.run(chance.random()),
    ]  # fmt: skip
    for _ in range(300):
        chance.choice(actions)()
        desk.run(0.1)
        heard = desk.player.heard()
        if desk.reading.state is State.PLAYING and heard is not None:
            assert PLAN[heard.key].spot.segment == desk.place() == desk.sentences[-1], f"seed {seed}"
