"""What a language pack is."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

DICTIONARY = "dictionary"
"""What stands as engine in packs that words are looked up in; of them a pair may have several."""


def pack_id(kind: str, source: str, target: str, variant: str = "") -> str:
    """The name that a kind's pack for a pair has in the store: "firefox-en-pt", "dictionary-en-pt-freedict"."""
    return "-".join(part for part in (kind, source, target, variant) if part).lower()


@dataclass(frozen=True, slots=True)
class PackFile:
    """One file of a pack: its part ("model", "vocabulary", "shortlist"), where it lies, and the SHA-256 (hex) it must have."""

    part: str
    path: Path
    digest: str


@dataclass(frozen=True, slots=True)
class Pack:
    """The files that translate one language into another (BCP 47 codes) with one engine; `variant` tells packs of one pair apart."""

    engine: str
    source: str
    target: str
    name: str
    version: str
    licence: str
    files: tuple[PackFile, ...]
    variant: str = ""

    @property
    def id(self) -> str:
        """Its name in the store."""
        return pack_id(self.engine, self.source, self.target, self.variant)

    @property
    def pair(self) -> tuple[str, str]:
        """(source, target)."""
        return self.source, self.target

    @property
    def digest(self) -> str:
        """The SHA-256 (hex) over its files' parts and digests."""
        listed = "".join(f"{file.part} {file.digest}\n" for file in sorted(self.files, key=lambda f: f.part))
        return hashlib.sha256(listed.encode()).hexdigest()

    def missing(self) -> tuple[str, ...]:
        """Names of the files that are not there."""
        return tuple(file.path.name for file in self.files if not file.path.is_file())


Check = Callable[[Pack], None]
"""Loads a pack and uses it once; RawiError where that fails, Cancelled."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A pack that could be got from somewhere; `size` is what has to be brought, in bytes, 0 where it is not told."""

    engine: str
    source: str
    target: str
    name: str
    version: str
    size: int = 0
    licence: str = ""

    @property
    def pair(self) -> tuple[str, str]:
        """(source, target)."""
        return self.source, self.target
