"""Whole programs for tests: one accessibility factory for the process, and nothing collected while Qt may still ask for it."""

from functools import cache

from PySide6.QtWidgets import QApplication

from rawi import app
from rawi.app import Program
from rawi.ui.accessible import AccessibleFactory

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
