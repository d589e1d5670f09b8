"""Articles in the library's tables: put, get, delete."""

import hashlib
import time
from collections.abc import Sequence
from sqlite3 import Connection
from typing import Any

from rawi.article import codec
from rawi.article.model import Article, Resource
from rawi.article.progress import IsCancelled, Progress, ignore_progress, never_cancelled
from rawi.article.stored import Loaded, Stored
from rawi.library import bodies, edits, index, marks, schema
from rawi.library.packing import Damaged
from rawi.library.values import clean, number_of, seconds
from rawi.text.folding import fold
from rawi.text.reading import minutes


def put(
    db: Connection,
    loaded: Loaded,
    stored: Stored | None,
    progress: Progress = ignore_progress,
    cancelled: IsCancelled = never_cancelled,
) -> None:
    """Store or replace an article with its pictures and the file it came from (None where that is not known).

    A large file takes time and may be cancelled; RawiError FILE_… where it cannot be read (any more).
    """
    article = loaded.article
    number = number_of(db, article.id)
    if number is None:
        number = _new(db, article.id)
    else:
        from rawi.library import corrections

        _unindex(db, number)
        marks.move(db, number, article)
        corrections.move(db, number, article)
    body = codec.to_json(article)
    db.execute("INSERT OR REPLACE INTO body VALUES (?, ?)", (number, bodies.packed(body)))
    db.execute("UPDATE article SET story = ? WHERE number = ?", (bodies.story(article), number))
    _describe(db, number, edits.apply(article, marks.edits(db, number)))
    index.add(db, number, _texts(db, number, body))
    if stored:
        from rawi.library import originals

        originals.keep(db, number, stored, progress, cancelled)
    _keep_pictures(db, number, loaded.resources)


def body(db: Connection, key: str) -> Article | None:
    """The article as it was loaded; None where it is not stored, damaged or of another article format."""
    row = db.execute("SELECT data FROM body JOIN article ON article = number WHERE id = ?", (key,)).fetchone()
    return bodies.article(row[0]) if row else None


def get(db: Connection, key: str) -> Article | None:
    """The article as the reader corrected it."""
    article = body(db, key)
    number = number_of(db, key)
    return edits.apply(article, marks.edits(db, number)) if article and number is not None else None


def set_edits(db: Connection, key: str, made: Sequence[edits.Edit]) -> None:
    """Replace the reader's edits; list and search follow."""
    article, number = body(db, key), number_of(db, key)
    if number is None:
        return
    marks.set_edits(db, number, made)
    if article:
        _unindex(db, number)
        _describe(db, number, edits.apply(article, made))
        index.add(db, number, _texts(db, number, codec.to_json(article)))


def resource(db: Connection, digest: str) -> Resource | None:
    """The picture with this digest; None where it is not stored or damaged."""
    try:
        key = bytes.fromhex(digest)
    except ValueError:
        return None
    row = db.execute("SELECT media_type, data FROM picture WHERE digest = ?", (key,)).fetchone()
    if row is None or hashlib.sha256(row[1]).digest() != key:
        return None
    return Resource(digest, row[0], row[1])


def same_story(db: Connection, article: Article) -> str | None:
    """The id of another stored article that tells the same; the first one stored where there are several."""
    digest = bodies.story(article)
    row = db.execute(
        "SELECT id FROM article WHERE story = ? AND id <> ? ORDER BY number LIMIT 1", (digest, article.id)
    ).fetchone()
    return str(row[0]) if row else None


def delete(db: Connection, keys: Sequence[str]) -> None:
    """Take these articles out, with everything of theirs; `purge` takes the traces."""
    for key in keys:
        number = number_of(db, key)
        if number is not None:
            _unindex(db, number)
            pictures = _pictures_of(db, number)
            db.execute("DELETE FROM article WHERE number = ?", (number,))
            _drop_lonely(db, pictures)
    db.execute("INSERT OR IGNORE INTO task VALUES ('purge')")


def index_anew(db: Connection) -> None:
    """Make the index from the bodies."""
    schema.create_index(db)
    for (number,) in db.execute("SELECT article FROM body ORDER BY article").fetchall():
        (data,) = db.execute("SELECT data FROM body WHERE article = ?", (number,)).fetchone()
        try:
            index.add(db, number, _texts(db, number, bodies.raw(data)))
        except (Damaged, KeyError, TypeError):
            continue


def purge(db: Connection, *, first: bool) -> bool:
    """A step of taking out the traces of what was deleted; whether another is needed."""
    if not db.execute("SELECT 1 FROM task WHERE name = 'purge'").fetchone():
        return False
    again = index.purge(db, first=first)
    if not again:
        db.execute("DELETE FROM task WHERE name = 'purge'")
    return again


def _describe(db: Connection, number: int, article: Article) -> None:
    """The article's row and its authors."""
    db.execute(
        "UPDATE article SET title = ?, site = ?, language = ?, direction = ?, published = ?, name = ?, format = ?, "
        "by_title = ?, by_date = ?, minutes = ? WHERE number = ?",
        (
            clean(article.title), clean(article.site), article.language, article.direction.value,
            codec.published_text(article.published), clean(article.source.name), article.source.format,
            " ".join(fold(article.title).split()), seconds(article.published), minutes(article)[0], number,
        ),
    )  # fmt: skip
    db.execute("DELETE FROM author WHERE article = ?", (number,))
    db.executemany(
        "INSERT INTO author VALUES (?, ?, ?)",
        [(number, position, clean(name)) for position, name in enumerate(article.authors)],
    )


def _new(db: Connection, key: str) -> int:
    """A row for an article that is not stored yet."""
    cursor = db.execute(
        "INSERT INTO article (id, title, site, language, direction, published, name, format, by_title, minutes, added) "
        "VALUES (?, '', '', '', '', '', '', '', '', 0, ?)",
        (key, time.time()),
    )
    return int(cursor.lastrowid or 0)


def _texts(db: Connection, number: int, body: dict[str, Any]) -> index.Texts:
    """What the index holds of an article."""
    title, *about = db.execute("SELECT title, site, name FROM article WHERE number = ?", (number,)).fetchone()
    authors = db.execute("SELECT name FROM author WHERE article = ? ORDER BY position", (number,))
    return index.texts(title, [*about, *(name for (name,) in authors)], body)


def _unindex(db: Connection, number: int) -> None:
    """Take an article's words out of the index, as they were put in."""
    row = db.execute("SELECT data FROM body WHERE article = ?", (number,)).fetchone()
    if row is None:
        return
    try:
        found = _texts(db, number, bodies.raw(row[0]))
    except (Damaged, KeyError, TypeError):
        found = None
    index.remove(db, number, found)


def _keep_pictures(db: Connection, number: int, resources: Sequence[Resource]) -> None:
    """Keep each picture once for all articles that show it."""
    before = _pictures_of(db, number)
    db.execute("DELETE FROM article_picture WHERE article = ?", (number,))
    for each in resources:
        digest = bytes.fromhex(each.digest)
        db.execute(
            "INSERT OR IGNORE INTO picture (digest, media_type, data) VALUES (?, ?, ?)",
            (digest, each.media_type, each.data),
        )
        db.execute(
            "INSERT OR IGNORE INTO article_picture SELECT ?, number FROM picture WHERE digest = ?",
            (number, digest),
        )
    _drop_lonely(db, before)


def _pictures_of(db: Connection, number: int) -> list[tuple[int]]:
    return db.execute("SELECT picture FROM article_picture WHERE article = ?", (number,)).fetchall()


def _drop_lonely(db: Connection, pictures: list[tuple[int]]) -> None:
    """Forget those that no article shows any more."""
    db.executemany(
        "DELETE FROM picture WHERE number = ? AND NOT EXISTS (SELECT 1 FROM article_picture WHERE picture = number)",
        pictures,
    )
