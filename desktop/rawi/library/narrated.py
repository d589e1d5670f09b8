"""The library's file and an article's id in, the book that it came from and its narration out; for a worker that plays it."""

import io
import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import BinaryIO

from rawi.article.model import Narration
from rawi.library import articles, connection, originals, pieces

BUSY = 5.0
"""Seconds to wait for a Rawi that writes."""


def find(path: Path, key: str) -> tuple[BinaryIO, Narration] | None:
    """The book's file and its narration; None where either is gone or damaged. sqlite3.Error, RawiError LIBRARY_NEWER.

    A large file is read as it is needed: OSError, ValueError where it is gone by then. The library is not held open meanwhile.
    """
    if not path.exists():
        return None
    with closing(connection.connect(path, BUSY)) as db:
        db.execute("BEGIN")
        article, number = articles.body(db, key), originals.in_pieces(db, key)
        stored = originals.stored(db, key) if number is None else None
    if article is None:
        return None
    if number is not None:
        return pieces.opened(partial(_piece, path, number)), article.narration
    return (io.BytesIO(stored.data), article.narration) if stored else None


def _piece(path: Path, number: int, place: int) -> tuple[int, bytes]:
    if not path.exists():
        raise FileNotFoundError(path.name)
    try:
        with closing(connection.connect(path, BUSY)) as db:
            return pieces.find(db, number, place)
    except sqlite3.Error as error:
        raise OSError(type(error).__name__) from error
