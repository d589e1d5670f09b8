"""The packs of one folder, and those that come with Rawi: list, install, remove, pass on, check."""

import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from rawi.article.errors import Cancelled, Code, RawiError
from rawi.article.progress import IsCancelled, Progress, ignore_progress, never_cancelled
from rawi.packs import disk, entries, exporting, installing, sources
from rawi.packs.entries import Damaged, Entry, Folder
from rawi.packs.installing import Check, Task
from rawi.packs.model import Pack
from rawi.packs.record import Record

_LOCK = ".lock"
_COMING, _GOING = ".coming-", ".going-"
_FRESH = 2.0
"""Seconds in which a folder may change twice and show one time: its list is looked at again (FAT counts time in twos)."""

_SHARE = 0.9
"""Of the progress: unpacking; the rest is the check."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an installation led to. `before` is the version it replaced, "" for none; `same` where that pack was in already."""

    entry: Entry
    before: str = ""
    same: bool = False


@dataclass(frozen=True, slots=True)
class _Listing:
    """What was read when, and the folder's time then."""

    stamp: int
    folders: tuple[Folder, ...]
    fresh: bool


class Store:
    """Packs in `folder`, which is made when the first is installed.

    An installed pack lies in a folder "id@generation" that is made elsewhere and renamed when it is whole, so at every
    moment there is the old one, the new one, or both: the highest whole generation counts. Several processes may share
    the folder: whoever changes it holds its lock file, whoever reads it needs none.
    """

    def __init__(self, folder: Path, starter: Callable[[], Sequence[Pack]] = tuple) -> None:
        """`starter` gives the packs that come with Rawi; they are asked for once."""
        self.folder = folder
        self._starter = starter
        self._starters: tuple[Entry, ...] | None = None
        self._listing: _Listing | None = None

    def entries(self) -> tuple[Entry, ...]:
        """All that can be used, by name; an installed pack stands before the starter's for the same pair."""
        if self._starters is None:
            self._starters = tuple(entries.starter_entry(pack) for pack in self._starter())
        found = {each.id: each for each in self._starters}
        for folder in entries.newest(self._folders()).values():
            entry = folder.entry()
            if entry:
                found[entry.id] = entry
        return tuple(found[name] for name in sorted(found))

    def packs(self) -> tuple[Pack, ...]:
        """As the engines take them; cheap enough to ask for every sentence."""
        return tuple(entry.pack for entry in self.entries())

    def damaged(self) -> tuple[Damaged, ...]:
        """What lies in the folder and is no whole pack."""
        return tuple(Damaged(each.id, each.path) for each in self._folders() if each.record is None)

    def install(
        self,
        path: Path,
        check: Check,
        origin: str = "",
        progress: Progress = ignore_progress,
        cancelled: IsCancelled = never_cancelled,
    ) -> Outcome:
        """Install the pack of this file or folder; `origin` is where it came from, else the file's name.

        RawiError PACK_FILE_BROKEN where it is no whole pack or does not work, ARCHIVE_UNSAFE, DISK_FULL, OUTPUT_FAILED,
        FILE_MISSING, FILE_FORBIDDEN, FILE_UNREADABLE, FILE_SPECIAL; Cancelled. After any of them all is as it was.
        """
        with sources.opened(path) as source, self._alone(cancelled), self._coming() as made:
            steps = Task(source, origin or source.name, lambda done: progress(done * _SHARE), cancelled)
            told = installing.unpack(steps, made)
            pack, before = told.pack(made), self._find(told.manifest.id)
            if before and before.pack.digest == pack.digest and exporting.verify(before):
                return Outcome(before, before.pack.version, same=True)
            _try(check, pack, source.name)
            if cancelled():
                raise Cancelled
            with disk.explained(source.name):
                self._commit(made, told)
            progress(1.0)
            entry = self._find(told.manifest.id)
        if entry is None:
            raise RawiError(Code.PACK_DAMAGED, pack=told.manifest.id)
        return Outcome(entry, before.pack.version if before else "")

    def remove(self, name: str) -> None:
        """Remove the pack of this id, and what is damaged of it; RawiError PACK_NEEDED, PACK_UNKNOWN, OUTPUT_FAILED."""
        if not any(each.id == name for each in self._folders()):
            raise RawiError(Code.PACK_NEEDED if self._find(name) else Code.PACK_UNKNOWN, pack=name)
        with self._alone(never_cancelled), disk.explained(name):
            mine = [each for each in self._folders() if each.id == name]
            for each in sorted(mine, key=lambda each: each.generation):
                self._discard(each.path)
            disk.sync_folder(self.folder)
        self._listing = None

    def export(
        self,
        entry: Entry,
        path: Path,
        progress: Progress = ignore_progress,
        cancelled: IsCancelled = never_cancelled,
    ) -> Path:
        """Write the pack into one file; see `exporting.export`."""
        return exporting.export(entry, path, progress, cancelled)

    def sweep(self) -> None:
        """Remove what interrupted changes and replaced packs left behind, unless somebody is changing the folder now."""
        left = self._leftovers()
        if not left:
            return
        with suppress(OSError), disk.alone_now(self.folder / _LOCK) as mine:
            for path in self._leftovers() if mine else ():
                _delete(path)

    def _leftovers(self) -> list[Path]:
        found = self._folders()
        newest = entries.newest(found)
        old = [
            each.path
            for each in found
            if each.record and each.id in newest and each.generation < newest[each.id].generation
        ]
        with suppress(OSError):
            old += [path for path in self.folder.iterdir() if path.name.startswith((_COMING, _GOING))]
        return old

    def _folders(self) -> tuple[Folder, ...]:
        try:
            stamp = self.folder.stat().st_mtime_ns
        except OSError:
            return ()
        known = self._listing
        if known is None or known.fresh or known.stamp != stamp:
            fresh = abs(time.time() - stamp / 1e9) < _FRESH
            known = self._listing = _Listing(stamp, tuple(entries.folders(self.folder)), fresh)
        return known.folders

    def _find(self, name: str) -> Entry | None:
        return next((entry for entry in self.entries() if entry.id == name), None)

    @contextmanager
    def _alone(self, cancelled: IsCancelled) -> Iterator[None]:
        with ExitStack() as held:
            with disk.explained(self.folder.name):
                self.folder.mkdir(parents=True, exist_ok=True)
                held.enter_context(disk.alone(self.folder / _LOCK, cancelled))
            self._listing = None
            yield

    @contextmanager
    def _coming(self) -> Iterator[Path]:
        """A folder for a pack on its way; gone afterwards if it was not taken."""
        with disk.explained(self.folder.name):
            made = Path(tempfile.mkdtemp(dir=self.folder, prefix=_COMING))
        try:
            yield made
        finally:
            _delete(made)

    def _commit(self, made: Path, told: Record) -> None:
        """The one moment in which the new pack is there; the replaced ones go after it."""
        name = told.manifest.id
        mine = [each for each in entries.folders(self.folder) if each.id == name and each.generation]
        generation = max((each.generation for each in mine), default=0) + 1
        made.chmod(0o755)
        made.rename(self.folder / f"{name}@{generation}")
        disk.sync_folder(self.folder)
        self._listing = None
        with suppress(OSError):
            for each in mine:
                self._discard(each.path)

    def _discard(self, path: Path) -> None:
        """Out of the list at once, then deleted; what cannot be deleted now is swept later."""
        gone = Path(tempfile.mkdtemp(dir=self.folder, prefix=_GOING))
        path.rename(gone / path.name)
        _delete(gone)


def _try(check: Check, pack: Pack, name: str) -> None:
    """A pack that does not work is a broken one, whatever the engine says about it."""
    try:
        check(pack)
    except RawiError:
        raise RawiError(Code.PACK_FILE_BROKEN, name=name) from None


def _delete(path: Path) -> None:
    """A folder with all that is in it, as far as the system lets us; a link only as a link."""
    with suppress(OSError):
        if path.is_symlink():
            path.unlink()
        else:
            shutil.rmtree(path, ignore_errors=True)
