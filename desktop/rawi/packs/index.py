"""Bytes of a public index in, the packs that it offers out."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from rawi.article.errors import Code, RawiError
from rawi.packs import argos_index, firefox_index
from rawi.packs.addresses import Source
from rawi.packs.offer import Available, Offers

LIMIT = 16_000_000
"""Bytes of an index; Argos' has 40 kB, Firefox' about 2 MB."""

_READERS: dict[str, Callable[[Source, object], Offers]] = {
    "argos": argos_index.read,
    "firefox": firefox_index.read,
}


@dataclass(frozen=True, slots=True)
class Index:
    """What an index offers, by source and target language; `left_out` counts its records that were not sound."""

    available: tuple[Available, ...]
    left_out: int


def read(source: Source, data: bytes) -> Index:
    """RawiError INDEX_UNREADABLE where the bytes are no index, or one without a single sound pack."""
    if len(data) > LIMIT:
        raise unreadable(source, "too_large")
    try:
        offers = _READERS[source.engine](source, json.loads(data))
    except (ValueError, TypeError, RecursionError):
        raise unreadable(source, "no_index") from None
    if not offers.available:
        raise unreadable(source, "no_index")
    return Index(_ordered(offers.available), offers.left_out)


def unreadable(source: Source, reason: str) -> RawiError:
    """INDEX_UNREADABLE; the reasons are those of `wording/reasons.py`."""
    return RawiError(Code.INDEX_UNREADABLE, host=source.host, reason=reason)


def _ordered(available: Iterable[Available]) -> tuple[Available, ...]:
    return tuple(sorted(available, key=lambda each: (each.source, each.target)))
