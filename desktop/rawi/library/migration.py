"""An older library in, the same library with today's tables out."""

import json
import sqlite3
import time
import zlib
from pathlib import Path

from rawi.article import codec
from rawi.article.model import Article
from rawi.article.progress import ignore_progress, never_cancelled
from rawi.article.stored import Loaded
from rawi.library import articles, schema

_ALTER_1 = ("ALTER TABLE place RENAME TO place_1", "ALTER TABLE article RENAME TO article_1")
_DROP_1 = ("DROP TABLE place_1", "DROP TABLE article_1")


def migrate(db: sqlite3.Connection, path: Path) -> None:
    """Bring the file to today's schema in one transaction; a copy of the old one is kept beside it first."""
    old = schema.version(db)
    if not 0 < old < schema.SCHEMA:
        return
    from rawi.library import backup

    kept = path.with_name(f"{path.stem}-schema{old}-{int(time.time())}{path.suffix}")
    backup.copy(db, kept, ignore_progress, never_cancelled)
    upgrade(db)


def upgrade(db: sqlite3.Connection) -> None:
    """The change itself; nothing where another Rawi made it meanwhile."""
    db.execute("BEGIN IMMEDIATE")
    try:
        old = schema.version(db)
        if old == 1:
            _from_1(db)
        elif old < schema.SCHEMA:
            schema.add_missing(db, old)
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:  # a full disk has ended it already
            db.execute("ROLLBACK")
        raise


def _from_1(db: sqlite3.Connection) -> None:
    """Schema 1 had articles with zlib bodies and places."""
    for statement in _ALTER_1:
        db.execute(statement)
    schema.create(db)
    rows = db.execute("SELECT id, title, site, language, added, body FROM article_1 ORDER BY added, id")
    for key, title, site, language, added, body in rows:
        article = _article_1(body)
        if article and article.id == key:
            articles.put(db, Loaded(article), None)
        else:
            db.execute(
                "INSERT INTO article (id, title, site, language, direction, published, name, format, by_title, minutes, added)"
                " VALUES (?, ?, ?, ?, 'ltr', '', '', '', '', 0, 0)",
                (key, title, site, language),
            )
        db.execute("UPDATE article SET added = ? WHERE id = ?", (added, key))
    db.execute(
        "INSERT INTO place SELECT number, segment, quote, offset FROM place_1 JOIN article ON article.id = place_1.article"
    )
    db.execute("UPDATE article SET read = (SELECT changed FROM place_1 WHERE place_1.article = article.id)")
    for statement in _DROP_1:
        db.execute(statement)


def _article_1(body: bytes) -> Article | None:
    try:
        return codec.from_json(json.loads(zlib.decompress(body)))
    except (zlib.error, ValueError, KeyError, TypeError):
        return None
