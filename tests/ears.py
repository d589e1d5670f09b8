"""A reader whose eyes are shut: real keys go in, and what is announced, what takes the focus and what is spoken comes out."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QTextEdit
from pytestqt.qtbot import QtBot

from rawi.speech.events import ReadingEvent, SentenceStarted
from rawi.speech.player import Player
from rawi.speech.reading import Reading
from rawi.ui.announcer import Announcer
from tests.fakes.voice import FakeSink

WAIT = 60_000
_SOON = 100
"""Milliseconds between looks whether a window is there."""

_STEP = 0.1
"""Seconds of sound that pass at each look."""


def focused() -> tuple[str, ...]:
    """What a screen reader says of the focus: the window, then name, value and description of the object, or of the row in it.

    Of a long text it says the paragraph that has the caret.
    """
    widget, window = QApplication.focusWidget(), QApplication.activeWindow()
    node = QAccessible.queryAccessibleInterface(widget) if widget else None
    if node is None or window is None:
        return ()
    row = node.focusChild()
    node = row if row is not None and row.isValid() else node
    kinds = (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description)
    name, value, more = (node.text(kind) for kind in kinds)
    if isinstance(widget, QTextEdit):
        value = widget.textCursor().block().text()
    return window.windowTitle(), name, value, more


@dataclass
class Ears:
    """`announced`, `focus` and `spoken` (texts with their languages) in order; `steps` are the keys of each step."""

    qtbot: QtBot
    announced: list[str] = field(default_factory=list)
    focus: list[tuple[str, ...]] = field(default_factory=list)
    spoken: list[tuple[str, str]] = field(default_factory=list)
    steps: dict[str, list[str]] = field(default_factory=dict)
    sink: FakeSink = field(default_factory=FakeSink)
    _since: tuple[int, int, int] = (0, 0, 0)

    def listen(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Hear every announcer, every focus and every voice that is made from now on."""
        say, begin = Announcer.say, Reading.__init__

        def announced(announcer: Announcer, text: str, *, urgent: bool = False) -> None:
            self.announced.append(text)
            say(announcer, text, urgent=urgent)

        def made(reading: Reading, voice: Any, player: Any, listener: Any, *more: Any, **named: Any) -> None:
            begin(reading, voice, player, self._hearing(listener), *more, **named)

        def player(_device: object, _silent: object) -> Player:
            return Player(self.sink, FakeSink())

        monkeypatch.setattr("rawi.speech.player.Player", player)
        monkeypatch.setattr(Announcer, "say", announced)
        monkeypatch.setattr(Reading, "__init__", made)

    def _hearing(self, listener: Callable[[ReadingEvent], None]) -> Callable[[ReadingEvent], None]:
        def take(event: ReadingEvent) -> None:
            if isinstance(event, SentenceStarted):
                self.spoken.append((event.utterance.text, event.utterance.language))
            listener(event)

        return take

    def step(self, name: str) -> None:
        """The keys from here on belong to this step."""
        self.steps[name] = []

    def _note(self, key: str) -> None:
        if self.steps:
            self.steps[list(self.steps)[-1]].append(key)

    def look(self) -> None:
        """Hear what has the focus now, if that is another thing than before."""
        now = focused()
        if now and (not self.focus or self.focus[-1] != now):
            self.focus.append(now)

    def press(self, *keys: str) -> None:
        """Press these keys, named as in the key list; each goes to the window that has the keyboard."""
        self._since = len(self.announced), len(self.focus), len(self.spoken)
        for key in keys:
            self._note(key)
            window = QApplication.focusWindow()
            assert window, "no window has the keyboard"
            QTest.keySequence(window, QKeySequence.fromString(key))
            QApplication.processEvents()
            self.look()

    def type(self, text: str) -> None:
        """Type letters of any script where the keyboard is."""
        self._note("…")
        for letter in text:
            window = QApplication.focusWindow()
            assert window, "no window has the keyboard"
            plain, unknown = Qt.KeyboardModifier.NoModifier, Qt.Key.Key_unknown
            QTest.sendKeyEvent(QTest.KeyAction.Click, window, unknown, letter, plain)
        QApplication.processEvents()
        self.look()

    def within(self, key: str, then: Callable[[], None]) -> None:
        """Press a key that opens the system's window for files, and do the rest in the loop that this has of its own."""
        timer = QTimer(interval=_SOON)

        def look() -> None:
            window = QApplication.activeModalWidget()
            if isinstance(window, QFileDialog) and window.isActiveWindow():
                timer.stop()
                try:
                    then()
                finally:
                    if window.isVisible():
                        window.reject()

        timer.timeout.connect(look)
        timer.start()
        self.press(key)

    def wait(self, *words: str) -> None:
        """Until all of this was announced, focused or spoken since the last key."""
        self.qtbot.waitUntil(lambda: self._reached(words), timeout=WAIT)

    def hear(self, words: str, language: str) -> str:
        """Until Rawi's voice has said this in this language since the last key, with sound; the whole sentence. Only here time goes on."""
        before = len(self.sink.pulled)
        self.qtbot.waitUntil(lambda: bool(self._heard(words, language, before)), timeout=WAIT)
        return self._heard(words, language, before)

    def _heard(self, words: str, language: str, before: int) -> str:
        self.sink.advance(_STEP)
        told = self.spoken[self._since[2] :]
        said = [text for text, code in told if words in text and code.partition("-")[0] == language]
        return said[-1] if said and any(self.sink.pulled[before:]) else ""

    def _reached(self, words: tuple[str, ...]) -> bool:
        self.look()
        told = self.told()
        return all(any(word in text for text in told) for word in words)

    def told(self) -> list[str]:
        """What reached the reader since the last key."""
        said, focus, spoken = self._since
        return [
            *self.announced[said:],
            *(text for texts in self.focus[focus:] for text in texts),
            *(text for text, _ in self.spoken[spoken:]),
        ]
