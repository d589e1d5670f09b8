"""What lies in the store's folder: installed packs, and what is no whole pack."""

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from rawi.packs import record
from rawi.packs.manifest import BrokenPackError, Manifest
from rawi.packs.model import Pack, PackFile
from rawi.packs.record import FILES, Record

_FOLDER = re.compile(r"(?P<id>.+)@(?P<generation>\d{1,9})")
_HIDDEN = "."
LEFT_OVER = ".coming-", ".going-"
"""What the names of folders begin with that are not packs yet, or no more."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A pack that can be used. `files` are all its files by their paths inside it; `size` is their bytes.

    `origin` is the file or the host it came from, `installed` the time (ISO 8601, UTC); both "" for one that comes with Rawi.
    """

    manifest: Manifest
    pack: Pack
    files: Mapping[str, PackFile]
    size: int
    origin: str = ""
    installed: str = ""

    @property
    def id(self) -> str:
        """Its name in the store: "firefox-en-pt"."""
        return self.manifest.id

    @property
    def starter(self) -> bool:
        """Whether it comes with Rawi."""
        return not self.installed


@dataclass(frozen=True, slots=True)
class Damaged:
    """A folder of the store that is no whole pack; it can only be removed, or mended by installing the pack again."""

    id: str
    folder: Path


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of the store: whose it is, which of several (the highest is the newest), and its record if it is whole."""

    id: str
    generation: int
    path: Path
    record: Record | None

    def entry(self) -> Entry | None:
        """The pack in it."""
        if self.record is None:
            return None
        files = {
            name: PackFile(name, self.path / FILES / name, digest)
            for name, (_, digest) in self.record.files.items()
        }
        size = sum(size for size, _ in self.record.files.values())
        told = self.record
        return Entry(told.manifest, told.pack(self.path), files, size, told.origin, told.installed)


def folders(store: Path) -> Iterator[Folder]:
    """The folders of the store, whole or not; none where it cannot be read."""
    try:
        paths = sorted(store.iterdir())
    except OSError:
        return
    for path in paths:
        if not path.name.startswith(_HIDDEN) and (path.is_dir() or path.is_symlink()):
            yield _folder(path)


def newest(found: Iterable[Folder]) -> dict[str, Folder]:
    """The newest whole folder of each pack."""
    whole = (each for each in found if each.record)
    return {each.id: each for each in sorted(whole, key=lambda each: each.generation)}


def left_over(store: Path) -> Iterator[Path]:
    """What interrupted changes and replaced packs left behind."""
    found = list(folders(store))
    whole = newest(found)
    for each in found:
        if each.record and each.generation < whole[each.id].generation:
            yield each.path
    with suppress(OSError):
        yield from (path for path in store.iterdir() if path.name.startswith(LEFT_OVER))


def starter_entry(pack: Pack) -> Entry:
    """The entry of a pack that comes with Rawi."""
    parts = {file.part: file.path.name for file in pack.files}
    root = f"{pack.engine}-{pack.source}-{pack.target}-{pack.version}"
    manifest = Manifest(
        pack.engine, pack.source, pack.target, pack.name, pack.version, pack.licence, root, parts
    )
    files = {file.path.name: file for file in pack.files}
    return Entry(manifest, pack, files, sum(file.path.stat().st_size for file in pack.files))


def _folder(path: Path) -> Folder:
    named = _FOLDER.fullmatch(path.name)
    if named is None:
        return Folder(path.name, 0, path, None)
    return Folder(named["id"], int(named["generation"]), path, _whole(path, named["id"]))


def _whole(path: Path, own: str) -> Record | None:
    """The record, if the folder is its own and all its files are there with their sizes; their digests are for `check`."""
    try:
        told = record.read(path)
        sizes = all((path / FILES / name).stat().st_size == size for name, (size, _) in told.files.items())
    except (BrokenPackError, OSError):
        return None
    return told if sizes and told.manifest.id == own and not path.is_symlink() else None
