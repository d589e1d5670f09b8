"""When the voice is to stop, and how loud it is before."""

from array import array
from dataclasses import replace

import pytest

from rawi.speech.loudness import quieter
from rawi.speech.sleeping import FADE, PATIENCE, QUIET, Sleep, SleepTimer, Until
from tests.speech.test_reading import PLAN, Desk, utterance


def test_minutes_count_only_while_it_speaks_and_end_with_a_sentence() -> None:
    timer = SleepTimer()
    timer.start(Sleep(Until.MINUTES, 1))
    assert not timer.came_to(PLAN[0], PLAN)
    assert not timer.passed(59)
    assert not timer.came_to(PLAN[1], PLAN)
    assert not timer.passed(2)
    assert timer.due
    assert timer.came_to(PLAN[2], PLAN)


def test_a_sentence_that_does_not_end_is_not_waited_for_for_ever() -> None:
    timer = SleepTimer()
    timer.start(Sleep(Until.MINUTES, 1))
    assert not timer.passed(60 + PATIENCE - 0.1)
    assert timer.passed(0.2)


def test_the_last_seconds_become_quieter_but_never_silent() -> None:
    timer = SleepTimer()
    timer.start(Sleep(Until.MINUTES, 1))
    heard = []
    for _ in range(66):
        heard.append(timer.loudness)
        timer.passed(1)
    assert heard[: 60 - int(FADE)] == [1.0] * 50
    assert heard == sorted(heard, reverse=True)
    assert heard[55] == pytest.approx(0.5)
    assert heard[-1] == QUIET
    timer.stop()
    assert timer.loudness == 1.0


def test_a_section_ends_where_it_leads_to_the_next_one_not_where_the_reader_jumps() -> None:
    timer = SleepTimer()
    timer.start(Sleep(Until.SECTION))
    for place in PLAN[3:6]:
        assert not timer.came_to(place, PLAN)
    assert timer.loudness == 1.0
    assert timer.came_to(PLAN[6], PLAN)
    timer.start(Sleep(Until.SECTION))
    for place in (PLAN[3], PLAN[6], PLAN[7], PLAN[0]):
        assert not timer.came_to(place, PLAN)


def test_the_title_is_no_section() -> None:
    timer, title = SleepTimer(), replace(PLAN[0], section=-1)
    timer.start(Sleep(Until.SECTION))
    assert not timer.came_to(title, (title, *PLAN[1:]))
    assert not timer.came_to(PLAN[1], (title, *PLAN[1:]))


def test_an_article_s_end_is_the_end_of_its_last_section_too() -> None:
    timer = SleepTimer()
    assert not timer.ended()
    timer.start(Sleep(Until.ARTICLE))
    assert not timer.came_to(PLAN[0], PLAN)
    assert not timer.came_to(PLAN[6], PLAN)
    assert timer.ended()
    timer.start(Sleep(Until.SECTION))
    assert timer.ended()
    timer.start(Sleep(Until.MINUTES, 5))
    assert not timer.ended()
    timer.passed(301)
    assert timer.ended()


def test_nothing_asked_for_never_stops() -> None:
    timer = SleepTimer()
    assert not timer.passed(1e9)
    assert not timer.came_to(PLAN[0], PLAN)
    assert not timer.due


def test_quieter_sound_has_the_same_shape() -> None:
    pcm = array("h", [0, 100, -100, 32_767, -32_768]).tobytes()
    assert quieter(pcm, 1.0) is pcm
    assert list(array("h", quieter(pcm, 0.5))) == [0, 50, -50, 16_383, -16_384]
    assert quieter(b"", 0.2) == b""


def test_the_player_is_quieter_from_the_next_pull_on() -> None:
    class Loud(Desk):
        """Its voice speaks at full scale."""

    desk = Loud((utterance(0, words=40),))
    speak = desk.voice._speak

    def loud(text: str) -> None:
        speak(text)
        from rawi.speech.port import Pcm

        desk.voice._events = [
            Pcm(e.request, b"\xff\x7f" * (len(e.data) // 2)) if isinstance(e, Pcm) else e
            for e in desk.voice._events
        ]

    desk.voice._speak = loud  # type: ignore[method-assign]  # the same voice, loud
    desk.reading.play()
    desk.run(0.5)
    desk.player.loudness = 0.5
    before = len(desk.device.pulled)
    desk.run(0.5)
    heard = array("h", bytes(desk.device.pulled))
    assert max(heard[: before // 2]) == 32_767
    assert set(heard[before // 2 :]) == {16_383}
