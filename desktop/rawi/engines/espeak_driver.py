"""A pyttsx3 driver that gives sound and word events instead of playing: eSpeak NG in synchronous retrieval mode.

pyttsx3's own driver plays through a shell from inside the callback, cannot be stopped and loses utterances.
"""

import ctypes
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from rawi.engines.espeak_library import bindings

NAME = "rawi_espeak"
espeak: Any = bindings()
espeak.AUDIO_OUTPUT_RETRIEVAL = espeak.AUDIO_OUTPUT_SYNCHRONOUS  # what pyttsx3's driver passes to Initialize

from pyttsx3.drivers import espeak as base  # noqa: E402 - after the line above

_BYTES_PER_SAMPLE = 2


@dataclass(frozen=True, slots=True)
class WordEvent:
    """eSpeak begins a word: its place in the text (characters) and its first sample."""

    start: int
    length: int
    sample: int


class Driver(base.EspeakDriver):  # type: ignore[misc]  # pyttsx3 is untyped
    """Calls `on_pcm` with each piece of sound; stops as soon as `cancelled` says so; collects `words`."""

    def __init__(self, proxy: Any) -> None:
        self.words: list[WordEvent] = []
        self.on_pcm: Callable[[bytes], None] = lambda _pcm: None
        self.cancelled: Callable[[], bool] = lambda: False
        super().__init__(proxy)
        espeak.SetSynthCallback(self._heard)

    def _heard(self, samples: Any, count: int, events: Any) -> int:
        """eSpeak's callback: 1 stops it."""
        index = 0
        while events[index].type != espeak.EVENT_LIST_TERMINATED:
            event = events[index]
            if event.type == espeak.EVENT_WORD:
                self.words.append(WordEvent(event.text_position - 1, event.length, event.sample))
            index += 1
        if self.cancelled():
            return 1
        if count > 0 and samples:
            self.on_pcm(ctypes.string_at(samples, count * _BYTES_PER_SAMPLE))
        return 0

    def say(self, text: str) -> None:
        """Synthesise; returns when all sound was handed over."""
        self.words = []
        self._proxy.setBusy(True)
        espeak.Synth(text.encode("utf-8"), flags=espeak.CHARS_UTF8)
        self._proxy.notify("finished-utterance", completed=not self.cancelled())
        self._proxy.setBusy(False)

    def iterate(self) -> Iterator[None]:
        """Free pyttsx3's queue: from now on each command runs when it is given."""
        self._proxy.setBusy(False)
        yield


def buildDriver(proxy: Any) -> Driver:  # noqa: N802 - the name pyttsx3 asks for
    """What pyttsx3 calls."""
    return Driver(proxy)


sys.modules[f"pyttsx3.drivers.{NAME}"] = sys.modules[__name__]
