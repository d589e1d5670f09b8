"""The real window with the real eSpeak NG, a device that the test moves, a translator that gives as many sentences as the test lets through."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rawi.app import Program
from rawi.settings.voices import VoiceChoice, store
from rawi.speech.player import Player
from rawi.speech.reading import Reading
from rawi.speech.state import State
from rawi.translate.routes import Engines
from rawi.ui import listening, notice_voice
from rawi.ui.actions import BY_NAME
from rawi.ui.article_view import ArticleView
from rawi.ui.main_window import MainWindow
from rawi.voicing import Voicing
from tests.acting.ear import ClockedSink, Ear, MarkedVoice, Marks
from tests.fakes.translator import GatedTranslator
from tests.fakes.voice import FakeSink
from tests.windows import made_program

PATIENCE = 60.0
"""Seconds to wait for what must come; a busy machine may need them."""

STEP = 0.02
"""Seconds that one step of the device's time lasts."""

MIXED = Path(__file__).resolve().parents[1] / "fixtures" / "voices" / "mixed.en.html"
OTHER = """The other side of the harbour

The ferry comes home at night. Here two gulls sit on the roof. They have seen every boat.

The captain sleeps. The gulls do not. A third one comes with the morning and brings a fish.
"""
"""Two of its sentences stand in the first article too."""


class Stage:
    """One program, one article on the desk, and what can be asked of both."""

    def __init__(
        self,
        program: Program,
        voice: MarkedVoice,
        device: ClockedSink,
        silent: ClockedSink,
        own: list[FakeSink],
        ear: Ear,
    ) -> None:
        self.program, self.voice, self.ear = program, voice, ear
        self.device, self.silent, self.own = device, silent, own
        self.translator = GatedTranslator(("en", "pt"), ("en", "ar"))
        self.opened = 0
        program.parts.session.engines = Engines([self.translator])
        self.window.opening._timer.setInterval(0)
        self.window.ready.connect(self._ready)

    @property
    def window(self) -> MainWindow:
        return self.program.window

    @property
    def view(self) -> ArticleView:
        return self.window.view

    @property
    def reading(self) -> Reading:
        return self.window.listening.reading

    @property
    def playing(self) -> bool:
        return self.reading.state is State.PLAYING

    @property
    def idle(self) -> bool:
        """True while no job runs, but for a translation, and what the last one led to has happened."""
        jobs = self.window.jobs._jobs
        running = any(each.is_alive() and not job.title.startswith("Translating") for job, each in jobs)
        QApplication.processEvents()
        return not running

    def press(self, name: str, which: int = 0) -> None:
        """Press a key of this action, for what has the focus."""
        keys = [
            each for each in BY_NAME[name].keys if not each.startswith(("Media", "Audio"))
        ]  # QTest cannot press those
        self.key(keys[which % len(keys)])

    def key(self, name: str) -> None:
        """Press a key by Qt's portable name."""
        pressed = QKeySequence.fromString(name, QKeySequence.SequenceFormat.PortableText)[0]  # type: ignore[index]  # missing in the stubs
        target = QApplication.focusWidget()
        assert target, name
        QTest.keyClick(target, pressed.key(), pressed.keyboardModifiers())

    def until(self, condition: Callable[[], object], what: str) -> None:
        """Wait for what the window or a worker does in its own time; the device's stands still."""
        end = time.monotonic() + PATIENCE
        while not condition():
            assert time.monotonic() < end, f"waited in vain: {what}"
            QApplication.processEvents()
            time.sleep(0.0005)

    def answered(self) -> None:
        """Wait until the engine has given all that it was asked for."""
        QApplication.processEvents()
        if self.voice.waiting and self.playing:
            self.until(lambda: not self.voice.waiting or not self.playing, "the engine's answer")

    def step(self, *, patient: bool = True) -> None:
        """The device plays for one step; a `patient` one starts when the engine has given what it was asked for."""
        if patient:
            self.answered()
        for sink in (self.device, self.silent):
            sink.advance(1)
        QApplication.processEvents()

    def heard_out(self) -> None:
        """Until Rawi's own voice has said what was asked."""

        def silent() -> bool:
            for sink in self.own:
                sink.advance(1.0)
            return not self.window.teller.speaking

        self.until(silent, "the end of an answer")

    def at_rest(self) -> None:
        """Until the document is filled, the caret has arrived and what is read aloud is planned."""
        article, arriving = self.view.article, self.view.arriving
        self.until(lambda: article.complete and arriving.spot is None, "the document")
        assert self.reading

    def focus(self) -> None:
        """The text has the focus."""
        self.window.activateWindow()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.until(lambda: QApplication.focusWidget() is self.view, "the focus")

    def open(self, path: Path) -> None:
        """Open a file, as its icon does."""
        self.comes(lambda: self.window.open(path))

    def comes(self, act: Callable[[], object]) -> None:
        """Do what opens an article, and wait for it."""
        before = self.opened
        act()
        self.until(lambda: self.opened > before, "the article")
        self.at_rest()

    def _ready(self) -> None:
        self.opened += 1


@contextmanager
def staged(application: QApplication, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    """The window with the article of four alphabets; another article is in the library."""
    marks, made = Marks(), list[MarkedVoice]()
    ear = Ear(marks)
    device, silent = ClockedSink(ear), ClockedSink(ear, 0.06)
    own: list[FakeSink] = []
    real = Voicing.synthesizer

    def marked(self: Voicing, *, live: bool = True) -> MarkedVoice:
        made.append(MarkedVoice(real(self, live=live), marks))
        return made[-1]

    def player(*_sinks: Any) -> Player:
        if own:
            own[0] = FakeSink()
            return Player(own[0], FakeSink())
        own.append(FakeSink())
        return Player(device, silent, lambda: device.now)

    monkeypatch.setattr(listening, "TICK", 0)
    monkeypatch.setattr(listening, "_QUICK", 0)
    monkeypatch.setattr(notice_voice, "_TICK", 0)
    monkeypatch.setattr(Voicing, "synthesizer", marked)
    monkeypatch.setattr("rawi.speech.player.Player", player)
    program = made_program(application)
    program.window.teller.speak = False
    program.window.resize(900, 600)
    program.window.show()
    assert program.window.listening.reading.place is None
    stage = Stage(program, made[0], device, silent, own, ear)
    _only_espeak(stage)
    other = folder / "other.txt"
    other.write_text(OTHER, encoding="utf-8")
    stage.open(other)
    stage.open(MIXED)
    stage.focus()
    yield stage
    with suppress(StopIteration):
        program.window.close()
    program.close()


def _only_espeak(stage: Stage) -> None:
    from dataclasses import replace

    preferences = stage.window.preferences
    preferences.store(replace(preferences.settings, voices=store({"en": VoiceChoice("espeak/gmw/en-us")})))
    stage.window.desk.settings = preferences.settings
