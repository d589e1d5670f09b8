"""A translator that is instant and deterministic."""

import itertools
import re
import threading
from collections.abc import Sequence

from rawi.article.errors import Code, RawiError
from rawi.article.progress import IsCancelled, never_cancelled, stop_if
from rawi.article.translation import Leg
from rawi.translate.port import OnSentence
from rawi.translate.routes import Engines

KNOWN = frozenset(
    " !\"$%&'()*+,-./0123456789:;=>?[]_|°ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzÁÉàáâãçéêíóôõú"
)
"""What a small model's vocabulary looks like."""


def foreign(sentence: str) -> str:
    """Every third small word as another one: a sentence that is left in its words is marked as a copy."""
    numbers = itertools.count(1)
    return re.sub(r"\b[a-z]{2,}", lambda match: match.group() + "o" * (next(numbers) % 3 == 0), sentence)


class FakeTranslator:
    """Puts the target's code before each sentence: "Hello." is "pt: Hello."."""

    engine = "fake"
    able = True

    def __init__(self, *pairs: tuple[str, str]) -> None:
        self._pairs = frozenset(pairs or (("en", "pt"), ("pt", "en")))
        self.asked: list[str] = []
        self.rested: list[float] = []

    def pairs(self) -> frozenset[tuple[str, str]]:
        return self._pairs

    def model(self, source: str, target: str) -> Leg:
        if (source, target) not in self._pairs:
            raise RawiError(Code.PAIR_MISSING, source=source, target=target)
        return Leg(self.engine, source, target, f"Fake {source}-{target} 1.0", "0" * 64)

    def known(self, source: str, target: str) -> frozenset[str]:
        self.model(source, target)
        return KNOWN

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
        self.model(source, target)
        for index, sentence in enumerate(sentences):
            stop_if(cancelled)
            self._wait(cancelled)
            self.asked.append(sentence)
            on_sentence(index, f"{target}: {self._said(sentence)}", None)

    def _said(self, sentence: str) -> str:
        return sentence

    def rest(self, idle: float) -> None:
        self.rested.append(idle)

    def _wait(self, cancelled: IsCancelled) -> None:
        """Until the sentence may be translated."""

    def close(self) -> None:
        self.asked.clear()


class GatedTranslator(FakeTranslator):
    """Translates a sentence each time the test lets one through."""

    def __init__(self, *pairs: tuple[str, str]) -> None:
        super().__init__(*pairs)
        self._gate = threading.Semaphore(0)
        self._errors: list[RawiError] = []

    def let(self, count: int) -> None:
        """So many sentences more."""
        self._gate.release(count)

    def fail(self, error: RawiError, times: int = 2) -> None:
        """The next sentence ends the request, and so do its repetitions."""
        self._errors = [error] * times
        self._gate.release(times)

    def _said(self, sentence: str) -> str:
        return foreign(sentence)

    def _wait(self, cancelled: IsCancelled) -> None:
        while not self._gate.acquire(timeout=0.005):
            stop_if(cancelled)
        if self._errors:
            raise self._errors.pop()


def fake_engines(*pairs: tuple[str, str]) -> Engines:
    """A fake translator as the only engine."""
    return Engines([FakeTranslator(*pairs)])
