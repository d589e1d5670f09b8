"""The library file: articles and reading places in SQLite."""

import json
import sqlite3
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from rawi.article import codec
from rawi.article.errors import Code, RawiError
from rawi.article.model import Article
from rawi.article.stored import Loaded, Stored
from rawi.library.anchors import Anchor

SCHEMA = 1
_BUSY = 10.0
_CREATE = """
CREATE TABLE article (
    id TEXT PRIMARY KEY, title TEXT NOT NULL, site TEXT NOT NULL, language TEXT NOT NULL,
    added REAL NOT NULL, body BLOB NOT NULL
) WITHOUT ROWID;
CREATE TABLE place (
    article TEXT PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
    segment TEXT NOT NULL, quote TEXT NOT NULL, offset INTEGER NOT NULL, changed REAL NOT NULL
) WITHOUT ROWID;
"""
T = TypeVar("T")


class Library:
    """Safe for several threads and several Rawis at once. `problem` says where a damaged file was set aside.

    Every method raises RawiError LIBRARY_FAILED where the file cannot be read or written, or is of a newer Rawi.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self.problem: RawiError | None = None

    def get(self, key: str) -> Article | None:
        """The article with this id; None where it is not stored, or was stored by a Rawi with another article format."""
        row = self._with(lambda db: db.execute("SELECT body FROM article WHERE id = ?", (key,)).fetchone())
        if row is None:
            return None
        try:
            return codec.from_json(json.loads(zlib.decompress(row[0])))
        except (zlib.error, ValueError, KeyError, TypeError):
            return None

    def put(self, loaded: Loaded, stored: Stored) -> None:  # noqa: ARG002 - the file is not kept yet
        """Store or replace an article; its reading place stays."""
        article = loaded.article
        body = zlib.compress(json.dumps(codec.to_json(article)).encode("utf-8", "surrogatepass"))
        row = (article.id, _text(article.title), _text(article.site), article.language, time.time(), body)
        self._with(
            lambda db: db.execute(
                "INSERT INTO article VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                "title = excluded.title, site = excluded.site, language = excluded.language, body = excluded.body",
                row,
            )
        )

    def place(self, key: str) -> Anchor | None:
        """Where the reader was in this article."""
        query = "SELECT segment, quote, offset FROM place WHERE article = ?"
        row = self._with(lambda db: db.execute(query, (key,)).fetchone())
        return Anchor(*row) if row else None

    def set_place(self, key: str, anchor: Anchor) -> None:
        """Remember where the reader is; without effect for an article that is not stored."""
        row = (key, anchor.segment, _text(anchor.quote), anchor.offset, time.time(), key)
        self._with(
            lambda db: db.execute(
                "INSERT OR REPLACE INTO place SELECT ?, ?, ?, ?, ? WHERE EXISTS (SELECT 1 FROM article WHERE id = ?)",
                row,
            )
        )

    def close(self) -> None:
        """Close the file; the next call opens it again."""
        with self._lock:
            self._shut()

    def _with(self, work: Callable[[sqlite3.Connection], T]) -> T:
        with self._lock, _explained():
            try:
                return self._work(work)
            except sqlite3.DatabaseError as error:
                if not _is_damage(error):
                    raise
                self._set_aside()
                return self._work(work)

    def _work(self, work: Callable[[sqlite3.Connection], T]) -> T:
        db = self._open()
        with db:
            return work(db)

    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            db = sqlite3.connect(self._path, timeout=_BUSY, check_same_thread=False)
            try:
                _prepare(db)
            except BaseException:
                db.close()
                raise
            self._connection = db
        return self._connection

    def _shut(self) -> None:
        if self._connection:
            self._connection.close()
            self._connection = None

    def _set_aside(self) -> None:
        """Keep the damaged file under another name and start a new one."""
        self._shut()
        kept = self._path.with_name(f"{self._path.stem}-damaged-{int(time.time())}{self._path.suffix}")
        for suffix in ("", "-wal", "-shm"):
            old = self._path.with_name(self._path.name + suffix)
            if old.exists():
                old.replace(kept.with_name(kept.name + suffix))
        self.problem = RawiError(Code.LIBRARY_DAMAGED, name=kept.name)


def _prepare(db: sqlite3.Connection) -> None:
    """Make the schema in a new file; WAL where the file system allows it (a network share does not)."""
    db.execute("PRAGMA foreign_keys = ON")
    db.execute("PRAGMA journal_mode = WAL")
    version = db.execute("PRAGMA user_version").fetchone()[0]
    if version > SCHEMA:
        raise RawiError(Code.LIBRARY_NEWER)
    if version == 0:
        with db:
            db.execute("BEGIN IMMEDIATE")
            if db.execute("PRAGMA user_version").fetchone()[0] == 0:
                for statement in _CREATE.split(";"):
                    db.execute(statement)
                db.execute(f"PRAGMA user_version = {SCHEMA}")


@contextmanager
def _explained() -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        raise RawiError(Code.LIBRARY_FAILED, reason=str(error)) from None
    except OSError as error:
        raise RawiError(Code.LIBRARY_FAILED, reason=error.strerror or type(error).__name__) from None


def _is_damage(error: sqlite3.DatabaseError) -> bool:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def _text(value: str) -> str:
    """SQLite takes no lone surrogates."""
    return value.encode("utf-8", "replace").decode("utf-8")
