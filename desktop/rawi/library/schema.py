"""The tables of the library, and the settings of a connection to it."""

import sqlite3
from collections.abc import Callable

from rawi.article.errors import Code, RawiError

SCHEMA = 6
"""Also to be raised where `text.folding` folds anything in another way: the index is to be made anew then."""

_OWN_WORDS_SINCE, _PRONUNCIATIONS_SINCE, _COLOURS_SINCE = 3, 4, 5
_JOURNAL = 64_000_000
"""Bytes that the journal may keep when it is empty."""

Settle = Callable[[sqlite3.Connection], None]

TABLES = """
CREATE TABLE article (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL, site TEXT NOT NULL, language TEXT NOT NULL, direction TEXT NOT NULL,
    published TEXT NOT NULL, name TEXT NOT NULL, format TEXT NOT NULL,
    by_title TEXT NOT NULL, by_date REAL, minutes INTEGER NOT NULL,
    added REAL NOT NULL, read REAL, done REAL NOT NULL DEFAULT 0, finished INTEGER NOT NULL DEFAULT 0,
    story BLOB
);
CREATE INDEX article_added ON article (added);
CREATE INDEX article_published ON article (by_date);
CREATE INDEX article_title ON article (by_title);
CREATE INDEX article_length ON article (minutes);
CREATE INDEX article_read ON article (read);
CREATE INDEX article_language ON article (language);
CREATE INDEX article_site ON article (site);
CREATE INDEX article_story ON article (story);
CREATE TABLE author (
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE, position INTEGER NOT NULL, name TEXT NOT NULL,
    PRIMARY KEY (article, position)
) WITHOUT ROWID;
CREATE INDEX author_name ON author (name);
CREATE TABLE tag (
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE, name TEXT NOT NULL, PRIMARY KEY (article, name)
) WITHOUT ROWID;
CREATE INDEX tag_name ON tag (name);
CREATE TABLE collection (
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE, name TEXT NOT NULL, PRIMARY KEY (article, name)
) WITHOUT ROWID;
CREATE INDEX collection_name ON collection (name);
CREATE TABLE body (
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE, data BLOB NOT NULL
);
CREATE TABLE original (
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE, position INTEGER NOT NULL,
    path TEXT NOT NULL, digest BLOB NOT NULL, data BLOB NOT NULL,
    UNIQUE (article, position)
);
CREATE TABLE picture (
    number INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE, media_type TEXT NOT NULL, data BLOB NOT NULL
);
CREATE TABLE article_picture (
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE, picture INTEGER NOT NULL REFERENCES picture,
    PRIMARY KEY (article, picture)
) WITHOUT ROWID;
CREATE INDEX article_picture_picture ON article_picture (picture);
CREATE TABLE place (
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    segment TEXT NOT NULL, quote TEXT NOT NULL, offset INTEGER NOT NULL
);
CREATE TABLE edit (
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE, position INTEGER NOT NULL,
    segment TEXT NOT NULL, quote TEXT NOT NULL, offset INTEGER NOT NULL,
    role TEXT NOT NULL, level INTEGER NOT NULL, PRIMARY KEY (article, position)
) WITHOUT ROWID;
CREATE TABLE note (
    id INTEGER PRIMARY KEY AUTOINCREMENT, article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    kind TEXT NOT NULL,
    start_segment TEXT NOT NULL, start_quote TEXT NOT NULL, start_place INTEGER NOT NULL, start_offset INTEGER NOT NULL,
    end_segment TEXT NOT NULL, end_quote TEXT NOT NULL, end_place INTEGER NOT NULL, end_offset INTEGER NOT NULL,
    quote TEXT NOT NULL, text TEXT NOT NULL, made REAL NOT NULL, colour TEXT NOT NULL DEFAULT 'yellow'
);
CREATE INDEX note_article ON note (article);
CREATE TABLE task (name TEXT PRIMARY KEY) WITHOUT ROWID;
"""

OWN_WORDS = """
CREATE TABLE correction (
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE, target TEXT NOT NULL,
    segment TEXT NOT NULL, quote TEXT NOT NULL, offset INTEGER NOT NULL, text TEXT NOT NULL, made REAL NOT NULL,
    PRIMARY KEY (article, target, segment)
) WITHOUT ROWID;
CREATE TABLE term (
    id INTEGER PRIMARY KEY AUTOINCREMENT, source TEXT NOT NULL, target TEXT NOT NULL, term TEXT NOT NULL, called TEXT NOT NULL,
    UNIQUE (source, target, term)
);
"""
"""What the reader writes into translations; new in schema 3."""

PRONUNCIATIONS = """
CREATE TABLE pronunciation (
    id INTEGER PRIMARY KEY AUTOINCREMENT, language TEXT NOT NULL, word TEXT NOT NULL, said TEXT NOT NULL, exact INTEGER NOT NULL,
    UNIQUE (language, word)
);
"""
"""How the reader wants words said; new in schema 4."""

COLOURS = "ALTER TABLE note ADD COLUMN colour TEXT NOT NULL DEFAULT 'yellow'"
"""The kinds of highlights; new in schema 5."""

PIECES = """
CREATE TABLE piece (
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE, start INTEGER NOT NULL, data BLOB NOT NULL,
    PRIMARY KEY (article, start)
);
"""
"""An original that is too large for one blob, from each place of it; new in schema 6."""

INDEX = """
CREATE VIRTUAL TABLE words USING fts5 (title, about, story, aside, content = '', tokenize = 'ascii');
CREATE VIRTUAL TABLE completion USING fts5 (terms, content = '', detail = none, columnsize = 0, tokenize = 'ascii');
INSERT INTO words (words, rank) VALUES ('automerge', 8);
INSERT INTO completion (completion, rank) VALUES ('automerge', 8);
"""


def prepare(db: sqlite3.Connection) -> None:
    """Settings of a connection, and the tables in a new file; an older file stays as it is.

    WAL, so that one may read while another writes. synchronous FULL: what was told as stored is there after a power
    loss; NORMAL would only keep the file whole.
    """
    check(db)
    db.execute("PRAGMA journal_mode = WAL")
    _settle(db)


def prepare_without_wal(db: sqlite3.Connection) -> None:
    """The same with a rollback journal; a file that had WAL is changed, which only one may do at a time."""
    db.execute("PRAGMA locking_mode = EXCLUSIVE")
    db.execute("PRAGMA journal_mode = DELETE")
    db.execute("PRAGMA locking_mode = NORMAL")
    check(db)
    _settle(db)


def prepare_to_read(db: sqlite3.Connection) -> None:
    """Settings of a connection that cannot write."""
    check(db)
    db.execute("SELECT 1 FROM body LIMIT 1")


def _settle(db: sqlite3.Connection) -> None:
    db.execute("PRAGMA foreign_keys = ON")
    db.execute("PRAGMA secure_delete = ON")
    db.execute("PRAGMA synchronous = FULL")
    db.execute(f"PRAGMA journal_size_limit = {_JOURNAL}")
    if version(db) == 0:
        _begin(db)


def check(db: sqlite3.Connection) -> None:
    """RawiError LIBRARY_NEWER where the file is of a newer Rawi."""
    if version(db) > SCHEMA:
        raise RawiError(Code.LIBRARY_NEWER)


def version(db: sqlite3.Connection) -> int:
    """The schema of the file; 0 for an empty one."""
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def create(db: sqlite3.Connection) -> None:
    """Make the tables; within the caller's transaction."""
    _execute(db, TABLES + OWN_WORDS + PRONUNCIATIONS + PIECES + INDEX)


def add_missing(db: sqlite3.Connection, old: int) -> None:
    """Make the tables and columns that schema `old` (2 to 5) had not; within the caller's transaction."""
    since = (
        (_OWN_WORDS_SINCE, OWN_WORDS),
        (_PRONUNCIATIONS_SINCE, PRONUNCIATIONS),
        (_COLOURS_SINCE, COLOURS + ";"),
        (SCHEMA, PIECES),
    )
    _execute(db, "".join(tables for first, tables in since if old < first))


def _execute(db: sqlite3.Connection, statements: str) -> None:
    for statement in statements.split(";"):
        db.execute(statement)
    db.execute(f"PRAGMA user_version = {SCHEMA}")


def _begin(db: sqlite3.Connection) -> None:
    db.execute("BEGIN IMMEDIATE")
    try:
        if version(db) == 0:
            create(db)
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:  # a full disk has ended it already
            db.execute("ROLLBACK")
        raise


def create_index(db: sqlite3.Connection) -> None:
    """Make the index anew and empty; within the caller's transaction."""
    db.execute("DROP TABLE IF EXISTS words")
    db.execute("DROP TABLE IF EXISTS completion")
    for statement in INDEX.split(";"):
        db.execute(statement)
