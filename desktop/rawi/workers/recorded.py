"""Recorded sentences as the reading sees them, behind the wall of a worker: sound files are decoded by native code."""

from pathlib import Path

from rawi.speech.port import Voice
from rawi.workers.host import Worker
from rawi.workers.limits import Limits
from rawi.workers.protocol import Body
from rawi.workers.synthesizer import WorkerSynthesizer

NARRATION = "narration"
_SERVICE = "rawi.engines.narration:RecordedSentences"
_LIMITS = Limits(stall=10.0, busy=30.0, memory=1_200_000_000)
"""A book of 100 MB is read from the disk and unpacked before its first sentence; of a larger one what is asked for."""


def narration_worker() -> Worker:
    """The worker that plays recorded sentences."""
    return Worker("speak", _SERVICE, _LIMITS)


class RecordedSynthesizer(WorkerSynthesizer):
    """Says what `speech.recorded.key` names: a sentence of an article in the library whose file is `library`."""

    def __init__(self, worker: Worker, library: Path) -> None:
        super().__init__(worker, NARRATION)
        self._library = str(library)

    def voices(self) -> tuple[Voice, ...]:
        """None: nobody chooses a recording for another text."""
        return ()

    def prepare(self, language: str) -> None:  # noqa: ARG002 - any recording
        """Start the engine and what it is made of; returns at once."""
        if not self.awake():
            self._worker.send("ready")

    def _body(self, language: str, voice: str) -> Body:  # noqa: ARG002 - what was recorded is in its own language
        """Which sentence of which article."""
        article, _, segment = voice.removeprefix(f"{NARRATION}/").partition("/")
        return {"library": self._library, "article": article, "segment": segment}
