"""A voice and a sound device that are instant and deterministic: a tenth of a second a word, heard when time is moved."""

from rawi.article.errors import Code, RawiError
from rawi.article.timing import WordTime
from rawi.speech.port import SAMPLE_RATE, Failed, Manner, Pcm, Pull, SpeechEvent, Spoken, Voice
from rawi.speech.timing import tokens

WORD = 0.1
PERIOD = 256


class FakeSynthesizer:
    """Speaks every language but `voiceless`; dies once for each entry of `deaths` (a text)."""

    def __init__(self, voiceless: tuple[str, ...] = ("ckb",)) -> None:
        self.voiceless = voiceless
        self.deaths: list[str] = []
        self.requested: list[str] = []
        self._events: list[SpeechEvent] = []
        self._number = 0

    def voices(self) -> tuple[Voice, ...]:
        return (Voice("fake", "Fake", ("en", "pt"), "fake"),)

    def request(self, text: str, language: str, voice: str = "", manner: Manner | None = None) -> int:
        self._number += 1
        self.requested.append(text)
        if language in self.voiceless:
            self._events.append(Failed(self._number, RawiError(Code.NO_VOICE, language=language)))
        elif text in self.deaths:
            self.deaths.remove(text)
            self._events.append(Failed(self._number, RawiError(Code.WORKER_DIED, worker="speak")))
        else:
            self._speak(text)
        return self._number

    def _speak(self, text: str) -> None:
        words = tokens(text)
        pcm = bytes(int(len(words) * WORD * SAMPLE_RATE) * 2)
        times = [WordTime(a, b, i * WORD, (i + 1) * WORD) for i, (a, b) in enumerate(words)]
        self._events += [Pcm(self._number, pcm), Spoken(self._number, tuple(times))]

    def prepare(self, language: str) -> None:
        pass

    def awake(self) -> bool:
        return True

    def cancel(self, request: int) -> None:
        self._events = [event for event in self._events if event.request != request]

    def poll(self, timeout: float = 0.0) -> list[SpeechEvent]:
        events, self._events = self._events, []
        return events

    def close(self) -> None:
        self._events.clear()


class FakeSink:
    """Pulls when `advance` moves time; everything pulled is heard at once.

    `missing`: there is no device; `lost`: it has stopped pulling. Both may change at any moment.
    """

    def __init__(self, *, missing: bool = False) -> None:
        self.missing = missing
        self.lost = False
        self.starts = 0
        self.pulled = bytearray()
        self._frames = 0
        self._pull: Pull | None = None

    def open(self) -> None:
        pass

    def start(self, pull: Pull) -> None:
        self._pull, self._frames = pull, 0
        self.starts += 1

    def stop(self) -> None:
        self._pull = None

    def close(self) -> None:
        self.stop()

    def heard(self) -> int:
        return self._frames

    @property
    def flowing(self) -> bool:
        return self.playing and self.fault() is None

    def fault(self) -> Code | None:
        if not self._pull or not (self.missing or self.lost):
            return None
        return Code.SOUND_DEVICE_LOST if self.lost and self._frames else Code.NO_SOUND_DEVICE

    @property
    def playing(self) -> bool:
        return self._pull is not None

    def advance(self, seconds: float) -> None:
        frames = int(seconds * SAMPLE_RATE)
        while frames > 0 and self._pull is not None and not self.missing and not self.lost:
            count = min(PERIOD, frames)
            sound = self._pull(count)
            assert len(sound) <= count * 2
            self.pulled += sound
            self._frames += count
            frames -= count
