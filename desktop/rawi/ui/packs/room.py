"""Language packs in the window: opens their own window, and takes packs that are opened like articles."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from rawi.article.errors import Code, RawiError
from rawi.article.progress import IsCancelled, Progress
from rawi.settings.locale import system_language
from rawi.text.language import primary
from rawi.ui.desk import Desk
from rawi.ui.jobs import Jobs
from rawi.ui.tell import Teller
from rawi.ui.translating import Translating
from rawi.wording import translator
from rawi.wording.problems import sentence

if TYPE_CHECKING:
    from rawi.packs.offer import Available
    from rawi.ui.packs.filling import Filling
    from rawi.ui.packs.tools import PackTools
    from rawi.ui.packs.window import PacksWindow
    from rawi.ui.packs.working import PackWork

_PACKED = (".argosmodel", ".zip")

Paths = Sequence[Path]


class PacksRoom(QObject):
    """Answers "packs". Engines and lists of languages see by themselves what is installed now."""

    def __init__(
        self,
        window: QWidget,
        desk: Desk,
        jobs: Jobs,
        tools: "Callable[[], PackTools]",
        translating: Translating,
        teller: Teller,
    ) -> None:
        super().__init__(window)
        self._parent, self._desk, self._jobs, self._tools = window, desk, jobs, tools
        self._translating, self._teller = translating, teller
        self._missing: tuple[str, str] | None = None
        self.window: PacksWindow | None = None
        self.work: PackWork | None = None
        self.filling: Filling | None = None
        translating.problem.connect(self._notice)

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {"packs": self.open}

    def open(self, source: str = "", target: str = "") -> None:
        """Show the window: with a pair (BCP 47 codes; "" for the article's language and the reader's) at what it needs, else at what is
        installed. Where a translation failed for want of a pack just now, it is that pair.
        """
        window = self._made()
        pair = (source, target) if source or target else self._missing
        self._missing = None
        window.needs.choose(*self._whole(*(pair or ("", ""))))
        window.installed.renew()
        window.show_part(window.needs if pair else window.installed)
        self._fill()

    def open_files(self) -> None:
        """Show the window where packs come from files, as a friend may bring them."""
        window = self._made()
        window.show_part(window.files)
        self._fill()

    def languages(self, tell: "Callable[[tuple[str, ...], str, str], object]") -> None:
        """Tell the languages that there are packs for, the article's (another likely one where that is none or the same), and the one to translate into: as chosen, else Rawi's own."""
        mine, tools = self._mine(), self._tools
        source, target = self._whole("", self._desk.settings.target_language or translator.language())

        def work(_progress: Progress, _cancelled: IsCancelled) -> tuple[tuple[str, ...], str]:
            from rawi.ui.packs.needed import languages, likely

            chosen = source if source != target else ""
            return languages(tools(), mine), chosen or likely(tools(), target)

        title = self.tr("Reading the lists of packs")
        self._jobs.run(
            title, work, done=lambda found: tell(found[0], found[1], target), failed=self._teller.problem
        )

    def needed(self, source: str, target: str, tell: "Callable[[str], object]") -> None:
        """Tell in words what is missing for a pair of languages."""
        tools = self._tools

        def work(_progress: Progress, _cancelled: IsCancelled) -> str:
            from rawi.ui.packs.needed import told

            return told(tools(), source, target)

        title = self.tr("Reading the lists of packs")
        self._jobs.run(title, work, done=tell, failed=self._teller.problem)

    def offer(self, paths: Paths) -> None:
        """Packs were opened as if they were articles: install them, if the reader likes."""
        from rawi.ui.packs.asking import ask
        from rawi.wording import pack_window as words
        from rawi.wording.translator import translate

        self.open_files()
        window = self._made()
        title = translate("packwindow", "Install language packs")
        names = [path.name for path in paths]
        ask(
            window,
            title,
            words.ask_install(names),
            translate("packwindow", "&Install"),
            lambda: self.install(paths),
        )

    def install(self, paths: Paths) -> None:
        """Install from these files and folders."""
        window, work = self._made(), self.work
        assert work
        if paths and not work.busy:
            window.show_part(window.files)
            window.files.begin()
        if paths:
            work.install(paths)

    def sort(self, paths: Paths, articles: Callable[[Paths], object]) -> None:
        """Packs among the files are offered for installing, all others go to `articles`; zip files are looked into in a job."""
        if not any(path.suffix.lower() in _PACKED for path in paths):
            articles(paths)
            return

        def work(_progress: Progress, _cancelled: IsCancelled) -> list[Path]:
            from rawi.packs.finding import is_pack_file

            return [path for path in paths if path.suffix.lower() in _PACKED and is_pack_file(path)]

        def done(packs: list[Path]) -> None:
            others = [path for path in paths if path not in packs]
            if others:
                articles(others)
            if packs:
                self.offer(packs)

        self._jobs.run(self.tr("Looking into files"), work, done=done)

    def _made(self) -> "PacksWindow":
        """The window, made when it is first needed."""
        if self.window:
            return self.window
        from rawi.ui.packs.filling import Filling
        from rawi.ui.packs.window import PacksWindow
        from rawi.ui.packs.working import PackWork

        tools = self._tools()
        window = self.window = PacksWindow(tools.store, self._parent)
        work = self.work = PackWork(self, self._jobs, tools)
        self.filling = Filling(window, self._jobs, tools, self._mine, self._problem)
        work.started.connect(window.progress.watch)
        work.came.connect(window.files.take)
        work.came.connect(window.installed.mend)
        work.changed.connect(self._renew)
        work.listed.connect(self._fill)
        work.checked.connect(window.installed.mark)
        work.said.connect(self._tell)
        work.problem.connect(self._problem)
        work.elsewhere.connect(window.needs.elsewhere)
        window.dropped.connect(self.install)
        window.files.chosen.connect(self.install)
        window.installed.removing.connect(self._remove)
        window.installed.exporting.connect(work.export)
        window.installed.checking.connect(work.check)
        window.installed.told.connect(self._tell)
        window.needs.fetching.connect(work.refresh)
        window.needs.getting.connect(self._get)
        window.needs.answered.connect(self._teller.announce)
        return window

    def _notice(self, error: RawiError) -> None:
        """The pair that was missing is what the window is opened for."""
        if error.code is Code.PAIR_MISSING:
            self._missing = error.facts["source"], error.facts["target"]

    def _whole(self, source: str, target: str) -> tuple[str, str]:
        article, wanted = self._desk.article, self._desk.settings.target_language
        found = source or (article.language if article else ""), target or wanted or system_language()
        return primary(found[0]), primary(found[1])

    def _remove(self, name: str, digest: str) -> None:
        """A translation with that pack is stopped; what has come of it stays."""
        assert self.work
        if self._translating.uses(digest):
            self._translating.cancel()
        self.work.remove(name, lambda: self._translating.uses(digest))

    def _get(self, wanted: "tuple[Sequence[Available], tuple[str, ...]]") -> None:
        assert self.work
        self.work.get(*wanted)

    def _mine(self) -> tuple[str, ...]:
        """The reader's languages."""
        article, wanted = self._desk.article, self._desk.settings.target_language
        told = (translator.language(), wanted, system_language(), article.language if article else "")
        return tuple(code for code in dict.fromkeys(told) if code)

    def _renew(self) -> None:
        assert self.window
        self.window.installed.renew()
        self.window.needs.renew()
        self._fill()

    def _fill(self) -> None:
        assert self.filling
        self.filling.renew()

    def _tell(self, text: str) -> None:
        assert self.window
        self.window.notices.show_text(text)
        self._teller.text(text)

    def _problem(self, error: RawiError) -> None:
        assert self.window
        self.window.notices.show_text(sentence(error.code, error.facts))
        self._teller.problem(error)
