"""The whole library to one file, and the check of such a file."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from rawi.article.errors import Code, RawiError
from rawi.article.progress import IsCancelled, Progress, stop_if
from rawi.library import schema

PAGES = 512
"""Pages of one step of copying: 2 MB."""


def copy(source: sqlite3.Connection, path: Path, progress: Progress, cancelled: IsCancelled) -> None:
    """Copy a library while it is in use into a file of its own, which appears when it is whole and checked."""
    part = part_of(path)
    try:
        with closing(sqlite3.connect(part)) as target:
            source.backup(target, pages=PAGES, progress=teller(progress, cancelled), sleep=0.0)
            target.execute("PRAGMA journal_mode = DELETE")
            check(target, path.name)
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def check(db: sqlite3.Connection, name: str) -> None:
    """RawiError where this is not a whole library: BACKUP_BROKEN, or LIBRARY_NEWER for a newer one."""
    try:
        version = schema.version(db)
        if version > schema.SCHEMA:
            raise RawiError(Code.LIBRARY_NEWER)
        whole = version > 0 and db.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
        if not whole or db.execute("PRAGMA foreign_key_check").fetchone():
            raise RawiError(Code.BACKUP_BROKEN, name=name)
        db.execute("SELECT count(*) FROM article JOIN place ON 1 = 0").fetchone()
    except sqlite3.DatabaseError:
        raise RawiError(Code.BACKUP_BROKEN, name=name) from None


def part_of(path: Path) -> Path:
    """The name of a file while it is not whole."""
    return path.with_name(f".{path.name}.{os.getpid()}.part")


def teller(progress: Progress, cancelled: IsCancelled) -> Callable[[int, int, int], None]:
    """What SQLite's copying calls: it tells the progress and stops where the reader wants it."""

    def tell(_status: int, remaining: int, total: int) -> None:
        stop_if(cancelled)
        progress(1 - remaining / total if total else 1.0)

    return tell
