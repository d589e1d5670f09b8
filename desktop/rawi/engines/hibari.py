"""The English neural voice that comes with Rawi: hibari (Apache-2.0, 8 MB, about 50 times real time)."""

import functools
import re
import unicodedata
from pathlib import Path
from typing import Any

import numpy as np
from hibari import Hibari, dsp
from hibari.voices import voice_path

from rawi.engines.neural import NeuralVoice, speak
from rawi.engines.onnx_outputs import with_output
from rawi.engines.phoneme_words import Timed
from rawi.engines.silence import Said
from rawi.workers.protocol import Body
from rawi.workers.service import Reply

_VOICE = "heart"
_DURATIONS = "/Clip_output_0"
_FRAME = 600
"""Samples that one unit of the model's durations lasts."""

_TOO_LONG = re.compile(r"\d{16,}")
"""Numbers that its own words for thousands and millions do not reach."""


class Heart(NeuralVoice):
    """hibari's bundled voice (American English); the same text always sounds the same."""

    rate = 24_000
    late = 0.085
    usual = 90

    def __init__(self) -> None:
        bundled = Path(voice_path(_VOICE, download_missing=False))
        self._engine = Hibari(_VOICE, model=with_output(bundled.read_bytes(), _DURATIONS))
        self._alone = functools.lru_cache(maxsize=20_000)(self._engine.g2p)

    def say(self, text: str) -> Said:
        """Speak one part."""
        sounds = [np.zeros(0, np.float32)]
        timed: list[Timed] = []
        position = 0
        for phonemes in self._engine.phonemize(_readable(text)):
            samples, begins = self._sound(self._engine.ids(phonemes))
            said = [each for each in phonemes if each in self._engine.vocab]
            timed += [Timed(p, position + begin) for p, begin in zip(said, begins[1:], strict=False)]
            sounds.append(samples)
            position += len(samples)
        return Said(np.concatenate(sounds), tuple(timed))

    def phonemes(self, word: str) -> str:
        """One word said alone."""
        return str(self._alone(_readable(word)))

    def _sound(self, ids: list[int]) -> tuple[Any, list[int]]:
        """Samples, and where each id begins in them."""
        given = {"ids": np.asarray([ids], np.int64), "speed": np.ones(1, np.float32)}
        *spectrum, durations = self._engine.sess.run(None, given, self.options)
        samples = dsp.synth(*(each[0] for each in spectrum), np.random.default_rng(0))
        ends = np.cumsum(durations * _FRAME)
        return samples, [0, *(int(end) for end in ends)]


def _readable(text: str) -> str:
    """Without what its rules for numbers fail at: raised and circled digits are plain ones, long numbers are said digit by digit."""
    plain = "".join(str(unicodedata.digit(c)) if c.isdigit() else c for c in text)
    return _TOO_LONG.sub(lambda number: " ".join(number.group()), plain)


class HibariVoices:
    """Requests "speak" {text, pitch, volume}, answered as the eSpeak service does."""

    def __init__(self) -> None:
        self._voice: Heart | None = None

    def handle(self, name: str, body: Body, data: bytes, reply: Reply) -> tuple[Body, bytes]:  # noqa: ARG002 - one request, no raw data
        """Cancelled between two parts."""
        if self._voice is None:
            self._voice = Heart()
        return speak(self._voice, body, reply), b""
