"""The offers of all indexes and a pair of languages in, the packs to get for it out."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from rawi.packs.model import Pack
from rawi.packs.needs import needs
from rawi.packs.offer import Available
from rawi.processor import runs
from rawi.text.language import primary

_BEST_FIRST = ("firefox", "argos")
"""Firefox' models are the better ones in 56 of 59 pairs (COMET on FLORES, Mozilla's evaluation)."""


def choose(
    offers: Iterable[Available],
    source: str,
    target: str,
    installed: Collection[Pack],
    pivot: str,
    engine: str = "",
) -> tuple[Available, ...]:
    """The packs that bring `source` to `target`, directly or through `pivot`; () where none are offered.

    With "" as engine the better one of each pair that this computer's processor can run. A pack that is installed for a leg of the way is not got again; the pair that
    was asked for is, for its newer version.
    """
    mine = [each for each in offers if engine == each.engine or (not engine and runs(each.engine))]
    plain = [replace(each, source=primary(each.source), target=primary(each.target)) for each in mine]
    asked = primary(source), primary(target)
    there = {(primary(pack.source), primary(pack.target)) for pack in installed if runs(pack.engine)} - {
        asked
    }
    found = needs(*asked, there, pivot, plain)
    if not found.possible:
        return ()
    return tuple(_best(mine, (each.source, each.target), (source, target)) for each in found.missing)


def is_installed(offer: Available, installed: Iterable[Pack]) -> bool:
    """True where this very version is there."""
    return any(
        (pack.engine, primary(pack.source), primary(pack.target), pack.version)
        == (offer.engine, primary(offer.source), primary(offer.target), offer.version)
        for pack in installed
    )


def _best(offers: Sequence[Available], pair: tuple[str, str], asked: tuple[str, str]) -> Available:
    """The script or region that was asked for before another ("zh-Hant"), a plain language before its varieties, then the better engine."""
    same = [each for each in offers if (primary(each.source), primary(each.target)) == pair]
    return min(
        same,
        key=lambda each: (
            each.pair != asked,
            len(each.source) + len(each.target),
            _BEST_FIRST.index(each.engine),
        ),
    )
