"""A plan is made in a job, or at once where somebody asks for it first; never twice, never an old one."""

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from rawi.article.model import BlockKind
from rawi.article.translation import Spot
from rawi.speech.plan import Plan, Utterance
from rawi.ui.jobs import Jobs
from rawi.ui.planning import Change, Planning


class Planner:
    """Plans with the number of the desk's state in it; `gate` holds the jobs back."""

    def __init__(self, parent: QObject) -> None:
        self.jobs = Jobs(parent)
        self.state = 0
        self.gate = threading.Event()
        self.gate.set()
        self.threads: list[bool] = []
        self.taken: list[tuple[Change, str]] = []
        self.planning = Planning(parent, self.jobs, "Planning", self._make, self._take)

    def _make(self) -> Callable[[], Plan]:
        text = str(self.state)

        def work() -> Plan:
            main = threading.current_thread() is threading.main_thread()
            self.threads.append(main)
            if not main:
                self.gate.wait(20)
            return (Utterance(Spot("s"), text, "en", BlockKind.PARAGRAPH, 0, 0, 0.0),)

        return work

    def _take(self, change: Change, plan: Plan) -> None:
        self.taken.append((change, plan[0].text))


@pytest.fixture
def planner(qtbot: QtBot) -> Iterator[Planner]:
    parent = QObject()
    made = Planner(parent)
    yield made
    made.gate.set()
    made.jobs.close()
    parent.deleteLater()


def test_it_is_made_in_a_job(planner: Planner, qtbot: QtBot) -> None:
    planner.planning.order(Change.ARTICLE)
    assert planner.taken == []
    qtbot.waitUntil(lambda: planner.taken == [(Change.ARTICLE, "0")])
    assert planner.threads == [False]
    planner.planning.finish()
    assert len(planner.taken) == 1


def test_who_asks_first_has_it_at_once_and_the_job_comes_too_late(planner: Planner, qtbot: QtBot) -> None:
    planner.gate.clear()
    planner.planning.order(Change.ARTICLE)
    qtbot.waitUntil(lambda: planner.threads == [False])
    planner.planning.finish(Change.OTHER)
    assert planner.taken == [(Change.ARTICLE, "0")]
    planner.gate.set()
    qtbot.wait(100)
    assert len(planner.taken) == 1


def test_what_changed_while_it_was_planned_is_planned_anew(planner: Planner, qtbot: QtBot) -> None:
    planner.gate.clear()
    planner.planning.order(Change.ARTICLE)
    qtbot.waitUntil(lambda: planner.threads == [False])
    planner.state = 1
    planner.planning.order(Change.OTHER)
    qtbot.waitUntil(lambda: len(planner.threads) == 2)
    planner.gate.set()
    qtbot.waitUntil(lambda: bool(planner.taken))
    qtbot.wait(100)
    assert planner.taken == [(Change.ARTICLE, "1")]


def test_one_that_has_only_grown_waits_for_the_job(planner: Planner, qtbot: QtBot) -> None:
    planner.gate.clear()
    planner.planning.order(Change.ARTICLE)
    qtbot.waitUntil(lambda: planner.threads == [False])
    planner.state = 1
    planner.planning.order(Change.GROWN, 1)
    qtbot.wait(100)
    assert planner.threads == [False]
    planner.gate.set()
    qtbot.waitUntil(lambda: planner.taken == [(Change.ARTICLE, "0"), (Change.GROWN, "1")])


def test_what_has_only_grown_is_made_when_it_is_asked_for(planner: Planner, qtbot: QtBot) -> None:
    planner.planning.order(Change.GROWN, None)
    planner.planning.finish(Change.OTHER)
    qtbot.wait(100)
    assert planner.taken == []
    planner.planning.finish()
    assert planner.taken == [(Change.GROWN, "0")]


def test_nothing_comes_after_it_was_forgotten(planner: Planner, qtbot: QtBot) -> None:
    planner.planning.order(Change.ARTICLE)
    planner.planning.forget()
    planner.planning.finish()
    qtbot.wait(150)
    assert planner.taken == []
