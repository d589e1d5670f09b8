"""pocketsphinx as a listener: sound in, English words out; and what was said beside what was heard."""

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import count, takewhile
from typing import Any

from rawi.speech.port import SAMPLE_RATE

HEARD_RATE = 16_000
_LOOKS = 100
_NOISE_SEED = 1
_NO_WORD = "<no model has this>"


@dataclass(frozen=True, slots=True)
class Misheard:
    """A word that was said and what was heard for it, "" where there is none; `place` among the words that were said."""

    said: str
    heard: str
    place: int


class Listener:
    """Hears English that is `looks` times as fast as people speak, looking as many times more often at the sound.

    As it comes the recogniser looks 100 times a second and gives a phoneme three looks, 30 ms, which real fast speech does
    not have. Looking more often it is given the same sound through the same window, model and dictionary. `dither` is what its
    makers advise against digital silence, which no room has: noise of half a bit. All else is as it comes.
    """

    def __init__(self, looks: float = 1.0) -> None:
        from pocketsphinx import Decoder

        self._decoder: Any = Decoder(
            samprate=HEARD_RATE, loglevel="FATAL", frate=round(_LOOKS * looks), dither=True, seed=_NOISE_SEED
        )
        self._model: Any = self._decoder.get_lm()
        self.sounds = cache(self._sounds)

    def heard(self, pcm: bytes) -> list[str]:
        """The words in this sound (as everywhere in Rawi)."""
        self._decoder.start_utt()
        self._decoder.process_raw(resampled(pcm), full_utt=True)
        self._decoder.end_utt()
        found = self._decoder.hyp()
        return words(found.hypstr) if found else []

    def knows(self, word: str) -> bool:
        """Whether it could hear that word at all: its dictionary has the sounds of it and its language model the word."""
        return bool(self.sounds(word)) and bool(self._model.prob([word]) > self._model.prob([_NO_WORD]))

    def _sounds(self, word: str) -> frozenset[str]:
        """How its dictionary says that this is spoken, each way as phonemes with spaces."""
        names = (word if number == 1 else f"{word}({number})" for number in count(1))
        return frozenset(takewhile(bool, map(self._decoder.lookup_word, names)))

    def same(self, said: str, heard: str) -> bool:
        """One word, or two that are spoken alike ("metres", "meters"): no voice could tell them apart."""
        return said == heard or bool(self.sounds(said) & self.sounds(heard))


def words(text: str) -> list[str]:
    """In small letters, without signs."""
    return re.findall(r"[a-z']+", text.lower())


def distance(said: Sequence[str], heard: Sequence[str]) -> int:
    """How many words are another, missing or too many, letter by letter."""
    return _steps(said, heard, str.__eq__, ())[-1][-1][0]


def misheard(
    said: Sequence[str], heard: Sequence[str], same: Callable[[str, str], bool], free: Collection[str] = ()
) -> list[Misheard]:
    """The fewest errors that lead from what was said to what was heard; the words of `free` count neither way."""
    rows = _steps(said, heard, same, free)
    wrong: list[Misheard] = []
    i, j = len(said), len(heard)
    while i or j:
        cost, step = rows[i][j]
        i, j = i - (step != "more"), j - (step != "less")
        if cost > rows[i][j][0]:
            place = min(i, len(said) - 1)
            wrong.append(
                Misheard("" if step == "more" else said[i], "" if step == "less" else heard[j], place)
            )
    return wrong[::-1]


def _steps(
    said: Sequence[str], heard: Sequence[str], same: Callable[[str, str], bool], free: Collection[str]
) -> list[list[tuple[int, str]]]:
    """For the first i words said and the first j heard: the fewest errors, and the last step there ("both", "less" heard, "more" heard)."""
    rows = [[(j, "more") for j in range(len(heard) + 1)]]
    for word in said:
        above, price = rows[-1], int(word not in free)
        row = [(above[0][0] + price, "less")]
        for j, other in enumerate(heard, 1):
            both = above[j - 1][0] + (price and not same(word, other))
            row.append(min((both, "both"), (above[j][0] + price, "less"), (row[-1][0] + 1, "more")))
        rows.append(row)
    return rows


def resampled(pcm: bytes) -> bytes:
    """Sound as everywhere in Rawi, at HEARD_RATE."""
    import av
    import numpy as np

    frame = av.AudioFrame.from_ndarray(
        np.frombuffer(pcm, np.int16).reshape(1, -1), format="s16", layout="mono"
    )
    frame.sample_rate = SAMPLE_RATE
    resampler = av.AudioResampler(format="s16", layout="mono", rate=HEARD_RATE)
    parts = [*resampler.resample(frame), *resampler.resample(None)]
    return b"".join(part.to_ndarray().astype(np.int16).tobytes() for part in parts)
