"""Downloads as the packs see them: addresses in, bytes and files out, behind the wall of a worker that may be ended at any moment."""

from collections.abc import Sequence
from pathlib import Path

from rawi.article.errors import Cancelled, Code, RawiError
from rawi.article.progress import IsCancelled, Progress, ignore_progress, never_cancelled
from rawi.packs.addresses import host_of
from rawi.workers.host import Asked, Worker
from rawi.workers.limits import Limits
from rawi.workers.protocol import Body, Message

LIMITS = Limits(stall=45.0, memory=1_000_000_000, output=64_000_000)
"""Longer than a silent server is waited for; a name that is looked up in vain ends here."""

_TICK = 0.02


def download_worker() -> Worker:
    """The worker that opens connections; started by the first request."""
    return Worker("download", "rawi.packs.download:Downloads", LIMITS)


class Downloader:
    """Implements `packs.fetching.Fetcher` with one worker. Cancelling ends the process, whatever it waits for."""

    def __init__(self, worker: Worker) -> None:
        self._worker = worker

    def index(
        self,
        address: str,
        limit: int,
        progress: Progress = ignore_progress,
        cancelled: IsCancelled = never_cancelled,
    ) -> bytes:
        """The bytes at this address, one more than `limit` at most."""
        body = {"address": address, "hosts": [host_of(address)], "limit": limit}
        return self._ask("index", body, address, progress, cancelled).data

    def fetch(
        self,
        address: str,
        hosts: Sequence[str],
        path: Path,
        size: int = 0,
        digest: str = "",
        progress: Progress = ignore_progress,
        cancelled: IsCancelled = never_cancelled,
    ) -> str:
        """Bring the file to `path`, going on where an earlier call was stopped; its SHA-256 (hex)."""
        body = {"address": address, "hosts": list(hosts), "path": str(path), "size": size, "digest": digest}
        return str(self._ask("fetch", body, address, progress, cancelled).body["digest"])

    def close(self) -> None:
        """End the worker."""
        self._worker.stop()

    def _ask(
        self, name: str, body: Body, address: str, progress: Progress, cancelled: IsCancelled
    ) -> Message:
        asked = Asked(self._worker, self._worker.send(name, body), None, progress)
        try:
            while True:
                if cancelled():
                    self._worker.stop()
                    raise Cancelled
                if done := asked.step(_TICK):
                    return done
        except RawiError as error:
            if error.code is Code.WORKER_STALLED:
                raise RawiError(Code.DOWNLOAD_FAILED, host=host_of(address), reason="silence") from None
            raise
