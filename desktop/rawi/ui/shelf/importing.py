"""Takes files and folders into the library, and watches a folder: in jobs, told in one sentence."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from rawi.article.errors import Code, RawiError
from rawi.article.progress import IsCancelled, Progress
from rawi.ui.jobs import Job, Jobs
from rawi.ui.shelf.dialogs import show_dialog
from rawi.ui.tell import Teller
from rawi.wording import entries as words

if TYPE_CHECKING:
    from rawi.intake import Failed, Intake, Result

_SETTLED = 2_500
"""Milliseconds without another file until what arrived in the watched folder is told."""

_LOCKED = 3
"""Locked files that arrived in the watched folder are told by their names, so many at once."""


class Importing(QObject):
    """`added` tells that the library holds more; `make` builds an intake for each job."""

    added = Signal()
    _arrived = Signal(object)

    def __init__(self, window: QWidget, jobs: Jobs, make: Callable[[], Intake], teller: Teller) -> None:
        super().__init__(window)
        self._window, self._jobs, self._make, self._teller = window, jobs, make, teller
        self._watch: Job | None = None
        self._folder = ""
        self._results: list[Result] = []
        self._settling = QTimer(self, interval=_SETTLED, singleShot=True)
        self._settling.timeout.connect(self._tell_arrived)
        self._arrived.connect(self._take_arrived)

    def choose(self, what: str) -> None:
        """Ask for "files" or for a "folder"."""
        (self.choose_folder if what == "folder" else self.choose_files)()

    def choose_files(self) -> None:
        """Ask for files."""
        from rawi.ui import file_dialogs

        names = file_dialogs.open_names(self._window, self.tr("Add files to the library"))
        if names:
            self.take([Path(name) for name in names])

    def choose_folder(self) -> None:
        """Ask for a folder; all its files are taken in."""
        from rawi.ui import file_dialogs

        name = file_dialogs.folder(self._window, self.tr("Add a folder to the library"))
        if name:
            self.take([Path(name)])

    def take(self, paths: Sequence[Path]) -> None:
        """Take these in; what is in stays in, also when it is cancelled. Once all are looked at, the reader is asked for the password
        of those that are locked.
        """
        self._take(paths, [], "")

    def _take(self, paths: Sequence[Path], results: list[Result], password: str) -> None:
        """Take in what belongs to these `results` of others."""

        def work(progress: Progress, cancelled: IsCancelled) -> None:
            self._make().import_paths(paths, results.append, progress, cancelled, password)

        self._jobs.run(
            self.tr("Adding files to the library"),
            work,
            done=lambda _nothing: self._ended(results),
            failed=lambda error: self._broken(results, error),
            cancelled=lambda: self._told(results),
            waits=False,
        )

    def follow(self, folder: str) -> None:
        """Watch this folder from now on; "" watches none."""
        if folder == self._folder:
            return
        self._folder = folder
        if self._watch:
            self._watch.cancel()
            self._watch = None
        if not folder:
            return

        def work(_progress: Progress, cancelled: IsCancelled) -> None:
            from rawi.watching import watch

            watch([Path(folder)], self._make(), self._arrived.emit, cancelled)

        self._watch = self._jobs.run(
            self.tr("Watching a folder"), work, failed=self._teller.problem, quiet=True
        )

    def _ended(self, results: list[Result]) -> None:
        """Ask for a password as long as one would help and the reader gives any, then tell."""
        from rawi.intake import Failed

        locked = [each for each in results if isinstance(each, Failed) and each.error.asks_password]
        if not locked:
            self._told(results)
            return
        from rawi.ui.unlocking import unlock

        self.added.emit()
        others = [each for each in results if each not in locked]
        wrong = all(each.error.code is Code.FILE_STILL_LOCKED for each in locked)
        unlock(
            self._window,
            [each.name for each in locked],
            lambda password: self._take([each.path for each in locked], others, password),
            lambda: self._told(results),
            wrong=wrong,
        )

    def _told(self, results: Sequence[Result]) -> None:
        """One sentence, and a list of what failed."""
        from rawi.intake import Failed

        self.added.emit()
        self._teller.text(_sentence(results))
        failures = [(each.name, each.error) for each in results if isinstance(each, Failed)]
        if failures:
            from rawi.ui.shelf.failures_dialog import FailuresDialog

            show_dialog(FailuresDialog(failures, self._window))

    def _broken(self, results: Sequence[Result], error: RawiError) -> None:
        self._told(results)
        self._teller.problem(error)

    def _take_arrived(self, result: Result) -> None:
        self._results.append(result)
        self._settling.start()

    def _tell_arrived(self) -> None:
        """What came in meanwhile, politely: files that were there already are not worth a word."""
        from rawi.intake import Added, Failed, Known

        results, self._results = [each for each in self._results if not isinstance(each, Known)], []
        if any(isinstance(each, Added) for each in results):
            self.added.emit()
        failures = [each for each in results if isinstance(each, Failed)]
        if failures:
            self._teller.text("\n".join([_sentence(results), *_locked(failures)]))
        elif results:
            self._teller.announce(_sentence(results))


def _sentence(results: Sequence[Result]) -> str:
    from rawi.intake import Added, Failed, Known

    counts = [sum(isinstance(each, kind) for each in results) for kind in (Added, Known, Failed)]
    return words.imported(*counts)


def _locked(failures: Sequence[Failed]) -> list[str]:
    """A sentence for each of the first that a password would open."""
    from rawi.wording.problems import sentence

    errors = [each.error for each in failures if each.error.asks_password]
    return [sentence(each.code, each.facts) for each in errors[:_LOCKED]]
