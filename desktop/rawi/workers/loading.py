"""The loader as the session sees it: bytes in, Article out, behind the wall of a worker."""

import json

from rawi.article import codec
from rawi.article.errors import Code, RawiError
from rawi.article.model import Article
from rawi.article.progress import IsCancelled, Progress, ignore_progress, never_cancelled
from rawi.workers.host import Worker
from rawi.workers.limits import Limits

LIMITS = Limits(stall=60.0, total=60.0, memory=1_500_000_000, output=256_000_000)


def load_worker() -> Worker:
    """The worker that opens files."""
    return Worker("load", "rawi.load.service:LoadService", LIMITS)


class LoadWorker:
    """Opens articles in a worker process."""

    def __init__(self, worker: Worker) -> None:
        self._worker = worker

    def load(
        self,
        data: bytes,
        name: str,
        progress: Progress = ignore_progress,
        cancelled: IsCancelled = never_cancelled,
    ) -> Article:
        """The article of a file's bytes. RawiError (LOAD_LIMIT with the file's name where it was too much), Cancelled."""
        try:
            done = self._worker.ask("load", {"name": name}, data, progress=progress, cancelled=cancelled)
        except RawiError as error:
            if error.code is Code.LOAD_LIMIT:
                raise RawiError(Code.LOAD_LIMIT, name=name) from None
            raise
        return codec.from_json(json.loads(done.data))

    def close(self) -> None:
        """End the worker; the next file starts a new one."""
        self._worker.stop()
