"""A file too large for one blob: kept in pieces, each packed with a checksum, and read again from any place."""

import hashlib
import io
from collections.abc import Callable
from sqlite3 import Connection

from rawi.archive.places import Places
from rawi.article.errors import Code, RawiError
from rawi.article.progress import IsCancelled, Progress, stop_if
from rawi.article.stored import Stored
from rawi.library.packing import FAST, Damaged, pack, unpack

Find = Callable[[int], tuple[int, bytes]]
"""A place in the file in; where the piece begins that has it (the last one for places behind the end), and that out."""

_END = (1 << 63) - 1
_BUFFER = 1 << 16


def keep(db: Connection, number: int, stored: Stored, progress: Progress, cancelled: IsCancelled) -> None:
    """Copy a large file into an article's pieces; nothing where they are from here.

    RawiError FILE_CHANGING where it is not the file any more that was loaded, FILE_…; Cancelled.
    """
    whole = stored.whole
    if whole is None or whole.pieces is None:
        return
    digest, start = hashlib.sha256(), 0
    for data in whole.pieces():
        stop_if(cancelled)
        db.execute("INSERT INTO piece VALUES (?, ?, ?)", (number, start, pack(data, FAST)))
        digest.update(data)
        start += len(data)
        progress(min(1.0, start / whole.size))
    if digest.hexdigest() != whole.key:
        raise RawiError(Code.FILE_CHANGING, name=stored.name)


def find(db: Connection, number: int, place: int) -> tuple[int, bytes]:
    """See `Find`; Damaged where there is none."""
    row = db.execute(
        "SELECT start, data FROM piece WHERE article = ? AND start <= ? ORDER BY start DESC LIMIT 1",
        (number, place),
    ).fetchone()
    if row is None:
        raise Damaged("no pieces")
    return row[0], unpack(row[1])


def opened(find: Find) -> io.BufferedReader:
    """The file that the pieces are, of which one is held. Damaged (also while it is read) where there is none, or one is lost."""
    last, data = held = find(_END)

    def take(place: int, most: int) -> bytes:
        nonlocal held
        if not 0 <= place - held[0] < len(held[1]):
            held = find(place)
        given = held[1][place - held[0] : place - held[0] + most]
        if not given:
            raise Damaged("a piece is lost")
        return given

    return io.BufferedReader(Places(last + len(data), take), _BUFFER)
