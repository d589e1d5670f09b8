"""A query in, entries and counts out."""

from sqlite3 import Connection

from rawi.article import codec
from rawi.article.model import Direction
from rawi.library import index
from rawi.library.model import Entry, Facet, Field, Query, Sort, State
from rawi.library.values import moment

_COLUMNS = "number, id, title, site, language, direction, published, added, read, minutes, done, finished, name, format"
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
    found = by_rows(db, db.execute("SELECT number FROM article WHERE id = ?", (key,)).fetchall())
    return found[0] if found else None


def entries(db: Connection, query: Query) -> list[Entry]:
    """The entries of a query, one page of them."""
    where, values = _where(query)
    column = _SORTS[query.sort]
    order = "DESC" if query.descending else "ASC"
    numbers = db.execute(
        f"SELECT number FROM article {where} ORDER BY {column} IS NULL, {column} {order}, number {order} LIMIT ? OFFSET ?",  # noqa: S608 - names of ours
        (*values, query.limit, query.offset),
    ).fetchall()
    return by_rows(db, numbers)


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
    found = by_rows(db, db.execute(query, (after, after)).fetchall())
    return found[0] if found else None


def by_rows(db: Connection, numbers: list[tuple[int]]) -> list[Entry]:
    """The entries of these rows, in their order."""
    return [_entry(db, number) for (number,) in numbers]


def _entry(db: Connection, number: int) -> Entry:
    row = db.execute(f"SELECT {_COLUMNS} FROM article WHERE number = ?", (number,)).fetchone()  # noqa: S608 - names of ours
    return Entry(
        id=row[1], title=row[2], site=row[3],
        authors=_names(db, "SELECT name FROM author WHERE article = ? ORDER BY position", number),
        language=row[4], direction=Direction(row[5]), published=codec.published_value(row[6]),
        added=moment(row[7]), read=moment(row[8]) if row[8] is not None else None, minutes=row[9],
        done=row[10], finished=bool(row[11]),
        tags=_names(db, "SELECT name FROM tag WHERE article = ? ORDER BY name", number),
        collections=_names(db, "SELECT name FROM collection WHERE article = ? ORDER BY name", number),
        name=row[12], format=row[13],
    )  # fmt: skip


def _names(db: Connection, query: str, number: int) -> tuple[str, ...]:
    return tuple(name for (name,) in db.execute(query, (number,)))


def _where(query: Query) -> tuple[str, tuple[str, ...]]:
    """The conditions of a query, and their values."""
    parts: list[tuple[str, tuple[str, ...]]] = []
    if query.words.strip():
        sought = index.phrases(query.words)
        found = ("number IN (SELECT rowid FROM words WHERE words MATCH ?)", (index.match(sought),))
        parts.append(found if sought else ("0", ()))
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
