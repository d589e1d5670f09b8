"""What the proofs about sound share: the article, a reading that tells what it does, and how sound is found in sound."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from rawi.article.errors import Code
from rawi.article.stored import Stored
from rawi.article.translation import View
from rawi.load.service import load
from rawi.session import plan
from rawi.speech.events import Finished, Problem, ReadingEvent
from rawi.speech.plan import Plan
from rawi.speech.player import Player
from rawi.speech.port import SAMPLE_RATE, Manner, Pcm, SpeechEvent
from rawi.speech.reading import Reading
from rawi.speech.sinks import MiniaudioSink
from rawi.workers.synthesizer import WorkerSynthesizer, espeak_worker
from tests.proofs.stage import ROOT

_TICK = 0.025
LOUD = 60
"""Of 32768: what is louder is not silence."""


class Taped(WorkerSynthesizer):
    """eSpeak NG; `sounds` keeps what it said, by the text."""

    def __init__(self) -> None:
        super().__init__(espeak_worker())
        self.sounds: dict[str, bytearray] = {}
        self._asked: dict[int, str] = {}

    def request(self, text: str, language: str, voice: str = "", manner: Manner | None = None) -> int:
        number = super().request(text, language, voice, manner)
        self._asked[number] = text
        self.sounds[text] = bytearray()
        return number

    def poll(self, timeout: float = 0.0) -> list[SpeechEvent]:
        events = super().poll(timeout)
        for event in events:
            if isinstance(event, Pcm):
                self.sounds[self._asked[event.request]] += event.data
        return events

    def samples(self, text: str) -> Any:
        return np.frombuffer(bytes(self.sounds[text]), dtype=np.int16).astype(np.float64)


@dataclass
class Scene:
    """A reading of the article, and what it told."""

    plan: Plan
    voice: Taped = field(default_factory=Taped)
    told: list[ReadingEvent] = field(default_factory=list)
    slowest: float = 0.0

    def __post_init__(self) -> None:
        self.player = Player(MiniaudioSink(), MiniaudioSink(silent=True))
        self.reading = Reading(self.voice, self.player, self.told.append)
        self.reading.load(self.plan)

    def run(self, seconds: float, each: Callable[[], None] = lambda: None) -> None:
        """Let it read; `each` is called at every tick."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.call(self.reading.tick)
            each()
            time.sleep(_TICK)

    def call(self, what: Callable[[], object]) -> float:
        """Do it; `slowest` keeps how long anything took."""
        began = time.monotonic()
        what()
        took = time.monotonic() - began
        self.slowest = max(self.slowest, took)
        return took

    @property
    def problems(self) -> list[Code]:
        """What went wrong."""
        return [event.error.code for event in self.told if isinstance(event, Problem)]

    def until_finished(self, each: Callable[[], None] = lambda: None) -> None:
        while not any(isinstance(event, Finished) for event in self.told):
            self.run(_TICK, each)

    def until_heard(self, seconds: float) -> None:
        """Until so much of a sentence was heard."""
        while (heard := self.player.heard()) is None or heard.seconds < seconds:
            self.run(_TICK)

    def place(self) -> tuple[float, int, float] | None:
        """The moment, the utterance and the second of it that the program says is heard."""
        heard = self.player.heard()
        return (time.monotonic(), heard.key, heard.seconds) if heard else None


@contextmanager
def scene(said: Plan, *, troubled: bool = False) -> Iterator[Scene]:
    """A reading, closed at the end; unless it is `troubled` nothing may go wrong."""
    made = Scene(said)
    try:
        yield made
        assert not made.problems or troubled, made.problems
    finally:
        made.reading.close()
        made.player.close()


def found(sound: Any, wanted: Any, begin: int = 0, end: int | None = None) -> tuple[int, float]:
    """Where in `sound` (between `begin` and `end`) `wanted` is, and the normalised correlation there."""
    part = sound[max(0, begin) : end]
    if len(part) < len(wanted) or not len(wanted):
        return max(0, begin), 0.0
    size = 1 << (len(part) + len(wanted) - 1).bit_length()
    product = np.fft.irfft(np.fft.rfft(part, size) * np.conj(np.fft.rfft(wanted, size)), size)
    product = product[: len(part) - len(wanted) + 1]
    energy = np.concatenate(([0.0], np.cumsum(part**2)))
    norms = np.sqrt(np.maximum(energy[len(wanted) :] - energy[: -len(wanted)], 1.0) * np.sum(wanted**2))
    ratio = product / np.maximum(norms, 1.0)
    best = int(np.argmax(ratio))
    return max(0, begin) + best, float(ratio[best])


def silent_from(sound: Any, begin: float, within: float = 0.6) -> int:
    """The frame after the last loud one, looking `within` seconds from `begin` on."""
    part = np.abs(sound[int(begin) : int(begin + within * SAMPLE_RATE)])
    loud = np.nonzero(part > LOUD)[0]
    return int(begin) + (int(loud[-1]) + 1 if len(loud) else 0)


def milliseconds(frames: float) -> float:
    return 1_000 * frames / SAMPLE_RATE


def article(sentences: int) -> Plan:
    """The beginning of the sample article."""
    path = ROOT / "resources" / "samples" / "welcome.en.html"
    loaded = load(Stored(path.name, path.read_bytes()))
    return plan(loaded.article, None, View.ORIGINAL)[:sentences]
