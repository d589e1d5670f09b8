"""The reader's pronunciations, as the library keeps them."""

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from rawi.article.errors import Code, RawiError
from rawi.article.pronunciation import Pronunciation
from rawi.library import schema
from rawi.library.glossary import GlossaryTerm
from rawi.library.pronunciations import cleaned
from rawi.library.store import Library

RAWI = Pronunciation("Rawi", "Raah wee")
SQL = Pronunciation("SQL", "sequel", "en", exact=True)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "library.sqlite3")


def kept(library: Library) -> list[Pronunciation]:
    return [replace(each, id=0) for each in library.pronunciations()]


def test_they_are_kept_said_anew_changed_and_removed(library: Library) -> None:
    library.put_pronunciations([SQL, RAWI, Pronunciation("rawi", "raví", "pt-BR")])
    assert kept(library) == [RAWI, SQL, Pronunciation("rawi", "raví", "pt")]
    library.put_pronunciations([replace(SQL, said="ess queue ell", exact=False)])
    first, second, third = library.pronunciations()
    assert (second.said, second.exact) == ("ess queue ell", False)
    library.change_pronunciation(replace(third, word="Rawi", language=""))
    assert kept(library) == [Pronunciation("Rawi", "raví"), replace(SQL, said="ess queue ell", exact=False)]
    library.change_pronunciation(replace(first, id=999, said="nobody"))
    library.remove_pronunciations([each.id for each in library.pronunciations()])
    assert kept(library) == []


@pytest.mark.parametrize(
    "bad",
    [Pronunciation("", "x"), Pronunciation("x", " … "), Pronunciation("x", "y" * 201), Pronunciation("x", "y", "english!")],
)  # fmt: skip
def test_what_cannot_be_said_is_refused_and_nothing_changes(library: Library, bad: Pronunciation) -> None:
    with pytest.raises(RawiError) as caught:
        library.put_pronunciations([RAWI, bad])
    assert caught.value.code is Code.PRONUNCIATION_UNUSABLE
    assert kept(library) == []


def test_what_is_not_seen_is_taken_out() -> None:
    assert cleaned(Pronunciation(" a\x00\n b\u202e ", "می\u200cرود \ud800")) == Pronunciation(
        "a b", "می\u200cرود ?"
    )


def test_a_backup_carries_them(library: Library, tmp_path: Path) -> None:
    library.put_pronunciations([RAWI])
    library.backup(tmp_path / "copy.rawi")
    other = Library(tmp_path / "other" / "library.sqlite3")
    other.restore(tmp_path / "copy.rawi")
    assert kept(other) == [RAWI]


def test_a_library_of_schema_3_is_kept_and_gets_the_table(library: Library, tmp_path: Path) -> None:
    library.put_terms([GlossaryTerm("en", "pt", "sea", "mar")])
    library.close()
    path = tmp_path / "library.sqlite3"
    with sqlite3.connect(path) as db:
        db.execute("DROP TABLE pronunciation")
        db.execute("DROP TABLE piece")
        db.execute("ALTER TABLE note DROP COLUMN colour")
        db.execute("PRAGMA user_version = 3")
    db.close()
    new = Library(path)
    new.put_pronunciations([SQL])
    assert kept(new) == [SQL]
    assert [term.called for term in new.terms()] == ["mar"]
    (old,) = tmp_path.glob("library-schema3-*.sqlite3")
    with sqlite3.connect(old) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (3,)
        assert db.execute("SELECT called FROM term").fetchall() == [("mar",)]
    db.close()
    with sqlite3.connect(path) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (schema.SCHEMA,)
    db.close()


def test_a_backup_of_schema_3_can_be_restored(library: Library, tmp_path: Path) -> None:
    library.put_terms([GlossaryTerm("en", "pt", "sea", "mar")])
    library.backup(tmp_path / "copy.rawi")
    with sqlite3.connect(tmp_path / "copy.rawi") as db:
        db.execute("DROP TABLE pronunciation")
        db.execute("DROP TABLE piece")
        db.execute("ALTER TABLE note DROP COLUMN colour")
        db.execute("PRAGMA user_version = 3")
    db.close()
    other = Library(tmp_path / "other" / "library.sqlite3")
    other.put_pronunciations([SQL])
    other.restore(tmp_path / "copy.rawi")
    assert kept(other) == []
    other.put_pronunciations([RAWI])
    assert kept(other) == [RAWI]
    assert [term.called for term in other.terms()] == ["mar"]
