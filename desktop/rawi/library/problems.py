"""What SQLite says in, codes and facts out."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from rawi.article import disk
from rawi.article.errors import Code, RawiError

_CODES = {
    sqlite3.SQLITE_BUSY: Code.LIBRARY_BUSY,
    sqlite3.SQLITE_LOCKED: Code.LIBRARY_BUSY,
    sqlite3.SQLITE_PROTOCOL: Code.LIBRARY_BUSY,
    sqlite3.SQLITE_FULL: Code.DISK_FULL,
    sqlite3.SQLITE_READONLY: Code.LIBRARY_READ_ONLY,
}
_READ_ONLY = (errno.EROFS, errno.EACCES, errno.EPERM)


@contextmanager
def explained(name: str, failed: Code = Code.LIBRARY_FAILED) -> Iterator[None]:
    """Tell what goes wrong with the file of this name as a RawiError; `failed` is what has no code of its own."""
    try:
        yield
    except sqlite3.Error as error:
        raise _problem(_CODES.get(primary(error), failed), name, str(error), failed) from None
    except OSError as error:
        code = Code.DISK_FULL if disk.is_full(error) else failed
        code = Code.LIBRARY_READ_ONLY if error.errno in _READ_ONLY else code
        raise _problem(code, name, disk.reason(error), failed) from None


def primary(error: sqlite3.Error) -> int:
    """The primary result code (https://sqlite.org/rescode.html)."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def is_damage(error: sqlite3.DatabaseError) -> bool:
    """Whether the file itself is not whole."""
    return primary(error) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def is_index_damage(error: sqlite3.DatabaseError) -> bool:
    """Whether only the full-text index is not whole."""
    return getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_CORRUPT_VTAB


def _problem(code: Code, name: str, reason: str, failed: Code) -> RawiError:
    """With the facts that the code needs; a place where no file may be made is not a library that may only be read."""
    if failed is Code.OUTPUT_FAILED and code in (Code.LIBRARY_READ_ONLY, failed):
        return RawiError(failed, name=name, reason=reason)
    if code is Code.LIBRARY_FAILED:
        return RawiError(code, reason=reason)
    return RawiError(code) if code is Code.LIBRARY_BUSY else RawiError(code, name=name)
