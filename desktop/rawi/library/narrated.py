"""The library's file and an article's id in, the book that it came from and its narration out; for a worker that plays it."""

from contextlib import closing
from pathlib import Path

from rawi.article.model import Narration
from rawi.library import articles, connection

BUSY = 5.0
"""Seconds to wait for a Rawi that writes."""


def find(path: Path, key: str) -> tuple[bytes, Narration] | None:
    """The book's bytes and its narration; None where either is gone or damaged. sqlite3.Error, RawiError LIBRARY_NEWER."""
    if not path.exists():
        return None
    with closing(connection.connect(path, BUSY)) as db:
        db.execute("BEGIN")
        article, stored = articles.body(db, key), articles.stored(db, key)
    return (stored.data, article.narration) if article and stored else None
