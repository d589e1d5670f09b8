"""The translation engine as the pipeline sees it, behind the wall of a worker."""

from collections.abc import Sequence
from typing import Any

from rawi.article.errors import Code, RawiError
from rawi.article.progress import IsCancelled, never_cancelled
from rawi.packs.model import Pack
from rawi.text.language import primary
from rawi.translate.port import OnSentence
from rawi.workers.host import Worker
from rawi.workers.limits import Limits
from rawi.workers.protocol import Message

LIMITS = Limits(stall=30.0)


def firefox_worker() -> Worker:
    """The worker that runs Firefox models."""
    return Worker("translate", "rawi.engines.firefox:Firefox", LIMITS)


class WorkerTranslator:
    """Translates with the packs it is given; implements `translate.port.Translator`."""

    engine = "firefox"

    def __init__(self, worker: Worker, packs: Sequence[Pack]) -> None:
        self._worker = worker
        self._packs = {pack.pair: pack for pack in packs}
        self._known: dict[tuple[str, str], frozenset[str]] = {}

    def pairs(self) -> frozenset[tuple[str, str]]:
        """The installed pairs."""
        return frozenset(self._packs)

    def pack(self, source: str, target: str) -> str:
        """Name and version of the pair's pack; RawiError PAIR_MISSING."""
        found = self._find(source, target)
        return f"{found.name} {found.version}"

    def known(self, source: str, target: str) -> frozenset[str]:
        """The characters of the pair's vocabulary; starts the worker the first time."""
        pair = self._find(source, target).pair
        if pair not in self._known:
            done = self._worker.ask("known", _body(self._packs[pair]))
            self._known[pair] = frozenset(done.body["characters"])
        return self._known[pair]

    def translate(
        self,
        sentences: Sequence[str],
        source: str,
        target: str,
        on_sentence: OnSentence,
        cancelled: IsCancelled = never_cancelled,
    ) -> None:
        """Translate the sentences in one request; see the port for what it raises."""

        def chunk(message: Message) -> None:
            on_sentence(int(message.body["index"]), str(message.body["text"]))

        body = _body(self._find(source, target)) | {"sentences": list(sentences)}
        self._worker.ask("translate", body, on_chunk=chunk, cancelled=cancelled)

    def close(self) -> None:
        """End the worker."""
        self._worker.stop()

    def _find(self, source: str, target: str) -> Pack:
        pack = self._packs.get((primary(source), primary(target)))
        if pack is None:
            raise RawiError(Code.PAIR_MISSING, source=primary(source), target=primary(target))
        return pack


def _body(pack: Pack) -> dict[str, Any]:
    return {"pack": pack.name, "files": {file.part: [str(file.path), file.digest] for file in pack.files}}
