"""What a book's pages and overlays ask about its voice: a sound file for each chapter, and when each sentence and word begins in it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from rawi.article.timing import WordTime
from rawi.article.translation import Spot

MEDIA_TYPE = "audio/mpeg"
"""MP3: the one of EPUB's sound formats that players made for blind people have too."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A sentence as it is heard: where it is shown, its text as it is said, when it begins (seconds in its chapter), its words."""

    spot: Spot
    text: str
    begin: float
    words: tuple[WordTime, ...] = ()


@dataclass(frozen=True, slots=True)
class Track:
    """A chapter's sound: the file it is in now, its length in seconds, its sentences in order."""

    path: Path
    seconds: float
    heard: tuple[Heard, ...]


@dataclass(frozen=True)
class Voice:
    """`tracks` by chapter; with `by_word` words are told apart, else sentences; `complete` where everything shown is heard too."""

    tracks: Mapping[str, Track]
    by_word: bool = False
    complete: bool = False

    @cached_property
    def _words(self) -> Mapping[Spot, Heard]:
        return {each.spot: each for track in self.tracks.values() for each in track.heard}

    def words(self, spot: Spot, text: str) -> tuple[tuple[int, int], ...]:
        """The characters of each word of a sentence that is shown as `text`; none where words are not told apart, or it is shown in parts."""
        heard = self._words.get(spot) if self.by_word else None
        if heard is None or len(heard.text) != len(text):
            return ()
        return tuple((word.start, word.end) for word in rising(heard.words, len(text)))


def rising(words: Iterable[WordTime], length: int) -> Sequence[WordTime]:
    """The words that lie one behind the other, in the text as in time."""
    kept: list[WordTime] = []
    for word in words:
        after = not kept or (word.start >= kept[-1].end and word.begin > kept[-1].begin)
        if after and word.start < word.end <= length:
            kept.append(word)
    return kept


def sound_path(chapter: str) -> str:
    """Where a chapter's sound stands in the book."""
    return f"sound/{chapter.removesuffix('.xhtml')}.mp3"


def overlay_path(chapter: str) -> str:
    """Where a chapter's overlay stands in the book."""
    return f"{chapter.removesuffix('.xhtml')}.smil"
