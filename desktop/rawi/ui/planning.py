"""What is read aloud is planned in a job once the article is shown, or at once where somebody asks for it first."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from rawi.ui.jobs import Jobs

if TYPE_CHECKING:
    from rawi.speech.plan import Plan

AFTER = 50
"""Milliseconds until the job begins: the article is in sight by then."""


class Change(IntEnum):
    """How a new plan takes the place of the one before; what comes later here includes what stands before it."""

    GROWN = 0
    """What is heard is heard to its end."""
    OTHER = 1
    """The same sentence, as it is said now."""
    ARTICLE = 2
    """From the beginning."""


class Planning(QObject):
    """`make` gives what makes the plan (in any thread) of what is on the desk now, `take` receives it. `title` names the job."""

    def __init__(
        self,
        parent: QObject,
        jobs: Jobs,
        title: str,
        make: Callable[[], Callable[[], Plan]],
        take: Callable[[Change, Plan], None],
    ) -> None:
        super().__init__(parent)
        self._jobs, self._title, self._make, self._take = jobs, title, make, take
        self._due: Change | None = None
        self._working: Change | None = None
        self._number = 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._begin)

    def order(self, change: Change, after: int | None = AFTER) -> None:
        """The plan has to be another one: soon (milliseconds; what is ordered meanwhile does not delay it), with None when it is asked for."""
        self._due = change if self._due is None else max(change, self._due)
        if after is not None and not self._timer.isActive():
            self._timer.start(after)

    def finish(self, least: Change = Change.GROWN) -> None:
        """Take the plan that is due now, if as much as that has changed."""
        changes = [each for each in (self._due, self._working) if each is not None]
        if changes and max(changes) >= least:
            self.forget()
            self._take(max(changes), self._make()())

    def forget(self) -> None:
        """Nothing is to be planned any more."""
        self._timer.stop()
        self._due = self._working = None
        self._number += 1

    def _begin(self) -> None:
        """One job at a time; a plan that has only grown meanwhile waits for it."""
        if self._due is None or (self._working is not None and self._due is Change.GROWN):
            return
        self._working = self._due if self._working is None else max(self._due, self._working)
        self._due = None
        self._number += 1
        work, done = self._make(), partial(self._done, self._number)
        self._jobs.run(self._title, lambda _progress, _cancelled: work(), done=done, quiet=True)

    def _done(self, number: int, plan: Plan) -> None:
        """Unless somebody has it by now, or it is out of date."""
        if number != self._number or self._working is None:
            return
        change, self._working = self._working, None
        self._take(change, plan)
        if self._due is not None and not self._timer.isActive():
            self._timer.start(AFTER)
