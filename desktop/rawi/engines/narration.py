"""Recorded sentences: the library's file and a sentence's key in, the narrator's sound and the words' times out."""

from collections import OrderedDict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import BinaryIO

import av

from rawi.archive.zip_file import Archive, Bounds
from rawi.article.errors import Code, RawiError
from rawi.article.model import Clip, Narration, Pieces
from rawi.engines.cuts import cuts
from rawi.engines.shares import word_events
from rawi.engines.sound_file import SoundFile
from rawi.library import narrated
from rawi.speech.port import SAMPLE_RATE
from rawi.workers.protocol import Body
from rawi.workers.service import Reply

_BOUNDS = Bounds(entry=128 << 20, total=1 << 50)
"""One packed file of sound is held at a time; how many are asked for in all is the listener's affair."""

_CHUNK = 1 << 16
_WIDTH = 2
_LEAST = 400
"""Samples that can be heard."""

_KEPT = 64_000_000
"""Bytes of decoded clips: the sentences of a paragraph are cut from one, and some are heard again."""


Word = tuple[int, int, int]
"""First character, length, and the sample where it begins."""


@dataclass(frozen=True, slots=True)
class _Said:
    """The sound of a clip, and where it is cut."""

    pcm: bytes
    cuts: list[int]


class _Book:
    """One book, open."""

    def __init__(self, file: BinaryIO, narration: Narration) -> None:
        self._archive = Archive(file, "book", "epub", _BOUNDS)
        self._narration = narration
        self._pieces: Mapping[str, Pieces] = dict(narration.segments)
        self._open: tuple[int, SoundFile] | None = None
        self._clips: OrderedDict[int, _Said] = OrderedDict()

    def pieces(self, segment: str) -> Pieces:
        """Of which a sentence is made; RawiError ENGINE_FAILED where there are none."""
        found = self._pieces.get(segment)
        if found is None:
            raise _failure("not narrated")
        return found

    def sound(self, clip: int, index: int) -> bytes:
        """One share of a clip."""
        said = self._clips.get(clip) or self._said(self._narration.clips[clip])
        self._clips[clip] = said
        self._clips.move_to_end(clip)
        while len(self._clips) > 1 and sum(len(each.pcm) for each in self._clips.values()) > _KEPT:
            self._clips.popitem(last=False)
        first, last = said.cuts[index : index + 2]
        return said.pcm[first * _WIDTH : last * _WIDTH]

    def words(self, clip: int) -> tuple[int, ...]:
        """Where its words are, as `Clip.words`."""
        return self._narration.clips[clip].words

    def _said(self, clip: Clip) -> _Said:
        pcm = b"".join(self._file(each.file).part(each.begin, each.end) for each in clip.sound)
        return _Said(pcm, cuts(pcm, clip.shares))

    def _file(self, number: int) -> SoundFile:
        if self._open is None or self._open[0] != number:
            self.close()
            self._open = number, SoundFile(self._archive.file(self._narration.files[number]))
        return self._open[1]

    def close(self) -> None:
        """Let the file go that is decoded."""
        if self._open:
            self._open[1].close()
            self._open = None


class RecordedSentences:
    """Request "speak" {library (path), article, segment, text}, answered as the eSpeak service does; the book stays open for the next one.
    Request "ready" only loads what is needed.
    """

    def __init__(self) -> None:
        self._key: tuple[str, str] | None = None
        self._book: _Book | None = None

    def handle(self, name: str, body: Body, data: bytes, reply: Reply) -> tuple[Body, bytes]:  # noqa: ARG002 - no raw data
        """RawiError ENGINE_FAILED where the sentence cannot be heard."""
        if name == "ready":
            return {}, b""
        if name != "speak":
            raise _failure(name)
        book = self._opened(body)
        try:
            sound, words = _spoken(str(body["segment"]), str(body["text"]), book)
        except (av.error.FFmpegError, ValueError, KeyError, IndexError, OSError) as error:
            book.close()
            raise _failure(type(error).__name__) from error
        if len(sound) < _LEAST * _WIDTH:
            raise _failure("no sound")
        for start in range(0, len(sound), _CHUNK):
            reply.chunk({}, sound[start : start + _CHUNK])
        return {"words": words}, b""

    def _opened(self, body: Body) -> _Book:
        key = str(body["library"]), str(body["article"])
        if self._book is None or key != self._key:
            if self._book:
                self._book.close()
            self._book = None
            found = narrated.find(Path(key[0]), key[1])
            if found is None:
                raise _failure("not stored")
            self._key, self._book = key, _Book(*found)
        return self._book


def _spoken(segment: str, text: str, book: _Book) -> tuple[bytes, list[Word]]:
    """The pieces one after the other, with the words of each."""
    sound = bytearray()
    words: list[Word] = []
    pieces = book.pieces(segment)
    starts = [0, *(piece.start for piece in pieces[1:]), len(text)]
    for piece, (start, end) in zip(pieces, pairwise(starts), strict=True):
        own = book.sound(piece.clip, piece.index)
        marks = book.words(piece.clip)
        words += _words(text, start, end, own, marks, len(sound) // _WIDTH)
        sound += own
    return bytes(sound), words


def _words(
    text: str, start: int, end: int, own: bytes, marks: tuple[int, ...], before: int
) -> Iterator[Word]:
    """When each word from `start` to `end` begins, `before` samples being heard already: exactly at the marks, between them by letters."""
    samples = [each * SAMPLE_RATE // 1000 for each in marks[1::2]]
    parts = pairwise([(start, 0), *zip(marks[::2], samples, strict=True), (end, len(own) // _WIDTH)])
    for (first, begin), (last, finish) in parts:
        for each, length, sample in word_events(text[first:last], own[begin * _WIDTH : finish * _WIDTH]):
            yield each + first, length, sample + begin + before


def _failure(reason: str) -> RawiError:
    return RawiError(Code.ENGINE_FAILED, worker="speak", reason=reason)
