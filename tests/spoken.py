"""A real window that speaks its own menus and dialogs with a voice that is instant: keys in, what was spoken out."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from rawi.app import Program
from rawi.speech.player import Player
from rawi.speech.port import Manner
from rawi.ui import screen_reader
from rawi.voicing import Voicing
from tests.fakes.voice import FakeSink, FakeSynthesizer
from tests.heard import QuickVoice
from tests.windows import running, shown_program

_Held = Qt.KeyboardModifier
_ROUNDS = 3
"""What a key does may post events, and those others."""


class Listener(FakeSynthesizer):
    """Notes each text with its language."""

    def __init__(self) -> None:
        super().__init__()
        self.languages: list[str] = []

    def request(self, text: str, language: str, voice: str = "", manner: Manner | None = None) -> int:
        self.languages.append(language)
        return super().request(text, language, voice, manner)


class Spoken:
    """`said` gives what the window's own voice was asked for since the last time, in order."""

    def __init__(self, program: Program, voice: Listener, sinks: list[FakeSink]) -> None:
        self.program, self.window = program, program.window
        self.voice, self._sinks = voice, sinks

    def said(self) -> list[str]:
        """All of it, heard to its end."""
        for _ in range(_ROUNDS):
            QCoreApplication.processEvents()
        if self.window.teller.voicing:
            self.window.rooms.self_voicing.look()
        while self.window.teller.speaking:
            for sink in self._sinks:
                sink.advance(1.0)
            QCoreApplication.processEvents()
        said, self.voice.requested[:] = list(self.voice.requested), []
        return said

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = _Held.NoModifier) -> list[str]:
        """A key where the keys go now."""
        target = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key, held)
        return self.said()

    def type(self, widget: QWidget, sign: str) -> list[str]:
        """A character as a keyboard gives it."""
        QTest.keyClicks(widget, sign)
        return self.said()

    def focus(self, widget: QWidget) -> list[str]:
        """Focus put there by other means than a key."""
        widget.setFocus()
        return self.said()


@contextmanager
def spoken(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Spoken]:
    """The window; self-voicing is off, and no screen reader runs."""
    voice = Listener()
    sinks: list[FakeSink] = []

    def player(_device: object, _silent: object) -> Player:
        sinks.append(FakeSink())
        return Player(sinks[-1], FakeSink())

    monkeypatch.setattr(Voicing, "plain", lambda _self: voice)
    monkeypatch.setattr(Voicing, "synthesizer", lambda _self, *, live=True: QuickVoice())
    monkeypatch.setattr("rawi.speech.player.Player", player)
    monkeypatch.setattr(screen_reader, "running", lambda: False)
    with running(shown_program(qtbot, qapp)) as program:
        program.window.activateWindow()
        qtbot.waitUntil(program.window.isActiveWindow)
        program.window.view.setFocus()
        assert program.window.listening.reading.place is None
        del sinks[0]
        yield Spoken(program, voice, sinks)
