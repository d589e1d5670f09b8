"""A query in, entries and counts out."""

from collections.abc import Sequence
from sqlite3 import Connection, Cursor
from typing import Any

from rawi.article import codec
from rawi.article.model import Direction
from rawi.library import queries
from rawi.library.model import Entry, Facet, Field, Query, Sort, State
from rawi.library.values import moment, number_of

_COLUMNS = "number, id, title, site, language, direction, published, added, read, minutes, done, finished, name, format"
# SQLite takes nothing for the smallest value, so it comes last where the order descends; each column has its index.
_SORTS = {
    Sort.ADDED: "added",
    Sort.PUBLISHED: "by_date",
    Sort.TITLE: "by_title",
    Sort.LENGTH: "minutes",
    Sort.READ: "read",
}
_STATES = {
    State.ANY: "",
    State.UNREAD: "read IS NULL AND NOT finished",
    State.READING: "read IS NOT NULL AND NOT finished",
    State.FINISHED: "finished",
}
_FACETS = {
    Field.LANGUAGE: "SELECT language, count(*) FROM article WHERE language <> '' GROUP BY 1 ORDER BY 2 DESC, 1",
    Field.SITE: "SELECT site, count(*) FROM article WHERE site <> '' GROUP BY 1 ORDER BY 2 DESC, 1",
    Field.AUTHOR: "SELECT name, count(DISTINCT article) FROM author GROUP BY 1 ORDER BY 2 DESC, 1",
    Field.TAG: "SELECT name, count(*) FROM tag GROUP BY 1 ORDER BY 2 DESC, 1",
    Field.COLLECTION: "SELECT name, count(*) FROM collection GROUP BY 1 ORDER BY 2 DESC, 1",
}


def entry(db: Connection, key: str) -> Entry | None:
    """The entry of one article."""
    number = number_of(db, key)
    return by_rows(db, [number])[0][1] if number is not None else None


def entries(db: Connection, query: Query) -> list[Entry]:
    """The entries of a query, one page of them."""
    where, values = _where(query)
    column = _SORTS[query.sort]
    order = f"{column} DESC, number DESC" if query.descending else f"{column} NULLS LAST, number"
    rows = db.execute(
        f"SELECT number FROM article {where} ORDER BY {order} LIMIT ? OFFSET ?",  # noqa: S608 - names of ours
        (*values, query.limit, query.offset),
    )
    return [entry for _, entry in by_rows(db, [number for (number,) in rows])]


def count(db: Connection, query: Query) -> int:
    """How many articles a query has, on all pages."""
    where, values = _where(query)
    return int(db.execute(f"SELECT count(*) FROM article {where}", values).fetchone()[0])  # noqa: S608 - names of ours


def facets(db: Connection, field: Field) -> list[Facet]:
    """The values of a field, the commonest first."""
    return [Facet(value, number) for value, number in db.execute(_FACETS[field])]


def next_unread(db: Connection, after: str) -> Entry | None:
    """The next unread below this article in the list by date of adding, newest first; then from its top."""
    query = (
        "SELECT number FROM article WHERE read IS NULL AND NOT finished AND id <> ? "
        "ORDER BY (added, number) >= (SELECT added, number FROM article WHERE id = ?), added DESC, number DESC LIMIT 1"
    )
    row = db.execute(query, (after, after)).fetchone()
    return by_rows(db, row)[0][1] if row else None


def by_rows(db: Connection, numbers: Sequence[int]) -> list[tuple[int, Entry]]:
    """The rows and entries of these articles, in their order."""
    rows = _chosen(db, f"SELECT {_COLUMNS} FROM article WHERE number IN", numbers)  # noqa: S608 - names of ours
    found = {row[0]: row for row in rows}
    authors, tags, collections = (
        _names(db, table, order, numbers)
        for table, order in (("author", "position"), ("tag", "name"), ("collection", "name"))
    )
    return [
        (n, _entry(found[n], authors.get(n, []), tags.get(n, []), collections.get(n, [])))
        for n in numbers
        if n in found
    ]


def _entry(row: tuple[Any, ...], authors: list[str], tags: list[str], collections: list[str]) -> Entry:
    return Entry(
        id=row[1], title=row[2], site=row[3], authors=tuple(authors), language=row[4], direction=Direction(row[5]),
        published=codec.published_value(row[6]), added=moment(row[7]),
        read=moment(row[8]) if row[8] is not None else None, minutes=row[9], done=row[10], finished=bool(row[11]),
        tags=tuple(tags), collections=tuple(collections), name=row[12], format=row[13],
    )  # fmt: skip


def _names(db: Connection, table: str, order: str, numbers: Sequence[int]) -> dict[int, list[str]]:
    """The authors, tags or collections of articles."""
    found: dict[int, list[str]] = {}
    for number, name in _chosen(
        db,
        f"SELECT article, name FROM {table} WHERE article IN",  # noqa: S608 - names of ours
        numbers,
        f" ORDER BY article, {order}",
    ):
        found.setdefault(number, []).append(name)
    return found


def _chosen(db: Connection, query: str, numbers: Sequence[int], order: str = "") -> Cursor:
    """The rows with these numbers; they are ours, so they can stand in the query (one may have very many)."""
    return db.execute(f"{query} ({','.join(map(str, numbers))}){order}")


def _where(query: Query) -> tuple[str, tuple[str, ...]]:
    """The conditions of a query, and their values."""
    parts: list[tuple[str, tuple[str, ...]]] = []
    if query.words.strip():
        wanted = queries.sought(query.words)
        found = ("number IN (SELECT rowid FROM words WHERE words MATCH ?)", (queries.match(wanted),))
        parts.append(found if wanted else ("0", ()))
    for value, condition in (
        (query.language, "language = ?"),
        (query.site, "site = ?"),
        (query.author, "number IN (SELECT article FROM author WHERE name = ?)"),
        (query.tag, "number IN (SELECT article FROM tag WHERE name = ?)"),
        (query.collection, "number IN (SELECT article FROM collection WHERE name = ?)"),
    ):
        if value:
            parts.append((condition, (value,)))
    if _STATES[query.state]:
        parts.append((_STATES[query.state], ()))
    where = "WHERE " + " AND ".join(condition for condition, _ in parts) if parts else ""
    return where, tuple(value for _, values in parts for value in values)
