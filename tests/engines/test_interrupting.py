"""A neural voice is stopped within a part, and what goes wrong in one is not taken for that."""

import threading
from typing import Any

import pytest

from rawi.article.errors import Cancelled
from rawi.engines.neural import NeuralVoice, speak
from rawi.engines.silence import Said

fail = pytest.importorskip("onnxruntime.capi.onnxruntime_pybind11_state").Fail
ASKED = {"text": "A part that takes long.", "pitch": 0.0, "volume": 1.0}


class Reply:
    """Cancels as soon as it can."""

    def __init__(self, *, cancels: bool) -> None:
        self.cancels = cancels
        self.stopped = threading.Event()

    def progress(self, done: float) -> None:
        pass

    def chunk(self, body: dict[str, Any], data: bytes = b"") -> None:
        pass

    def cancelled(self) -> bool:
        return self.stopped.is_set()

    def on_cancel(self, stop: Any) -> None:
        def now() -> None:
            self.stopped.set()
            stop()

        if self.cancels:
            threading.Timer(0.05, now).start()


class Endless(NeuralVoice):
    """Its model runs until it is told to stop, as onnxruntime does."""

    rate, late, usual = 22_050, 0.0, 90

    def say(self, text: str) -> Said:
        waiting = threading.Event()
        while self.options is not None and not self.options.terminate:
            waiting.wait(0.01)
        raise fail("Exiting due to terminate flag being set to true.")

    def phonemes(self, word: str) -> str:
        return word


class Broken(Endless):
    def say(self, text: str) -> Said:
        raise fail("The model is broken.")


def test_it_is_stopped_within_a_part() -> None:
    voice = Endless()
    with pytest.raises(Cancelled):
        speak(voice, ASKED, Reply(cancels=True))
    assert voice.options is None


def test_a_broken_model_is_no_cancelling() -> None:
    with pytest.raises(fail):
        speak(Broken(), ASKED, Reply(cancels=False))
