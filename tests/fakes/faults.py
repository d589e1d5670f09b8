"""An engine that fails at chosen sentences, as one does that dies, hangs or runs out of memory."""

from collections.abc import Sequence

from rawi.article.errors import Code, RawiError
from rawi.article.progress import IsCancelled, never_cancelled
from rawi.translate.port import OnSentence
from tests.fakes.translator import FakeTranslator


class FailingTranslator(FakeTranslator):
    """Before the sentence with one of these numbers, counted over all requests, it fails with that code; each once."""

    def __init__(self, faults: dict[int, Code], *pairs: tuple[str, str]) -> None:
        super().__init__(*pairs)
        self.faults = dict(faults)
        self.closed = 0

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
        def counted(index: int, text: str, score: float | None) -> None:
            code = self.faults.pop(len(self.asked) - 1, None)
            if code:
                raise RawiError(code, worker="translate")
            on_sentence(index, text, score)

        super().translate(sentences, source, target, counted, cancelled, careful=careful)

    def close(self) -> None:
        self.closed += 1
