"""One file in, the whole library out of it."""

import shutil
import sqlite3
import time
from contextlib import closing
from pathlib import Path

from rawi.article.errors import Code, RawiError
from rawi.article.progress import IsCancelled, Progress
from rawi.library import migration, schema
from rawi.library.backup import PAGES, check, copy, part_of, teller


def restore(
    target: sqlite3.Connection, path: Path, home: Path, progress: Progress, cancelled: IsCancelled
) -> None:
    """Replace the library at `home` by a backup in one transaction; what was there is kept beside it.

    An older backup gets today's tables first. Other Rawis that have the library open see the new one.
    """
    part = part_of(home)
    kept = home.with_name(f"{home.stem}-before-restore-{int(time.time())}{home.suffix}")
    try:
        _fetch(path, part)
        with closing(sqlite3.connect(part, isolation_level=None)) as source:
            check(source, path.name)
            schema.prepare(source)
            migration.upgrade(source)
            copy(target, kept, lambda done: progress(done / 2), cancelled)
            source.backup(
                target,
                pages=PAGES,
                progress=teller(lambda done: progress(0.5 + done / 2), cancelled),
                sleep=0.0,
            )
    finally:
        for suffix in ("", "-wal", "-shm"):
            part.with_name(part.name + suffix).unlink(missing_ok=True)


def _fetch(path: Path, part: Path) -> None:
    """A copy of the backup to look into; RawiError FILE_… where it cannot be read."""
    try:
        if not path.is_file():
            raise RawiError(Code.FILE_IS_FOLDER if path.is_dir() else Code.FILE_MISSING, name=path.name)
        with path.open("rb") as source, part.open("wb") as target:
            shutil.copyfileobj(source, target, 1_000_000)
    except PermissionError:
        raise RawiError(Code.FILE_FORBIDDEN, name=path.name) from None
