"""The loader as the session sees it: a stored file in, Article and pictures out, behind the wall of a worker."""

import json

from rawi.article import codec
from rawi.article.errors import Code, RawiError
from rawi.article.model import Resource
from rawi.article.progress import IsCancelled, Progress, ignore_progress, never_cancelled
from rawi.article.stored import Loaded, Stored
from rawi.load import formats
from rawi.workers.host import Worker
from rawi.workers.limits import Limits
from rawi.workers.protocol import Message

LIMITS = Limits(stall=60.0, total=1_800.0, memory=1_500_000_000, output=256_000_000)


def load_worker(limits: Limits = LIMITS) -> Worker:
    """The worker that opens files."""
    return Worker("load", "rawi.load.service:LoadService", limits)


class LoadWorker:
    """Opens articles in a worker process."""

    def __init__(self, worker: Worker) -> None:
        self._worker = worker

    def load(
        self,
        stored: Stored,
        progress: Progress = ignore_progress,
        cancelled: IsCancelled = never_cancelled,
    ) -> Loaded:
        """The article of a stored file. RawiError (LOAD_LIMIT with the file's name where it was too much), Cancelled."""
        resources: list[Resource] = []

        def keep(message: Message) -> None:
            resources.append(Resource(message.body["resource"], message.body["media_type"], message.data))

        sizes = [[each.path, len(each.data)] for each in stored.companions]
        data = b"".join([stored.data, *(each.data for each in stored.companions)])
        try:
            done = self._worker.ask(
                "load",
                {"name": stored.name, "companions": sizes},
                data,
                on_chunk=keep,
                progress=progress,
                cancelled=cancelled,
            )
        except RawiError as error:
            if error.code in (Code.LOAD_LIMIT, Code.WORKER_STALLED):
                raise RawiError(Code.LOAD_LIMIT, name=stored.name) from None
            raise
        return Loaded(codec.from_json(json.loads(done.data)), tuple(resources))

    def parts(
        self,
        stored: Stored,
        progress: Progress = ignore_progress,
        cancelled: IsCancelled = never_cancelled,
    ) -> tuple[Stored, ...]:
        """The articles that the file holds, each as a stored file; the file itself where it is one. RawiError, Cancelled."""
        if not formats.may_hold_several(stored):
            return (stored,)
        found: list[Stored] = []

        def keep(message: Message) -> None:
            found.append(Stored(message.body["name"], message.data))

        try:
            self._worker.ask(
                "parts",
                {"name": stored.name},
                stored.data,
                on_chunk=keep,
                progress=progress,
                cancelled=cancelled,
            )
        except RawiError as error:
            if error.code in (Code.LOAD_LIMIT, Code.WORKER_STALLED):
                raise RawiError(Code.LOAD_LIMIT, name=stored.name) from None
            raise
        return tuple(found)

    def close(self) -> None:
        """End the worker; the next file starts a new one."""
        self._worker.stop()
