"""An imported voice in, a test sentence out of it in a worker of its own: a damaged model may take its process with it, never the reader's."""

from rawi.article.progress import IsCancelled, never_cancelled
from rawi.packs.voices import PiperVoice
from rawi.workers.host import Worker
from rawi.workers.limits import Limits
from rawi.workers.synthesizer import PIPER_SERVICE, voice_files

_LIMITS = Limits(stall=60.0, memory=3_000_000_000)


def trial_worker() -> Worker:
    """What voices are tried in."""
    return Worker("speak", PIPER_SERVICE, _LIMITS)


def try_voice(voice: PiperVoice, cancelled: IsCancelled = never_cancelled) -> None:
    """Load the voice and let it speak; RawiError VOICE_FILE_BROKEN, WORKER_DIED, WORKER_STALLED; Cancelled."""
    worker = trial_worker()
    try:
        hear(worker, voice, cancelled)
    finally:
        worker.stop()


def hear(worker: Worker, voice: PiperVoice, cancelled: IsCancelled = never_cancelled) -> None:
    """As `try_voice`, in this worker, which stays."""
    worker.ask("try", {"name": voice.id, "files": voice_files(voice)}, cancelled=cancelled)
