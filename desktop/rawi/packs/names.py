"""What a person types for a pack in, the packs that it may be out."""

import re
from collections.abc import Iterable, Sequence

from rawi.article.errors import Code, RawiError
from rawi.packs.entries import Damaged, Entry

_APART = re.compile(r"[\s_>→-]+")


def find(words: str, entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """By name in the store, by pair, or by title: "firefox-en-pt", "Firefox en pt", "en-pt", "en→pt"."""
    wanted = _key(words)
    return tuple(
        entry
        for entry in entries
        if wanted in (_key(entry.id), _key(f"{entry.pack.source}-{entry.pack.target}"), _key(entry.pack.name))
    )


def the_one(words: str, entries: Sequence[Entry]) -> Entry:
    """The only pack that it may be; RawiError PACK_UNKNOWN, PACK_SEVERAL."""
    found = find(words, entries)
    if not found:
        raise RawiError(Code.PACK_UNKNOWN, pack=words)
    if len(found) > 1:
        raise RawiError(Code.PACK_SEVERAL, pack=words, names=", ".join(entry.id for entry in found))
    return found[0]


def to_remove(words: str, entries: Sequence[Entry], damaged: Sequence[Damaged]) -> str:
    """The id of the pack to remove, a damaged one too; RawiError PACK_UNKNOWN, PACK_SEVERAL, PACK_NEEDED.

    Where an installed pack and one that comes with Rawi have the pair, it is the installed one.
    """
    wanted = _key(words)
    broken = {each.id for each in damaged if wanted in (_key(each.id), _pair(each.id))}
    installed = [entry for entry in find(words, entries) if not entry.starter]
    names = sorted(broken | {entry.id for entry in installed})
    if len(names) > 1:
        raise RawiError(Code.PACK_SEVERAL, pack=words, names=", ".join(names))
    return names[0] if names else the_one(words, entries).id


def _key(words: str) -> str:
    return "-".join(part for part in _APART.split(words.casefold()) if part)


def _pair(name: str) -> str:
    """The pair in the id of a pack whose record cannot be read."""
    return _key(name.partition("-")[2])
