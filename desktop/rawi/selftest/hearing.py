"""What a synthesizer said in, whether a listener would hear the sentence out: without a recogniser, from the sound and the words' times."""

from __future__ import annotations

import array
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from rawi.article.errors import RawiError
from rawi.article.timing import WordTime
from rawi.selftest.model import Fault
from rawi.speech.port import SAMPLE_RATE, Failed, Pcm, Spoken, Synthesizer
from rawi.speech.timing import tokens

_WAIT = 0.1
_FRAME = SAMPLE_RATE // 50
_LOUD = 1_500
"""Peak of a sample (of 32767) that speech has at least; eSpeak and the neural voices reach 10,000 and more."""

_SOUNDING = 0.03
"""Share of the sentence's own peak that a word has somewhere."""

_QUICKEST, _SLOWEST = 0.03, 0.22
"""Seconds a letter: people speak with 0.05 to 0.1; a script without its vowels takes more."""

_IDEOGRAPH = 3.0
"""Letters that a Chinese character counts for: it is a syllable."""

_BEGINS, _ENDS = 0.35, 0.6
"""Parts of the sound in which the first word begins, and after which the last one ends."""

_IDEOGRAPHS = re.compile(r"[\u3400-\u9fff]")


@dataclass(frozen=True, slots=True)
class Said:
    """PCM as in `speech.port`, and the words' times."""

    pcm: bytes
    words: tuple[WordTime, ...]

    @property
    def seconds(self) -> float:
        """Its length."""
        return len(self.pcm) / 2 / SAMPLE_RATE


def said(synthesizer: Synthesizer, text: str, language: str, voice: str) -> Said:
    """All of it, from this voice; the engine's RawiError where it cannot, and its own limits end what hangs."""
    request = synthesizer.request(text, language, voice)
    sound = bytearray()
    while True:
        for event in synthesizer.poll(_WAIT):
            if event.request != request:
                continue
            if isinstance(event, Pcm):
                sound += event.data
            elif isinstance(event, Spoken):
                return Said(bytes(sound), event.words)
            elif isinstance(event, Failed):
                raise RawiError(event.error.code, **event.error.facts)


def judge(text: str, heard: Said) -> None:
    """Fault where a listener would miss something: silence, a part cut off, words without a time or out of order."""
    peaks = _peaks(heard.pcm)
    loudest = max(peaks, default=0)
    if loudest < _LOUD:
        raise Fault("silent")
    _judge_length(text, heard.seconds)
    _judge_order(text, heard)
    for word in heard.words:
        first, last = int(word.begin * 50), int(word.finish * 50)
        if max(peaks[first : last + 1], default=0) < loudest * _SOUNDING:
            raise Fault("word_silent", text=text[word.start : word.end])


def _judge_length(text: str, seconds: float) -> None:
    letters = sum(_IDEOGRAPH if _IDEOGRAPHS.match(each) else 1.0 for each in text if each.isalpha())
    if not letters * _QUICKEST <= seconds <= 1.0 + letters * _SLOWEST:
        raise Fault("length", seconds=f"{seconds:.1f}")


def _judge_order(text: str, heard: Said) -> None:
    times = [(word.begin, word.finish) for word in heard.words]
    wanted = tokens(text)
    if [(word.start, word.end) for word in heard.words] != wanted:
        raise Fault("words_untimed", count=str(len(times)), total=str(len(wanted)))
    inside = all(0.0 <= begin <= end <= heard.seconds + 0.05 for begin, end in times)
    rising = all(one[0] <= other[0] for one, other in pairwise(times))
    if not (inside and rising):
        raise Fault("words_disordered")
    if times[0][0] > heard.seconds * _BEGINS or times[-1][1] < heard.seconds * _ENDS:
        raise Fault("words_crowded")


def _peaks(pcm: bytes) -> Sequence[int]:
    """The highest sample of each fiftieth of a second."""
    samples = array.array("h", pcm[: len(pcm) // 2 * 2])
    if sys.byteorder == "big":
        samples.byteswap()
    frames = (samples[at : at + _FRAME] for at in range(0, len(samples), _FRAME))
    return [max(map(abs, frame)) for frame in frames]
