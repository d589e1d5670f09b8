"""The whole crawl in one language: every window in every state, and what is wrong there."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QMenuBar, QWidget

from rawi.settings.table import Settings
from tests.crawl import clipping, controls, keys, sites, tabbing, targets
from tests.crawl.controls import Found
from tests.crawl.explorer import Explorer
from tests.crawl.faults import Fault, called
from tests.crawl.sites import Site, Visited
from tests.crawl.stage import Stage, staged
from tests.crawl.states import STATES
from tests.crawl.strangers import strangers

Rules = Callable[[QWidget], Found]
WINDOW: tuple[Rules, ...] = (controls.check, keys.check, clipping.check, tabbing.check, targets.check)
MENU: tuple[Rules, ...] = (keys.check, clipping.check, targets.check)


@dataclass(slots=True)
class Report:
    """What a crawl came to, and what it found there."""

    language: str
    windows: list[str] = field(default_factory=list)
    controls: int = 0
    faults: list[Fault] = field(default_factory=list)
    missed: list[Site] = field(default_factory=list)
    seconds: float = 0.0

    def check(self, window: QWidget, name: str) -> None:
        """Every rule for one window."""
        self.windows.append(name)
        self.controls += len(controls.focusable(window))
        for rules in MENU if isinstance(window, QMenu) else WINDOW:
            self._note(name, rules(window))
        self._note(name, (("a window that nobody looks at", called(each)) for each in strangers()))

    def menus(self, window: QMainWindow) -> None:
        """The menus of the menu bar, each by itself."""
        for bar in window.findChildren(QMenuBar):
            for action in bar.actions():
                menu = action.menu()
                if isinstance(menu, QMenu):
                    menu.ensurePolished()
                    self.windows.append(f"menu “{action.text()}”")
                    for rules in MENU:
                        self._note(self.windows[-1], rules(menu))

    def _note(self, where: str, found: Iterator[tuple[str, str]]) -> None:
        for rule, what in found:
            fault = Fault(self.language, where, rule, what)
            if not any((rule, what) == (known.rule, known.what) for known in self.faults):
                self.faults.append(fault)


@contextmanager
def crawling(
    application: QApplication, folder: Path, language: str
) -> Iterator[tuple[Report, Explorer, Visited]]:
    """A stage, an explorer on it and its report."""
    report = Report(language)
    stages: list[Stage] = []

    def answer(kind: str, told: str) -> str:
        return stages[0].answer(kind, told)

    with (
        sites.recorded(answer) as visited,
        staged(application, folder, language, Settings()) as stage,
    ):
        stages.append(stage)
        explorer = Explorer(stage, report.check)
        try:
            yield report, explorer, visited
        finally:
            explorer.close()


def crawl(application: QApplication, folder: Path, language: str) -> Report:
    """Everything in this language."""
    begin = time.monotonic()
    with crawling(application, folder, language) as (report, explorer, visited):
        for state in STATES:
            explorer.state(state)
            explorer.context_menus()
        report.menus(explorer.window)
        report._note("table of actions", keys.table())
        report.missed = visited.missed()
    report.seconds = time.monotonic() - begin
    return report
