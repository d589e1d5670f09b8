"""What `prove_first_sound` measures. A module of its own: each worker imports the main one, and its start is measured too."""

import multiprocessing
import os
import signal
import statistics
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QCoreApplication, QEventLoop, Qt
from PySide6.QtTest import QTest

from rawi import app
from rawi.app import Program
from rawi.speech.playback import open_playback
from rawi.speech.player import Player
from rawi.speech.port import SAMPLE_RATE, AudioSink, Pcm, Spoken, Synthesizer
from rawi.speech.reading import Reading
from rawi.ui.application import Application
from rawi.ui.collector import Collector
from tests.benchmarks.first_sound import ALT, PATIENCE, SETTLED, WARM, voices, wait, window
from tests.proofs.recorder import Recorder, place, recording, server
from tests.proofs.spoken import LOUD, found

MORE = 0.030
"""Seconds that a key may take more than the engine alone, in the middle of all rounds."""

AGAIN = {"espeak": 0.3, "hibari": 1.5, "piper": 1.5}
"""Seconds from the end of every voice process to speech, in the middle; with a natural voice another may begin."""

_BLURRED, _ENOUGH = SAMPLE_RATE // 50, SAMPLE_RATE // 10
"""Samples after the first loud one that the sound server may change (it resamples), and those after them by which the sound is found."""

_UNSURE = 0.02
"""Seconds by which the recording's clock may be off."""

ALONE, KILLED = "engine alone", "killed"


def waited() -> float:
    """Seconds for which the voices' processes were ready to run and this machine's cores were at other work, so far (Linux's schedstat)."""
    pids = [each.pid for each in multiprocessing.active_children() if each.name == "rawi-speak"]
    tasks = [task for pid in pids for task in Path(f"/proc/{pid}/task").glob("*/schedstat")]
    return sum(int(task.read_text(encoding="ascii").split()[1]) for task in tasks) / 1e9


@dataclass(frozen=True, slots=True)
class Took:
    """Seconds to the first sound, and how many of them the voice's process waited for a core."""

    seconds: float
    waited: float = 0.0

    @property
    def work(self) -> float:
        return self.seconds - self.waited


class Taped(Player):
    """Keeps the sound that each utterance was given, and what the voices had waited when its first piece came."""

    def __init__(self, device: Any, silent: Any) -> None:
        super().__init__(device, silent)
        self.sounds: dict[int, bytearray] = {}
        self.waited: dict[int, float] = {}

    def enqueue(self, key: int, pause_after: float, pace: float = 1.0) -> None:
        self.sounds[key] = bytearray()
        super().enqueue(key, pause_after, pace)

    def feed(self, key: int, pcm: bytes) -> None:
        if pcm and not self.sounds[key]:
            self.waited[key] = waited()
        self.sounds[key] += pcm
        super().feed(key, pcm)


def loud(sound: bytearray, first: int = 0) -> int | None:
    """The first sample from `first` on that is heard, None where there is none yet."""
    found = np.nonzero(np.abs(samples(sound)[first:]) > LOUD)[0]
    return first + int(found[0]) if len(found) else None


def samples(sound: bytearray) -> Any:
    return np.frombuffer(bytes(sound), dtype=np.int16).astype(np.float64)


def heard_at(recorder: Recorder, sound: bytearray, begin: int, since: float) -> float:
    """The moment at which a sound's sample `begin` was played, in what is recorded from a moment on."""
    known = begin + _BLURRED
    wanted = samples(sound)[known : known + _ENOUGH]
    wait(lambda: len(recorder.sound) > recorder.frame(time.monotonic() - _UNSURE))
    at, ratio = found(recorder.sound, wanted, int(recorder.frame(since - _UNSURE)))
    assert ratio > 0.7, ratio
    return recorder.moment(at - _BLURRED)


@dataclass
class Desk:
    """The program, its player and what it plays into; `number` counts the sentences that were read."""

    program: Program
    player: Taped
    recorder: Recorder
    number: int = 0

    @property
    def reading(self) -> Reading:
        return self.program.window.listening.reading

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.program.window.view, key, modifiers)

    def heard(self, act: Callable[[], object], first: float = 0.0) -> Took:
        """From the act to the first sound of the utterance that is the place then, `first` seconds into it."""
        before, called = waited(), time.monotonic()
        act()
        spot = self.reading.place
        while (begun := self._begun(int(first * SAMPLE_RATE))) is None:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            assert time.monotonic() < called + PATIENCE
        assert self.reading.place == spot
        QTest.qWait(100)
        key, begin = begun
        seconds = heard_at(self.recorder, self.player.sounds[key], begin, called) - called
        return Took(seconds, max(0.0, self.player.waited[key] - before))

    def _begun(self, first: int) -> tuple[int, int] | None:
        """The utterance that is heard, and the sample at which it begins to be, once enough of it was heard to know it again."""
        now = self.player.heard()
        begin = loud(self.player.sounds[now.key], first) if now else None
        if now is None or begin is None or now.seconds * SAMPLE_RATE < begin + _BLURRED + _ENOUGH:
            return None
        return now.key, begin

    def next_place(self, by: int = 4) -> str:
        """Silent, at a sentence that was not said yet; its text."""
        self.number += by
        self.reading.stop()
        self.reading.seek(self.reading.utterances[self.number].spot)
        return self.reading.utterances[self.number].text


def alone(voice: Synthesizer, recorder: Recorder, text: str, key: str) -> Took:
    """From the request to the first sound, with a device that is open and plays what comes as soon as it comes."""
    device, sound = open_playback(), bytearray()
    before, called = waited(), time.monotonic()
    request, done, first = voice.request(text, "en", key), False, 0.0
    while not done:
        for event in voice.poll(0.001):
            if isinstance(event, Pcm):
                sound += event.data
            done = done or (isinstance(event, Spoken) and event.request == request)
        if sound and not first:
            first = waited()
            generator = _given(sound)
            next(generator)
            device.start(generator)
        assert time.monotonic() < called + PATIENCE
    QTest.qWait(600)
    begin = loud(sound)
    assert begin is not None
    seconds = heard_at(recorder, sound, begin, called) - called
    device.close()
    return Took(seconds, first - before)


def _given(sound: bytearray) -> Generator[bytes, int, None]:
    """What there is of it now, silence for the rest."""
    at = 0
    frames = yield b""
    while True:
        piece = bytes(sound[at : at + 2 * frames])
        at += len(piece)
        frames = yield piece + bytes(2 * frames - len(piece))


@dataclass
class Row:
    """What was measured, and beside each how many seconds it was more than the engine alone for the same words, less what both waited for a core."""

    engine: str
    measured: dict[str, list[Took]] = field(default_factory=dict)
    beside: dict[str, list[float]] = field(default_factory=dict)

    def add(self, measure: str, took: Took, engine: Took) -> None:
        self.measured.setdefault(measure, []).append(took)
        self.beside.setdefault(measure, []).append(took.work - engine.work)

    def broken(self) -> list[str]:
        """Measures that are slower than they may be."""
        slow = [
            name for name, each in self.beside.items() if statistics.median(each) > MORE and name != KILLED
        ]
        again = statistics.median(each.seconds for each in self.measured[KILLED])
        return slow + ([KILLED] if again > AGAIN[self.engine] else [])


def measure(engine: str, made: Desk, rounds: int) -> Row:
    """In turns, so that whatever else this machine does falls on all of them."""
    row, parts = Row(engine), made.program.parts
    voice, key = parts.voicing.synthesizer(live=False), parts.voicing.choice("en").voice
    settle, down = partial(QTest.qWait, int(SETTLED[engine] * 1_000)), partial(made.key, Qt.Key.Key_Down, ALT)
    alone(voice, made.recorder, WARM, key)
    for _ in range(rounds):
        text = made.next_place()
        settle()
        engine_alone = alone(voice, made.recorder, text, key)
        row.add(ALONE, engine_alone, engine_alone)
        settle()
        row.add("play", made.heard(partial(made.key, Qt.Key.Key_F5)), engine_alone)
        settle()
        made.number += 4
        for _ in range(3):
            down()
        skipped = made.heard(down)
        made.key(Qt.Key.Key_F6)
        settle()
        row.add("skip", skipped, alone(voice, made.recorder, made.reading.utterances[made.number].text, key))
        made.key(Qt.Key.Key_F5)
        QTest.qWait(int(SETTLED[engine] * 3_000))
        row.add("next", made.heard(down), engine_alone)
        row.add("back", made.heard(partial(made.key, Qt.Key.Key_Up, ALT)), engine_alone)
        QTest.qWait(300)
        made.key(Qt.Key.Key_F5)
        QTest.qWait(200)
        paused = made.player.heard()
        row.add(
            "pause, play",
            made.heard(partial(made.key, Qt.Key.Key_F5), paused.seconds if paused else 0.0),
            engine_alone,
        )
    voice.close()
    killed(made, row, rounds)
    return row


def killed(made: Desk, row: Row, rounds: int) -> None:
    """Every voice process ended while it speaks, and at once a key for a sentence that was not said yet; another voice may begin."""
    store = made.program.parts.store
    store.save(replace(store.current, voice_bridge=True))
    for _ in range(rounds):
        made.next_place()
        made.heard(partial(made.key, Qt.Key.Key_F5))
        QTest.qWait(1_000)
        made.number += 9
        for child in multiprocessing.active_children():
            if child.name == "rawi-speak" and child.pid:
                os.kill(child.pid, signal.SIGKILL)
        new = made.reading.utterances[made.number].spot
        row.add(KILLED, made.heard(partial(made.reading.seek, new)), Took(0.0))
        QTest.qWait(int(SETTLED[row.engine] * 2_000))


def tell(rows: list[Row]) -> int:
    """Milliseconds: the middle and the worst. How many measures are too slow."""
    failed = 0
    for row in rows:
        broken = row.broken()
        failed += len(broken)
        print(
            f"{row.engine:14}{'ms, median (worst)':>20}{'waited for a core':>20}{'more than the engine':>24}"
        )
        for name, took in row.measured.items():
            columns = [[each.seconds for each in took], [each.waited for each in took]]
            more = [] if name in (ALONE, KILLED) else row.beside[name]
            told = "".join(f"{_milliseconds(each):>20}" for each in columns) + f"{_milliseconds(more):>24}"
            print(f"  {name:12}{told}{'   BROKEN' if name in broken else ''}")
    return failed


def _milliseconds(seconds: list[float]) -> str:
    return f"{statistics.median(seconds) * 1e3:.0f} ({max(seconds) * 1e3:.0f})" if seconds else ""


@contextmanager
def desk(engine: str, model: str, application: Application, recorder: Recorder) -> Iterator[Desk]:
    """The window once the voice has spoken."""
    made: list[Taped] = []

    def player(device: AudioSink, silent: AudioSink) -> Taped:
        made.append(Taped(device, silent))
        return made[-1]

    with window(engine, model, application, player) as program:
        assert program.window.listening.reading.utterances
        opened = Desk(program, made[-1], recorder)
        opened.heard(partial(opened.key, Qt.Key.Key_F5))
        yield opened


def prove(engines: list[str], models: list[str], rounds: int) -> int:
    """Measure these engines, all where none is named; 1 where a bound is broken."""
    rows, application = [], app.application()
    Collector(application)
    with place() as session, server(session), recording(session) as recorder:
        for engine, model in voices(models):
            if not engines or engine in engines:
                with desk(engine, model, application, recorder) as made:
                    rows.append(measure(engine, made, rounds))
        print(
            f"moments in the recording are known within {1_000 * recorder.uncertainty:.0f} ms; load {os.getloadavg()[0]:.1f}"
        )
    failed = tell(rows)
    print(f"{sum(len(row.measured) - 1 for row in rows) - failed} passed, {failed} failed")
    return int(failed > 0)
