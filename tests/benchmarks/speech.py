"""Key to first sound, and kill -9 to speaking again: Rawi's reading against the voice engine alone, side by side in one run.

Run: PYTHONPATH=desktop .venv/bin/python tests/benchmarks/speech.py
"""

import os
import statistics
import time
from collections.abc import Callable

from rawi.article.model import BlockKind
from rawi.article.translation import Spot
from rawi.speech.plan import Utterance
from rawi.speech.player import Player
from rawi.speech.port import Pcm
from rawi.speech.reading import Reading
from rawi.speech.sinks import MiniaudioSink
from rawi.workers.synthesizer import WorkerSynthesizer, espeak_worker

RUNS = 9
TEXT = "Every second Tuesday, at ten minutes past six in the morning, the pilot starts the engine."
PLAN = tuple(Utterance(Spot(f"s{n}"), TEXT, "en", BlockKind.PARAGRAPH, n, 0, 0.2) for n in range(5))


def until(reading: Reading, condition: Callable[[], bool]) -> float:
    """Seconds until the condition holds, ticking as the window does, but without its timer's pause."""
    begin = time.monotonic()
    while not condition():
        reading.tick()
    return time.monotonic() - begin


def engine_alone(voice: WorkerSynthesizer) -> float:
    """Request to first sound, without player and reading."""
    begin = time.monotonic()
    request = voice.request(TEXT, "en")
    while not any(isinstance(event, Pcm) and event.request == request for event in voice.poll(0.001)):
        pass
    seconds = time.monotonic() - begin
    voice.cancel(request)
    return seconds


def main() -> None:
    """Print the table."""
    worker = espeak_worker()
    voice = WorkerSynthesizer(worker)
    voice.voices()
    alone = [engine_alone(voice) for _ in range(RUNS)]
    player = Player(MiniaudioSink(silent=True), MiniaudioSink(silent=True))
    reading = Reading(voice, player, lambda _event: None)
    player.prepare()
    first, again = [], []
    for _ in range(RUNS):
        reading.load(PLAN)
        begin = time.monotonic()
        reading.play()
        until(reading, lambda: (heard := player.heard()) is not None and heard.seconds > 0)
        first.append(time.monotonic() - begin)
        assert worker.pid
        os.kill(worker.pid, 9)
        begin = time.monotonic()
        reading.next_sentence()
        until(reading, lambda: (heard := player.heard()) is not None and heard.key == 1 and heard.seconds > 0)
        again.append(time.monotonic() - begin)
    reading.close()
    for name, values in (
        ("engine alone, request to first sound", alone),
        ("Rawi, play to first sound heard", first),
        ("kill -9 to speaking again", again),
    ):
        print(f"{name}: median {statistics.median(values) * 1000:.0f} ms, worst {max(values) * 1000:.0f} ms")


if __name__ == "__main__":
    main()
