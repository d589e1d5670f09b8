"""What the system says against writing a file, in Rawi's codes; and files that are whole or not there."""

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from rawi.article.errors import Code, RawiError

_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
_LONGEST = 40


def is_full(error: OSError) -> bool:
    """Whether the disk, or what a person may use of it, is full."""
    return error.errno in _FULL


def reason(error: OSError) -> str:
    """What the system calls it."""
    return error.strerror or type(error).__name__


def problem(error: OSError, name: str) -> RawiError:
    """DISK_FULL or OUTPUT_FAILED, with the name of what was to be written."""
    if is_full(error):
        return RawiError(Code.DISK_FULL, name=name)
    return RawiError(Code.OUTPUT_FAILED, name=name, reason=reason(error))


@contextmanager
def explained(name: str) -> Iterator[None]:
    """What the system says against writing `name`, as RawiError DISK_FULL or OUTPUT_FAILED."""
    try:
        yield
    except OSError as error:
        raise problem(error, name) from None


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """An empty file beside `path` to write into; it takes that name once the block ends well, else it is gone.

    RawiError DISK_FULL or OUTPUT_FAILED for any OSError in the block.
    """
    half: Path | None = None
    try:
        with explained(path.name):
            handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:_LONGEST]}-")
            os.close(handle)
            half = Path(name)
            yield half
            with half.open("r+b") as file:
                os.fsync(file.fileno())
            half.chmod(0o644)
            half.replace(path)
    finally:
        if half:
            with suppress(OSError):
                half.unlink(missing_ok=True)


def check(path: Path) -> None:
    """Before long work: whether a file may be written there; RawiError as `whole`."""
    with explained(path.name):
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        with tempfile.TemporaryFile(dir=path.parent):
            pass
