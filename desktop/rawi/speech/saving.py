"""A whole plan in, its sound and word times out, without playing."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from rawi.article import disk
from rawi.article.errors import Code, RawiError
from rawi.article.progress import IsCancelled, Progress, ignore_progress, never_cancelled, stop_if
from rawi.article.timing import WordTime
from rawi.speech.plan import Plan
from rawi.speech.port import Failed, Pcm, SpeechEvent, Spoken, Synthesizer
from rawi.speech.recording import Recording, Studio

AHEAD = 3
"""Sentences that each synthesizer is asked for at a time."""

_WAIT = 0.05
_LOST = (Code.WORKER_DIED, Code.WORKER_STALLED)
_TRIES = 3


def record(
    plan: Plan,
    synthesizers: Sequence[Synthesizer],
    folder: Path,
    progress: Progress = ignore_progress,
    cancelled: IsCancelled = never_cancelled,
) -> Recording:
    """Speak every utterance into files in `folder`, by several synthesizers at once; what an interrupted call left there is taken over.

    RawiError NOTHING_TO_SPEAK, NO_VOICE where no sentence has a voice, DISK_FULL or OUTPUT_FAILED, or the engine's; Cancelled.
    """
    try:
        with Studio(folder, plan) as studio:
            return _Session(studio, synthesizers, progress, cancelled).run()
    except OSError as error:
        raise disk.problem(error, folder.name) from None


@dataclass
class _Waiting:
    """A sentence that was asked for."""

    synthesizer: int
    request: int
    pcm: bytearray = field(default_factory=bytearray)
    words: tuple[WordTime, ...] | None = None
    silent: bool = False
    tries: int = 1

    @property
    def done(self) -> bool:
        return self.silent or self.words is not None


class _Session:
    """Asks ahead, collects, and writes in the plan's order."""

    def __init__(
        self, studio: Studio, synthesizers: Sequence[Synthesizer], progress: Progress, cancelled: IsCancelled
    ) -> None:
        self._studio, self._synthesizers = studio, synthesizers
        self._progress, self._cancelled = progress, cancelled
        self._next = studio.takes[-1].number + 1 if studio.takes else 0
        self._asked = self._next
        self._waiting: dict[int, _Waiting] = {}
        self._voiceless: dict[str, None] = {}

    def run(self) -> Recording:
        plan = self._studio.plan
        try:
            while self._next < len(plan):
                stop_if(self._cancelled)
                self._ask()
                self._collect()
                self._write()
                self._progress(self._next / len(plan))
        finally:
            for each in self._waiting.values():
                self._synthesizers[each.synthesizer].cancel(each.request)
        if not self._studio.takes:
            language = next(iter(self._voiceless), "")
            raise (
                RawiError(Code.NO_VOICE, language=language) if language else RawiError(Code.NOTHING_TO_SPEAK)
            )
        return self._studio.recording(tuple(self._voiceless))

    def _ask(self) -> None:
        most = AHEAD * len(self._synthesizers)
        while self._asked < len(self._studio.plan) and len(self._waiting) < most:
            utterance, number = self._studio.plan[self._asked], self._asked
            self._asked += 1
            who = number % len(self._synthesizers)
            if utterance.language in self._voiceless:
                self._waiting[number] = _Waiting(who, -1, silent=True)
            else:
                request = self._synthesizers[who].request(utterance.text, utterance.language)
                self._waiting[number] = _Waiting(who, request)

    def _collect(self) -> None:
        for who, synthesizer in enumerate(self._synthesizers):
            asked = {each.request: n for n, each in self._waiting.items() if each.synthesizer == who}
            first = self._waiting.get(self._next)
            wait = _WAIT if first and first.synthesizer == who and not first.done else 0.0
            for event in synthesizer.poll(wait):
                if event.request in asked:
                    self._take(asked[event.request], event)

    def _take(self, number: int, event: SpeechEvent) -> None:
        waiting = self._waiting[number]
        if isinstance(event, Pcm):
            waiting.pcm += event.data
        elif isinstance(event, Spoken):
            waiting.words = event.words
        elif isinstance(event, Failed):
            self._failed(number, waiting, event.error)

    def _failed(self, number: int, waiting: _Waiting, error: RawiError) -> None:
        """A dead engine is asked again, unless it keeps dying on the sentence."""
        utterance = self._studio.plan[number]
        if error.code is Code.NO_VOICE:
            self._voiceless[utterance.language] = None
            waiting.silent = True
        elif error.code in _LOST and waiting.tries < _TRIES:
            waiting.tries += 1
            waiting.pcm.clear()
            waiting.request = self._synthesizers[waiting.synthesizer].request(
                utterance.text, utterance.language
            )
        else:
            raise error

    def _write(self) -> None:
        while (waiting := self._waiting.get(self._next)) and waiting.done:
            if waiting.words is not None:
                self._studio.add(self._next, bytes(waiting.pcm), waiting.words)
            del self._waiting[self._next]
            self._next += 1
