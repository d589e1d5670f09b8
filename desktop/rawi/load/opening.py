"""Path in, the stored file out, or why it cannot be had."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import BinaryIO

from rawi.article.disk import reason
from rawi.article.errors import Code, RawiError
from rawi.article.progress import IsCancelled, Progress, ignore_progress, never_cancelled
from rawi.article.stored import Stored
from rawi.load import companions, shortcuts

LARGEST = 100
"""Megabytes of a stored article; a larger file is not one, unless it is a book that is large by its sound."""

_MEGABYTE = 1_000_000
_AT_ONCE = getattr(os, "O_NONBLOCK", 0)
"""A pipe that takes the place of a file between looking and opening does not hold us."""

_UNREACHED = (51, 53, 55, 59, 64, 67, 1203, 1222, 1231, 1232)
"""What Windows says of network shares that are not there, turned off or not connected; Python takes some of them for missing files."""


def read(
    path: Path, progress: Progress = ignore_progress, cancelled: IsCancelled = never_cancelled
) -> Stored:
    """A stored file, a saved page with the pictures that were saved beside it; see `read_file` for what it raises."""
    return with_companions(path, read_file(path, progress, cancelled))


def with_companions(path: Path, alone: Stored) -> Stored:
    """A file that was read from there, with the pictures that were saved beside it."""
    return (
        alone
        if alone.whole or alone.name != path.name
        else replace(alone, companions=companions.gather(path, alone.data))
    )


def read_file(
    path: Path, progress: Progress = ignore_progress, cancelled: IsCancelled = never_cancelled
) -> Stored:
    """A regular file of at most LARGEST megabytes (see `read_alone`), or a larger book (see `large_books.read`, which takes its time).

    A file that a talking book in a folder begins with is the whole book (see `folder_books.read`).
    """
    if companions.may_begin(path.name):
        from rawi.load import folder_books

        if book := folder_books.read(path, LARGEST * _MEGABYTE, _reading, progress, cancelled):
            return book
    if _is_large(path):
        from rawi.load import large_books

        if book := large_books.read(path.name, partial(_reading, path), progress, cancelled):
            return book
    return read_alone(path)


def read_alone(path: Path, largest: int = LARGEST) -> Stored:
    """A regular file of at most `largest` megabytes. Devices and pipes are never opened, links to pages never followed.

    RawiError FILE_… otherwise (FILE_CHANGING where it grew or shrank meanwhile), ADDRESS_NOT_FETCHED or SHARE_NOT_ENTERED for an address or a shortcut.
    """
    name = path.name or str(path)
    with _explained(path):
        before = path.stat()
        _check(before.st_mode, before.st_size, name, largest)
        with open(path, "rb", opener=_open) as file:
            data = file.read(before.st_size + 1)
            after = os.fstat(file.fileno())
    _check(after.st_mode, len(data), name, largest)
    if not before.st_size == after.st_size == len(data):
        raise RawiError(Code.FILE_CHANGING, name=name)
    if not data:
        raise RawiError(Code.FILE_EMPTY, name=name)
    if address := shortcuts.target(name, data):
        raise shortcuts.refused(address)
    return Stored(name, data)


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    """Tell what goes wrong with a file as RawiError FILE_…; ADDRESS_NOT_FETCHED or SHARE_NOT_ENTERED where its path is an address."""
    name = path.name or str(path)
    try:
        yield
    except OSError as error:
        raise _problem(error, path, name) from None
    except ValueError as error:
        raise RawiError(Code.FILE_UNREADABLE, name=name, reason=type(error).__name__) from None


@contextmanager
def _reading(path: Path) -> Iterator[BinaryIO]:
    with _explained(path), open(path, "rb", opener=_open) as file:
        yield file


def _open(path: str, flags: int) -> int:
    return os.open(path, flags | _AT_ONCE)


def _problem(error: OSError, path: Path, name: str) -> RawiError:
    if address := shortcuts.address(str(path)):
        return shortcuts.refused(address)
    if getattr(error, "winerror", None) in _UNREACHED:
        return RawiError(Code.FILE_UNREADABLE, name=name, reason=reason(error))
    if isinstance(error, FileNotFoundError):
        return RawiError(Code.FILE_MISSING, name=name)
    if isinstance(error, PermissionError):
        return RawiError(Code.FILE_FORBIDDEN, name=name)
    return RawiError(Code.FILE_UNREADABLE, name=name, reason=reason(error))


def _is_large(path: Path) -> bool:
    try:
        there = path.stat()
    except (OSError, ValueError):
        return False
    return stat.S_ISREG(there.st_mode) and there.st_size > LARGEST * _MEGABYTE


def _check(mode: int, size: int, name: str, largest: int) -> None:
    if stat.S_ISDIR(mode):
        raise RawiError(Code.FILE_IS_FOLDER, name=name)
    if not stat.S_ISREG(mode):
        raise RawiError(Code.FILE_SPECIAL, name=name)
    if size > largest * _MEGABYTE:
        raise RawiError(Code.FILE_TOO_LARGE, name=name, megabytes=str(size // _MEGABYTE), limit=str(largest))
