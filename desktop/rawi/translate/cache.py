"""Sentences in, their translations out where they were made before: one row each, and which articles use it, in one SQLite file."""

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from rawi.article.errors import Code, RawiError
from rawi.article.model import Span, SpanKind
from rawi.article.translation import Leg, Mark, MarkKind
from rawi.translate.cache_file import BUSY, CacheFile

LIMIT = 200_000_000
"""Bytes; about 600,000 sentences. Those of the articles that were not opened for the longest time leave first."""

_AT_ONCE = 500
_BELOW = 0.9


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of a sentence, and by which models."""

    text: str
    marks: tuple[Mark, ...]
    spans: tuple[Span, ...]
    legs: tuple[Leg, ...]


@dataclass(frozen=True, slots=True)
class Record:
    """A translation to be kept: see `keys` for its two names."""

    key: bytes
    sentence: bytes
    target: str
    kept: Kept


class Cache:
    """Never fails but in `forget`: what cannot be read was not there, what cannot be written is not kept. Articles by their ids."""

    def __init__(self, path: Path, limit: int = LIMIT, busy: float = BUSY) -> None:
        self._file = CacheFile(path, busy)
        self._limit = limit

    def find(self, article: str, keys: Sequence[bytes]) -> Mapping[bytes, Kept]:
        """What is kept under these keys; the article is noted as one that uses it, now."""
        found: dict[bytes, tuple[int, Kept]] = self._file.read(
            lambda db: {key: (n, kept) for n, key, kept in _rows(db, "key", keys)}, {}
        )
        self._note(article, [number for number, _ in found.values()])
        return {key: kept for key, (_, kept) in found.items()}

    def newest(self, article: str, sentences: Sequence[bytes]) -> Mapping[bytes, Kept]:
        """The newest translation of these sentences, by whatever models; noted as with `find`."""
        found: dict[bytes, tuple[int, Kept]] = self._file.read(
            lambda db: {
                name: (n, kept) for n, name, kept in sorted(_rows(db, "sentence", sentences), key=_number)
            },
            {},
        )
        self._note(article, [number for number, _ in found.values()])
        return {name: kept for name, (_, kept) in found.items()}

    def keep(self, article: str, records: Sequence[Record]) -> None:
        """Keep them for the article; where the file grows too large, others leave."""

        def work(db: sqlite3.Connection) -> None:
            makers = {legs: _maker(db, legs) for legs in {record.kept.legs for record in records}}
            db.executemany(
                "INSERT OR IGNORE INTO sentence (key, sentence, target, maker, text, more) VALUES (?, ?, ?, ?, ?, ?)",
                [_values(record, makers[record.kept.legs]) for record in records],
            )
            keys = [record.key for record in records]
            _use(db, article, [number for number, _, _ in _rows(db, "key", keys)])
            _shrink(db, self._limit)

        if records:
            self._file.write(work, None)

    def targets(self, article: str) -> frozenset[str]:
        """The languages that sentences of the article were translated into."""

        def work(db: sqlite3.Connection) -> frozenset[str]:
            rows = db.execute(
                "SELECT DISTINCT target FROM article JOIN use ON use.article = article.number "
                "JOIN sentence ON sentence.number = use.sentence WHERE id = ?",
                (article,),
            )
            return frozenset(str(target) for (target,) in rows)

        return self._file.read(work, frozenset())

    @property
    def empty(self) -> bool:
        """True while nothing is kept at all."""
        return self._file.read(
            lambda db: db.execute("SELECT 1 FROM sentence LIMIT 1").fetchone() is None, True
        )

    def articles(self) -> frozenset[str]:
        """Every article that anything is kept for."""
        return self._file.read(
            lambda db: frozenset(str(name) for (name,) in db.execute("SELECT id FROM article")), frozenset()
        )

    def forget(self, articles: Collection[str]) -> None:
        """Take out what only these articles use; no trace stays in the file. RawiError LIBRARY_BUSY or LIBRARY_FAILED."""
        try:
            self._file.erase(lambda db: _forget(db, articles))
        except sqlite3.Error as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_BUSY:
                raise RawiError(Code.LIBRARY_BUSY) from None
            raise RawiError(Code.LIBRARY_FAILED, reason=str(error)) from None

    def close(self) -> None:
        """Close the file; the next call opens it again."""
        self._file.close()

    def _note(self, article: str, numbers: Sequence[int]) -> None:
        if numbers:
            self._file.write(lambda db: _use(db, article, numbers), None)


def _rows(db: sqlite3.Connection, column: str, names: Sequence[bytes]) -> Iterator[tuple[int, bytes, Kept]]:
    """Number, name and content of the rows whose `column` is one of the names."""
    makers = {int(n): _legs(legs) for n, legs in db.execute("SELECT number, legs FROM maker")}
    for begin in range(0, len(names), _AT_ONCE):
        some = names[begin : begin + _AT_ONCE]
        places = ", ".join("?" * len(some))
        query = f"SELECT number, {column}, maker, text, more FROM sentence WHERE {column} IN ({places})"  # noqa: S608 - our own names
        for number, name, maker, text, more in db.execute(query, some):
            yield number, name, _kept(text, more, makers[maker])


def _number(row: tuple[int, bytes, Kept]) -> int:
    return row[0]


def _use(db: sqlite3.Connection, article: str, sentences: Iterable[int]) -> None:
    """The article uses these sentences, and is the one that was used last."""
    db.execute(
        "INSERT INTO article (id, used) VALUES (?, (SELECT coalesce(max(used), 0) + 1 FROM article)) "
        "ON CONFLICT (id) DO UPDATE SET used = excluded.used",
        (article,),
    )
    (number,) = db.execute("SELECT number FROM article WHERE id = ?", (article,)).fetchone()
    db.executemany("INSERT OR IGNORE INTO use VALUES (?, ?)", [(number, each) for each in sentences])


def _forget(db: sqlite3.Connection, articles: Collection[str]) -> None:
    for name in articles:
        row = db.execute("SELECT number FROM article WHERE id = ?", (name,)).fetchone()
        if row:
            _drop(db, row[0])
    db.execute("DELETE FROM maker WHERE number NOT IN (SELECT maker FROM sentence)")


def _drop(db: sqlite3.Connection, article: int) -> None:
    """Take out the article and the sentences that no other uses."""
    db.execute(
        "DELETE FROM sentence WHERE number IN (SELECT sentence FROM use WHERE article = ?1) "
        "AND NOT EXISTS (SELECT 1 FROM use WHERE sentence = sentence.number AND article <> ?1)",
        (article,),
    )
    db.execute("DELETE FROM article WHERE number = ?", (article,))


def _shrink(db: sqlite3.Connection, limit: int) -> None:
    """Take out the articles that were used longest ago, but the last one, until there is some room again."""
    if _size(db) <= limit:
        return
    while _size(db) > limit * _BELOW:
        rows = db.execute("SELECT number FROM article ORDER BY used LIMIT 2").fetchall()
        if len(rows) < 2:
            return
        _drop(db, rows[0][0])


def _size(db: sqlite3.Connection) -> int:
    """Bytes of the pages in use."""
    pages, free, size = (
        int(db.execute(f"PRAGMA {name}").fetchone()[0])
        for name in ("page_count", "freelist_count", "page_size")
    )
    return (pages - free) * size


def _maker(db: sqlite3.Connection, legs: tuple[Leg, ...]) -> int:
    text = json.dumps([[leg.engine, leg.source, leg.target, leg.pack, leg.digest] for leg in legs])
    db.execute("INSERT OR IGNORE INTO maker (legs) VALUES (?)", (text,))
    (number,) = db.execute("SELECT number FROM maker WHERE legs = ?", (text,)).fetchone()
    return int(number)


def _legs(text: str) -> tuple[Leg, ...]:
    return tuple(Leg(*parts) for parts in json.loads(text))


def _values(record: Record, maker: int) -> tuple[object, ...]:
    kept = record.kept
    marks = [[mark.kind.value, mark.detail] for mark in kept.marks]
    spans = [[span.kind.value, span.start, span.end, span.target] for span in kept.spans]
    more = json.dumps([marks, spans]) if marks or spans else ""
    text = kept.text.encode("utf-8", "surrogatepass")
    return record.key, record.sentence, record.target, maker, text, more


def _kept(text: bytes, more: str, legs: tuple[Leg, ...]) -> Kept:
    marks, spans = json.loads(more) if more else ((), ())
    return Kept(
        text.decode("utf-8", "surrogatepass"),
        tuple(Mark(MarkKind(kind), detail) for kind, detail in marks),
        tuple(Span(SpanKind(kind), start, end, target) for kind, start, end, target in spans),
        legs,
    )
