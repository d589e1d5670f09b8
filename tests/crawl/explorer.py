"""Goes through Rawi as somebody who tries everything: every action in every state, every button of every window that comes up."""

import itertools
import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTabWidget,
    QWidget,
)
from shiboken6 import isValid

from rawi.ui.actions import ACTIONS, BY_NAME
from rawi.ui.jobs import Jobs
from rawi.ui.main_window import MainWindow
from tests.crawl.controls import focusable, own
from tests.crawl.faults import bare
from tests.crawl.stage import Stage
from tests.crawl.states import State
from tests.crawl.tabbing import activate

Check = Callable[[QWidget, str], None]
"""Gets a window, and what to call it in a report."""

_PATIENCE = 120.0
_FITTED = 6
"""Turns of the event loop in which a window that got the keys fits itself into the screen: it begins in the next turn, twice."""

_ROWS = 200
_LEFT_OUT = ("quit",)
"""Ends what is looked at."""


class Explorer:
    """`check` is called once for each window in each of its states; `seen` are their names."""

    def __init__(self, stage: Stage, check: Check, *, press: bool = True) -> None:
        """Without `press` windows are looked at and closed."""
        self._stage, self._check, self._pressing = stage, check, press
        self.seen: set[str] = set()
        self.pressed: set[tuple[str, str]] = set()
        self._visiting: list[QWidget] = []
        self._shapes: set[tuple[str, tuple[str, ...]]] = set()
        self._problem: Exception | None = None
        self._looking = True
        QTimer.singleShot(0, self._look)

    def close(self) -> None:
        """Look no more."""
        self._looking = False

    @property
    def window(self) -> MainWindow:
        """The window of now."""
        return self._stage.program.window

    def state(self, state: State) -> None:
        """Everything in one state of the window."""
        state.enter(self._stage, self.settle)
        self.settle()
        self._once(self.window, state.name)
        self._press_here(state)
        for action in ACTIONS:
            if action.name in _LEFT_OUT or not state.wants(action):
                continue
            while self._act(state, action.name):
                pass

    def _press_here(self, state: State) -> None:
        """The buttons below and beside the text."""
        for number in range(len(_here(self.window))):
            there = _here(self.window)
            if number < len(there) and there[number].isEnabled():
                there[number].click()
                self.settle()
                state.enter(self._stage, self.settle)
                self.settle()

    def _act(self, state: State, name: str) -> bool:
        """Do one action, look at what came, and put everything back; True where something new was pressed meanwhile."""
        before = len(self.pressed)
        self.window.trigger(name)
        self.settle()
        activate(self.window)
        self.settle()
        shown = tuple(sorted(self._name(each) for each in focusable(self.window)))
        if (state.name, shown) not in self._shapes:
            self._shapes.add((state.name, shown))
            self._once(self.window, f"{state.name}, {name}")
        if BY_NAME[name].in_text and self.window.focusWidget() is self.window.view:
            activate(self.window)
            QTest.keyClick(self.window.view, Qt.Key.Key_Return)
            self.settle()
        state.enter(self._stage, self.settle)
        self.settle()
        return len(self.pressed) > before

    def settle(self) -> None:
        """Until all work is done and all windows that came up were looked at."""
        end = time.monotonic() + _PATIENCE
        while time.monotonic() < end:
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            if self._problem:
                raise self._problem
            if not self._busy() and not self._unseen():
                return
            time.sleep(0.001)
        raise TimeoutError(f"work goes on, or a window stays: {self._unseen()}")

    def _busy(self) -> bool:
        return any(job.running for jobs in self.window.findChildren(Jobs) for job, _ in jobs._jobs)

    def _unseen(self) -> list[QWidget]:
        return [
            each
            for each in QApplication.topLevelWidgets()
            if isinstance(each, (QDialog, QMenu)) and _there(each) and each not in self._visiting
        ]

    def _look(self) -> None:
        """Windows that came up are visited at once, also in the loop of a window that waits for its answer."""
        if not self._looking:
            return
        QTimer.singleShot(2, self._look)
        for window in self._unseen():
            if not _there(window) or window in self._visiting:
                continue
            self._visiting.append(window)
            try:
                self._visit(window)
            except Exception as error:  # noqa: BLE001 - a slot cannot raise: `settle` does
                self._problem = self._problem or error
                self._leave(window)
            finally:
                self._visiting.remove(window)

    def _visit(self, window: QWidget) -> None:
        name = self._title(window)
        activate(window)
        for _ in range(_FITTED):
            QCoreApplication.processEvents()
        self.settle()
        if not _there(window):
            return
        if isinstance(window, QDialog):
            self._fill(window)
            for part in self._parts(window):
                self._once(window, name + part)
                if self._pressing:
                    self._context_menus(window)
            if self._pressing:
                self._press(window, name)
            if _there(window):
                window.reject()
        else:
            self._once(window, name)
        if _there(window):
            window.close()
        QCoreApplication.processEvents()

    @staticmethod
    def _leave(window: QWidget) -> None:
        """End its own loop, if it waits in one."""
        if _there(window) and isinstance(window, QDialog):
            window.reject()

    def _title(self, window: QWidget) -> str:
        kind = next(each.__name__ for each in type(window).__mro__ if "visited" not in each.__name__)
        title = window.windowTitle() or (bare(window.actions()[0].text()) if window.actions() else "")
        return f"{kind} “{title}”"

    @staticmethod
    def _name(widget: QWidget) -> str:
        return f"{type(widget).__name__} {widget.accessibleName()}"

    def _once(self, window: QWidget, name: str) -> None:
        if name not in self.seen:
            self.seen.add(name)
            self._check(window, name)

    def _parts(self, window: QWidget) -> Iterator[str]:
        """Each part of a window with tabs, shown while it is named."""
        books = [each for each in own(window) if isinstance(each, QTabWidget)]
        if not books:
            yield ""
            return
        for number in range(books[0].count()):
            books[0].setCurrentIndex(number)
            self.settle()
            yield f", {bare(books[0].tabText(number))}"

    def _fill(self, window: QDialog) -> None:
        """Something new in the fields of a form, so that it can be kept; a hint in a field says that it may stay empty."""
        for each in own(window):
            if (
                isinstance(each, QLineEdit)
                and each.isEnabled()
                and not (each.text() or each.placeholderText())
            ):
                each.setText("lantern")
            if isinstance(each, QPlainTextEdit) and not each.isReadOnly():
                each.setPlainText(f"{each.toPlainText()} lantern")

    def _context_menus(self, window: QWidget) -> None:
        """What the key for that brings up."""
        for each in own(window):
            if isinstance(each, QAbstractItemView):
                middle = each.viewport().rect().center()
                event = QContextMenuEvent(
                    QContextMenuEvent.Reason.Keyboard, middle, each.viewport().mapToGlobal(middle)
                )
                QCoreApplication.sendEvent(each.viewport(), event)

    def context_menus(self) -> None:
        """Those of the window itself."""
        self._context_menus(self.window)
        self.settle()

    def _press(self, window: QDialog, name: str) -> None:
        """Every button that was not pressed yet, at the first row of each list and at the last; rows are tried for buttons that wait for one."""
        for part in self._parts(window):
            for last in (False, True):
                if _there(window):
                    _go(window, last=last)
                while _there(window) and (button := self._next(window, f"{name}{part}{last}")):
                    button.click()
                    self.settle()
            if not _there(window):
                return
            self._hunt(window, name + part)
            if not _there(window):
                return

    def _next(self, window: QDialog, name: str) -> QAbstractButton | None:
        """The next button that is not pressed yet; it counts as pressed now."""
        for button in _buttons(window):
            key = name, bare(button.text())
            if button.isEnabled() and key not in self.pressed:
                self.pressed.add(key)
                return button
        return None

    def _hunt(self, window: QDialog, name: str) -> None:
        """Look for rows that a button waits for."""
        for button in [each for each in _buttons(window) if not each.isEnabled()]:
            key = f"{name} hunted", bare(button.text())
            if key in self.pressed:
                continue
            self.pressed.add(key)
            if any(button.isEnabled() for _ in _rows(window)):
                button.click()
                self.settle()
            if not _there(window):
                return


def _there(window: QWidget) -> bool:
    return isValid(window) and window.isVisible()


def _buttons(window: QWidget) -> list[QAbstractButton]:
    return [
        each
        for each in own(window)
        if isinstance(each, QAbstractButton) and not isinstance(each, (QCheckBox, QRadioButton))
    ]


def _here(window: MainWindow) -> list[QPushButton]:
    return [each for each in own(window) if isinstance(each, QPushButton)]


def _lists(window: QWidget) -> list[QAbstractItemView]:
    views = [each for each in own(window) if isinstance(each, QAbstractItemView) and each.model()]
    return [each for each in views if not isinstance(each.parentWidget(), QComboBox)]


def _go(window: QWidget, *, last: bool) -> None:
    for view in _lists(window):
        count = view.model().rowCount()
        if count:
            view.setCurrentIndex(view.model().index(count - 1 if last else 0, 0))


def _rows(window: QWidget) -> Iterator[None]:
    """The lists of the window at every pair of rows."""
    views = _lists(window)[:2]
    counts = [min(_ROWS, view.model().rowCount()) for view in views]
    for rows in itertools.product(*(range(count) for count in counts)):
        for view, row in zip(views, rows, strict=True):
            index = view.model().index(row, 0)
            if index != view.currentIndex() and index.isValid():
                view.setCurrentIndex(index)
        yield
