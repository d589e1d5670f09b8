"""Files into the library, from top to bottom: found, read, recognised, loaded, stored; each one's end is told at once.

Synchronous; takes `progress` and `cancelled`. What is in stays in, however it ends; running it again goes on with the rest.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from rawi.article.errors import Code, RawiError
from rawi.article.progress import IsCancelled, Progress, ignore_progress, never_cancelled, stop_if
from rawi.article.stored import Loaded, Stored
from rawi.library.model import Entry
from rawi.ports import Task

if TYPE_CHECKING:
    from rawi.load.finding import Found
    from rawi.ports import Loaders, Shelf


@dataclass(frozen=True, slots=True)
class Added:
    """A new article, and the file it is from."""

    path: Path
    entry: Entry


@dataclass(frozen=True, slots=True)
class Known:
    """An article that the library has already, from the same bytes or as the same story."""

    path: Path
    entry: Entry


@dataclass(frozen=True, slots=True)
class Failed:
    """A file (or folder, or an article in a file) that is not in, by its name, and why."""

    path: Path
    name: str
    error: RawiError


Result: TypeAlias = Added | Known | Failed
OnResult = Callable[[Result], object]
_TICK = 0.1


@dataclass(frozen=True, slots=True)
class _Ended:
    """A file that needs no loading; `number` files have ended with it."""

    number: int
    result: Result


@dataclass(frozen=True, slots=True)
class _Waiting:
    """An article that is being loaded; `number` files have ended with it."""

    number: int
    path: Path
    stored: Stored


def keep(shelf: Shelf, loaded: Loaded, stored: Stored) -> str:
    """Store an article unless the library has its story from another file; the id it is found under. RawiError LIBRARY_…."""
    same = shelf.same_story(loaded.article)
    if same is not None:
        return same
    shelf.put(loaded, stored)
    return loaded.article.id


class Intake:
    """Takes files into one library."""

    def __init__(self, shelf: Shelf, loaders: Loaders) -> None:
        self._shelf = shelf
        self._loaders = loaders
        self._one_at_a_time = threading.Lock()

    def import_paths(
        self,
        paths: Iterable[Path],
        on_result: OnResult,
        progress: Progress = ignore_progress,
        cancelled: IsCancelled = never_cancelled,
    ) -> None:
        """Take in files and folders, in order; a file that holds several articles has several results.

        A file that fails is a result like the others. Cancelled leaves what is in. May be called from several threads: the
        second waits for the first.
        """
        while not self._one_at_a_time.acquire(timeout=_TICK):
            stop_if(cancelled)
        try:
            self._import(paths, on_result, progress, cancelled)
        finally:
            self._loaders.close()
            self._one_at_a_time.release()

    def _import(
        self, paths: Iterable[Path], on_result: OnResult, progress: Progress, cancelled: IsCancelled
    ) -> None:
        from rawi.load.finding import find

        found = []
        for each in find(paths):
            stop_if(cancelled)
            found.append(each)
        overall = _Overall(progress, len(found))
        with closing(self._loaders.in_order(self._tasks(found), overall.within, cancelled)) as ends:
            for about, outcome in ends:
                on_result(about.result if isinstance(about, _Ended) else self._result(about, outcome))
                overall.ended(about.number)

    def _tasks(self, found: Iterable[Found]) -> Iterator[Task[_Ended | _Waiting]]:
        """Every article of the files, with its bytes where the library does not know it."""
        from rawi.load import opening

        for number, each in enumerate(found, 1):
            try:
                if each.error:
                    raise each.error
                stored = opening.read(each.path)
                entry = self._shelf.entry(stored.key)
            except RawiError as error:
                yield Task(_Ended(number, Failed(each.path, each.path.name or str(each.path), error)))
                continue
            if entry:
                yield Task(_Ended(number, Known(each.path, entry)))
            else:
                yield Task(_Waiting(number, each.path, stored), stored)

    def _result(self, waiting: _Waiting, outcome: Loaded | RawiError | None) -> Result:
        """Store what was loaded."""
        try:
            if isinstance(outcome, Loaded):
                return self._stored(waiting.path, outcome, waiting.stored)
            raise outcome or RawiError(Code.NO_TEXT, name=waiting.stored.name)
        except RawiError as error:
            return Failed(waiting.path, waiting.stored.name, error)

    def _stored(self, path: Path, loaded: Loaded, stored: Stored) -> Result:
        before = self._shelf.entry(stored.key)
        if before:
            return Known(path, before)
        key = keep(self._shelf, loaded, stored)
        entry = self._shelf.entry(key)
        if entry is None:
            raise RawiError(Code.ARTICLE_MISSING)
        return Added(path, entry) if key == stored.key else Known(path, entry)


class _Overall:
    """The done part of a batch: whole files, and the part of the one that is next."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress, self._total = progress, max(1, total)
        self._ended = 0

    def within(self, done: float) -> None:
        """The next file is done so far."""
        self._progress(min(1.0, (self._ended + done) / self._total))

    def ended(self, count: int) -> None:
        """So many files have ended."""
        self._ended = count
        self._progress(count / self._total)
