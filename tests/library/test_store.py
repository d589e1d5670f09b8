"""The library file."""

import hashlib
import json
import sqlite3
import threading
import zlib
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from rawi.article import codec
from rawi.article.errors import Code, RawiError
from rawi.article.model import Article, Resource
from rawi.article.stored import Companion, Loaded, Stored
from rawi.library.anchors import Anchor, anchor_of, find
from rawi.library.edits import Edit, Role
from rawi.library.model import Colour, Facet, Field, NoteKind, Query, Sort, State
from rawi.library.schema import SCHEMA
from rawi.library.store import Library
from tests.library.samples import story

SCHEMA_1 = """
CREATE TABLE article (
    id TEXT PRIMARY KEY, title TEXT NOT NULL, site TEXT NOT NULL, language TEXT NOT NULL,
    added REAL NOT NULL, body BLOB NOT NULL
) WITHOUT ROWID;
CREATE TABLE place (
    article TEXT PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
    segment TEXT NOT NULL, quote TEXT NOT NULL, offset INTEGER NOT NULL, changed REAL NOT NULL
) WITHOUT ROWID;
PRAGMA user_version = 1;
"""


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
    assert path.read_bytes() == before


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


def test_an_older_library_gets_new_tables_and_is_kept(tmp_path: Path, welcome: Article) -> None:
    path = tmp_path / "library.sqlite3"
    anchor = anchor_of(welcome, welcome.segments[9].id)
    assert anchor
    with sqlite3.connect(path) as db:
        db.executescript(SCHEMA_1)
        body = zlib.compress(json.dumps(codec.to_json(welcome)).encode())
        db.execute("INSERT INTO article VALUES (?, 't', 's', 'en', 1000.0, ?)", (welcome.id, body))
        db.execute("INSERT INTO article VALUES ('other', 'Old format', 's', 'en', 2000.0, x'00')")
        row = (welcome.id, anchor.segment, anchor.quote, anchor.offset)
        db.execute("INSERT INTO place VALUES (?, ?, ?, ?, 3000.0)", row)
    db.close()
    library = Library(path)
    assert library.get(welcome.id) == welcome
    assert library.place(welcome.id) == anchor
    assert library.stored(welcome.id) is None
    assert library.get("other") is None
    entry = library.entry(welcome.id)
    assert entry
    assert entry.read
    assert (entry.added.timestamp(), entry.read.timestamp()) == (1000.0, 3000.0)
    assert [each.title for each in library.entries(Query())] == ["Old format", welcome.title]
    library.close()
    (kept,) = tmp_path.glob("library-schema1-*.sqlite3")
    with sqlite3.connect(kept) as old:
        assert old.execute("SELECT count(*) FROM article").fetchone() == (2,)
    old.close()


def test_the_file_is_kept_as_it_was(library: Library, welcome: Article) -> None:
    stored = Stored("page.html", b"<p>" * 999, (Companion("page_files/boat.png", b"\x89PNG"),))
    library.put(Loaded(welcome), stored)
    assert library.stored(welcome.id) == stored
    assert library.stored("nothing") is None


def test_pictures_are_shared_and_go_with_the_last_article(library: Library, welcome: Article) -> None:
    data = b"picture"
    picture = Resource(hashlib.sha256(data).hexdigest(), "image/png", data)
    other = replace(welcome, id="b" * 64)
    for article in (welcome, other):
        library.put(Loaded(article, (picture, picture)), Stored("a.html", b"<p>"))
    assert library.resource(picture.digest) == picture
    library.delete([welcome.id])
    assert library.resource(picture.digest) == picture
    library.delete([other.id])
    assert library.resource(picture.digest) is None
    assert library.resource("not hex") is None


def test_search_finds_words_and_shows_where(library: Library, welcome: Article) -> None:
    library.put(Loaded(welcome), Stored("welcome.en.html", b"<p>"))
    word = max(welcome.segments[9].text.split(), key=len).strip(".,“”()").lower()
    (hit,) = library.search(word)
    assert hit.entry.id == welcome.id
    start, end = hit.snippets[0].hits[0]
    assert hit.snippets[0].text[start:end].lower() == word
    assert hit.snippets[0].segment in {each.id for each in welcome.segments}
    assert library.suggest(word[:4])
    library.delete([welcome.id])
    assert library.search(word) == []
    assert library.suggest(word[:4]) == []


def test_edits_reach_article_list_and_search(library: Library, copied: Article) -> None:
    library.put(Loaded(copied), Stored("copied.en.txt", b"text"))
    block = next(each for each in copied.sections[0].blocks if each.segments)
    anchor = anchor_of(copied, block.segments[0].id)
    assert anchor
    library.set_edits(copied.id, [Edit(anchor, Role.TITLE)])
    seen, entry = library.get(copied.id), library.entry(copied.id)
    assert seen
    assert entry
    assert seen.title == entry.title == " ".join(block.text.split())
    assert library.edits(copied.id) == (Edit(anchor, Role.TITLE),)
    library.put(Loaded(copied), Stored("copied.en.txt", b"text"))
    assert library.get(copied.id) == seen
    library.set_edits(copied.id, [])
    assert library.get(copied.id) == copied


def test_what_the_reader_made_is_kept_and_goes_with_the_article(library: Library, welcome: Article) -> None:
    library.put(Loaded(welcome), Stored("welcome.en.html", b"<p>"))
    first, last = (anchor_of(welcome, welcome.segments[n].id) for n in (3, 4))
    assert first
    assert last
    number = library.add_note(welcome.id, NoteKind.HIGHLIGHT, first, last, 2, 5, "some words", "mine")
    library.add_note(welcome.id, NoteKind.BOOKMARK, first, first, 0, 0)
    library.change_note(number, "still mine")
    bookmark, highlight = library.notes(welcome.id)
    assert bookmark.kind is NoteKind.BOOKMARK
    assert (highlight.id, highlight.start, highlight.end) == (number, first, last)
    assert (highlight.quote, highlight.text) == ("some words", "still mine")
    library.remove_note(bookmark.id)
    library.colour_note(number, Colour.PINK)
    again = library.add_note(welcome.id, NoteKind.HIGHLIGHT, first, first, 0, 1)
    green = library.add_note(welcome.id, NoteKind.HIGHLIGHT, first, first, 1, 2, colour=Colour.GREEN)
    assert [(note.id, note.colour) for note in library.notes(welcome.id)] == [
        (again, Colour.PINK),
        (green, Colour.GREEN),
        (number, Colour.PINK),
    ]
    for each in (again, green):
        library.remove_note(each)
    highlight = replace(highlight, colour=Colour.PINK)
    library.set_tags(welcome.id, ["  sea ", "sea", "", "boats"])
    library.set_collections(welcome.id, ["Summer"])
    library.set_finished(welcome.id, True)
    library.set_place(welcome.id, first, 0.5)
    entry = library.entry(welcome.id)
    assert entry
    assert (entry.tags, entry.collections, entry.finished, entry.done) == (
        ("boats", "sea"),
        ("Summer",),
        True,
        0.5,
    )
    library.put(Loaded(welcome), Stored("welcome.en.html", b"<p>"))
    assert library.entry(welcome.id) == entry
    assert library.notes(welcome.id) == [highlight]
    library.delete([welcome.id])
    assert library.entry(welcome.id) is None
    assert library.notes(welcome.id) == []
    assert library.add_note(welcome.id, NoteKind.BOOKMARK, first, first, 0, 0) == 0


def test_what_the_reader_made_is_there_at_the_next_start(tmp_path: Path, welcome: Article) -> None:
    path = tmp_path / "library.sqlite3"
    with closing(Library(path)) as library:
        library.put(Loaded(welcome), Stored("welcome.en.html", b"<p>"))
        place = anchor_of(welcome, welcome.segments[3].id)
        assert place
        for kind in NoteKind:
            library.add_note(welcome.id, kind, place, place, 0, 4, "words", f"a {kind.value}")
        library.set_place(welcome.id, place)
        kept = library.notes(welcome.id)
    with closing(Library(path)) as again:
        assert len(kept) == len(NoteKind)
        assert again.notes(welcome.id) == kept
        assert again.place(welcome.id) == place


def test_lists_are_narrowed_sorted_and_paged(library: Library, welcome: Article) -> None:
    for n, (title, language, site) in enumerate(
        [("Ärger", "de", "a.de"), ("Zebra", "en", "b.uk"), ("apple", "en", "")]
    ):
        day = date(2024, 1, 3 - n) if n < 2 else None
        article = replace(welcome, id=f"{n}" * 64, title=title, language=language, site=site, published=day)
        library.put(Loaded(article), Stored(f"{n}.html", b"<p>"))

    def titles(query: Query) -> list[str]:
        return [each.title for each in library.entries(query)]

    assert titles(Query()) == ["apple", "Zebra", "Ärger"]
    assert titles(Query(sort=Sort.TITLE, descending=False)) == ["apple", "Ärger", "Zebra"]
    assert titles(Query(sort=Sort.PUBLISHED)) == ["Ärger", "Zebra", "apple"]
    assert titles(Query(sort=Sort.PUBLISHED, descending=False)) == ["Zebra", "Ärger", "apple"]
    assert titles(Query(language="en", limit=1, offset=1)) == ["Zebra"]
    assert titles(Query(words="zebr")) == ["Zebra"]
    assert titles(Query(words="?!")) == []
    assert library.count(Query(language="en")) == 2
    assert library.facets(Field.LANGUAGE) == [Facet("en", 2), Facet("de", 1)]
    assert library.facets(Field.SITE) == [Facet("a.de", 1), Facet("b.uk", 1)]
    unread = library.next_unread()
    assert unread
    assert unread.title == "apple"
    below = library.next_unread("1" * 64)
    assert below
    assert below.title == "Ärger"
    library.set_finished("0" * 64, True)
    wrapped = library.next_unread("1" * 64)
    assert wrapped
    assert wrapped.title == "apple"
    assert titles(Query(state=State.FINISHED)) == ["Ärger"]


def test_the_same_story_from_another_file(library: Library, welcome: Article, copied: Article) -> None:
    library.put(Loaded(welcome), Stored("welcome.en.html", b"<p>"))
    twin = replace(welcome, id="c" * 64, title="Another title", site="elsewhere")
    assert library.same_story(twin) == welcome.id
    assert library.same_story(welcome) is None
    assert library.same_story(copied) is None


def test_the_whole_library_goes_to_one_file_and_back(
    tmp_path: Path, library: Library, welcome: Article, copied: Article
) -> None:
    library.put(Loaded(welcome), Stored("welcome.en.html", b"<p>"))
    told: list[float] = []
    library.backup(tmp_path / "all.rawi", told.append)
    assert told[-1] == 1.0
    library.delete([welcome.id])
    library.put(Loaded(copied), Stored("copied.txt", b"text"))
    library.restore(tmp_path / "all.rawi")
    assert library.get(welcome.id) == welcome
    assert library.get(copied.id) is None
    assert library.search("Rawi")
    (kept,) = (tmp_path / "deep").glob("library-before-restore-*.sqlite3")
    before = Library(kept)
    assert before.get(copied.id) == copied
    before.close()


def test_what_is_no_backup_changes_nothing(tmp_path: Path, library: Library, welcome: Article) -> None:
    library.put(Loaded(welcome), Stored("welcome.en.html", b"<p>"))
    library.backup(tmp_path / "all.rawi")
    whole = (tmp_path / "all.rawi").read_bytes()
    for name, data in (("text", b"no library"), ("empty", b""), ("half", whole[: len(whole) // 2])):
        (tmp_path / name).write_bytes(data)
        with pytest.raises(RawiError) as raised:
            library.restore(tmp_path / name)
        assert raised.value.code is Code.BACKUP_BROKEN
        assert library.get(welcome.id) == welcome
    assert library.problem is None


def test_marks_follow_their_words_into_another_version(library: Library) -> None:
    first, stored = story("Boats", "One sentence.", "The old harbour sleeps in the fog.", "The end.")
    library.put(first, stored)
    key = first.article.id
    start = anchor_of(first.article, first.article.segments[2].id)
    assert start
    library.add_note(key, NoteKind.HIGHLIGHT, start, start, 4, 15, "old harbour")
    library.set_place(key, start)
    library.set_edits(key, [Edit(start, Role.HEADING, 3)])
    text = "The old harbour sleeps in the fog. (updated)"
    second, _ = story("Boats", "Another beginning.", text, "The end.", "More.")
    better = replace(second.article, id=key)
    library.put(Loaded(better), stored)
    (note,) = library.notes(key)
    place, seen = library.place(key), library.get(key)
    assert place
    assert seen
    assert find(better, place) == note.start.segment == better.segments[2].id
    assert text[note.start_offset : note.end_offset] == note.quote
    assert [each.heading for each in seen.sections] == ["", text]
