"""The system's voices as the reading sees them: a fresh process for each sentence, killed when it is no longer wanted."""

import itertools
from collections import deque
from dataclasses import dataclass, replace

from rawi.speech.port import Failed, Manner, SpeechEvent, Spoken, Voice
from rawi.workers.host import Worker, wait
from rawi.workers.limits import Limits
from rawi.workers.synthesizer import SYSTEM, WorkerSynthesizer

_SERVICE = "rawi.engines.system:SystemVoices"
_LIMITS = Limits(stall=30.0)
"""A job says nothing until its sound is whole."""
_AT_ONCE = 2


@dataclass(frozen=True, slots=True)
class _Wanted:
    text: str
    language: str
    voice: str
    manner: Manner | None


class SystemSynthesizer:
    """Implements `speech.port.Synthesizer`; two sentences are made at once, the others wait."""

    def __init__(self, service: str = _SERVICE, limits: Limits = _LIMITS) -> None:
        self._service, self._limits = service, limits
        self._numbers = itertools.count(1)
        self._waiting: deque[tuple[int, _Wanted]] = deque()
        self._jobs: dict[int, tuple[Worker, WorkerSynthesizer]] = {}
        self._spare: Worker | None = None

    def voices(self) -> tuple[Voice, ...]:
        """Those that the system has now. RawiError VOICE_ENGINE_MISSING, WORKER_DIED or WORKER_STALLED."""
        job = WorkerSynthesizer(self._worker(), SYSTEM)
        try:
            return job.voices()
        finally:
            job.close()

    def request(self, text: str, language: str, voice: str = "", manner: Manner | None = None) -> int:
        """Ask for one sentence."""
        number = next(self._numbers)
        self._waiting.append((number, _Wanted(text, language, voice, manner)))
        self._begin()
        return number

    def prepare(self, language: str) -> None:  # noqa: ARG002 - one process, whatever it will speak
        """Start the next process; returns at once."""
        if self._spare is None:
            self._spare = self._worker()
        self._spare.start()

    def awake(self) -> bool:
        """Each sentence has a process of its own: none can have ended unheard."""
        return True

    def cancel(self, request: int) -> None:
        """Forget a request; its process is killed."""
        self._waiting = deque(each for each in self._waiting if each[0] != request)
        self._end(request)
        self._begin()

    def poll(self, timeout: float = 0.0) -> list[SpeechEvent]:
        """What has come."""
        wait([worker for worker, _ in self._jobs.values()], timeout if self._jobs else 0.0)
        events: list[SpeechEvent] = []
        for number, (_, job) in list(self._jobs.items()):
            came = [replace(event, request=number) for event in job.poll()]
            if any(isinstance(event, Spoken | Failed) for event in came):
                self._end(number)
            events += came
        self._begin()
        return events

    def close(self) -> None:
        """Kill every process."""
        self._waiting.clear()
        for number in list(self._jobs):
            self._end(number)
        if self._spare:
            self._spare.stop()
            self._spare = None

    def _begin(self) -> None:
        while self._waiting and len(self._jobs) < _AT_ONCE:
            number, wanted = self._waiting.popleft()
            worker, self._spare = self._spare or self._worker(), None
            job = WorkerSynthesizer(worker, SYSTEM)
            job.request(wanted.text, wanted.language, wanted.voice, wanted.manner)
            self._jobs[number] = worker, job

    def _end(self, number: int) -> None:
        if found := self._jobs.pop(number, None):
            found[1].close()

    def _worker(self) -> Worker:
        return Worker("speak", self._service, self._limits)
