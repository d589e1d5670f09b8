"""Imports without the look that PySide6 takes at each: it reads the source of every module, for a naming of methods that Rawi never uses."""

import builtins

from PySide6 import QtCore  # noqa: F401 - with it PySide6 puts its own import in the place of Python's


def restore() -> None:
    """Python's own import again, where PySide6 has kept it: each start then is quicker, and the sources are not kept in memory.

    PySide6 6.11, shibokensupport/feature.py: a module that it has not looked at has Qt's usual names.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
