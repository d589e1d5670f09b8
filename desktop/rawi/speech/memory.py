"""Sound that was made lately, kept so that it is heard again at once: in memory only, the least recently used goes first."""

import mmap
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


class _Kept:
    """A sound whose PCM has pages of its own: in the heap, sounds of many lengths that come and go leave holes behind (5 MB in three hours)."""

    def __init__(self, sound: Sound) -> None:
        self.words, self.size = sound.words, sound.size
        self._length = len(sound.pcm)
        self._pages = mmap.mmap(-1, max(1, self._length))
        self._pages[: self._length] = sound.pcm

    def sound(self) -> Sound:
        return Sound(self._pages[: self._length], self.words)

    def free(self) -> int:
        """Give its pages back; how many bytes it counted for."""
        self._pages.close()
        return self.size


class Memory:
    """Whole utterances, together at most `budget` bytes."""

    def __init__(self, budget: int = BUDGET) -> None:
        self._budget = budget
        self._kept: OrderedDict[Wanted, _Kept] = OrderedDict()
        self.size = 0

    def find(self, wanted: Wanted) -> Sound | None:
        """Its sound, which counts as used now."""
        found = self._kept.get(wanted)
        if found is None:
            return None
        self._kept.move_to_end(wanted)
        return found.sound()

    def keep(self, wanted: Wanted, sound: Sound) -> None:
        """Remember it; what does not fit is forgotten, itself where it is larger than everything may be."""
        before = self._kept.pop(wanted, None)
        if before:
            self.size -= before.free()
        if sound.size > self._budget:
            return
        self.size += sound.size
        self._kept[wanted] = _Kept(sound)
        while self.size > self._budget:
            self.size -= self._kept.popitem(last=False)[1].free()

    def clear(self) -> None:
        """Forget everything."""
        for each in self._kept.values():
            each.free()
        self._kept.clear()
        self.size = 0
