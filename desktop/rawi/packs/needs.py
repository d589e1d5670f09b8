"""A pair of languages in, the packs that are missing for it out."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from rawi.packs.model import Offer

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Missing:
    """A pair without a pack, and which packs there are for it, as far as a list of them was given."""

    source: str
    target: str
    offers: tuple[Offer, ...] = ()


@dataclass(frozen=True, slots=True)
class Needs:
    """How one language gets to the other: the pairs of the way in their order, and those of them that are missing.

    `possible` is False where a list was given and a missing pair is not in it.
    """

    way: tuple[Pair, ...]
    missing: tuple[Missing, ...]
    possible: bool = True


def needs(
    source: str,
    target: str,
    installed: Collection[Pair],
    pivot: str,
    available: Sequence[Offer] | None = None,
) -> Needs:
    """What is missing to translate `source` into `target`, directly or through `pivot` (BCP 47 codes).

    The way with the fewest missing packs is taken, the direct one before the other, but only a way that the list of
    available packs makes possible, if there is one. Without a list only pairs with the pivot are taken to exist.
    """
    direct: tuple[Pair, ...] = ((source, target),)
    around: tuple[Pair, ...] = ((source, pivot), (pivot, target))
    ways = [direct] if pivot in (source, target) else [direct, around]
    told = [_needs(way, installed, available) for way in ways]
    if available is None and len(ways) > 1 and told[0].missing:
        return told[1]
    return min(told, key=lambda each: (not each.possible, len(each.missing), len(each.way)))


def _needs(way: tuple[Pair, ...], installed: Collection[Pair], available: Sequence[Offer] | None) -> Needs:
    missing = tuple(
        Missing(*pair, tuple(offer for offer in available or () if offer.pair == pair))
        for pair in way
        if pair not in installed
    )
    return Needs(way, missing, available is None or all(each.offers for each in missing))
