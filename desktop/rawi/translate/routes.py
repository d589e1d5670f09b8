"""Which models take a text from one language to another: the engine that the reader wants or the better one, else through English."""

from collections.abc import Sequence
from dataclasses import dataclass

from rawi.article.errors import Code, RawiError
from rawi.article.translation import Leg
from rawi.text.language import primary
from rawi.translate.port import Translator

PIVOT = "en"
"""Nearly every model goes from or to English."""


@dataclass(frozen=True, slots=True)
class Step:
    """One model of a route, and the engine that runs it."""

    translator: Translator
    leg: Leg


Route = tuple[Step, ...]


class Engines:
    """The engines of this Rawi, the better ones first (Firefox's models are better in 56 of 59 pairs: Mozilla's COMET table)."""

    def __init__(self, translators: Sequence[Translator]) -> None:
        self.translators = tuple(translators)

    def pairs(self) -> frozenset[tuple[str, str]]:
        """Every (source, target) that can be reached, directly or through English."""
        direct = {pair for translator in self.translators for pair in translator.pairs()}
        into = {source for source, target in direct if target == PIVOT}
        out_of = {target for source, target in direct if source == PIVOT}
        return frozenset(direct | {(a, b) for a in into for b in out_of if a != b})

    def route(self, source: str, target: str, engine: str = "") -> Route:
        """The steps from one language to the other, by `engine` where it has the pair; RawiError PAIR_MISSING.

        An engine that this computer's processor is too old for is the last choice: asked, it says so.
        """
        pair = primary(source), primary(target)
        ordered = sorted(self.translators, key=lambda each: each.engine != engine)
        found = _way([each for each in ordered if each.able], *pair) or _way(ordered, *pair)
        if found is None:
            raise RawiError(Code.PAIR_MISSING, source=pair[0], target=pair[1])
        return found

    def rest(self, idle: float) -> None:
        """Let each engine that was not asked for `idle` seconds give its memory back."""
        for translator in self.translators:
            translator.rest(idle)

    def close(self) -> None:
        """Unload all."""
        for translator in self.translators:
            translator.close()


def _way(translators: Sequence[Translator], source: str, target: str) -> Route | None:
    """Directly or through English, None where these engines have no way."""
    direct = _direct(translators, source, target)
    if direct:
        return (direct,)
    first, second = _direct(translators, source, PIVOT), _direct(translators, PIVOT, target)
    return (first, second) if first and second else None


def _direct(translators: Sequence[Translator], source: str, target: str) -> Step | None:
    found = next((each for each in translators if (source, target) in each.pairs()), None)
    return Step(found, found.model(source, target)) if found else None
