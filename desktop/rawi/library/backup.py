"""The whole library to one file, and the check of such a file."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from rawi.article.errors import Code, RawiError
from rawi.article.progress import IsCancelled, Progress, stop_if
from rawi.library import schema
from rawi.library.problems import explained

PAGES = 512
"""Pages of one step of copying: 2 MB."""
SLEEP, LONGEST_WAIT = 0.1, 10.0
"""Seconds between tries, and of all of them, where another Rawi writes."""


def copy(source: sqlite3.Connection, path: Path, progress: Progress, cancelled: IsCancelled) -> None:
    """Copy a library while it is in use into a file of its own, which appears when it is whole and checked.

    What others write meanwhile is not in it. RawiError OUTPUT_FAILED or DISK_FULL where it cannot be written.
    """
    part = part_of(path)
    with explained(path.name, Code.OUTPUT_FAILED):
        source.execute("BEGIN")
        try:
            source.execute("SELECT 1 FROM sqlite_master").fetchone()
            with closing(sqlite3.connect(part)) as target:
                source.backup(target, pages=PAGES, progress=teller(progress, cancelled), sleep=SLEEP)
                target.execute("PRAGMA journal_mode = DELETE")
                check(target, path.name)
            with part.open("rb+") as file:
                os.fsync(file.fileno())
            part.replace(path)
        finally:
            source.execute("ROLLBACK")
            part.unlink(missing_ok=True)


def check(db: sqlite3.Connection, name: str) -> None:
    """RawiError where this is not a whole library: BACKUP_BROKEN, or LIBRARY_NEWER for a newer one."""
    try:
        schema.check(db)
        whole = schema.version(db) > 0 and db.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
        if not whole or db.execute("PRAGMA foreign_key_check").fetchone():
            raise RawiError(Code.BACKUP_BROKEN, name=name)
        db.execute("SELECT count(*) FROM article JOIN place ON 1 = 0").fetchone()
    except sqlite3.DatabaseError:
        raise RawiError(Code.BACKUP_BROKEN, name=name) from None


def part_of(path: Path) -> Path:
    """The name of a file while it is not whole."""
    return path.with_name(f".{path.name}.{os.getpid()}.part")


def teller(progress: Progress, cancelled: IsCancelled) -> Callable[[int, int, int], None]:
    """What SQLite's copying calls: it tells the progress, stops where the reader wants it, and waits for others only so long."""
    waited = 0.0

    def tell(status: int, remaining: int, total: int) -> None:
        nonlocal waited
        stop_if(cancelled)
        waited = waited + SLEEP if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) else 0.0
        if waited > LONGEST_WAIT:
            raise RawiError(Code.LIBRARY_BUSY)
        progress(1 - remaining / total if total else 1.0)

    return tell
