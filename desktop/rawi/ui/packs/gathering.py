"""What the window of packs shows of lists and languages, gathered in a job."""

from collections.abc import Iterable, Sequence
from datetime import date

from rawi import capabilities
from rawi.capabilities import Capability
from rawi.packs.addresses import ENGINES
from rawi.packs.catalogue import Catalogue, Listing
from rawi.packs.store import Store
from rawi.speech.port import Voice
from rawi.text.folding import fold
from rawi.text.language import row_of
from rawi.ui.packs.needs import Lists
from rawi.wording import offers as words
from rawi.wording.labels import published
from rawi.wording.names import engine_name, language_name
from rawi.wording.translator import translate

Pairs = dict[str, tuple[tuple[str, str], ...]]


def lists(catalogue: Catalogue, store: Store, mine: Sequence[str]) -> Lists:
    """The lists as they are kept; nobody is contacted. The languages are `mine` first, then by name."""
    sources = tuple(catalogue.source(engine) for engine in ENGINES)
    found = listings(catalogue)
    known = _pairs(found, store)
    codes = {row_of(code) for some in known.values() for pair in some for code in pair}
    return Lists(sources, found, capabilities.offered().pairs, tuple(_ordered(codes, mine)))


def listings(catalogue: Catalogue) -> tuple[Listing, ...]:
    """The lists that were fetched."""
    return tuple(found for found in map(catalogue.stored, ENGINES) if found)


def rows(
    fetched: Sequence[Listing], store: Store, voices: Iterable[Voice], mine: Sequence[str]
) -> list[Capability]:
    """The table of what can be done, the reader's languages first."""
    found = {row.language: row for row in capabilities.table(_pairs(fetched, store), voices)}
    return [found[code] for code in _ordered(found, mine)]


def installed(store: Store) -> frozenset[str]:
    """The languages that installed packs translate from or into."""
    return frozenset(row_of(code) for pack in store.packs() for code in pack.pair)


def dates(fetched: Sequence[Listing]) -> str:
    """From when what is told of the packs is."""
    told = [words.listed(listing) for listing in fetched]
    engines = {listing.source.engine for listing in fetched}
    for engine, day in capabilities.offered().dates.items():
        if engine not in engines:
            text = translate("packwindow", "{engine}: as its public list was on {date}")
            told.append(
                text.replace("{engine}", engine_name(engine)).replace(
                    "{date}", published(date.fromisoformat(day))
                )
            )
    return "\n".join(told)


def _pairs(fetched: Sequence[Listing], store: Store) -> Pairs:
    """By engine: what its fetched list has, else what was known when this Rawi was made; and what is installed."""
    found: Pairs = dict(capabilities.offered().pairs)
    for listing in fetched:
        found[listing.source.engine] = tuple(offer.pair for offer in listing.available)
    for pack in store.packs():
        found[pack.engine] = (*found.get(pack.engine, ()), pack.pair)
    return found


def _ordered(codes: Iterable[str], mine: Sequence[str]) -> list[str]:
    places = {row_of(code): place for place, code in reversed(list(enumerate(mine)))}
    return sorted(codes, key=lambda code: (places.get(code, len(mine)), fold(language_name(code))))
