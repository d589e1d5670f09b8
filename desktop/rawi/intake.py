"""Files into the library, from top to bottom: found, read, recognised, loaded, stored; each one's end is told at once.

Synchronous; takes `progress` and `cancelled`. What is in stays in, however it ends; running it again goes on with the rest.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
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
    """An article that needs no loading; so many files have ended with it (a part of one where it holds several)."""

    files: float
    result: Result


@dataclass(frozen=True, slots=True)
class _Waiting:
    """An article that is being loaded."""

    files: float
    path: Path
    stored: Stored


def keep(
    shelf: Shelf,
    loaded: Loaded,
    stored: Stored,
    progress: Progress = ignore_progress,
    cancelled: IsCancelled = never_cancelled,
) -> str:
    """Store an article unless the library has its story from another file; the id it is found under. RawiError LIBRARY_…; see also `put`."""
    same = shelf.same_story(loaded.article)
    if same is not None:
        return same
    shelf.put(loaded, stored, progress, cancelled)
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
        password: str = "",
    ) -> None:
        """Take in files and folders, in order; a file that holds several articles has several results. The `password` is tried on
        those that are locked.

        A file that fails is a result like the others. Cancelled leaves what is in. May be called from several threads: the
        second waits for the first.
        """
        while not self._one_at_a_time.acquire(timeout=_TICK):
            stop_if(cancelled)
        try:
            self._import(paths, on_result, progress, cancelled, password)
        finally:
            self._loaders.close()
            self._one_at_a_time.release()

    def _import(
        self,
        paths: Iterable[Path],
        on_result: OnResult,
        progress: Progress,
        cancelled: IsCancelled,
        password: str,
    ) -> None:
        from rawi.load.finding import find

        found = []
        for each in find(paths):
            stop_if(cancelled)
            found.append(each)
        overall = _Overall(progress, len(found))
        with closing(
            self._loaders.in_order(self._tasks(found, cancelled, password), overall.within, cancelled)
        ) as ends:
            for about, outcome in ends:
                result = (
                    about.result if isinstance(about, _Ended) else self._result(about, outcome, cancelled)
                )
                on_result(result)
                overall.ended(about.files)

    def _tasks(
        self, found: Iterable[Found], cancelled: IsCancelled, password: str
    ) -> Iterator[Task[_Ended | _Waiting]]:
        """Every article of the files, with its bytes where the library does not know it."""
        for number, each in enumerate(found):
            try:
                known, parts = self._opened(each, cancelled)
            except RawiError as error:
                failed = Failed(each.path, each.path.name or str(each.path), error)
                yield Task(_Ended(number + 1, failed))
                continue
            if known:
                yield Task(_Ended(number + 1, Known(each.path, known)))
            for position, part in enumerate(parts, 1):
                stored = replace(part, password=password)
                yield self._task(number + position / len(parts), each.path, stored, ask=len(parts) > 1)

    def _opened(self, found: Found, cancelled: IsCancelled) -> tuple[Entry | None, tuple[Stored, ...]]:
        """The article that the file is, or the articles that it holds."""
        from rawi.load import formats, opening

        if found.error:
            raise found.error
        alone = opening.read_file(found.path, cancelled=cancelled)
        known = self._shelf.entry(alone.key)
        if known:
            return known, ()
        if formats.may_hold_several(alone):
            return None, self._loaders.parts(alone, cancelled)
        return None, (opening.with_companions(found.path, alone),)

    def _task(self, files: float, path: Path, stored: Stored, *, ask: bool) -> Task[_Ended | _Waiting]:
        """An article to load, unless the library has it (asked for parts of a file only: a whole one was asked for)."""
        try:
            entry = self._shelf.entry(stored.key) if ask else None
        except RawiError as error:
            return Task(_Ended(files, Failed(path, stored.name, error)))
        return (
            Task(_Ended(files, Known(path, entry))) if entry else Task(_Waiting(files, path, stored), stored)
        )

    def _result(
        self, waiting: _Waiting, outcome: Loaded | RawiError | None, cancelled: IsCancelled
    ) -> Result:
        """Store what was loaded."""
        try:
            if isinstance(outcome, Loaded):
                return self._stored(waiting.path, outcome, waiting.stored, cancelled)
            raise outcome or RawiError(Code.NO_TEXT, name=waiting.stored.name)
        except RawiError as error:
            return Failed(waiting.path, waiting.stored.name, error)

    def _stored(self, path: Path, loaded: Loaded, stored: Stored, cancelled: IsCancelled) -> Result:
        before = self._shelf.entry(stored.key)
        if before:
            return Known(path, before)
        key = keep(self._shelf, loaded, stored, cancelled=cancelled)
        entry = self._shelf.entry(key)
        if entry is None:
            raise RawiError(Code.ARTICLE_MISSING)
        return Added(path, entry) if key == stored.key else Known(path, entry)


class _Overall:
    """The done part of a batch: whole files, and the part of the article that is next."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress, self._total = progress, max(1, total)
        self._files = self._told = 0.0

    def within(self, done: float) -> None:
        """The next article is done so far."""
        self._tell(self._files + done)

    def ended(self, files: float) -> None:
        """So many files have ended."""
        self._files = files
        self._tell(files)

    def _tell(self, files: float) -> None:
        self._told = max(self._told, min(1.0, files / self._total))
        self._progress(self._told)
