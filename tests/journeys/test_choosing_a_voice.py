"""A reader chooses a voice while one reads, with the real eSpeak NG; only the sound device is a clock that the test moves."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rawi.app import Program
from rawi.settings import resources
from rawi.settings.voices import VoiceChoice, parse
from rawi.speech.state import State
from tests.fakes.voice import FakeSink
from tests.windows import running, shown_program

WAIT = 20_000


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, sink: FakeSink) -> Iterator[Program]:
    with running(shown_program(qtbot, qapp)) as made:
        yield made


def test_another_voice_takes_over_the_sentence_and_is_remembered(
    qtbot: QtBot, program: Program, sink: FakeSink
) -> None:
    window = program.window
    with qtbot.waitSignal(window.ready, timeout=WAIT):
        window.open(resources.sample())
    window.trigger("voices")
    qtbot.waitUntil(lambda: window.rooms.casting.dialog is not None, timeout=WAIT)
    dialog = window.rooms.casting.dialog
    assert dialog is not None
    assert dialog.language == "en"
    rows = dialog.panel.list
    british = next(row for row in range(rows.count()) if "Great Britain" in rows.item(row).text())
    window.trigger("play")
    reading = window.listening.reading
    started: list[str] = []
    window.listening.heard.connect(started.append)
    qtbot.waitUntil(lambda: bool(started) and any(sink.pulled), timeout=WAIT)
    heard: list[str] = []
    window.listening.heard.connect(heard.append)
    rows.setCurrentRow(british)
    dialog.panel.pace.setValue(150)
    qtbot.waitUntil(lambda: any(a == b for a, b in pairwise(heard)), timeout=WAIT)
    assert reading.state is State.PLAYING
    kept = parse(program.parts.store.load().voices)["en"]
    assert kept == VoiceChoice(kept.voice, 1.5)
    assert kept.voice.startswith("espeak/")
    sink.pulled.clear()
    dialog.preview.click()
    qtbot.waitUntil(lambda: reading.state is State.PAUSED)
    qtbot.waitUntil(lambda: any(sink.pulled), timeout=WAIT)
    qtbot.waitUntil(lambda: dialog.preview.text() == "&Preview", timeout=WAIT)
    dialog.reject()
    window.trigger("play")
    sink.pulled.clear()
    qtbot.waitUntil(lambda: reading.state is State.PLAYING and any(sink.pulled), timeout=WAIT)


def test_what_has_no_voice_leads_to_the_window(qtbot: QtBot, program: Program) -> None:
    from rawi.article.errors import Code, RawiError

    window = program.window
    window.teller.problem(RawiError(Code.NO_VOICE, language="ckb"))
    assert window.notices.label.text().endswith("Listen, Voices shows what can be done.")
