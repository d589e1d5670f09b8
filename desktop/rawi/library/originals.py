"""The files that articles came from: kept as they are, and given back."""

import hashlib
from functools import partial
from sqlite3 import Connection

from rawi.article.errors import RawiError
from rawi.article.progress import IsCancelled, Progress
from rawi.article.stored import Companion, Stored, Whole
from rawi.library import pieces
from rawi.library.packing import Damaged, pack, unpack
from rawi.library.values import clean

_IN_PIECES = b""
"""Stands in the place of a file that is too large for one blob."""


def keep(db: Connection, number: int, stored: Stored, progress: Progress, cancelled: IsCancelled) -> None:
    """Keep an article's file and its companions; a large one that is from here stays as it is. Errors as `pieces.keep`."""
    if stored.whole and stored.whole.pieces is None:
        return
    db.execute("DELETE FROM original WHERE article = ?", (number,))
    db.execute("DELETE FROM piece WHERE article = ?", (number,))
    if stored.whole:
        pieces.keep(db, number, stored, progress, cancelled)
        _insert(db, number, 0, stored.name, bytes.fromhex(stored.whole.key), _IN_PIECES)
        return
    files = [(stored.name, stored.data), *((each.path, each.data) for each in stored.companions)]
    for position, (path, data) in enumerate(files):
        _insert(db, number, position, path, hashlib.sha256(data).digest(), pack(data))


def stored(db: Connection, key: str) -> Stored | None:
    """The original file; None where it was not kept or is damaged. A large book comes without its sound."""
    number = in_pieces(db, key)
    rows = db.execute(
        "SELECT path, digest, data FROM original JOIN article ON article = number WHERE id = ? ORDER BY position",
        (key,),
    ).fetchall()
    try:
        if number is not None:
            (name, digest, _), *_ = rows
            return _without_sound(db, number, name, digest)
        files = [(path, _checked(unpack(data), digest)) for path, digest, data in rows]
    except Damaged:
        return None
    if not files:
        return None
    (name, data), *companions = files
    return Stored(name, data, tuple(Companion(path, content) for path, content in companions))


def in_pieces(db: Connection, key: str) -> int | None:
    """The number of an article whose file is too large for one blob; None for others."""
    row = db.execute(
        "SELECT number FROM original JOIN article ON article = number WHERE id = ? AND position = 0 AND data = ?",
        (key, _IN_PIECES),
    ).fetchone()
    return int(row[0]) if row else None


def _without_sound(db: Connection, number: int, name: str, digest: bytes) -> Stored | None:
    from rawi.archive import silent

    file = pieces.opened(partial(pieces.find, db, number))
    if hashlib.file_digest(file, "sha256").digest() != digest:
        raise Damaged("digest")
    try:
        return Stored(name, silent.copy(silent.book(file, name)), whole=Whole(digest.hex()))
    except RawiError:
        return None


def _insert(db: Connection, number: int, position: int, path: str, digest: bytes, data: bytes) -> None:
    db.execute("INSERT INTO original VALUES (?, ?, ?, ?, ?)", (number, position, clean(path), digest, data))


def _checked(data: bytes, digest: bytes) -> bytes:
    if hashlib.sha256(data).digest() != digest:
        raise Damaged("digest")
    return data
