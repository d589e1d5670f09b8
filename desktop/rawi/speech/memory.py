"""Sound that was made lately, kept so that it is heard again at once: in memory only, the least recently used goes first."""

from collections import OrderedDict
from dataclasses import dataclass

from rawi.article.timing import WordTime
from rawi.speech.port import Manner

BUDGET = 16_000_000
"""Bytes of sound, six minutes: the way back over some thirty paragraphs."""

_WORD = 200
"""Bytes that a word's time takes, about."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What decides a sound: the words, their language, the voice's key (or the engine that chooses one itself), its manner."""

    text: str
    language: str
    voice: str
    manner: Manner


@dataclass(frozen=True, slots=True)
class Sound:
    """All of an utterance: its PCM and its words."""

    pcm: bytes
    words: tuple[WordTime, ...]

    @property
    def size(self) -> int:
        """Bytes, about."""
        return len(self.pcm) + _WORD * len(self.words)


class Memory:
    """Whole utterances, together at most `budget` bytes."""

    def __init__(self, budget: int = BUDGET) -> None:
        self._budget = budget
        self._kept: OrderedDict[Wanted, Sound] = OrderedDict()
        self.size = 0

    def find(self, wanted: Wanted) -> Sound | None:
        """Its sound, which counts as used now."""
        found = self._kept.get(wanted)
        if found:
            self._kept.move_to_end(wanted)
        return found

    def keep(self, wanted: Wanted, sound: Sound) -> None:
        """Remember it; what does not fit is forgotten, itself where it is larger than everything may be."""
        before = self._kept.pop(wanted, None)
        self.size += sound.size - (before.size if before else 0)
        self._kept[wanted] = sound
        while self.size > self._budget:
            self.size -= self._kept.popitem(last=False)[1].size

    def clear(self) -> None:
        """Forget everything."""
        self._kept.clear()
        self.size = 0
