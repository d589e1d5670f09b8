"""Packs in, the words about them out; window and command line share them."""

from collections.abc import Mapping

from rawi.article.model import Direction
from rawi.packs.entries import Entry
from rawi.packs.model import DICTIONARY, Offer, Pack
from rawi.packs.store import Outcome
from rawi.text.direction import of_text
from rawi.wording.figures import decimal, figure
from rawi.wording.names import engine_name, language_name, one_line
from rawi.wording.translator import translate

_MEGABYTE = 1_000_000


def pair_name(source: str, target: str) -> str:
    """ "English → Portuguese"; between names that run from right to left the arrow does too (Unicode mirrors none)."""
    first, second = language_name(source), language_name(target)
    leftward = all(of_text(name) is Direction.RTL for name in (first, second))
    return f"{first} ← {second}" if leftward else f"{first} → {second}"


def size_name(size: int) -> str:
    """Bytes as a person reads them, in megabytes."""
    number = decimal(size / _MEGABYTE) if size < 10 * _MEGABYTE else figure(round(size / _MEGABYTE))
    return _filled(translate("packs", "{size} MB"), {"size": number})


def licence_name(licence: str) -> str:
    """The licence, or that nobody told it."""
    return one_line(licence) or translate("packs", "licence not stated")


def origin_name(entry: Entry) -> str:
    """Where a pack came from."""
    if entry.starter:
        return translate("packs", "comes with Rawi")
    return _filled(translate("packs", "from {origin}"), {"origin": one_line(entry.origin)})


def pack_name(pack: Pack | Offer) -> str:
    """ "English → Portuguese (Firefox Translations 2.0)"; a dictionary with its own name."""
    if pack.engine == DICTIONARY:
        return f"{pair_name(pack.source, pack.target)} ({one_line(pack.name)} {one_line(pack.version)})"
    version = f"{engine_name(pack.engine)} {one_line(pack.version)}"
    return f"{pair_name(pack.source, pack.target)} ({version})"


def outcome(done: Outcome) -> str:
    """What an installation led to."""
    name = {"pack": pack_name(done.entry.pack), "before": one_line(done.before)}
    if done.same:
        return _filled(translate("packs", "Already installed: {pack}"), name)
    if done.before:
        return _filled(translate("packs", "Installed: {pack}; it replaces version {before}"), name)
    return _filled(translate("packs", "Installed: {pack}"), name)


def _filled(text: str, facts: Mapping[str, str]) -> str:
    for name, value in facts.items():
        text = text.replace("{" + name + "}", value)
    return text
