"""Fills the window's parts that need lists and voices, in jobs."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from rawi.article.errors import RawiError
from rawi.article.progress import IsCancelled, Progress
from rawi.ui.jobs import Jobs
from rawi.ui.packs.tools import PackTools
from rawi.ui.packs.window import PacksWindow

if TYPE_CHECKING:
    from rawi.capabilities import Capability
    from rawi.ui.packs.needs import Lists

Table = tuple[list["Capability"], frozenset[str], str]


class Filling(QObject):
    """`mine` gives the reader's languages. The table is filled once it is looked at: that asks the voices."""

    def __init__(
        self,
        window: PacksWindow,
        jobs: Jobs,
        tools: PackTools,
        mine: Callable[[], Sequence[str]],
        failed: Callable[[RawiError], object],
    ) -> None:
        super().__init__(window)
        self._window, self._jobs, self._tools = window, jobs, tools
        self._mine, self._failed = mine, failed
        self._stale = True
        window.shown.connect(self._looked_at)

    def renew(self) -> None:
        """The lists as they are kept now; nobody is contacted."""
        mine, tools = self._mine(), self._tools

        def work(_progress: Progress, _cancelled: IsCancelled) -> "Lists":
            from rawi.ui.packs import gathering

            return gathering.lists(tools.catalogue(), tools.store, mine)

        self._stale = True
        title = self.tr("Reading the lists of packs")
        self._jobs.run(title, work, done=self._window.needs.take, failed=self._failed, quiet=True)
        self._looked_at(self._window.tabs.currentWidget())

    def _looked_at(self, part: QWidget) -> None:
        if part is not self._window.table or not self._stale:
            return
        self._stale = False
        mine, tools = self._mine(), self._tools

        def work(_progress: Progress, _cancelled: IsCancelled) -> Table:
            from rawi.ui.packs import gathering

            listings = gathering.listings(tools.catalogue())
            rows = gathering.rows(listings, tools.store, tools.voices(), mine)
            return rows, gathering.installed(tools.store), gathering.dates(listings)

        title = self.tr("Asking what can be done in each language")
        job = self._jobs.run(title, work, done=self._take_table, failed=self._broken, cancelled=self._left)
        self._window.progress.watch(job)

    def _take_table(self, found: Table) -> None:
        self._window.table.take(*found)

    def _left(self) -> None:
        """Asked again when it is looked at again."""
        self._stale = True

    def _broken(self, error: RawiError) -> None:
        self._left()
        self._failed(error)
