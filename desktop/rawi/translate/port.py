"""What the article pipeline asks of a translation engine."""

from collections.abc import Callable, Sequence
from typing import Protocol

from rawi.article.progress import IsCancelled
from rawi.article.translation import Leg

OnSentence = Callable[[int, str, float | None], None]
"""Called with a sentence's index, its translation and the engine's mean log probability of its tokens (None where it gives
none), in order, as each is ready."""


class Translator(Protocol):
    """An engine that translates sentences between the language pairs it has models for (BCP 47 codes)."""

    @property
    def engine(self) -> str:
        """Stable code of the engine, such as "firefox"."""

    @property
    def able(self) -> bool:
        """False where this computer's processor is too old for it: `translate` then raises PROCESSOR_OLD."""

    def pairs(self) -> frozenset[tuple[str, str]]:
        """The (source, target) pairs that are installed; cheap, no model is loaded."""

    def model(self, source: str, target: str) -> Leg:
        """The pair's model; RawiError PAIR_MISSING where there is none."""

    def known(self, source: str, target: str) -> frozenset[str]:
        """The characters the pair's vocabulary can write, for the shield."""

    def translate(
        self,
        sentences: Sequence[str],
        source: str,
        target: str,
        on_sentence: OnSentence,
        cancelled: IsCancelled,
        *,
        careful: bool = False,
    ) -> None:
        """Translate each sentence (non-empty, no line breaks); `careful` weighs more wordings, where the engine can, and takes longer.

        Raises RawiError PAIR_MISSING, PACK_DAMAGED, PROCESSOR_OLD, WORKER_DIED, WORKER_STALLED or ENGINE_FAILED, and Cancelled. What was given to `on_sentence` before stays good.
        """

    def rest(self, idle: float) -> None:
        """Give memory back where nothing was asked for `idle` seconds; the next call starts anew. Waits for nobody."""

    def close(self) -> None:
        """Unload; the next call starts anew."""
