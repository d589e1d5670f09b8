"""What was spoken of a plan: its sound in a file, and where each sentence and word is in it."""

import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, TextIO

from rawi.article.timing import WordTime
from rawi.speech.plan import Plan, Utterance
from rawi.speech.port import SAMPLE_RATE

WIDTH = 2
_BLOCK = 1 << 16


@dataclass(frozen=True, slots=True)
class Take:
    """One spoken sentence: its utterance's number in the plan, its sound (samples, without the pause after it), its words."""

    number: int
    utterance: Utterance
    begin: int
    samples: int
    words: tuple[WordTime, ...]

    @property
    def seconds(self) -> float:
        """Where it begins."""
        return self.begin / SAMPLE_RATE


@dataclass(frozen=True, slots=True)
class Recording:
    """The spoken sentences in order, their sound (PCM as in `speech.port`) in the file `path`, and languages without a voice."""

    path: Path
    samples: int
    takes: tuple[Take, ...]
    voiceless: tuple[str, ...]

    @property
    def seconds(self) -> float:
        """Length of the whole."""
        return self.samples / SAMPLE_RATE

    def pcm(self, begin: int = 0, end: int | None = None) -> Iterator[bytes]:
        """The sound from one sample to another, in blocks."""
        rest = ((self.samples if end is None else end) - begin) * WIDTH
        with self.path.open("rb") as file:
            file.seek(begin * WIDTH)
            while rest > 0 and (block := file.read(min(_BLOCK, rest))):
                rest -= len(block)
                yield block


@dataclass
class Studio:
    """A folder where a plan is recorded; what is in it already is not spoken again. OSError where it cannot be written."""

    folder: Path
    plan: Plan
    takes: list[Take] = field(default_factory=list)
    samples: int = 0

    def __enter__(self) -> "Studio":
        self.folder.mkdir(parents=True, exist_ok=True)
        lines = list(self._kept())
        self._sound: BinaryIO = (self.folder / "sound.pcm").open("r+b" if lines else "w+b")
        self._sound.truncate(self.samples * WIDTH)
        self._sound.seek(0, os.SEEK_END)
        self._index: TextIO = (self.folder / "takes.jsonl").open("w", encoding="utf-8")
        self._index.writelines(lines)
        return self

    def __exit__(self, *_raised: object) -> None:
        self._sound.close()
        self._index.close()

    def add(self, number: int, pcm: bytes, words: Sequence[WordTime]) -> None:
        """A sentence's sound, in the plan's order; its pause is added."""
        told = [[each.start, each.end, each.begin, each.finish] for each in words]
        self._sound.write(pcm + bytes(_pause(self.plan[number]) * WIDTH))
        self._sound.flush()
        self._index.write(json.dumps([number, len(pcm) // WIDTH, told]) + "\n")
        self._index.flush()
        self._take(number, len(pcm) // WIDTH, tuple(words))

    def recording(self, voiceless: Sequence[str]) -> Recording:
        """What there is."""
        return Recording(self.folder / "sound.pcm", self.samples, tuple(self.takes), tuple(voiceless))

    def _take(self, number: int, samples: int, words: tuple[WordTime, ...]) -> None:
        self.takes.append(Take(number, self.plan[number], self.samples, samples, words))
        self.samples += samples + _pause(self.plan[number])

    def _kept(self) -> Iterator[str]:
        """The lines of an earlier session whose sound is whole."""
        try:
            size = (self.folder / "sound.pcm").stat().st_size // WIDTH
            lines = (self.folder / "takes.jsonl").read_text(encoding="utf-8").splitlines(keepends=True)
        except (OSError, ValueError):
            return
        for line in lines:
            try:
                number, samples, told = json.loads(line)
                words = tuple(WordTime(*each) for each in told)
                end = self.samples + samples + _pause(self.plan[number])
            except (ValueError, TypeError, IndexError):
                return
            if end > size or (self.takes and number <= self.takes[-1].number):
                return
            self._take(number, samples, words)
            yield line


def _pause(utterance: Utterance) -> int:
    return int(utterance.pause_after * SAMPLE_RATE)
