"""Files that are written whole or not at all, and one writer at a time."""

import errno
import hashlib
import os
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from rawi.article.errors import Cancelled
from rawi.article.progress import IsCancelled, never_cancelled

_TICK = 0.05


def write(path: Path, pieces: Iterable[bytes]) -> tuple[int, str]:
    """Write a new file through to the disk; its bytes and their SHA-256 (hex). FileExistsError where there is one."""
    digest, size = hashlib.sha256(), 0
    with path.open("xb") as file:
        for piece in pieces:
            file.write(piece)
            digest.update(piece)
            size += len(piece)
        sync(file)
    return size, digest.hexdigest()


def measured(path: Path) -> tuple[int, str]:
    """Bring a file that is there through to the disk; its bytes and their SHA-256 (hex)."""
    with path.open("r+b") as file:
        sync(file)
        return path.stat().st_size, hashlib.file_digest(file, "sha256").hexdigest()


def sync(file: BinaryIO) -> None:
    """Through to the disk."""
    file.flush()
    os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make names in the folder last, where the system lets a program ask for that."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):
            os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def alone(path: Path, cancelled: IsCancelled = never_cancelled) -> Iterator[None]:
    """Hold the lock file for this process and thread, waiting for whoever holds it; Cancelled, OSError."""
    with path.open("ab") as file:
        while not _lock(file):
            if cancelled():
                raise Cancelled
            time.sleep(_TICK)
        yield


@contextmanager
def alone_now(path: Path) -> Iterator[bool]:
    """Hold the lock file if nobody does: whether that went; OSError."""
    with path.open("ab") as file:
        yield _lock(file)


def _lock(file: BinaryIO) -> bool:
    """Closing the file, or the end of its process, lets go."""
    try:
        if sys.platform == "win32":
            import msvcrt

            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in (errno.EACCES, errno.EAGAIN, errno.EDEADLK):
            return False
        raise
    return True
