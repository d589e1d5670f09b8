"""The packs of one folder, and those that come with Rawi: list, install, remove, pass on, check."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from rawi.article.errors import Code, RawiError
from rawi.article.progress import IsCancelled, Progress, ignore_progress, never_cancelled
from rawi.packs import entries
from rawi.packs.entries import Damaged, Entry, Folder
from rawi.packs.model import DICTIONARY, Check, Pack

_FRESH = 2.0
"""Seconds in which a folder may change twice and show one time: its list is looked at again (FAT counts time in twos)."""


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

    Several processes may share the folder: whoever changes it holds its lock file, whoever reads it needs none. What is
    only needed for changes is imported with the first of them.
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
        return tuple(entry.pack for entry in self.entries() if entry.pack.engine != DICTIONARY)

    def dictionaries(self) -> tuple[Pack, ...]:
        """Those that words are looked up in."""
        return tuple(entry.pack for entry in self.entries() if entry.pack.engine == DICTIONARY)

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
        languages: tuple[str, str] | None = None,
    ) -> Outcome:
        """Install the pack of this file or folder; `origin` is where it came from, else the file's name.

        `languages` are those of a dictionary that does not tell them itself (LANGUAGES_UNTOLD where nobody does).

        RawiError PACK_FILE_BROKEN where it is no whole pack or does not work, ARCHIVE_UNSAFE, DISK_FULL, OUTPUT_FAILED,
        FILE_MISSING, FILE_FORBIDDEN, FILE_UNREADABLE, FILE_SPECIAL; Cancelled. After any of them all is as it was.
        """
        from rawi.packs import changing, exporting

        before: list[Entry] = []

        def is_known(pack: Pack) -> None:
            self._listing = None
            before.extend(entry for entry in self.entries() if entry.id == pack.id)
            if before and before[0].pack.digest == pack.digest and exporting.verify(before[0]):
                raise changing.Known

        try:
            name = changing.install(
                self.folder, path, check, is_known, origin, progress, cancelled, languages
            )
        except changing.Known:
            return Outcome(before[0], before[0].pack.version, same=True)
        finally:
            self._listing = None
        return Outcome(self._find(name), before[0].pack.version if before else "")

    def remove(self, name: str) -> None:
        """Remove the pack of this id, and what is damaged of it; RawiError PACK_NEEDED, PACK_UNKNOWN, OUTPUT_FAILED."""
        from rawi.packs import changing

        if not any(each.id == name for each in self._folders()):
            known = any(entry.id == name for entry in self.entries())
            raise RawiError(Code.PACK_NEEDED if known else Code.PACK_UNKNOWN, pack=name)
        try:
            changing.remove(self.folder, name)
        finally:
            self._listing = None

    def export(
        self,
        entry: Entry,
        path: Path,
        progress: Progress = ignore_progress,
        cancelled: IsCancelled = never_cancelled,
    ) -> Path:
        """Write the pack into one file; see `exporting.export`."""
        from rawi.packs import exporting

        return exporting.export(entry, path, progress, cancelled)

    def sweep(self) -> None:
        """Remove what interrupted changes and replaced packs left behind, unless somebody is changing the folder now."""
        if not any(entries.left_over(self.folder)):
            return
        from rawi.packs import changing

        changing.sweep(self.folder, entries.left_over(self.folder))

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

    def _find(self, name: str) -> Entry:
        """The entry of this id; RawiError PACK_DAMAGED where there is none."""
        for entry in self.entries():
            if entry.id == name:
                return entry
        raise RawiError(Code.PACK_DAMAGED, pack=name)
