"""The loader as the session sees it: a stored file in, Article and pictures out, behind the wall of a worker."""

import json
from collections.abc import Iterator
from contextlib import contextmanager

from rawi.article import codec
from rawi.article.errors import Cancelled, Code, RawiError
from rawi.article.model import Resource
from rawi.article.progress import IsCancelled, Progress, ignore_progress, never_cancelled
from rawi.article.stored import Loaded, Stored
from rawi.workers.host import Asked, Worker
from rawi.workers.limits import Limits
from rawi.workers.protocol import Body, Message

LIMITS = Limits(stall=60.0, total=3_600.0, memory=1_500_000_000, output=256_000_000)
"""What a 300-page book meets, one of scanned pages included; the settings may say otherwise."""

_TICK = 0.02


def load_worker(limits: Limits = LIMITS) -> Worker:
    """The worker that opens files."""
    return Worker("load", "rawi.load.service:LoadService", limits)


class Loading:
    """A file that is being loaded."""

    def __init__(self, worker: Worker, stored: Stored, progress: Progress = ignore_progress) -> None:
        self._name = stored.name
        self._resources: list[Resource] = []
        sizes = [[each.path, len(each.data)] for each in stored.companions]
        data = b"".join([stored.data, *(each.data for each in stored.companions)])
        body: Body = {"name": stored.name, "companions": sizes}
        if stored.whole:
            body["key"] = stored.key
        if stored.password:
            body["password"] = stored.password
        number = worker.send("load", body, data)
        self._asked = Asked(worker, number, self._keep, progress)

    def step(self, timeout: float) -> Loaded | None:
        """What came of it, None yet; waits at most `timeout` seconds. RawiError (LOAD_LIMIT with the file's name where it was too much)."""
        with _limited(self._name):
            done = self._asked.step(timeout)
        return Loaded(codec.from_json(json.loads(done.data)), tuple(self._resources)) if done else None

    def abandon(self) -> None:
        """Give it up."""
        self._asked.abandon()

    def _keep(self, message: Message) -> None:
        self._resources.append(Resource(message.body["resource"], message.body["media_type"], message.data))


class LoadWorker:
    """Opens articles in a worker process, one at a time."""

    def __init__(self, worker: Worker) -> None:
        self._worker = worker

    @property
    def worker(self) -> Worker:
        """The process behind it."""
        return self._worker

    def begin(self, stored: Stored, progress: Progress = ignore_progress) -> Loading:
        """Start loading a file."""
        return Loading(self._worker, stored, progress)

    def load(
        self,
        stored: Stored,
        progress: Progress = ignore_progress,
        cancelled: IsCancelled = never_cancelled,
    ) -> Loaded:
        """The article of a stored file. RawiError, Cancelled."""
        loading = self.begin(stored, progress)
        while True:
            if cancelled():
                loading.abandon()
                raise Cancelled
            if loaded := loading.step(_TICK):
                return loaded

    def parts(
        self,
        stored: Stored,
        progress: Progress = ignore_progress,
        cancelled: IsCancelled = never_cancelled,
    ) -> tuple[Stored, ...]:
        """The articles that the file holds, each as a stored file. RawiError, Cancelled."""
        found: list[Stored] = []

        def keep(message: Message) -> None:
            found.append(Stored(message.body["name"], message.data))

        body = {"name": stored.name}
        with _limited(stored.name):
            self._worker.ask(
                "parts", body, stored.data, on_chunk=keep, progress=progress, cancelled=cancelled
            )
        return tuple(found)

    def close(self) -> None:
        """End the worker; the next file starts a new one."""
        self._worker.stop()


@contextmanager
def _limited(name: str) -> Iterator[None]:
    """A broken limit is told with the file's name."""
    try:
        yield
    except RawiError as error:
        if error.code in (Code.LOAD_LIMIT, Code.WORKER_STALLED):
            raise RawiError(Code.LOAD_LIMIT, name=name) from None
        raise
