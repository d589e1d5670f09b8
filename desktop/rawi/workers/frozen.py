"""The frozen program as a process of multiprocessing: PyInstaller's preparation for that runs where it is needed, not at each start."""

import importlib
import sys
from collections.abc import Sequence

HOOK = "pyi_rth_multiprocessing"
"""Run once as it is imported; packed as a module by the specs (PyInstaller would run it before each start of Rawi)."""


def is_asked(arguments: Sequence[str]) -> bool:
    """Whether multiprocessing started this process, by its arguments (without the program): a worker, or the keeper of its resources."""
    return arguments[:1] == ["--multiprocessing-fork"] or "-c" in arguments


def prepare() -> None:
    """Before a process is started; for the program from source there is nothing to prepare."""
    if getattr(sys, "frozen", False):
        importlib.import_module(HOOK)


def serve() -> None:
    """Do what multiprocessing asks, and end with it; returns where it asks nothing after all."""
    prepare()
    import multiprocessing

    multiprocessing.freeze_support()
