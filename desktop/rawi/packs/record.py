"""What Rawi keeps about an installed pack, in a file of its own beside the pack's files."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from rawi.packs.manifest import LARGEST_METADATA, BrokenPackError, Manifest, language, short
from rawi.packs.model import Pack, PackFile
from rawi.packs.paths import is_safe

NAME = "pack.json"
FILES = "files"
_LARGEST = LARGEST_METADATA * 8
_HEX = frozenset("0123456789abcdef")


@dataclass(frozen=True, slots=True)
class Record:
    """A manifest, where the pack came from, when (ISO 8601, UTC), and each file's bytes and SHA-256 (hex)."""

    manifest: Manifest
    origin: str
    installed: str
    files: Mapping[str, tuple[int, str]]

    def pack(self, folder: Path) -> Pack:
        """The pack as the engines know it; `folder` holds the record."""
        told = self.manifest
        files = tuple(
            PackFile(part, folder / FILES / name, self.files[name][1]) for part, name in told.parts.items()
        )
        return Pack(
            told.kind, told.source, told.target, told.name, told.version, told.licence, files, told.variant
        )

    def text(self) -> bytes:
        """As it is stored."""
        told = asdict(self.manifest) | {"origin": self.origin, "installed": self.installed}
        files = {name: list(mark) for name, mark in self.files.items()}
        return json.dumps(told | {"files": files}, ensure_ascii=False, indent=1).encode()


def read(folder: Path) -> Record:
    """The record of the folder; BrokenPackError where there is none or it is no record, OSError."""
    try:
        with (folder / NAME).open("rb") as file:
            told = json.loads(file.read(_LARGEST))
    except (FileNotFoundError, NotADirectoryError, ValueError, RecursionError):
        raise BrokenPackError(folder.name) from None
    if not isinstance(told, dict):
        raise BrokenPackError(folder.name)
    files = {short(name): _mark(mark) for name, mark in _object(told.get("files")).items()}
    parts = {short(part): short(name) for part, name in _object(told.get("parts")).items()}
    if not all(map(is_safe, files)) or not parts or not set(parts.values()) <= files.keys():
        raise BrokenPackError(folder.name)
    words = {key: short(told.get(key)) for key in ("kind", "name", "version", "licence", "root", "variant")}
    manifest = Manifest(
        source=language(told.get("source")), target=language(told.get("target")), parts=parts, **words
    )
    return Record(manifest, short(told.get("origin")), short(told.get("installed")), files)


def _object(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise BrokenPackError(NAME)
    return value


def _mark(value: Any) -> tuple[int, str]:
    match value:
        case [int(size), str(digest)] if len(digest) == 64 and _HEX.issuperset(digest):
            return size, digest
    raise BrokenPackError(NAME)
