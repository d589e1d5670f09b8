"""The library file."""

import sqlite3
import threading
from pathlib import Path

import pytest

from rawi.article.errors import Code, RawiError
from rawi.article.model import Article
from rawi.article.stored import Loaded, Stored
from rawi.library.anchors import Anchor, anchor_of, find
from rawi.library.store import SCHEMA, Library


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "deep" / "library.sqlite3")


def test_an_article_comes_back_as_it_was(library: Library, welcome: Article) -> None:
    assert library.get(welcome.id) is None
    library.put(Loaded(welcome), Stored("welcome.en.html", b"<p>"))
    library.put(Loaded(welcome), Stored("welcome.en.html", b"<p>"))
    assert library.get(welcome.id) == welcome


def test_places_are_kept_and_survive_a_new_version_of_the_article(library: Library, welcome: Article) -> None:
    library.put(Loaded(welcome), Stored("welcome.en.html", b"<p>"))
    anchor = anchor_of(welcome, welcome.segments[9].id)
    assert anchor
    library.set_place(welcome.id, anchor)
    library.put(Loaded(welcome), Stored("welcome.en.html", b"<p>"))
    library.close()
    assert library.place(welcome.id) == anchor


def test_a_place_of_an_article_that_is_not_stored_is_not_kept(library: Library) -> None:
    library.set_place("0" * 64, Anchor("s", "q", 0))
    assert library.place("0" * 64) is None


def test_anchors_are_found_by_id_then_words_then_offset(welcome: Article) -> None:
    segment = welcome.segments[9]
    anchor = anchor_of(welcome, segment.id)
    assert anchor
    assert find(welcome, anchor) == segment.id
    assert find(welcome, Anchor("gone", anchor.quote, 0)) == segment.id
    assert find(welcome, Anchor("gone", "no such words", anchor.offset)) == segment.id
    assert anchor_of(welcome, "gone") is None


@pytest.mark.parametrize("damage", [b"this is not a database" * 100, b"SQLite format 3\0" + b"\xff" * 4_000])
def test_a_damaged_file_is_kept_aside_and_told(tmp_path: Path, welcome: Article, damage: bytes) -> None:
    path = tmp_path / "library.sqlite3"
    path.write_bytes(damage)
    library = Library(path)
    library.put(Loaded(welcome), Stored("welcome.en.html", b"<p>"))
    assert library.get(welcome.id) == welcome
    assert library.problem
    assert library.problem.code is Code.LIBRARY_DAMAGED
    assert (tmp_path / library.problem.facts["name"]).read_bytes() == damage


def test_a_newer_library_is_left_alone(tmp_path: Path, welcome: Article) -> None:
    path = tmp_path / "library.sqlite3"
    with sqlite3.connect(path) as db:
        db.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    db.close()
    before = path.read_bytes()
    with pytest.raises(RawiError) as raised:
        Library(path).put(Loaded(welcome), Stored("welcome.en.html", b"<p>"))
    assert raised.value.code is Code.LIBRARY_NEWER
    assert path.read_bytes()[:100] == before[:100] or path.stat().st_size == len(before)


def test_a_place_where_nothing_can_be_written(tmp_path: Path, welcome: Article) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(RawiError) as raised:
        Library(tmp_path / "file" / "library.sqlite3").put(Loaded(welcome), Stored("welcome.en.html", b"<p>"))
    assert raised.value.code is Code.LIBRARY_FAILED


def test_two_rawis_at_once(tmp_path: Path, welcome: Article) -> None:
    failures: list[BaseException] = []

    def write(number: int) -> None:
        library = Library(tmp_path / "library.sqlite3")
        try:
            for _ in range(10):
                library.put(Loaded(welcome), Stored("welcome.en.html", b"<p>"))
                library.set_place(welcome.id, Anchor(f"s{number}", "q", number))
        except RawiError as error:
            failures.append(error)
        finally:
            library.close()

    threads = [threading.Thread(target=write, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert Library(tmp_path / "library.sqlite3").get(welcome.id) == welcome
