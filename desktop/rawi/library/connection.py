"""A path in, an open connection to the library there out, whatever the file system can do."""

import sqlite3
import time
from pathlib import Path

from rawi.library import schema
from rawi.library.problems import primary

Identity = tuple[int, int]

_NO_SHARED_MEMORY = (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PROTOCOL)
_PROTECTED = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN)
_AGAIN = 0.02
"""Seconds."""


def connect(path: Path, busy: float) -> sqlite3.Connection:
    """A connection with its settings and tables; one that can only read where nothing may be written.

    WAL needs memory that processes share, which network shares do not have: there the file has a rollback journal.
    `busy` is in seconds. LIBRARY_NEWER for a newer library.
    """
    try:
        return _open(path, busy, "mode=rwc", schema.prepare)
    except sqlite3.OperationalError as error:
        if primary(error) not in (*_NO_SHARED_MEMORY, *_PROTECTED):
            raise
        first = error
    for options, settle in (
        ("mode=rwc", schema.prepare_without_wal),
        ("mode=ro&immutable=1", schema.prepare_to_read),
    ):
        try:
            return _open(path, busy, options, settle)
        except sqlite3.OperationalError as error:
            if primary(error) not in (*_NO_SHARED_MEMORY, *_PROTECTED):
                raise
    raise first


def identity(path: Path) -> Identity | None:
    """What tells one file from another that has taken its name; None without a file."""
    try:
        state = path.stat()
    except OSError:
        return None
    return state.st_dev, state.st_ino


def _open(path: Path, busy: float, options: str, settle: schema.Settle) -> sqlite3.Connection:
    """SQLite does not wait where two that open a new file turn its WAL on at once: the second tries again."""
    deadline = time.monotonic() + busy
    while True:
        try:
            return _settled(path, busy, options, settle)
        except sqlite3.OperationalError as error:
            if primary(error) != sqlite3.SQLITE_BUSY or time.monotonic() >= deadline:
                raise
            time.sleep(_AGAIN)


def _settled(path: Path, busy: float, options: str, settle: schema.Settle) -> sqlite3.Connection:
    db = sqlite3.connect(
        f"{path.absolute().as_uri()}?{options}",
        uri=True,
        timeout=busy,
        check_same_thread=False,
        isolation_level=None,
    )
    try:
        settle(db)
    except BaseException:
        db.close()
        raise
    return db
