"""What is really heard, told by the sound itself: each sentence carries a mark of its own, three high tones, which speed does not change.

What a reading believes plays no part in it: `MarkedVoice` puts the marks into the sound as it comes from the real engines,
`ClockedSink` is a device that holds as much sound as a real one and plays it when the test moves time, `Ear` tells by the
tones of the last milliseconds that were played whose sentence they belong to.
"""

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import combinations
from typing import Any, cast

import numpy as np

from rawi.article.errors import Code
from rawi.speech.chorus import Chorus
from rawi.speech.port import SAMPLE_RATE, Manner, Pcm, Pull, SpeechEvent, Synthesizer
from rawi.speech.saying.synthesizer import Saying

Sentence = tuple[str, str]
"""Its words and their language."""

_TONES = tuple(7_600 + 260 * n for n in range(13))
"""Hertz; above what eSpeak's voices fill with much of their sound."""

_LOUD = 900
_WINDOW, _LEAST = 1_024, 320
"""Samples that are listened to; fewer than the least tell nothing."""

_REST = 90
"""Samples of silence that part two sentences."""

_CLEAR = 1.5
_FAINT = _LOUD / 4
"""What is softer than this is no mark: the cue before a sentence in doubt has none, and its rounding is a noise of all tones."""

HELD = 0.4
"""Seconds that a device takes ahead, as real ones do; the silent one takes less."""

_PERIOD = 441
_STALLED, _SLOW = 50, 150
"""Periods without a question after which a device is gone (a second), and after which one that never played is none."""


class Marks:
    """A triple of tones for each sentence, the same as long as it lives."""

    def __init__(self) -> None:
        self._free: Iterator[tuple[int, ...]] = combinations(range(len(_TONES)), 3)
        self._by_sentence: dict[Sentence, tuple[int, ...]] = {}
        self.sentences: dict[tuple[int, ...], Sentence] = {}

    def of(self, sentence: Sentence) -> tuple[int, ...]:
        """Its tones; there are 286 triples."""
        if sentence not in self._by_sentence:
            tones = next(self._free)
            self._by_sentence[sentence] = tones
            self.sentences[tones] = sentence
        return self._by_sentence[sentence]

    def add(self, pcm: bytes, begin: int, tones: tuple[int, ...]) -> bytes:
        """The sound with the tones in it; `begin` is its first sample's number in the sentence."""
        samples = np.frombuffer(pcm, dtype=np.int16).astype(np.float64) * 0.8
        time = (np.arange(len(samples)) + begin) / SAMPLE_RATE
        for tone in tones:
            samples += _LOUD * np.sin(2 * np.pi * _TONES[tone] * time)
        return bytes(np.clip(samples, -32_768, 32_767).astype(np.int16).tobytes())


class MarkedVoice:
    """A synthesizer around the real one; `waiting` counts the sentences whose end has not come yet."""

    def __init__(self, real: Saying, marks: Marks) -> None:
        self._real, self._marks = real, marks
        self._open: dict[int, tuple[tuple[int, ...], int]] = {}

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    @property
    def waiting(self) -> int:
        return len(self._open)

    def engine(self, code: str) -> Any:
        """One of the real engines' workers."""
        return cast(Chorus, self._real._voice)._engines[code]

    def request(self, text: str, language: str, voice: str = "", manner: Manner | None = None) -> int:
        number = self._real.request(text, language, voice, manner)
        self._open[number] = self._marks.of((text, language)), 0
        return number

    def cancel(self, request: int) -> None:
        self._open.pop(request, None)
        self._real.cancel(request)

    def poll(self, timeout: float = 0.0) -> list[SpeechEvent]:
        return [self._marked(event) for event in self._real.poll(timeout)]

    def close(self) -> None:
        self._open.clear()
        self._real.close()

    def _marked(self, event: SpeechEvent) -> SpeechEvent:
        tones, begin = self._open.get(event.request, ((), 0))
        if not isinstance(event, Pcm):
            self._open.pop(event.request, None)
            return event
        self._open[event.request] = tones, begin + len(event.data) // 2
        return replace(event, data=self._marks.add(event.data, begin, tones))


class Ear:
    """Hears what the sinks play. `said` is the last sentence it made out; `known` once it made one out since `listen`,
    `fresh` how many samples sounded since then.
    """

    def __init__(self, marks: Marks) -> None:
        self._marks = marks
        self._tail = bytearray()
        self.said: Sentence | None = None
        self.known = False
        self.fresh = 0
        self.sure = True

    def listen(self) -> None:
        """From now on."""
        self._tail.clear()
        self.known = False
        self.fresh = 0

    def cut(self) -> None:
        """What comes next has nothing to do with what was."""
        self._tail.clear()

    def hear(self, pcm: bytes) -> None:
        """More was played."""
        self._tail += pcm
        del self._tail[: -4 * _WINDOW]
        heard = np.frombuffer(pcm, dtype=np.int16)
        self.fresh += int(np.count_nonzero(heard))
        found = self._made_out()
        if found:
            self.said, self.known = found, True

    def _made_out(self) -> Sentence | None:
        """Whose the last sound is; None while that cannot be told, and then `sure` is False."""
        samples = _last_run(np.frombuffer(bytes(self._tail), dtype=np.int16))
        self.sure = not len(samples)
        if len(samples) < _LEAST:
            return None
        turned = samples[-_WINDOW:] * np.hanning(min(_WINDOW, len(samples)))
        time = np.arange(len(turned)) / SAMPLE_RATE
        loud = [float(abs(np.sum(turned * np.exp(-2j * np.pi * tone * time)))) for tone in _TONES]
        order = sorted(range(len(loud)), key=lambda n: -loud[n])
        faint = _FAINT * len(turned) / 4
        if loud[order[2]] < max(faint, _CLEAR * loud[order[3]]):
            return None
        self.sure = True
        return self._marks.sentences.get(tuple(sorted(order[:3])))


def _last_run(samples: Any) -> Any:
    """The sound before the silence at the end, back to the silence before it."""
    sounding = np.flatnonzero(samples)
    if not len(sounding):
        return samples[:0]
    gaps = np.flatnonzero(np.diff(sounding) > _REST)
    begin = sounding[gaps[-1] + 1] if len(gaps) else 0
    return samples[begin : sounding[-1] + 1].astype(np.float64)


class ClockedSink:
    """A device whose time the test moves; `now` is that time in seconds.

    `lost` it stops asking, as one does that was pulled out. What it holds counts as heard while that is not noticed, as with a real one.
    """

    def __init__(self, ear: Ear, held: float = HELD) -> None:
        self._ear, self._most = ear, int(held * SAMPLE_RATE)
        self.now = 0.0
        self._pull: Pull | None = None
        self._held: deque[bytes] = deque()
        self._frames = self._heard = self._waited = 0
        self.lost = False

    def open(self) -> None:
        pass

    def start(self, pull: Pull) -> None:
        self.stop()
        self._pull = pull

    def stop(self) -> None:
        self._pull = None
        self._held.clear()
        self._frames = self._heard = self._waited = 0
        self._ear.cut()

    def close(self) -> None:
        self.stop()

    def heard(self) -> int:
        unnoticed = 0 if self.fault() else min(self._frames, self._waited * _PERIOD)
        return self._heard + unnoticed

    @property
    def flowing(self) -> bool:
        return self.playing and self._heard > 0

    def fault(self) -> Code | None:
        if self._pull is None or self._waited < (_STALLED if self._heard else _SLOW):
            return None
        return Code.SOUND_DEVICE_LOST if self._heard else Code.NO_SOUND_DEVICE

    @property
    def playing(self) -> bool:
        return self._pull is not None and not self.lost

    def advance(self, periods: int) -> None:
        """Play so many periods of 20 ms."""
        for _ in range(periods):
            self.now += _PERIOD / SAMPLE_RATE
            if self._pull is None:
                continue
            if self.lost:
                self._waited += 1
                continue
            self._waited = 0
            while self._frames < self._most:
                sound = self._pull(_PERIOD)
                assert len(sound) <= 2 * _PERIOD
                self._held.append(sound and sound + bytes(2 * _PERIOD - len(sound)))
                self._frames += _PERIOD
            self._frames -= _PERIOD
            self._heard += _PERIOD
            self._ear.hear(self._held.popleft())


MakeVoice = Callable[..., Synthesizer]
