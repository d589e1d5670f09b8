"""The library's file: connections for several threads, whole transactions, and problems as codes."""

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TypeVar

from rawi.article.errors import Code, RawiError
from rawi.article.progress import IsCancelled, Progress
from rawi.library import articles, connection, migration, problems

BUSY = 5.0
"""Seconds to wait for another Rawi that writes."""

T = TypeVar("T")
Work = Callable[[sqlite3.Connection], T]


class Database:
    """One library file. `problem` says where a damaged one was set aside."""

    def __init__(self, path: Path, busy: float = BUSY) -> None:
        self.path = path
        self.problem: RawiError | None = None
        self._busy = busy
        self._opened: connection.Identity | None = None
        self._idle: list[sqlite3.Connection] = []
        self._lock = threading.Lock()
        self._writing = threading.Lock()

    def read(self, work: Work[T]) -> T:
        """What `work` returns, from one state of the file."""
        with problems.explained(self.path.name):
            return self._guarded(lambda: self._reading(work))

    def write(self, work: Work[T]) -> T:
        """What `work` returns; what it changed is stored as a whole, or not at all where it raises."""
        with self._writing, problems.explained(self.path.name):
            return self._guarded(lambda: self._changing(work))

    def tidy(self, step: Callable[..., bool]) -> None:
        """Take `step` (db, first=whether it is the first) until it says that none is left, each as a change of its own.

        Then the file is written anew: secure_delete overwrites what is deleted, but not the copies that SQLite leaves where it
        moved rows between pages. What the journal still holds is taken out too, as far as nobody else reads at this moment.
        """
        first = True
        while self.write(partial(step, first=first)):
            first = False
        with self._writing, problems.explained(self.path.name), self._connection() as db:
            db.execute("VACUUM")
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def backup(self, path: Path, progress: Progress, cancelled: IsCancelled) -> None:
        """Copy the library, while it may be in use, to one file."""
        from rawi.library import backup

        with problems.explained(self.path.name), self._connection() as db:
            backup.copy(db, path, progress, cancelled)

    def restore(self, path: Path, progress: Progress, cancelled: IsCancelled) -> None:
        """Replace the library by a backup; other Rawis see it with their next call."""
        from rawi.library import restore

        with self._writing, problems.explained(self.path.name), self._connection() as db:
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
            if not problems.is_damage(error):
                raise
            if not (problems.is_index_damage(error) and self._mended()):
                self._set_aside()
            return act()

    def _mended(self) -> bool:
        """Whether the index could be made anew from the articles, which are whole."""
        try:
            self._changing(articles.index_anew)
        except sqlite3.DatabaseError:
            return False
        return True

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
        db = connection.connect(self.path, self._busy)
        try:
            migration.migrate(db, self.path)
        except BaseException:
            db.close()
            raise
        self._opened = connection.identity(self.path)
        return db

    def _set_aside(self) -> None:
        """Keep the damaged file under another name and start a new one, unless another Rawi has just done so."""
        self.close()
        if connection.identity(self.path) != self._opened and self._opened:
            return
        kept = self.path.with_name(f"{self.path.stem}-damaged-{int(time.time())}{self.path.suffix}")
        for suffix in ("", "-wal", "-shm"):
            old = self.path.with_name(self.path.name + suffix)
            if old.exists():
                old.replace(kept.with_name(kept.name + suffix))
        self.problem = RawiError(Code.LIBRARY_DAMAGED, name=kept.name)
