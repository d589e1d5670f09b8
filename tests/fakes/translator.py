"""A translator that is instant and deterministic."""

from collections.abc import Sequence

from rawi.article.errors import Code, RawiError
from rawi.article.progress import IsCancelled, never_cancelled, stop_if
from rawi.translate.port import OnSentence

KNOWN = frozenset(
    " !\"$%&'()*+,-./0123456789:;=>?[]_|°ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzÁÉàáâãçéêíóôõú"
)
"""What a small model's vocabulary looks like."""


class FakeTranslator:
    """Puts the target's code before each sentence: "Hello." is "pt: Hello."."""

    engine = "fake"

    def __init__(self, *pairs: tuple[str, str]) -> None:
        self._pairs = frozenset(pairs or (("en", "pt"), ("pt", "en")))
        self.asked: list[str] = []

    def pairs(self) -> frozenset[tuple[str, str]]:
        return self._pairs

    def pack(self, source: str, target: str) -> str:
        if (source, target) not in self._pairs:
            raise RawiError(Code.PAIR_MISSING, source=source, target=target)
        return f"Fake {source}-{target} 1.0"

    def known(self, source: str, target: str) -> frozenset[str]:
        self.pack(source, target)
        return KNOWN

    def translate(
        self,
        sentences: Sequence[str],
        source: str,
        target: str,
        on_sentence: OnSentence,
        cancelled: IsCancelled = never_cancelled,
    ) -> None:
        self.pack(source, target)
        for index, sentence in enumerate(sentences):
            stop_if(cancelled)
            self.asked.append(sentence)
            on_sentence(index, f"{target}: {sentence}")

    def close(self) -> None:
        self.asked.clear()
