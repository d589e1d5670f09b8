"""What is said around the sentences, in the real window with the real eSpeak: both languages in turn, skimming, questions in between."""

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rawi.app import Program
from rawi.article.model import Article, BlockKind
from rawi.article.translation import Spot, View
from rawi.session import Opened
from rawi.settings import resources
from rawi.settings.voices import VoiceChoice, store
from rawi.speech.plan import Utterance
from rawi.speech.state import State
from rawi.ui.main_window import MainWindow
from tests.fakes.voice import FakeSink
from tests.windows import running, shown_program, translate

WAIT = 30_000


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, sink: FakeSink) -> Iterator[Program]:
    """eSpeak alone; notices are not spoken unless a test wants it."""
    with running(shown_program(qtbot, qapp)) as made:
        preferences = made.window.preferences
        plain = store({"en": VoiceChoice("espeak/gmw/en-us")})
        preferences.take(replace(preferences.settings, voices=plain))
        made.window.teller.speak = False
        yield made


@pytest.fixture
def window(program: Program, welcome: Article) -> MainWindow:
    made = program.window
    made.opening.show(Opened(welcome))
    made.view.article.finish()
    return made


class Ear:
    """What is heard, in order, and what was highlighted then."""

    def __init__(self, window: MainWindow) -> None:
        self.heard: list[Utterance] = []
        self.highlights: list[tuple[int, int] | None] = []
        self._window = window
        window.listening.heard.connect(self._take)

    def _take(self, _segment: str) -> None:
        place = self._window.listening.reading.place
        if place and self._window.listening.playing:
            self.heard.append(place)
            self.highlights.append(self._window.view._marking.heard)

    @property
    def spots(self) -> list[Spot]:
        return [each.spot for each in self.heard if not each.aside]

    def follows(self) -> bool:
        """Each highlight is where its sentence stands."""
        places = [self._window.view.article.exact(each.spot) for each in self.heard]
        return [(p.start, p.end) if p else None for p in places] == self.highlights


def state(window: MainWindow) -> State:
    return window.listening.reading.state


def play(qtbot: QtBot, window: MainWindow, until: Callable[[], bool]) -> None:
    window.trigger("play")
    qtbot.waitUntil(until, timeout=WAIT)


def test_both_languages_in_turn_each_in_its_voice(qtbot: QtBot, window: MainWindow) -> None:
    translate(qtbot, window)
    ear = Ear(window)
    window.trigger("bilingual")
    assert window.actions_by_name["bilingual"].isChecked()
    assert "both languages" in window.notices.label.text()
    play(qtbot, window, lambda: len(ear.spots) > 7)
    pairs = ear.spots[:8]
    assert [spot.translated for spot in pairs] == [False, True] * 4
    assert [a.segment for a in pairs[::2]] == [b.segment for b in pairs[1::2]]
    assert {each.language for each in ear.heard if each.spot.translated} == {"pt"}
    assert ear.follows()
    window.trigger("next_sentence")
    place = window.listening.reading.place
    assert place
    window.trigger("bilingual")
    assert not window.actions_by_name["bilingual"].isChecked()
    assert window.desk.mode is View.BOTH
    assert window.listening.playing
    now = window.listening.reading.place
    assert now
    assert (now.spot, now.text) == (place.spot, place.text)
    window.trigger("pause")
    assert window.view.spot_at_caret() == place.spot


def test_both_languages_are_heard_as_they_come(qtbot: QtBot, window: MainWindow) -> None:
    ear = Ear(window)
    play(qtbot, window, lambda: bool(ear.spots))
    window.trigger("bilingual")
    assert window.desk.mode is View.BOTH
    qtbot.waitUntil(lambda: sum(spot.translated for spot in ear.spots) > 2, timeout=WAIT)
    window.trigger("stop")
    segments = [spot.segment for spot in ear.spots]
    order = [segment.id for segment in window.desk.article.segments] if window.desk.article else []
    assert [order.index(each) for each in segments] == sorted(order.index(each) for each in segments)
    assert len(set(ear.spots)) == len(ear.spots)


def test_both_languages_are_remembered_and_another_view_leaves_them(qtbot: QtBot, window: MainWindow) -> None:
    translate(qtbot, window, "translation")
    window.trigger("bilingual")
    assert window.desk.mode is View.BOTH
    assert window.preferences.settings.bilingual
    window.trigger("original")
    assert not window.actions_by_name["bilingual"].isChecked()
    window.trigger("both")
    assert window.actions_by_name["bilingual"].isChecked()


def test_without_a_pack_both_languages_are_not_promised(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "finnish.txt"
    path.write_text("Laiva tuli satamaan aamulla. Kukaan ei odottanut sitä rannalla.\n", encoding="utf-8")
    with qtbot.waitSignal(window.ready, timeout=WAIT):
        window.open(path)
    window.trigger("bilingual")
    assert window.desk.mode is View.ORIGINAL
    assert not window.actions_by_name["bilingual"].isChecked()
    assert not window.preferences.settings.bilingual


def test_skimming_is_one_key_away_and_keeps_the_place(qtbot: QtBot, window: MainWindow) -> None:
    article = window.desk.article
    assert article
    ear = Ear(window)
    window.trigger("skim")
    assert window.actions_by_name["skim"].isChecked()
    assert window.announcer.last.startswith("Skimming")
    play(qtbot, window, lambda: state(window) is State.STOPPED and len(ear.spots) > 5)
    firsts = {
        b.segments[0].id
        for b in article.blocks
        if b.segments and b.kind not in (BlockKind.TITLE, BlockKind.HEADING)
    }
    whole = {
        s.id for b in article.blocks if b.kind in (BlockKind.TITLE, BlockKind.HEADING) for s in b.segments
    }
    assert {spot.segment for spot in ear.spots} <= firsts | whole
    assert ear.follows()
    long = next(
        b for b in article.blocks if len(b.segments) > 2 and b.kind is BlockKind.PARAGRAPH and not b.furniture
    )
    window.trigger("skim")
    window.view.set_caret(Spot(long.segments[1].id))
    window.view.placed.emit()
    play(qtbot, window, lambda: window.listening.playing)
    place = window.listening.reading.place
    assert place
    assert place.spot == Spot(long.segments[1].id)
    window.trigger("skim")
    assert window.listening.reading.place
    assert window.listening.reading.place.spot == place.spot
    window.trigger("pause")
    assert window.view.spot_at_caret() == place.spot
    QTest.keyClick(
        window.view, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert not window.actions_by_name["skim"].isChecked()


@pytest.mark.parametrize("view", ["original", "both", "translation"])
def test_a_sentence_in_the_other_language_and_then_on_where_the_ear_was(
    qtbot: QtBot, window: MainWindow, view: str
) -> None:
    window.teller.speak = True
    translate(qtbot, window)
    window.trigger(view)
    window.trigger("next_section")
    window.trigger("next_paragraph")
    ear = Ear(window)
    play(qtbot, window, lambda: bool(ear.spots and window.listening.reading._player.heard()))
    before = window.listening.reading.place
    assert before
    window.trigger("other_language")
    assert state(window) is State.PAUSED
    at = window.listening.reading._player.heard()
    assert at
    voice = window.teller.voice._reading
    assert voice
    assert voice.place
    assert {voice.place.language, before.language} == {"en", "pt"}
    assert window.notices.label.text() == voice.place.text
    qtbot.waitUntil(lambda: window.listening.playing, timeout=WAIT)
    assert not window.teller.speaking
    after = window.listening.reading._player.heard()
    assert after
    assert (after.key, after.seconds >= at.seconds) == (at.key, True)
    assert window.listening.reading.place == before
    window.trigger("stop")
    window.trigger("other_language")
    qtbot.waitUntil(lambda: not window.teller.speaking, timeout=WAIT)
    assert state(window) is State.STOPPED
    assert window.view.spot_at_caret() == window.listening.reading.place.spot


def test_the_other_language_is_known_where_only_the_original_is_shown(
    qtbot: QtBot, window: MainWindow
) -> None:
    """As after the article is opened again."""
    translate(qtbot, window, "translation")
    window.trigger("original")
    with qtbot.waitSignal(window.ready, timeout=WAIT):
        window.open(resources.sample())
    assert window.desk.translated is None
    window.trigger("next_section")
    window.trigger("other_language")
    assert window.notices.label.text() == "Uma biblioteca que flutua"


def test_whoever_wants_silence_or_goes_on_in_between_has_their_way(qtbot: QtBot, window: MainWindow) -> None:
    window.teller.speak = True
    translate(qtbot, window)
    ear = Ear(window)
    play(qtbot, window, lambda: bool(ear.spots))
    window.trigger("other_language")
    window.trigger("pause")
    assert not window.teller.speaking
    qtbot.wait(200)
    assert state(window) is State.PAUSED
    window.trigger("other_language")
    qtbot.waitUntil(lambda: not window.teller.speaking, timeout=WAIT)
    assert state(window) is State.PAUSED
    window.trigger("play")
    window.trigger("other_language")
    window.trigger("next_paragraph")
    qtbot.waitUntil(lambda: window.listening.playing, timeout=WAIT)
    assert not window.teller.speaking
    window.trigger("where")
    window.listening.pause()
    assert not window.teller.speaking
    qtbot.wait(200)
    assert state(window) is State.PAUSED
    window.trigger("play")
    window.trigger("where")
    window.trigger("stop")
    assert state(window) is State.STOPPED
    assert not window.teller.speaking


def test_a_change_of_what_is_read_is_said_and_the_sentence_goes_on(qtbot: QtBot, window: MainWindow) -> None:
    window.teller.speak = True
    ear = Ear(window)
    play(qtbot, window, lambda: len(ear.spots) > 1 and bool(window.listening.reading._player.heard()))
    window.trigger("skim")
    before = window.listening.reading.place
    assert window.teller.speaking
    qtbot.waitUntil(lambda: window.listening.playing, timeout=WAIT)
    assert window.listening.reading.place == before


def test_where_am_i_is_said_in_place_of_the_article_which_then_goes_on(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.teller.speak = True
    window.trigger("next_section")
    window.trigger("where")
    first = window.notices.label.text()
    assert first.startswith("A library that floats, ")
    ear = Ear(window)
    play(qtbot, window, lambda: len(ear.spots) > 4)
    window.trigger("where")
    assert state(window) is State.PAUSED
    assert window.teller.speaking
    second = window.notices.label.text()
    assert int(second.split(", ")[1].split()[0]) > int(first.split(", ")[1].split()[0])
    qtbot.waitUntil(lambda: window.listening.playing, timeout=WAIT)


def test_a_screen_reader_says_where_beside_the_article(qtbot: QtBot, window: MainWindow) -> None:
    ear = Ear(window)
    play(qtbot, window, lambda: bool(ear.spots))
    QAccessible.setActive(True)
    window.teller.speak = True
    window.trigger("where")
    QAccessible.setActive(False)
    assert window.listening.playing
    assert "percent" in window.announcer.last


def test_the_reader_chooses_what_is_announced(qtbot: QtBot, window: MainWindow) -> None:
    said = window.listening.reading.utterances
    assert {each.text for each in said if each.aside} >= {"Heading level 2"}
    ear = Ear(window)
    play(qtbot, window, lambda: len(ear.spots) > 1)
    place = window.listening.reading.place
    for choice, heard in (("all", "Title"), ("off", "")):
        window.preferences.take(replace(window.preferences.settings, announcements=choice))
        asides = {each.text for each in window.listening.reading.utterances if each.aside}
        assert (heard in asides) if heard else "Heading level 2" not in asides
        assert window.listening.playing
        now = window.listening.reading.place
        assert now
        assert place
        assert now.spot == place.spot
    assert window.view.toPlainText().count("Heading level") == 0
