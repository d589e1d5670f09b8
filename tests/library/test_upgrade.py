"""A newer Rawi over an older library, and an older one over a newer library."""

import hashlib
import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from rawi.article.errors import Code, RawiError
from rawi.article.model import Article
from rawi.article.stored import Loaded, Stored, Whole
from rawi.library import backup, schema
from rawi.library.anchors import anchor_of
from rawi.library.model import Colour, NoteKind, Query
from rawi.library.store import Library
from tests.cli.calling import rawi


def of_schema_3(path: Path, article: Article) -> Path:
    """A library as Rawi with schema 3 left it, with one article."""
    library = Library(path)
    library.put(Loaded(article), Stored("welcome.en.html", b"<p>"))
    library.close()
    with closing(sqlite3.connect(path)) as db:
        db.execute("DROP TABLE pronunciation")
        db.execute("DROP TABLE piece")
        db.execute("ALTER TABLE note DROP COLUMN colour")
        db.execute("PRAGMA user_version = 3")
        db.commit()
    return path


def of_newer(path: Path) -> Path:
    """A library of a Rawi that is not written yet."""
    library = Library(path)
    library.entries(Query())
    library.close()
    with closing(sqlite3.connect(path)) as db:
        db.execute(f"PRAGMA user_version = {schema.SCHEMA + 1}")
    return path


def test_the_copy_of_the_older_library_is_a_whole_library(tmp_path: Path, welcome: Article) -> None:
    path = of_schema_3(tmp_path / "library.sqlite3", welcome)
    Library(path).entries(Query())
    (kept,) = tmp_path.glob("library-schema3-*.sqlite3")
    with closing(sqlite3.connect(kept)) as db:
        assert schema.version(db) == 3
        backup.check(db, kept.name)
    other = Library(tmp_path / "other" / "library.sqlite3")
    other.restore(kept)
    assert other.get(welcome.id) == welcome


def test_highlights_of_an_older_library_are_yellow(tmp_path: Path, welcome: Article) -> None:
    path = tmp_path / "library.sqlite3"
    library = Library(path)
    library.put(Loaded(welcome), Stored("welcome.en.html", b"<p>"))
    place = anchor_of(welcome, welcome.segments[3].id)
    assert place
    library.add_note(welcome.id, NoteKind.HIGHLIGHT, place, place, 0, 4, "word", "mine", Colour.BLUE)
    (before,) = library.notes(welcome.id)
    library.close()
    with closing(sqlite3.connect(path)) as db:
        db.execute("DROP TABLE piece")
        db.execute("ALTER TABLE note DROP COLUMN colour")
        db.execute("PRAGMA user_version = 4")
        db.commit()
    assert Library(path).notes(welcome.id) == [replace(before, colour=Colour.YELLOW)]
    assert len(list(tmp_path.glob("library-schema4-*.sqlite3"))) == 1


def test_a_library_of_schema_5_takes_large_books(tmp_path: Path, welcome: Article) -> None:
    path = tmp_path / "library.sqlite3"
    library = Library(path)
    stored = Stored("welcome.en.html", b"<p>")
    library.put(Loaded(welcome), stored)
    library.close()
    with closing(sqlite3.connect(path)) as db:
        db.execute("DROP TABLE piece")
        db.execute("PRAGMA user_version = 5")
        db.commit()
    assert library.stored(welcome.id) == stored
    data = b"x" * 5_000
    whole = Whole(hashlib.sha256(data).hexdigest(), len(data), lambda: iter((data[:3_000], data[3_000:])))
    library.put(Loaded(welcome), Stored("book.epub", b"", whole=whole))
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT start FROM piece ORDER BY start").fetchall() == [(0,), (3_000,)]
    library.put(Loaded(welcome), stored)
    assert library.stored(welcome.id) == stored
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT start FROM piece").fetchall() == []


def test_without_room_for_the_copy_the_library_stays_as_it_was(
    tmp_path: Path, welcome: Article, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = of_schema_3(tmp_path / "library.sqlite3", welcome)

    def full(*_: object) -> None:
        raise RawiError(Code.DISK_FULL, name="copy")

    with monkeypatch.context() as patched:
        patched.setattr(backup, "copy", full)
        with pytest.raises(RawiError) as raised:
            Library(path).entries(Query())
    assert raised.value.code is Code.DISK_FULL
    with closing(sqlite3.connect(path)) as db:
        assert schema.version(db) == 3
    assert Library(path).get(welcome.id) == welcome


@pytest.mark.parametrize("command", [["list"], ["search", "boat"], ["backup", "copy.sqlite3"]])
def test_an_older_rawi_says_that_the_library_is_newer(tmp_path: Path, command: list[str]) -> None:
    path = of_newer(tmp_path / "data" / "library.sqlite3")
    before = path.read_bytes()
    done = rawi(*command, cwd=tmp_path, RAWI_HOME=str(tmp_path))
    assert done.returncode == 1
    assert "The library belongs to a newer Rawi." in done.stderr
    assert path.read_bytes() == before


def test_it_still_shows_an_article(tmp_path: Path) -> None:
    of_newer(tmp_path / "data" / "library.sqlite3")
    article = tmp_path / "story.md"
    article.write_text("# A story\n\nIt begins here.\n", encoding="utf-8")
    done = rawi("show", article, "--json", cwd=tmp_path, RAWI_HOME=str(tmp_path))
    assert done.returncode == 0
    assert json.loads(done.stdout)["title"] == "A story"
