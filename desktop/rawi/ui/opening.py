"""Opens stored files in a job and remembers the place in each."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from rawi.article.errors import Code, RawiError
from rawi.article.model import Article
from rawi.article.progress import IsCancelled, Progress, ignore_progress
from rawi.article.stored import Stored
from rawi.session import Opened, Session
from rawi.ui.desk import Desk
from rawi.ui.jobs import Job, Jobs

_SETTLED = 1_000
"""Milliseconds a place must last before it is written."""

Work = Callable[[Progress, IsCancelled, str], Opened]
"""Opens an article, with a password ("" for none)."""


class Opening(QObject):
    """`opened` gives the article and its notices; `problem` what went wrong, while the article before stays; `folder` a path that is no file.
    For one that is locked the reader is asked the password.

    Nothing is asked of the file system outside of a job: a network share may let one wait for minutes.
    """

    opened = Signal(object)
    folder = Signal(object)
    problem = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, session: Session, recall: Callable[[Article], object]) -> None:
        """`recall` finds, in the job, what is kept of an article beside it."""
        super().__init__(desk)
        self._recall = recall
        self._desk, self._jobs, self._session = desk, jobs, session
        self._job: Job | None = None
        self._place: tuple[Article, str] | None = None
        self._timer = QTimer(self, interval=_SETTLED, singleShot=True)
        self._timer.timeout.connect(self._write)
        self._told = False

    @property
    def busy(self) -> bool:
        """True while an article is on its way."""
        return bool(self._job and self._job.running)

    def open(self, path: Path, *, folders: bool = False) -> Job:
        """Open a file; one that is still being opened is given up. Where it may be one of the `folders` too, `folder` tells."""

        def work(progress: Progress, cancelled: IsCancelled, password: str) -> Opened:
            return self._session.open(path, progress, cancelled, password)

        def failed(error: RawiError) -> None:
            folder = folders and error.code is Code.FILE_IS_FOLDER
            (self.folder if folder else self.problem).emit(path if folder else error)

        return self._start(path.name, work, failed)

    def open_stored(self, name: str, make: Callable[[], Stored]) -> Job:
        """Open what was pasted or dropped; `make` builds its bytes in the job."""

        def work(progress: Progress, cancelled: IsCancelled, password: str) -> Opened:
            return self._session.open_stored(replace(make(), password=password), progress, cancelled)

        return self._start(name, work)

    def read(self, stored: Stored, name: str) -> Job:
        """Open an article that is not to be kept."""

        def work(progress: Progress, cancelled: IsCancelled, _password: str) -> Opened:
            return self._session.read(stored, progress, cancelled)

        return self._start(name, work)

    def open_key(self, key: str, title: str, segment: str = "") -> Job:
        """Open an article of the library, at a segment or where the reader was."""

        def work(progress: Progress, cancelled: IsCancelled, password: str) -> Opened:
            opened = self._session.open_key(key, progress, cancelled, password)
            return replace(opened, place=segment) if segment else opened

        return self._start(title, work)

    def _start(
        self,
        name: str,
        work: Work,
        failed: Callable[[RawiError], object] | None = None,
        password: str = "",
    ) -> Job:
        if self._job and self._job.running:
            self._job.cancel()
        self.flush()

        def whole(progress: Progress, cancelled: IsCancelled) -> Opened:
            self._desk.view.renderer.prepare()
            opened = work(progress, cancelled, password)
            self._desk.view.pictures.measure(opened.article, ignore_progress, cancelled)
            self._recall(opened.article)
            return opened

        def ended(error: RawiError) -> None:
            if error.asks_password:
                self._ask(error, lambda given: self._start(name, work, failed, given))
            else:
                (failed or self.problem.emit)(error)

        title = self.tr("Opening {name}").replace("{name}", name)
        self._job = self._jobs.run(title, whole, done=self._done, failed=ended, waits=False)
        return self._job

    def _ask(self, error: RawiError, then: Callable[[str], object]) -> None:
        from rawi.ui.unlocking import unlock

        wrong = error.code is Code.FILE_STILL_LOCKED
        unlock(self._desk.view.window(), [error.facts["name"]], then, lambda: None, wrong=wrong)

    def take_over(self, article: Article, segment: str) -> Job:
        """An article that another window shows, at the same place."""
        return self._start(article.title, lambda *_given: Opened(article, segment))

    def show(self, opened: Opened) -> None:
        """Put an opened article on the desk."""
        self._done(opened)

    def _done(self, opened: Opened) -> None:
        self._desk.open(opened.article, opened.place)
        self.opened.emit(opened)
        for error in opened.problems:
            self.problem.emit(error)

    def remember(self, segment: str) -> None:
        """The reader is here now."""
        if self._desk.article:
            self._place = (self._desk.article, segment)
            self._timer.start()

    def forget(self) -> None:
        """The place is of no use any more."""
        self._timer.stop()
        self._place = None

    def flush(self) -> None:
        """Write the place now."""
        if self._timer.isActive():
            self._timer.stop()
            self._write()

    def _write(self) -> None:
        if self._place is None:
            return
        article, segment = self._place
        self._place = None
        self._jobs.run(
            self.tr("Remembering the place"),
            lambda _progress, _cancelled: self._session.remember(article, segment),
            failed=self._failed,
        )

    def _failed(self, error: RawiError) -> None:
        """A library that cannot be written is told once."""
        if not self._told:
            self._told = True
            self.problem.emit(error)
