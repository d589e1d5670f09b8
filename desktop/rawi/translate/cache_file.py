"""The cache's file: a connection that survives whatever happens to the file, since all of it could be made again."""

import logging
import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

SCHEMA = 1
BUSY = 2.0
"""Seconds to wait for another Rawi that writes."""

TABLES = """
CREATE TABLE maker (number INTEGER PRIMARY KEY, legs TEXT NOT NULL UNIQUE);
CREATE TABLE sentence (
    number INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE, sentence BLOB NOT NULL, target TEXT NOT NULL,
    maker INTEGER NOT NULL REFERENCES maker, text BLOB NOT NULL, more TEXT NOT NULL
);
CREATE INDEX sentence_sentence ON sentence (sentence);
CREATE TABLE article (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, used INTEGER NOT NULL);
CREATE INDEX article_used ON article (used);
CREATE TABLE use (
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    sentence INTEGER NOT NULL REFERENCES sentence ON DELETE CASCADE,
    PRIMARY KEY (article, sentence)
) WITHOUT ROWID;
CREATE INDEX use_sentence ON use (sentence);
"""

T = TypeVar("T")
Work = Callable[[sqlite3.Connection], T]
_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_IN_USE = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_log = logging.getLogger(__name__)


class _Outdated(sqlite3.DatabaseError):
    """The file is a database, but with other tables than these."""


class CacheFile:
    """Safe for several threads and several Rawis.

    A damaged file, or one of an older schema, is removed and made anew; one that was deleted is made anew; where none can
    be written it is only read, else what is kept lives in memory until Rawi ends.
    """

    def __init__(self, path: Path, busy: float = BUSY) -> None:
        self.path = path
        self._busy = busy
        self._db: sqlite3.Connection | None = None
        self._opened: tuple[int, int] | None = None
        self._lock = threading.RLock()

    def read(self, work: Work[T], otherwise: T) -> T:
        """What `work` returns from one state of the file; `otherwise` where it cannot be read, which is logged."""
        return self._forgiving("BEGIN", work, otherwise)

    def write(self, work: Work[T], otherwise: T) -> T:
        """What `work` returns, and what it changed is kept as a whole or not at all; `otherwise` as with `read`."""
        return self._forgiving("BEGIN IMMEDIATE", work, otherwise)

    def erase(self, work: Work[object]) -> None:
        """`work` deletes; the file is then written anew without it, since SQLite's secure_delete leaves copies in the pages
        that it balances. Where that fails all is removed. sqlite3.Error where another Rawi writes, or that fails too.
        """
        with self._lock:
            try:
                self._done("BEGIN IMMEDIATE", work)
                db = self._connection()
                db.execute("VACUUM")
                db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            except sqlite3.Error as error:
                if _code(error) in _IN_USE:
                    raise
                self._remove(error)

    def close(self) -> None:
        """Close the file; the next call opens it again."""
        with self._lock:
            if self._db is not None:
                self._db.close()
            self._db = None

    def _forgiving(self, begin: str, work: Work[T], otherwise: T) -> T:
        try:
            return self._done(begin, work)
        except sqlite3.Error as error:
            _log.warning("the cache of translations cannot be used: %s", error)
            return otherwise

    def _done(self, begin: str, work: Work[T]) -> T:
        with self._lock:
            try:
                return _transaction(self._connection(), begin, work)
            except sqlite3.DatabaseError as error:
                if not _useless(error):
                    raise
                self._remove(error)
                return _transaction(self._connection(), begin, work)

    def _connection(self) -> sqlite3.Connection:
        if self._db is not None and self._opened is not None and self._opened != _identity(self.path):
            self.close()
        if self._db is None:
            self._db = self._open()
        return self._db

    def _open(self) -> sqlite3.Connection:
        """The file to write and read, else to read, else one in memory."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            _log.warning("no cache of translations: %s", error.strerror)
        uri = self.path.absolute().as_uri()
        for address in (f"{uri}?mode=rwc", f"{uri}?mode=ro&immutable=1"):
            try:
                db = _connect(address, self._busy)
                break
            except sqlite3.DatabaseError as error:
                if _useless(error) or _code(error) in _IN_USE:
                    raise
                _log.warning("the cache of translations cannot be opened: %s", error)
        else:
            db = _connect("file::memory:", self._busy)
            self._opened = None
            return db
        self._opened = _identity(self.path)
        return db

    def _remove(self, error: sqlite3.Error) -> None:
        """Nothing is lost with it, and a copy that is set aside would keep what the reader deletes."""
        _log.warning("the cache of translations is made anew: %s", error)
        self.close()
        try:
            for suffix in ("", "-wal", "-shm"):
                self.path.with_name(self.path.name + suffix).unlink(missing_ok=True)
        except OSError as problem:
            raise sqlite3.OperationalError(problem.strerror) from None


def _connect(address: str, busy: float) -> sqlite3.Connection:
    db = sqlite3.connect(address, uri=True, timeout=busy, check_same_thread=False, isolation_level=None)
    try:
        _prepare(db)
    except BaseException:
        db.close()
        raise
    return db


def _prepare(db: sqlite3.Connection) -> None:
    """WAL, so that one may read while another writes; a power loss may take the newest sentences, never the file."""
    version = _version(db)
    if version > SCHEMA:
        raise sqlite3.OperationalError("of a newer Rawi")
    if version < SCHEMA:
        db.execute("PRAGMA journal_mode = WAL")
        _transaction(db, "BEGIN IMMEDIATE", _create)
    db.execute("PRAGMA foreign_keys = ON")
    db.execute("PRAGMA secure_delete = ON")
    db.execute("PRAGMA synchronous = NORMAL")


def _create(db: sqlite3.Connection) -> None:
    """The tables, unless another Rawi was faster."""
    if _version(db) == SCHEMA:
        return
    if db.execute("SELECT 1 FROM sqlite_schema").fetchone():
        raise _Outdated
    for statement in TABLES.split(";"):
        db.execute(statement)
    db.execute(f"PRAGMA user_version = {SCHEMA}")


def _version(db: sqlite3.Connection) -> int:
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def _transaction(db: sqlite3.Connection, begin: str, work: Work[T]) -> T:
    db.execute(begin)
    try:
        result = work(db)
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise
    return result


def _useless(error: sqlite3.Error) -> bool:
    """Whether the file can only be made anew."""
    return isinstance(error, _Outdated) or _code(error) in _DAMAGE


def _code(error: sqlite3.Error) -> int:
    """The primary result code (https://sqlite.org/rescode.html)."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        state = path.stat()
    except OSError:
        return None
    return state.st_dev, state.st_ino
