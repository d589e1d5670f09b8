"""An article in the reader's view in, a sound file with chapters out: planned, spoken, and written whole or not at all."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from rawi.article.errors import Code, RawiError
from rawi.article.progress import IsCancelled, Progress, ignore_progress, never_cancelled

if TYPE_CHECKING:
    from rawi.export.audio import Chapter
    from rawi.export.told import Told
    from rawi.speech.plan import Plan
    from rawi.speech.port import Synthesizer
    from rawi.speech.recording import Recording

BOOK = ".epub"
SPEAKING = 0.9
"""Of the progress; the rest is the writing."""


class Narrator:
    """`voices` makes synthesizers (one for each core that is free), `voice_key` names what speaks a language, `folder` keeps half done work."""

    def __init__(
        self, voices: Callable[[], Sequence[Synthesizer]], voice_key: Callable[[str], str], folder: Path
    ) -> None:
        self._voices, self._voice_key, self._folder = voices, voice_key, folder

    def narrate(
        self,
        told: Told,
        output: Path | None,
        progress: Progress = ignore_progress,
        cancelled: IsCancelled = never_cancelled,
    ) -> Recording:
        """Speak it into `output`, whose ending says the kind of file (None for its times alone); an interrupted call goes on where it was.

        In both languages a sound file has each sentence followed by its translation, a book what its pages show.

        RawiError OUTPUT_FORMAT, NOTHING_TO_SPEAK, NO_VOICE, DISK_FULL, OUTPUT_FAILED, or the engine's; Cancelled. The
        file is there once it is whole. The recording's sound is gone when this returns; its times stay.
        """
        from rawi.article import disk
        from rawi.session import plan
        from rawi.speech.plan import Manner

        if output:
            kind_of(output)
            disk.check(output)
        is_book = bool(output and output.suffix.lower() == BOOK)
        said = plan(told.article, told.translated, told.view, Manner(by_sentence=not is_book))
        work = self._folder / self._named(said)
        recording = self._record(said, work, lambda done: progress(done * SPEAKING), cancelled)
        if output:
            _write(
                output, told, recording, lambda done: progress(SPEAKING + done * (1 - SPEAKING)), cancelled
            )
        shutil.rmtree(work, ignore_errors=True)
        return recording

    def _record(self, said: Plan, work: Path, progress: Progress, cancelled: IsCancelled) -> Recording:
        from rawi.speech.saving import record

        synthesizers = self._voices()
        try:
            return record(said, synthesizers, work, progress, cancelled)
        finally:
            for each in synthesizers:
                each.close()

    def _named(self, said: Plan) -> str:
        """What tells this work from any other: texts, pauses and voices."""
        voices = {each.language: self._voice_key(each.language) for each in said}
        lines = [f"{each.language} {each.pause_after} {each.text}" for each in said]
        return hashlib.sha256("\n".join([repr(sorted(voices.items())), *lines]).encode()).hexdigest()[:32]


def kind_of(output: Path) -> str:
    """The kind of file by its name's ending; RawiError OUTPUT_FORMAT for one that has no sound."""
    from rawi.export.audio import FORMS

    kind = output.suffix.lower()
    if kind != BOOK and kind not in FORMS:
        raise RawiError(Code.OUTPUT_FORMAT, name=output.name)
    return kind


def _write(
    output: Path, told: Told, recording: Recording, progress: Progress, cancelled: IsCancelled
) -> None:
    """Whole or not at all."""
    from rawi.article import disk

    with disk.whole(output) as half:
        if kind_of(output) == BOOK:
            from rawi import speaking_book

            speaking_book.make(half, told, recording, progress, cancelled)
            return
        from rawi.export.audio import encode
        from rawi.speech.port import SAMPLE_RATE

        sound, marks = recording.pcm(), chapters(told, recording)
        encode(
            half, kind_of(output), sound, SAMPLE_RATE, recording.seconds, marks, told.about, progress, cancelled
        )  # fmt: skip


def chapters(told: Told, recording: Recording) -> tuple[Chapter, ...]:
    """One for the head and what stands before the first heading, and for each section; called by what is spoken as its heading."""
    from rawi.export.audio import Chapter

    begins: dict[int, float] = {}
    for take in recording.takes:
        section = take.utterance.section
        headed = section >= 0 and told.article.sections[section].heading
        begins.setdefault(section if headed or not begins else next(reversed(begins)), take.seconds)
    ends = [*list(begins.values())[1:], recording.seconds]
    return tuple(
        Chapter(_heading(told, section), begin, end)
        for (section, begin), end in zip(begins.items(), ends, strict=True)
    )


def _heading(told: Told, section: int) -> str:
    """The section's heading in the language that is spoken; the article's title for the head and for a section without one."""
    from rawi.article.translation import View

    article = told.article
    heading = article.sections[section].heading if section >= 0 else ""
    blocks = (
        article.sections[section].blocks[:1]
        if heading
        else tuple(block for block in article.head if block.text == article.title)
    )
    known = told.translated.translations if told.translated and told.view is View.TRANSLATION else {}
    segments = [segment for block in blocks for segment in block.segments]
    texts = [known[each.id].text if each.id in known else each.text for each in segments]
    return " ".join(texts) or heading or article.title
