"""A translator that is instant and deterministic."""

from collections.abc import Sequence

from rawi.article.errors import Cancelled, Code, RawiError
from rawi.article.progress import IsCancelled
from rawi.translate.port import OnSentence

LETTERS = frozenset(map(chr, range(32, 127)))


class FakeTranslator:
    """Puts the target's code before each sentence; `broken` sentences come back changed by a function."""

    engine = "fake"

    def __init__(self, pairs: Sequence[tuple[str, str]] = (("en", "pt"), ("pt", "en"))) -> None:
        self._pairs = frozenset(pairs)
        self.asked: list[str] = []

    def pairs(self) -> frozenset[tuple[str, str]]:
        return self._pairs

    def pack(self, source: str, target: str) -> str:
        if (source, target) not in self._pairs:
            raise RawiError(Code.PAIR_MISSING, source=source, target=target)
        return "fake 1"

    def known(self, source: str, target: str) -> frozenset[str]:
        return LETTERS

    def translate(
        self,
        sentences: Sequence[str],
        source: str,
        target: str,
        on_sentence: OnSentence,
        cancelled: IsCancelled,
    ) -> None:
        self.pack(source, target)
        for index, sentence in enumerate(sentences):
            if cancelled():
                raise Cancelled
            self.asked.append(sentence)
            on_sentence(index, f"[{target}] {sentence}")

    def close(self) -> None:
        self.asked.clear()
