"""A pair of languages, what is installed and what is offered in; what a reader who wants to translate between them must know out."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rawi.packs.choosing import choose, is_installed
from rawi.packs.model import Offer, Pack
from rawi.packs.needs import Pair, needs
from rawi.packs.offer import Available
from rawi.processor import runs
from rawi.text.language import primary

Known = Mapping[str, Iterable[Pair]]
"""The pairs that each engine's packs are known to have, also where no list was fetched."""


@dataclass(frozen=True, slots=True)
class Step:
    """One pair of the way: the pack that is installed for it, else the engines that are known to have one."""

    source: str
    target: str
    pack: Pack | None
    engines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """The way from one language to the other, and the packs to get for it as the fetched lists have them.

    With nothing missing, `offers` are newer versions of what is installed.
    """

    source: str
    target: str
    way: tuple[Step, ...]
    offers: tuple[Available, ...]

    @property
    def missing(self) -> tuple[Step, ...]:
        """What is not installed."""
        return tuple(step for step in self.way if step.pack is None)

    @property
    def possible(self) -> bool:
        """False where no pack is known for something that is missing."""
        return all(step.engines or self._offered(step) for step in self.missing)

    def _offered(self, step: Step) -> bool:
        pair = step.source, step.target
        return any((primary(each.source), primary(each.target)) == pair for each in self.offers)


def answer(
    source: str,
    target: str,
    installed: Sequence[Pack],
    offers: Sequence[Available],
    known: Known,
    pivot: str,
) -> Answer:
    """How `source` gets to `target` (two different BCP 47 codes): by what is installed if that is enough, else by what there is."""
    asked = primary(source), primary(target)
    there = {(primary(pack.source), primary(pack.target)): pack for pack in _best_last(installed)}
    engines = _engines(offers, known)
    listed = [Offer(each[0], *pair, "", "") for pair, each in engines.items()]
    found = needs(*asked, there, pivot, listed)
    chosen = choose(offers, source, target, installed, pivot)
    way = tuple(Step(*pair, there.get(pair), engines.get(pair, ())) for pair in found.way)
    return Answer(*asked, way, tuple(each for each in chosen if not is_installed(each, installed)))


def _best_last(installed: Iterable[Pack]) -> list[Pack]:
    """As the engines are asked: Firefox' models before Argos' packages, none that this computer's processor is too old for."""
    return sorted(
        (pack for pack in installed if runs(pack.engine)), key=lambda pack: pack.engine == "firefox"
    )


def _engines(offers: Iterable[Available], known: Known) -> dict[Pair, tuple[str, ...]]:
    pairs = {(each.engine, (primary(each.source), primary(each.target))) for each in offers}
    pairs |= {(engine, (primary(a), primary(b))) for engine, some in known.items() for a, b in some}
    found: dict[Pair, tuple[str, ...]] = {}
    for engine, pair in sorted((each for each in pairs if runs(each[0])), reverse=True):
        found[pair] = (*found.get(pair, ()), engine)
    return found
