"""The translation engine as the pipeline sees it, behind the wall of a worker."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from rawi.article.errors import Code, RawiError
from rawi.article.progress import IsCancelled, never_cancelled
from rawi.article.translation import Leg
from rawi.text.language import primary
from rawi.translate.port import OnSentence
from rawi.workers.host import Worker
from rawi.workers.limits import Limits
from rawi.workers.protocol import Message

if TYPE_CHECKING:
    from rawi.packs.model import Pack

LIMITS = Limits(stall=30.0)


def firefox_worker(limits: Limits = LIMITS) -> Worker:
    """The worker that runs Firefox models."""
    return Worker("translate", "rawi.engines.firefox:Firefox", limits)


def argos_worker(limits: Limits = LIMITS) -> Worker:
    """The worker that runs Argos Translate packages."""
    return Worker("translate", "rawi.engines.argos:Argos", limits)


class WorkerTranslator:
    """Translates with one engine and those packs of it that `packs` gives now; implements `translate.port.Translator`."""

    def __init__(self, engine: str, worker: Worker, packs: Callable[[], Sequence[Pack]]) -> None:
        self.engine = engine
        self._worker = worker
        self._packs = packs
        self._known: dict[str, frozenset[str]] = {}

    @property
    def worker(self) -> Worker:
        """The process behind it."""
        return self._worker

    @property
    def able(self) -> bool:
        """Whether this computer's processor is new enough for the engine."""
        from rawi import processor

        return processor.runs(self.engine)

    def pairs(self) -> frozenset[tuple[str, str]]:
        """The installed pairs."""
        return frozenset(self._mine())

    def model(self, source: str, target: str) -> Leg:
        """The pair's pack; RawiError PAIR_MISSING."""
        found = self._find(source, target)
        name = f"{found.name} {found.version}"
        return Leg(self.engine, found.source, found.target, name, found.digest)

    def known(self, source: str, target: str) -> frozenset[str]:
        """The characters of the pair's vocabulary; starts the worker the first time."""
        pack = self._find(source, target)
        if pack.digest not in self._known:
            done = self._worker.ask("known", _body(pack))
            self._known[pack.digest] = frozenset(done.body["characters"])
        return self._known[pack.digest]

    def translate(
        self,
        sentences: Sequence[str],
        source: str,
        target: str,
        on_sentence: OnSentence,
        cancelled: IsCancelled = never_cancelled,
        *,
        careful: bool = False,
    ) -> None:
        """Translate the sentences in one request; see the port for what it raises."""

        def chunk(message: Message) -> None:
            on_sentence(int(message.body["index"]), str(message.body["text"]), message.body.get("score"))

        pack = self._find(source, target)
        body = _body(pack) | {"sentences": list(sentences), "careful": careful}
        self._worker.ask("translate", body, on_chunk=chunk, cancelled=cancelled)

    def rest(self, idle: float) -> None:
        """End the worker where nobody asked it for `idle` seconds: that gives back all of its memory."""
        self._worker.rest(idle)

    def close(self) -> None:
        """End the worker."""
        self._worker.stop()

    def _mine(self) -> dict[tuple[str, str], Pack]:
        return {pack.pair: pack for pack in self._packs() if pack.engine == self.engine}

    def _find(self, source: str, target: str) -> Pack:
        pack = self._mine().get((primary(source), primary(target)))
        if pack is None:
            raise RawiError(Code.PAIR_MISSING, source=primary(source), target=primary(target))
        return pack


def _body(pack: Pack) -> dict[str, Any]:
    return {"pack": pack.name, "files": {file.part: [str(file.path), file.digest] for file in pack.files}}
