"""The library's file: connections for several threads, whole transactions, and problems as codes."""

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from rawi.article.errors import Code, RawiError
from rawi.article.progress import IsCancelled, Progress
from rawi.library import backup, migration, restore, schema

BUSY = 10.0
"""Seconds to wait for another Rawi that writes."""

T = TypeVar("T")
Work = Callable[[sqlite3.Connection], T]


class Database:
    """One library file. `problem` says where a damaged one was set aside."""

    def __init__(self, path: Path, busy: float = BUSY) -> None:
        self.path = path
        self.problem: RawiError | None = None
        self._busy = busy
        self._idle: list[sqlite3.Connection] = []
        self._lock = threading.Lock()
        self._writing = threading.Lock()

    def read(self, work: Work[T]) -> T:
        """What `work` returns, from one state of the file."""
        with _explained(self.path.name):
            return self._guarded(lambda: self._reading(work))

    def write(self, work: Work[T]) -> T:
        """What `work` returns; what it changed is stored as a whole, or not at all where it raises."""
        with self._writing, _explained(self.path.name):
            return self._guarded(lambda: self._changing(work))

    def backup(self, path: Path, progress: Progress, cancelled: IsCancelled) -> None:
        """Copy the library, while it may be in use, to one file."""
        with _explained(path.name), self._connection() as db:
            backup.copy(db, path, progress, cancelled)

    def restore(self, path: Path, progress: Progress, cancelled: IsCancelled) -> None:
        """Replace the library by a backup; other Rawis see it with their next call."""
        with self._writing, _explained(self.path.name), self._connection() as db:
            restore.restore(db, path, self.path, progress, cancelled)

    def close(self) -> None:
        """Close the file; the next call opens it again."""
        with self._lock:
            while self._idle:
                self._idle.pop().close()

    def _reading(self, work: Work[T]) -> T:
        with self._connection() as db:
            db.execute("BEGIN")
            try:
                return work(db)
            finally:
                db.execute("ROLLBACK")

    def _changing(self, work: Work[T]) -> T:
        with self._connection() as db:
            db.execute("BEGIN IMMEDIATE")
            try:
                result = work(db)
                db.execute("COMMIT")
            except BaseException:
                if db.in_transaction:
                    db.execute("ROLLBACK")
                raise
            return result

    def _guarded(self, act: Callable[[], T]) -> T:
        try:
            return act()
        except sqlite3.DatabaseError as error:
            if not is_damage(error):
                raise
            self._set_aside()
            return act()

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            db = self._idle.pop() if self._idle else self._open()
        try:
            yield db
        except sqlite3.DatabaseError:
            db.close()
            raise
        except BaseException:
            self._give_back(db)
            raise
        self._give_back(db)

    def _give_back(self, db: sqlite3.Connection) -> None:
        with self._lock:
            self._idle.append(db)

    def _open(self) -> sqlite3.Connection:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        db = sqlite3.connect(self.path, timeout=self._busy, check_same_thread=False, isolation_level=None)
        try:
            schema.prepare(db)
            migration.migrate(db, self.path)
        except BaseException:
            db.close()
            raise
        return db

    def _set_aside(self) -> None:
        """Keep the damaged file under another name and start a new one."""
        self.close()
        kept = self.path.with_name(f"{self.path.stem}-damaged-{int(time.time())}{self.path.suffix}")
        for suffix in ("", "-wal", "-shm"):
            old = self.path.with_name(self.path.name + suffix)
            if old.exists():
                old.replace(kept.with_name(kept.name + suffix))
        self.problem = RawiError(Code.LIBRARY_DAMAGED, name=kept.name)


def is_damage(error: sqlite3.DatabaseError) -> bool:
    """Whether the file itself is not whole."""
    return _code(error) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def _code(error: sqlite3.Error) -> int:
    """The primary result code (https://sqlite.org/rescode.html)."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


@contextmanager
def _explained(name: str) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        raise _problem(error, name) from None
    except OSError as error:
        raise RawiError(Code.LIBRARY_FAILED, reason=error.strerror or type(error).__name__) from None


def _problem(error: sqlite3.Error, name: str) -> RawiError:
    if _code(error) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return RawiError(Code.LIBRARY_BUSY)
    if _code(error) == sqlite3.SQLITE_FULL:
        return RawiError(Code.DISK_FULL, name=name)
    return RawiError(Code.LIBRARY_FAILED, reason=str(error))
