"""Whole programs for tests: one accessibility factory for the process, and nothing collected while Qt may still ask for it."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from rawi import app
from rawi.app import Program
from rawi.ui.accessible_factory import AccessibleFactory
from rawi.ui.main_window import MainWindow

_KEPT: list[Program] = []


@cache
def factory() -> AccessibleFactory:
    """The process's only one, as in the real program."""
    return AccessibleFactory()


def made_program(application: QApplication) -> Program:
    """A program with a window that is not yet shown."""
    program = app.make(application, factory())
    _KEPT.append(program)
    return program


def shown_program(qtbot: QtBot, application: QApplication) -> Program:
    """A program that speaks no notices, its window on the screen."""
    program = made_program(application)
    program.window.teller.speak = False
    qtbot.addWidget(program.window)
    program.window.show()
    return program


def translate(qtbot: QtBot, window: MainWindow, view: str = "both", timeout: int = 20_000) -> None:
    """Translate the article on the desk, wholly."""
    with qtbot.waitSignal(window.translating.done, timeout=timeout):
        window.trigger(view)


def application_dialogs() -> list[QDialog]:
    """What a test left open would keep the keys from the next one."""
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog)]


@contextmanager
def running(program: Program, *, heard: bool = False) -> Iterator[Program]:
    """The program until the test is over; `heard` as by a screen reader."""
    if heard:
        QAccessible.setActive(True)
    yield program
    for dialog in (each for each in application_dialogs() if each.isVisible()):
        dialog.close()
    program.window.close()
    program.close()
    if heard:
        QAccessible.setActive(False)
