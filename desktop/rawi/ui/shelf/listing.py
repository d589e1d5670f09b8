"""Keeps the list true to search, filters and library: asks, waits, shows, tells, and leaves the keys where they were."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from rawi.article.errors import RawiError
from rawi.library.model import Entry, Facet, Field, Query
from rawi.library.store import Library
from rawi.ui.jobs import Jobs
from rawi.ui.preferences import Preferences
from rawi.ui.shelf import remembered
from rawi.ui.shelf.feed import Feed
from rawi.ui.shelf.page import ShelfPage
from rawi.wording import entries as words
from rawi.wording.translator import translate


class Listing(QObject):
    """`told` gives what a screen reader should hear, `counted` what stands beside the search, `problem` what went wrong."""

    told = Signal(str)
    counted = Signal(str)
    problem = Signal(object)

    def __init__(self, page: ShelfPage, library: Library, jobs: Jobs, preferences: Preferences) -> None:
        super().__init__(page)
        self._page, self._library, self._jobs, self._preferences = page, library, jobs, preferences
        self.feed = Feed(page.list.rows, library, jobs)
        self._keep: tuple[str, int] | None = None
        self._tell = False
        self._then: Callable[[], object] | None = None
        page.filters.choose(remembered.query(preferences.settings))
        page.filters.changed.connect(self._filtered)
        page.search.typed.connect(self._typed)
        page.search.asked.connect(self._suggest)
        self.feed.shown.connect(self._shown)
        self.feed.problem.connect(self.problem)

    @property
    def query(self) -> Query:
        """What is asked for now."""
        return replace(self._page.filters.query(), words=self._page.search.words)

    def when_found(self, act: Callable[[], object]) -> None:
        """Act once the list fits what was typed."""
        if self._page.search.settle() or self.feed.busy:
            self._then = act
        else:
            act()

    def refresh(self) -> None:
        """The same list again, after something in the library changed; the keys stay on their article."""
        current = self._page.list.current
        self._keep = (current.entry.id if current else "", max(0, self._page.list.currentIndex().row()))
        self.feed.show(self.query, self._keep[1])
        self._facets()

    def change(self, entries: tuple[Entry, ...]) -> None:
        """Articles that are others now: in place where the list stays the same, else a new list."""
        self._page.list.rows.change(entries)
        if self._page.filters.narrowed:
            self.refresh()
        else:
            self._facets()

    def remove(self, keys: list[str]) -> None:
        """Articles that are gone; the keys go to the next one."""
        rows = self._page.list.rows
        first = min((number for key in keys if (number := rows.find(key)) >= 0), default=0)
        rows.remove(keys)
        self._keep = ("", first)
        self._shown(self._page.list.rows.rowCount())
        self._facets()

    def choose(self, query: Query) -> None:
        """Another order and other filters, without words."""
        self._page.search.field.clear()
        self._page.filters.choose(query)

    def _filtered(self) -> None:
        self._preferences.store(remembered.settings(self._preferences.settings, self._page.filters.query()))
        self._ask()

    def _typed(self, _words: str) -> None:
        self._then = None
        self._ask()

    def _ask(self) -> None:
        """The reader wants another list: from its beginning, and told."""
        self._keep, self._tell = None, True
        self.feed.show(self.query)

    def _shown(self, total: int) -> None:
        searched = bool(self.feed.query.words)
        text = words.found(total, searched=searched or self._page.filters.narrowed)
        self._page.searched(searched=searched)
        self._page.list.setAccessibleDescription(text)
        self._page.search.count.setText(text if total else "")
        self.counted.emit(text)
        if total:
            self._page.show_list()
            self._place()
        else:
            self._empty(searched=searched)
        then, self._then = self._then, None
        if then:
            then()
        elif self._tell:
            self.told.emit(text)
        self._tell = False

    def _place(self) -> None:
        """The keys on the article they were on, else on the row at its place, else on the first."""
        rows = self._page.list.rows
        if self._keep is None:
            self._page.list.select(0)
            return
        key, number = self._keep
        self._keep = None
        found = rows.find(key)
        self._page.list.select(found if found >= 0 else number)

    def _empty(self, *, searched: bool) -> None:
        if searched or self._page.filters.narrowed:
            text = translate("entries", "No article is found. Search for other words, or clear the filters.")
            self._page.show_empty(text, adding=False)
        else:
            self._page.show_empty(words.welcome(), adding=True)

    def _suggest(self, beginning: str) -> None:
        self._jobs.run(
            self.tr("Looking into the library"),
            lambda _progress, _cancelled: self._library.suggest(beginning),
            done=lambda found: self._page.search.suggest(beginning, found),
            failed=self._silent,
        )

    def _facets(self) -> None:
        def work(_progress: object, _cancelled: object) -> dict[Field, list[Facet]]:
            return {field: self._library.facets(field) for field in Field}

        self._jobs.run(
            self.tr("Looking into the library"),
            work,
            done=self._page.filters.show_facets,
            failed=self._silent,
        )

    def _silent(self, _error: RawiError) -> None:
        """The list itself tells what is wrong with the library."""
