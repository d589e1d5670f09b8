"""A large file in; where that is a book which is large by its sound, what is read of it out, and how to read the whole."""

import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from functools import partial
from typing import BinaryIO

from rawi.archive import silent
from rawi.article.errors import Code, RawiError
from rawi.article.progress import IsCancelled, Progress, stop_if
from rawi.article.stored import Stored, Whole
from rawi.load import zip_kinds

LARGEST = 1_000
"""Megabytes: 35 hours at 64 kbit/s."""

_MEGABYTE = 1_000_000
_PIECE = 1 << 20
_ZIP = b"PK\x03\x04"
Reading = Callable[[], AbstractContextManager[BinaryIO]]
"""Opens the file."""


def read(name: str, reading: Reading, progress: Progress, cancelled: IsCancelled) -> Stored | None:
    """A book without its sound; None for another file. It is read from end to end for its id.

    `name` is its file's; `reading` raises RawiError FILE_…. Cancelled, RawiError FILE_TOO_LARGE (more than LARGEST megabytes, or too
    much beside the sound), FILE_CHANGING, and as `Archive` for a damaged one.
    """
    with reading() as file:
        if file.read(len(_ZIP)) != _ZIP:
            return None
        before = os.fstat(file.fileno())
        data = _without_sound(file, name, before.st_size)
        if data is None:
            return None
        key = _digest(file, before.st_size, progress, cancelled)
        after = os.fstat(file.fileno())
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise RawiError(Code.FILE_CHANGING, name=name)
    return Stored(name, data, whole=Whole(key, before.st_size, partial(_pieces, reading, before.st_size)))


def _without_sound(file: BinaryIO, name: str, size: int) -> bytes | None:
    """None where it is no book."""
    archive = silent.book(file, name)
    if zip_kinds.kind(archive) not in (zip_kinds.EPUB, zip_kinds.DAISY):
        return None
    for there, most in ((size, LARGEST * _MEGABYTE), (silent.size(archive), silent.LARGEST)):
        if there > most:
            facts = {"megabytes": str(size // _MEGABYTE), "limit": str(most // _MEGABYTE)}
            raise RawiError(Code.FILE_TOO_LARGE, name=name, **facts)
    return silent.copy(archive)


def _digest(file: BinaryIO, size: int, progress: Progress, cancelled: IsCancelled) -> str:
    """As `article.ids.article_id`."""
    digest, done = hashlib.sha256(), 0
    file.seek(0)
    for data in _chunks(file, size):
        stop_if(cancelled)
        digest.update(data)
        done += len(data)
        progress(done / size)
    return digest.hexdigest()


def _pieces(reading: Reading, size: int) -> Iterator[bytes]:
    with reading() as file:
        yield from _chunks(file, size)


def _chunks(file: BinaryIO, left: int) -> Iterator[bytes]:
    """So many bytes, as far as there are some: the file may grow all the time."""
    while left and (data := file.read(min(left, _PIECE))):
        yield data
        left -= len(data)
