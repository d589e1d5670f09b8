"""Reading while the sound device goes and comes: the place is held, goes on at its sample, and what happened is told."""

import pytest

from rawi.article.errors import Code
from rawi.speech.events import Finished
from rawi.speech.outlet import GRACE
from rawi.speech.player import Player
from rawi.speech.port import SAMPLE_RATE
from rawi.speech.reading import Reading
from rawi.speech.state import State
from tests.fakes.voice import FakeSink
from tests.speech.test_reading import PLAN, STEP, Desk

NONE, LOST, BACK = Code.NO_SOUND_DEVICE, Code.SOUND_DEVICE_LOST, Code.SOUND_DEVICE_BACK
SAID = sum(len(each.text.split()) for each in PLAN) * 0.1 + len(PLAN) * 0.1


class Timed(Desk):
    """A desk whose outlet's clock is the time that the test moves."""

    def __init__(self, device: FakeSink | None = None) -> None:
        super().__init__(device=device)
        self.now = 1_000.0
        self.player = Player(self.device, self.silent, lambda: self.now)
        self.reading = Reading(self.voice, self.player, self.events.append)
        self.reading.load(PLAN)

    def run(self, seconds: float) -> None:
        for _ in range(round(seconds / STEP)):
            self.reading.tick()
            for sink in (self.device, self.silent):
                sink.advance(STEP)
            self.now += STEP
        self.reading.tick()

    def sample(self) -> tuple[int, float]:
        heard = self.player.heard()
        assert heard
        return heard.key, heard.seconds

    def finish(self) -> None:
        self.until(lambda: any(isinstance(event, Finished) for event in self.events))


def test_no_device_means_silence_at_the_same_pace() -> None:
    desk = Timed(FakeSink(missing=True))
    desk.reading.play()
    desk.finish()
    assert desk.problems == [NONE]
    assert desk.sentences == [each.spot.segment for each in PLAN]
    assert not desk.player.audible
    assert len(desk.silent.pulled) / 2 / SAMPLE_RATE == pytest.approx(SAID, abs=0.5)


def test_a_device_that_comes_while_it_reads_in_silence_is_heard_from_there() -> None:
    desk = Timed(FakeSink(missing=True))
    desk.reading.play()
    desk.run(2.0)
    desk.device.missing = False
    desk.until(lambda: BACK in desk.problems)
    before = desk.sample()
    desk.run(0.1)
    assert desk.device.playing
    assert not desk.silent.playing
    assert desk.sample() > before
    desk.finish()
    assert desk.problems == [NONE, BACK]
    assert desk.sentences == [each.spot.segment for each in PLAN]


def test_a_device_that_is_gone_for_a_moment_is_waited_for_and_nothing_is_lost_or_told() -> None:
    desk = Timed()
    desk.reading.play()
    desk.run(1.0)
    desk.device.lost = True
    held = desk.sample()
    desk.run(GRACE - 2.0)
    assert desk.sample() == held
    assert desk.reading.state is State.PLAYING
    desk.device.lost = False
    desk.finish()
    assert desk.problems == []
    assert desk.sentences == [each.spot.segment for each in PLAN]
    heard_twice = len(desk.device.pulled) / 2 / SAMPLE_RATE - SAID
    assert heard_twice == pytest.approx(desk.device.starts * STEP, abs=desk.device.starts * STEP + 0.2)


def test_a_device_that_stays_away_pauses_the_reading_where_the_ear_was() -> None:
    desk = Timed()
    desk.reading.play()
    desk.run(1.0)
    held = desk.sample()
    desk.device.lost = True
    desk.run(GRACE + 1.0)
    assert desk.problems == [LOST]
    assert desk.reading.state is State.PAUSED
    assert desk.sample() == held
    desk.device.lost = False
    desk.until(lambda: BACK in desk.problems)
    desk.run(2.0)
    assert desk.reading.state is State.PAUSED
    assert desk.sample() == held
    desk.reading.play()
    desk.run(0.1)
    key, seconds = desk.sample()
    assert key == held[0]
    assert seconds == pytest.approx(held[1] + 0.1, abs=STEP)
    desk.finish()
    assert desk.problems == [LOST, BACK]


def test_play_in_spite_of_it_goes_on_in_silence_from_the_same_sample() -> None:
    desk = Timed()
    desk.reading.play()
    desk.run(1.0)
    held = desk.sample()
    desk.device.lost = desk.device.missing = True
    desk.run(GRACE + 1.0)
    desk.reading.play()
    desk.run(0.1)
    assert desk.problems == [LOST, NONE]
    key, seconds = desk.sample()
    assert key == held[0]
    assert seconds == pytest.approx(held[1] + 0.1, abs=2 * STEP)
    desk.device.lost = desk.device.missing = False
    desk.finish()
    assert desk.problems == [LOST, NONE, BACK]


def test_who_skips_in_silence_is_told_once() -> None:
    desk = Timed(FakeSink(missing=True))
    desk.reading.play()
    desk.run(0.5)
    for _ in range(5):
        desk.reading.next_sentence()
        desk.run(0.2)
    assert desk.problems == [NONE]
    assert desk.silent.playing


def test_a_reader_who_pauses_while_the_device_is_away_finds_the_place_again() -> None:
    desk = Timed()
    desk.reading.play()
    desk.run(1.0)
    held = desk.sample()
    desk.device.lost = True
    desk.run(1.0)
    desk.reading.pause()
    assert desk.sample() == held
    desk.device.lost = False
    desk.run(2.0)
    desk.reading.play()
    assert desk.sample()[0] == held[0]
    desk.finish()
    assert LOST not in desk.problems


def test_a_device_is_asked_only_once_there_is_sound() -> None:
    """Else its buffers are full of silence when the first sound comes."""
    device = FakeSink()
    player = Player(device, FakeSink())
    player.enqueue(0, 0.0)
    player.start()
    assert player.playing
    assert not device.playing
    player.feed(0, bytes(SAMPLE_RATE * 2))
    assert device.playing
    device.advance(0.1)
    heard = player.heard()
    assert heard
    assert heard.seconds == pytest.approx(0.1, abs=0.01)


def test_close_lets_the_device_go() -> None:
    desk = Desk()
    desk.reading.play()
    desk.run(0.3)
    desk.reading.close()
    assert not desk.device.playing
    assert not desk.silent.playing
