"""An article and its recording in, a book that speaks out (EPUB 3 with media overlays). Speech and export meet here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING

from rawi.article.model import BlockKind
from rawi.article.progress import IsCancelled, Progress, ignore_progress, never_cancelled
from rawi.export.audio import About, encode
from rawi.export.epub.book import Book, plan
from rawi.export.epub.voice import Heard, Track, Voice
from rawi.export.epub.writer import write
from rawi.speech.port import SAMPLE_RATE
from rawi.speech.recording import WIDTH, Recording, Take
from rawi.wording.books import book_labels

if TYPE_CHECKING:
    from pathlib import Path

    from rawi.export.told import Told

ENCODING = 0.9
"""Of the progress; the rest is the book."""
_TAIL = bytes(SAMPLE_RATE // 10 * WIDTH)
"""Silence after a chapter, so that its last clip ends within the sound whatever the codec cuts off."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A chapter's takes, and the samples they lie between."""

    name: str
    takes: tuple[Take, ...]
    begin: int
    end: int


def make(
    path: Path,
    told: Told,
    recording: Recording,
    progress: Progress = ignore_progress,
    cancelled: IsCancelled = never_cancelled,
) -> None:
    """Write the book to `path`; its sounds are made beside the recording. OSError, Cancelled."""
    whole = told.translated
    book = plan(told.article, whole, told.view, book_labels(told.article, whole), told.find)
    parts = tuple(_parts(book, recording))
    tracks: dict[str, Track] = {}
    for part in parts:
        tracks[part.name] = _track(part, told.about, recording, progress, cancelled)
    voice = Voice(tracks, told.words, _complete(book, recording))
    write(
        path,
        replace(book, voice=voice),
        lambda done: progress(ENCODING + done * (1 - ENCODING)),
        cancelled,
    )


def _parts(book: Book, recording: Recording) -> Iterator[_Part]:
    homes = {number: chapter.name for chapter in book.chapters for number, _ in chapter.blocks}
    groups: dict[str, list[Take]] = {}
    for take in recording.takes:
        groups.setdefault(homes[take.utterance.block], []).append(take)
    begins = [takes[0].begin for takes in groups.values()]
    ends = chain(begins[1:], (recording.samples,))
    for (name, takes), begin, end in zip(groups.items(), begins, ends, strict=True):
        yield _Part(name, tuple(takes), begin, end)


def _track(
    part: _Part, about: About, recording: Recording, progress: Progress, cancelled: IsCancelled
) -> Track:
    path = recording.path.with_name(f"{part.name}.mp3")
    seconds = (part.end - part.begin) / SAMPLE_RATE
    sound = chain(recording.pcm(part.begin, part.end), (_TAIL,))

    def done(share: float) -> None:
        progress(ENCODING * (part.begin + share * (part.end - part.begin)) / recording.samples)

    encode(path, ".mp3", sound, SAMPLE_RATE, seconds, (), about, done, cancelled)
    return Track(path, seconds, tuple(_heard(take, part.begin) for take in part.takes))


def _heard(take: Take, begin: int) -> Heard:
    said = take.utterance
    return Heard(said.spot, said.text, (take.begin - begin) / SAMPLE_RATE, take.words)


def _complete(book: Book, recording: Recording) -> bool:
    """Whether a listener misses nothing: no footnote, no picture without words, no sentence without a voice."""
    blocks: Mapping[int, bool] = {
        number: block.kind is not BlockKind.FOOTNOTE and bool(block.text.strip())
        for chapter in book.chapters
        for number, block in chapter.blocks
    }
    return not recording.voiceless and all(blocks.values())
