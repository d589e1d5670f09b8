"""A watched folder: files are taken in once they have arrived whole. Works by looking, so on network shares too."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from rawi.article.errors import Code, RawiError
from rawi.article.progress import IsCancelled, Progress, ignore_progress, stop_if
from rawi.intake import Failed, Intake, OnResult

INTERVAL = 2.0
"""Seconds between two looks."""

_TICK = 0.1
_SHARE = 20
"""Looking takes at most one part in so many of the time."""

_UNFINISHED = (".part", ".partial", ".crdownload", ".download", ".tmp", ".filepart", ".!ut", "~")
"""Endings of files that a program is still writing."""


@dataclass(frozen=True, slots=True)
class _State:
    """What tells that a file has changed; `identity` (device and number in it) stays when it is renamed."""

    size: int
    changed: int
    identity: tuple[int, int]


def watch(
    folders: Iterable[Path],
    intake: Intake,
    on_result: OnResult,
    cancelled: IsCancelled,
    progress: Progress = ignore_progress,
    interval: float = INTERVAL,
    password: str = "",
) -> NoReturn:
    """Take in what is in the folders, then what arrives, until it is cancelled (raises Cancelled).

    `interval` is the seconds between two looks; large or slow folders are looked at less often. The `password` is tried on locked files.
    """
    seen = Watch(folders)
    while True:
        begun = time.monotonic()
        arrived = seen.look()
        pause = max(interval, (time.monotonic() - begun) * _SHARE)
        for each in arrived:
            if isinstance(each, Failed):
                on_result(each)
        paths = [each for each in arrived if isinstance(each, Path)]
        if paths:
            intake.import_paths(paths, on_result, progress, cancelled, password)
        until = time.monotonic() + pause
        while time.monotonic() < until:
            stop_if(cancelled)
            time.sleep(_TICK)
        stop_if(cancelled)


class Watch:
    """Looks at folders and tells which files are new and whole."""

    def __init__(self, folders: Iterable[Path]) -> None:
        self._folders = tuple(folders)
        self._before: dict[Path, _State] = {}
        self._taken: dict[Path, _State] = {}
        self._files: set[_State] = set()
        self._parts: dict[Path, tuple[_State, ...]] = {}
        self._told: set[Path] = set()

    def look(self) -> list[Path | Failed]:
        """Files that have stood still since the look before and were not given yet, and folders that cannot be looked into.

        A folder is told once until it can be looked into again. A file that was renamed is not given again, one that was
        written anew is. Empty files are waited for, the pictures of a saved page, and the parts of a book in a folder.
        """
        now, failed = self._survey()
        still = [path for path, state in now.items() if state.size and self._before.get(path) == state]
        fresh = [path for path in still if self._taken.get(path) != now[path] and self._is_complete(path)]
        new = [path for path in fresh if not self._renamed(now[path])]
        self._before = now
        self._taken |= {path: now[path] for path in fresh}
        self._files |= {now[path] for path in fresh}
        untold = [each for each in failed if each.path not in self._told]
        self._told = {each.path for each in failed}
        return [*untold, *new]

    def _renamed(self, state: _State) -> bool:
        return state.identity[1] != 0 and state in self._files

    def _is_complete(self, path: Path) -> bool:
        """True for what stands alone, and for a page or a book whose other files have stood still since the look before."""
        from rawi.load.finding import belonging

        folder = belonging(path)
        if folder is None:
            return True
        state = tuple(each for file in sorted(folder.rglob("*")) for each in _state(file).values())
        before = self._parts.get(path)
        self._parts[path] = state
        return state == before

    def _survey(self) -> tuple[dict[Path, _State], list[Failed]]:
        from rawi.load.finding import find

        files: dict[Path, _State] = {}
        failed: list[Failed] = []
        for each in find(self._folders):
            name = each.path.name or str(each.path)
            if each.error:
                failed.append(Failed(each.path, name, each.error))
            elif each.path in self._folders:
                failed.append(Failed(each.path, name, RawiError(Code.FOLDER_MISSING, name=name)))
            elif not each.path.name.lower().endswith(_UNFINISHED):
                files |= _state(each.path)
        return files, failed


def _state(path: Path) -> dict[Path, _State]:
    """The file's state; nothing where it is gone meanwhile."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return {}
    return {path: _State(found.st_size, found.st_mtime_ns, (found.st_dev, found.st_ino))}
