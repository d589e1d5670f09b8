"""Brings what the library finds into the model, in jobs: the list that was asked for last wins."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from rawi.article.errors import RawiError
from rawi.article.progress import IsCancelled, Progress, stop_if
from rawi.library.model import Query
from rawi.library.store import Library
from rawi.ui.jobs import Job, Jobs
from rawi.ui.shelf.model import PAGE, Row, ShelfModel

BEST = 50
"""Search results with snippets, the best ones; the others follow in the chosen order."""

OTHERS = 500
"""Search results without snippets; who wants still more searches for other words."""


@dataclass(frozen=True, slots=True)
class _Part:
    """Rows from `first` on, of `total`."""

    total: int
    first: int
    rows: tuple[Row, ...]


class Feed(QObject):
    """`shown` tells how many rows a new list has; `problem` what went wrong, while the list before stays."""

    shown = Signal(int)
    problem = Signal(object)

    def __init__(self, model: ShelfModel, library: Library, jobs: Jobs) -> None:
        super().__init__(model)
        self._model, self._library, self._jobs = model, library, jobs
        self.query = Query()
        self._job: Job | None = None
        self._busy = False
        self._asked: set[int] = set()
        model.wanted.connect(self._page)

    @property
    def busy(self) -> bool:
        """True while another list is on its way."""
        return self._busy

    def show(self, query: Query, near: int = 0) -> None:
        """Show what the query finds; the rows around the number `near` come first."""
        if self._job and self._job.running:
            self._job.cancel()
        self.query, self._busy = query, True
        self._asked.clear()

        def work(_progress: Progress, cancelled: IsCancelled) -> _Part:
            return (
                self._found(query, cancelled) if query.words.strip() else self._around(query, near, cancelled)
            )

        self._job = self._jobs.run(
            self.tr("Looking into the library"),
            work,
            done=lambda part: self._take(query, part),
            failed=self._broken,
            cancelled=lambda: self._given_up(query),
        )

    def _given_up(self, query: Query) -> None:
        """The reader cancelled it, or wants another list."""
        if query is self.query:
            self._busy = False

    def _broken(self, error: RawiError) -> None:
        self._busy = False
        self.problem.emit(error)

    def _take(self, query: Query, part: _Part) -> None:
        if query is self.query:
            self._busy = False
            self._model.show(part.total, part.first, part.rows)
            self.shown.emit(part.total)

    def _page(self, first: int) -> None:
        """One more page of the same list."""
        if first in self._asked:
            return
        self._asked.add(first)
        query = self.query

        def work(_progress: Progress, _cancelled: IsCancelled) -> Sequence[Row]:
            return self._rows(replace(query, offset=first, limit=PAGE))

        def done(rows: Sequence[Row]) -> None:
            if query is self.query:
                self._asked.discard(first)
                self._model.put(first, rows)

        self._jobs.run(self.tr("Looking into the library"), work, done=done, failed=self._failed)

    def _failed(self, error: RawiError) -> None:
        self._asked.clear()
        self.problem.emit(error)

    def _rows(self, query: Query) -> tuple[Row, ...]:
        return tuple(Row(entry) for entry in self._library.entries(query))

    def _around(self, query: Query, near: int, cancelled: IsCancelled) -> _Part:
        total = self._library.count(query)
        stop_if(cancelled)
        middle = max(0, min(near, total - 1)) - PAGE
        first = max(0, middle - middle % PAGE)
        return _Part(total, first, self._rows(replace(query, offset=first, limit=3 * PAGE)))

    def _found(self, query: Query, cancelled: IsCancelled) -> _Part:
        """The best hits first, then the others; all of them articles that the filters let through."""
        hits = self._library.search(query.words, BEST)
        stop_if(cancelled)
        total = self._library.count(query)
        entries = self._library.entries(replace(query, limit=BEST + OTHERS, offset=0))
        if total <= len(entries):
            allowed = {entry.id for entry in entries}
            hits = [hit for hit in hits if hit.entry.id in allowed]
        elif _narrowed(query):
            hits = []
        best = {hit.entry.id for hit in hits}
        rows = [Row(hit.entry, hit.snippets) for hit in hits]
        rows += [Row(entry) for entry in entries if entry.id not in best]
        return _Part(len(rows), 0, tuple(rows))


def _narrowed(query: Query) -> bool:
    """True where filters are chosen."""
    return replace(query, words="", sort=Query().sort, descending=True) != Query()
