"""A book that brings its narrator along, in the real window: their recording is heard in order, with the mark in step."""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rawi.article.model import Resource
from rawi.article.stored import Stored
from rawi.article.translation import View
from rawi.export.told import Told
from rawi.load.service import load
from rawi.narrating import Narrator
from rawi.settings.voices import VoiceChoice, store
from rawi.speech.port import SAMPLE_RATE
from rawi.ui.main_window import MainWindow
from rawi.wording.labels import about
from tests.fakes.voice import FakeSink, FakeSynthesizer
from tests.narrated import by_sentence, encoded, number_of, tones
from tests.talking import daisy2
from tests.windows import running, shown_program, translate

WAIT = 30_000
SENTENCES = (
    "The boat came home at night.",
    "Nobody heard it.",
    "It was late already.",
    "The lamp was out.",
    "So it waited.",
)
PIECE = SAMPLE_RATE // 10 * 2


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, sink: FakeSink, tmp_path: Path) -> Iterator[MainWindow]:
    """With the book on the desk; eSpeak alone says what is not recorded."""
    with running(shown_program(qtbot, qapp)) as program:
        made = program.window
        plain = store({"en": VoiceChoice("espeak/gmw/en-us")})
        made.preferences.take(replace(made.preferences.settings, voices=plain, announcements="off"))
        path = tmp_path / "narrated.epub"
        path.write_bytes(by_sentence(SENTENCES))
        with qtbot.waitSignal(made.ready, timeout=WAIT):
            made.open(path)
        made.view.article.finish()
        yield made


def numbers(sound: bytes) -> list[int]:
    """The tones that were heard, in order."""
    found: list[int] = []
    for start in range(0, len(sound), PIECE):
        number = number_of(sound[start : start + PIECE])
        if 0 <= number < len(SENTENCES) and found[-1:] != [number]:
            found.append(number)
    return found


def play_to_the_end(qtbot: QtBot, window: MainWindow) -> list[str]:
    """The sentences that are marked while each is heard."""
    marked: list[str] = []

    def note(_segment: str) -> None:
        heard = window.view._marking.heard
        marked.append(window.view.toPlainText()[slice(*heard)] if heard else "")

    window.listening.heard.connect(note)
    with qtbot.waitSignal(window.listening.finished, timeout=WAIT):
        window.trigger("play")
    return marked


def test_the_narrator_is_heard_in_order_with_the_mark_in_step(
    qtbot: QtBot, window: MainWindow, sink: FakeSink
) -> None:
    marked = play_to_the_end(qtbot, window)
    assert marked[-len(SENTENCES) :] == list(SENTENCES)
    assert numbers(bytes(sink.pulled)) == list(range(len(SENTENCES)))


def test_skips_speed_and_where_am_i(qtbot: QtBot, window: MainWindow, sink: FakeSink) -> None:
    window.trigger("where")
    assert "narrated by Leila Haddad" in window.notices.label.text()
    window.trigger("faster")

    def place() -> str:
        here = window.listening.reading.place
        return here.text if here else ""

    while place() != SENTENCES[2]:
        assert window.listening.move("next_sentence")
    assert play_to_the_end(qtbot, window)[-1] == SENTENCES[4]
    assert numbers(bytes(sink.pulled)) == [2, 3, 4]
    sounding = sum(
        number_of(bytes(sink.pulled[n : n + PIECE])) >= 2 for n in range(0, len(sink.pulled), PIECE)
    )
    assert sounding == pytest.approx(3 * 10 / window.listening.speed, abs=4)


def test_the_reader_may_want_a_voice_instead(qtbot: QtBot, window: MainWindow, sink: FakeSink) -> None:
    assert window.actions_by_name["narration"].isChecked()
    window.trigger("narration")
    assert not window.actions_by_name["narration"].isChecked()
    assert "A voice reads" in window.notices.label.text()
    window.trigger("where")
    assert "Leila" not in window.notices.label.text()
    assert play_to_the_end(qtbot, window)[-1] == SENTENCES[-1]
    assert not set(range(1, len(SENTENCES))) & set(numbers(bytes(sink.pulled)))
    window.trigger("narration")
    assert window.preferences.settings.narration
    assert "narrator" in window.notices.label.text()


def test_the_translation_is_said_by_its_voice_and_the_original_by_the_narrator(
    qtbot: QtBot, window: MainWindow, sink: FakeSink
) -> None:
    translate(qtbot, window)
    window.trigger("bilingual")
    said = [each for each in window.listening.reading.utterances if each.spot.segment]
    assert {bool(each.voice) for each in said if each.spot.translated} == {False}
    play_to_the_end(qtbot, window)
    assert [n for n in numbers(bytes(sink.pulled)) if n in range(len(SENTENCES))]


def test_a_talking_book_of_sound_alone(
    qtbot: QtBot, window: MainWindow, sink: FakeSink, tmp_path: Path
) -> None:
    """It is heard from heading to heading, though voices are wanted; skips, a pause and going on again keep the ear's place."""
    window.trigger("narration")
    path = tmp_path / "alone.zip"
    lines = [("The harbour", 1, "m0"), ("The flood", 1, "m3")]
    moments = [("", 0, 2), ("", 2, 13), ("", 13, 24), ("", 24, 26), ("", 26, 37)]
    path.write_bytes(daisy2(lines, moments, {}, encoded(tones([2.0, 11.0, 11.0, 2.0, 11.0]))))
    with qtbot.waitSignal(window.ready, timeout=WAIT):
        window.open(path)
    window.view.article.finish()
    assert [each.text for each in window.listening.reading.utterances][-5:] == [
        "The harbour", "0:00:02", "0:00:13", "The flood", "0:00:26",
    ]  # fmt: skip
    window.trigger("where")
    assert "narrated by Karim Aziz" in window.notices.label.text()
    window.trigger("next_section")
    window.trigger("next_section")
    window.trigger("play")
    qtbot.waitUntil(lambda: 3 in numbers(bytes(sink.pulled)), timeout=WAIT)
    window.trigger("pause")
    here = window.listening.reading.place
    assert here
    assert here.text in ("The flood", "0:00:26")
    assert play_to_the_end(qtbot, window)[-1] == "0:00:26"
    assert numbers(bytes(sink.pulled))[-1] == 4
    assert not {1, 2} & set(numbers(bytes(sink.pulled)))


class ToyVoice(FakeSynthesizer):
    """Slow enough to be a person."""

    def _speak(self, text: str) -> None:
        super()._speak(text + " and" * 2 * len(text.split()))


@pytest.mark.parametrize("words", [False, True])
def test_a_book_that_rawi_made_itself_is_heard_again(tmp_path: Path, words: bool) -> None:
    story = Stored(
        "story.md",
        b"# The harbour\n\nIt was lit by *Amira and* her brother. Nobody paid.\n\n## The flood\n\n- Two boats were lost.\n",
    )
    article = load(story).article
    find: dict[str, Resource] = {}
    told = Told(article, None, View.ORIGINAL, about(article, None), words, find.get)
    path = tmp_path / "story.epub"
    Narrator(lambda: (ToyVoice(),), str, tmp_path / "work").narrate(told, path)
    again = load(Stored(path.name, path.read_bytes())).article
    assert [each.text for each in again.segments] == [each.text for each in article.segments]
    assert [key for key, _ in again.narration.segments] == [each.id for each in again.segments]
    assert again.narration.narrator == "Synthetic voice"
