"""What the reader asks of the packs, each as a job, one after the other."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from rawi.article.errors import RawiError
from rawi.article.progress import IsCancelled, Progress, stop_if
from rawi.packs.entries import Entry
from rawi.packs.offer import Available
from rawi.packs.store import Outcome
from rawi.ui.jobs import Job, Jobs, Work
from rawi.ui.packs.tools import PackTools
from rawi.wording import pack_window as words
from rawi.wording import packs as pack_words
from rawi.wording.names import one_line
from rawi.wording.problems import sentence

_PATIENCE = 5.0
"""Seconds that a removal waits for a translation which was stopped to let go of the pack's files."""

_TICK = 0.05


@dataclass(frozen=True, slots=True)
class Came:
    """What became of one file or folder that was to be installed; `digests` (SHA-256, by file) where its source states none."""

    path: Path
    outcome: Outcome | None = None
    error: RawiError | None = None
    digests: Mapping[str, str] = field(default_factory=dict)

    @property
    def said(self) -> str:
        """In a sentence."""
        if self.error:
            return sentence(self.error.code, self.error.facts)
        return pack_words.outcome(self.outcome) if self.outcome else ""


class PackWork(QObject):
    """`came` tells each pack as it is in or failed, `changed` that others are installed now, `listed` that lists were fetched,
    `said` a sentence at the end, `checked` the names of damaged packs. `elsewhere` gives offers, and the host that a
    server sends Rawi on to: the reader must agree to it first. `busy` is True while something is under way.
    """

    came = Signal(object)
    changed = Signal()
    listed = Signal()
    said = Signal(str)
    problem = Signal(object)
    checked = Signal(object)
    elsewhere = Signal(object, str)
    started = Signal(object)

    def __init__(self, parent: QObject, jobs: Jobs, tools: PackTools) -> None:
        super().__init__(parent)
        self._jobs, self._tools = jobs, tools
        self.job: Job | None = None
        self.busy = False

    def install(self, paths: Sequence[Path]) -> None:
        """Install what lies there, several packs too; what is in stays in, also when it is cancelled."""
        results: list[Came] = []

        def take(came: Came) -> None:
            results.append(came)
            self.came.emit(came)

        def work(progress: Progress, cancelled: IsCancelled) -> None:
            self._install_all(self._found(paths, take, cancelled), take, progress, cancelled)

        def stopped() -> None:
            self._told(results, self.tr("Stopped; what was not finished is not installed."))

        self._run(self.tr("Installing language packs"), work, lambda _none: self._told(results), stopped)

    def remove(self, name: str, busy: Callable[[], bool]) -> None:
        """Remove the pack of this id once `busy`, a translation with it that was stopped, is over and its engine has let go."""

        def work(_progress: Progress, cancelled: IsCancelled) -> None:
            deadline = time.monotonic() + _PATIENCE
            while busy() and time.monotonic() < deadline:
                stop_if(cancelled)
                time.sleep(_TICK)
            self._tools.rest()
            self._tools.store.remove(name)

        def done(_none: object) -> None:
            self.changed.emit()
            self.said.emit(self.tr("Removed: {pack}").replace("{pack}", one_line(name)))

        self._run(self.tr("Removing a language pack"), work, done)

    def export(self, entry: Entry, path: Path) -> None:
        """Write the pack into one file."""

        def work(progress: Progress, cancelled: IsCancelled) -> Path:
            return self._tools.store.export(entry, path, progress, cancelled)

        def done(written: Path) -> None:
            self.said.emit(self.tr("Saved as “{name}”.").replace("{name}", one_line(written.name)))

        stopped = partial(self.said.emit, self.tr("Stopped; nothing was written."))
        self._run(self.tr("Saving a language pack"), work, done, stopped)

    def check(self) -> None:
        """Read every file of every pack."""

        def work(progress: Progress, cancelled: IsCancelled) -> tuple[int, tuple[str, ...]]:
            from rawi.packs.exporting import verify

            entries, store = self._tools.store.entries(), self._tools.store
            whole = sum(entry.size for entry in entries) or 1
            done, broken = 0, [each.id for each in store.damaged()]
            for entry in entries:
                stop_if(cancelled)
                if not verify(entry):
                    broken.append(entry.id)
                done += entry.size
                progress(done / whole)
            return len(entries), tuple(broken)

        def done(found: tuple[int, tuple[str, ...]]) -> None:
            self.checked.emit(found[1])
            self.said.emit(words.checked(*found))

        self._run(self.tr("Checking language packs"), work, done)

    def refresh(self, engines: Sequence[str]) -> None:
        """Fetch the lists of these engines; one that does not come leaves the others."""

        def work(progress: Progress, cancelled: IsCancelled) -> tuple[RawiError, ...]:
            failed: list[RawiError] = []
            for number, engine in enumerate(engines):
                try:
                    share = partial(_share, progress, number, len(engines))
                    self._tools.catalogue().refresh(engine, share, cancelled)
                except RawiError as error:
                    failed.append(error)
            return tuple(failed)

        def done(failed: tuple[RawiError, ...]) -> None:
            self.listed.emit()
            told = " ".join(sentence(each.code, each.facts) for each in failed)
            self.said.emit(told or self.tr("The lists are here."))

        stopped = partial(self.said.emit, self.tr("Stopped; the lists are as they were."))
        self._run(self.tr("Fetching the lists of packs"), work, done, stopped)

    def get(self, offers: Sequence[Available], also: tuple[str, ...] = ()) -> None:
        """Fetch and install these, from their hosts and those in `also`; asked again after it was stopped, it goes on."""
        got: list[Came] = []

        def work(progress: Progress, cancelled: IsCancelled) -> None:
            for number, offer in enumerate(offers):
                share = partial(_share, progress, number, len(offers))
                got.append(self._get(offer, also, share, cancelled))
                self.came.emit(got[-1])

        def done(_none: object) -> None:
            self.changed.emit()
            self.said.emit(" ".join(came.said for came in got))

        def failed(error: RawiError) -> None:
            from rawi.packs.getting import other_host

            self.changed.emit()
            host = other_host(error)
            if host and host not in also:
                self.elsewhere.emit((tuple(offers[len(got) :]), also), host)
            else:
                self.problem.emit(error)

        def stopped() -> None:
            self.changed.emit()
            self.said.emit(self.tr("Stopped. Ask for it again: it goes on where it was."))

        self._run(self.tr("Getting language packs"), work, done, stopped, failed)

    def _get(self, offer: Available, also: Sequence[str], progress: Progress, cancelled: IsCancelled) -> Came:
        from rawi.packs.getting import Getting

        getting = Getting(self._tools.fetcher(), self._tools.downloads, self._take)
        got = getting.get(offer, progress, cancelled, also)
        named = Path(offer.files[0].name if offer.packaged else f"{offer.engine}-{offer.name}")
        return Came(named, got.installed, digests={} if offer.checked else got.digests)

    def _take(self, path: Path, origin: str, progress: Progress, cancelled: IsCancelled) -> Outcome:
        from rawi.workers.pack_trial import try_pack

        trial = partial(try_pack, cancelled=cancelled)
        return self._tools.store.install(path, trial, origin, progress, cancelled)

    def _found(
        self, paths: Sequence[Path], take: Callable[[Came], None], cancelled: IsCancelled
    ) -> list[Path]:
        from rawi.packs import finding

        found: list[Path] = []
        for path in paths:
            stop_if(cancelled)
            try:
                found += finding.find(path)
            except RawiError as error:
                take(Came(path, error=error))
        return found

    def _install_all(
        self,
        found: Sequence[Path],
        take: Callable[[Came], None],
        progress: Progress,
        cancelled: IsCancelled,
    ) -> None:
        for number, path in enumerate(found):
            share = partial(_share, progress, number, len(found))
            try:
                take(Came(path, self._take(path, "", share, cancelled)))
            except RawiError as error:
                take(Came(path, error=error))

    def _told(self, results: Sequence[Came], stopped: str = "") -> None:
        """Where there is one, its sentence; of several how many went well, then what failed."""
        self.changed.emit()
        failed = [each.said for each in results if each.error]
        if len(results) > 1:
            text = self.tr("Packs installed: {count}; failed: {failed}.")
            count = str(len(results) - len(failed))
            told = [text.replace("{count}", count).replace("{failed}", str(len(failed))), *failed]
        else:
            told = [each.said for each in results]
        self.said.emit(" ".join([*told, stopped]).strip())

    def _run(
        self,
        title: str,
        work: Work,
        done: Callable[[object], object] | Callable[..., object],
        stopped: Callable[[], object] | None = None,
        failed: Callable[[RawiError], object] | None = None,
    ) -> None:
        """One at a time: two would wait for the same folder."""
        if self.job and self.busy:
            text = self.tr("{title} is still under way. Wait for it, or cancel it.")
            self.said.emit(text.replace("{title}", self.job.title))
            return
        told = stopped or self._stopped
        self.busy = True
        self.job = self._jobs.run(
            title,
            work,
            done=self._over(done),
            failed=self._over(failed or self.problem.emit),
            cancelled=self._over(told),
        )
        self.started.emit(self.job)

    def _over(self, then: Callable[..., object]) -> Callable[..., object]:
        """Something else may be asked for from now on."""

        def end(*result: object) -> None:
            self.busy = False
            then(*result)

        return end

    def _stopped(self) -> None:
        self.changed.emit()
        self.said.emit(self.tr("Stopped."))


def _share(progress: Progress, number: int, count: int, done: float) -> None:
    """Progress of one of several equal parts."""
    progress((number + done) / count)
