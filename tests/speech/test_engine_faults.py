"""An engine that is killed, hangs, works for ever, aborts or has no memory, at every step: every sentence is heard whole."""

import sys
import time
from array import array
from pathlib import Path

import pytest

from rawi.article.errors import Code
from rawi.article.model import BlockKind
from rawi.article.translation import Spot
from rawi.speech.events import Finished, Problem, ReadingEvent, SentenceStarted
from rawi.speech.plan import Utterance
from rawi.speech.player import Player
from rawi.speech.reading import Reading
from rawi.workers.host import Worker
from rawi.workers.limits import Limits
from rawi.workers.synthesizer import WorkerSynthesizer
from tests.fakes.clock import Clock
from tests.fakes.faulty_voice import CHUNKS, FAULT, SAMPLES, STEPS, WAYS
from tests.fakes.voice import FakeSink

SENTENCES = tuple(
    Utterance(Spot(f"s{n}"), str(n), "en", BlockKind.PARAGRAPH, 0, 0, 0.05) for n in range(101, 106)
)
DIE = ("kill", "abort", "memory")
PATIENCE = 60.0


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("way", WAYS)
def test_every_sentence_is_heard_whole(
    way: str, step: str, tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    fault = tmp_path / "fault"
    fault.write_text(f"{way} {step}")
    monkeypatch.setenv(FAULT, str(fault))
    worker = Worker("speak", "tests.fakes.faulty_voice:FaultyVoice", Limits(stall=10.0, busy=20.0))
    device, told = FakeSink(), list[ReadingEvent]()
    reading = Reading(WorkerSynthesizer(worker), Player(device, FakeSink()), told.append)
    reading.load(SENTENCES)
    reading.play()
    end, hurried = time.monotonic() + PATIENCE, False
    while not any(isinstance(event, Finished) for event in told):
        assert time.monotonic() < end, (told, reading.state)
        if way not in DIE and not hurried and not fault.exists():
            hurried = True
            clock.hurry(worker)
        reading.tick()
        device.advance(0.05)
        time.sleep(0.002)
    reading.close()
    assert not fault.exists()
    problems = [event.error.code for event in told if isinstance(event, Problem)]
    assert problems == [Code.WORKER_DIED if way in DIE else Code.WORKER_STALLED]
    names = [event.utterance.text for event in told if isinstance(event, SentenceStarted)]
    assert list(dict.fromkeys(names)) == [each.text for each in SENTENCES]
    heard = array("h", bytes(device.pulled))
    for each in SENTENCES:
        assert heard.count(int(each.text)) >= CHUNKS * SAMPLES, each
