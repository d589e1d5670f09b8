"""Path in, the stored file out, or why it cannot be had."""

import stat
from pathlib import Path

from rawi.article.errors import Code, RawiError
from rawi.article.stored import Stored
from rawi.load import companions

LARGEST = 100
"""Megabytes of a stored article; a larger file is not one."""

_MEGABYTE = 1_000_000


def read(path: Path, largest: int = LARGEST) -> Stored:
    """A regular file of at most `largest` megabytes; RawiError FILE_… otherwise. Devices and pipes are never opened.

    A saved page comes with the pictures that were saved beside it.
    """
    name = path.name or str(path)
    try:
        state = path.stat()
        _check(state.st_mode, state.st_size, name, largest)
        with path.open("rb") as file:
            data = file.read(largest * _MEGABYTE + 1)
    except FileNotFoundError:
        raise RawiError(Code.FILE_MISSING, name=name) from None
    except PermissionError:
        raise RawiError(Code.FILE_FORBIDDEN, name=name) from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else type(error).__name__
        raise RawiError(Code.FILE_UNREADABLE, name=name, reason=reason) from None
    if not data:
        raise RawiError(Code.FILE_EMPTY, name=name)
    _check(state.st_mode, len(data), name, largest)
    return Stored(name, data, companions.gather(path, data))


def _check(mode: int, size: int, name: str, largest: int) -> None:
    if stat.S_ISDIR(mode):
        raise RawiError(Code.FILE_IS_FOLDER, name=name)
    if not stat.S_ISREG(mode):
        raise RawiError(Code.FILE_UNREADABLE, name=name, reason="not a regular file")
    if size > largest * _MEGABYTE:
        raise RawiError(Code.FILE_TOO_LARGE, name=name, megabytes=str(size // _MEGABYTE), limit=str(largest))
