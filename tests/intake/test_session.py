"""Opening one article: from a file, from the clipboard, from the library."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from rawi.article import codec
from rawi.article.errors import Cancelled, Code, RawiError
from rawi.article.stored import Stored
from rawi.intake import Added, Intake, Known, Result
from rawi.library.model import Query
from rawi.library.store import Library
from rawi.load import large_books, opening
from rawi.session import Session
from rawi.workers.loading import LoadWorker, load_worker
from tests import stories
from tests.fakes.loaders import DirectLoader, DirectLoaders
from tests.fakes.translator import fake_engines
from tests.narrated import by_sentence


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    made = Library(tmp_path / "library.sqlite3")
    yield made
    made.close()


@pytest.fixture
def loader() -> DirectLoader:
    return DirectLoader()


@pytest.fixture
def session(library: Library, loader: DirectLoader) -> Session:
    return Session(library, loader, fake_engines())


def test_what_was_pasted_is_kept_and_opened_again_without_loading(
    session: Session, loader: DirectLoader
) -> None:
    pasted = Stored("pasted.html", stories.html(1))
    opened = session.open_stored(pasted)
    session.remember(opened.article, opened.article.segments[2].id)
    again = session.open_stored(pasted)
    assert again.article == opened.article
    assert again.place == opened.article.segments[2].id
    assert session.open_key(opened.article.id) == again
    assert loader.count == 1


def test_the_same_story_from_another_file_opens_the_one_that_is_there(
    session: Session, library: Library
) -> None:
    first = session.open_stored(Stored("a.txt", stories.text(1)))
    session.remember(first.article, first.article.segments[1].id)
    second = session.open_stored(Stored("b.txt", stories.text(1) + b"\n\n"))
    assert second.article.id == first.article.id
    assert second.place == first.article.segments[1].id
    (told,) = second.problems
    assert (told.code, told.facts) == (Code.ALREADY_STORED, {"title": first.article.title})
    assert library.count(Query()) == 1


def test_an_article_in_an_old_form_is_loaded_again_from_its_file(
    session: Session, library: Library, loader: DirectLoader, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = session.open_stored(Stored("a.md", stories.markdown(1)))
    anchor = opened.article.segments[1].id
    session.remember(opened.article, anchor)
    monkeypatch.setattr(codec, "FORMAT", codec.FORMAT + 1)
    assert library.get(opened.article.id) is None
    again = session.open_key(opened.article.id)
    assert again.article == opened.article
    assert again.place == anchor
    assert loader.count == 2
    assert library.get(opened.article.id) == opened.article


def test_an_article_that_is_gone_is_told(session: Session, library: Library) -> None:
    opened = session.open_stored(Stored("a.md", stories.markdown(1)))
    library.delete([opened.article.id])
    with pytest.raises(RawiError) as raised:
        session.open_key(opened.article.id)
    assert raised.value.code is Code.ARTICLE_MISSING


def test_the_first_of_several_is_opened_and_the_others_are_told(session: Session) -> None:
    opened = session.open_stored(Stored("export.json", stories.wallabag(1, 2, 3)))
    assert opened.article.title == stories.story(1)[0]
    (told,) = opened.problems
    assert (told.code, told.facts["count"]) == (Code.SEVERAL_ARTICLES, "3")


def test_a_library_that_fails_does_not_keep_the_article_from_its_reader(
    tmp_path: Path, loader: DirectLoader
) -> None:
    (tmp_path / "file").write_text("no folder")
    session = Session(Library(tmp_path / "file" / "library.sqlite3"), loader, fake_engines())
    opened = session.open_stored(Stored("a.md", stories.markdown(1)))
    assert opened.article.title == stories.story(1)[0]
    assert [problem.code for problem in opened.problems] == [Code.LIBRARY_FAILED]


def large(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A narrated book, which is large here."""
    monkeypatch.setattr(opening, "LARGEST", 0)
    monkeypatch.setattr(large_books, "_PIECE", 4_000)
    path = folder / "narrated.epub"
    path.write_bytes(by_sentence(("The boat came home at night.", "Nobody heard it.")))
    return path


def test_a_large_book_goes_through_the_worker_and_is_copied_with_progress(
    tmp_path: Path, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = large(tmp_path, monkeypatch)
    session = Session(library, LoadWorker(load_worker()), fake_engines())
    told: list[float] = []
    opened = session.open(path, told.append)
    assert opened.problems == ()
    assert len(opened.article.narration.segments) == 2
    copied = [each for each in told if each > 0.7]
    assert len(copied) > 2
    assert copied == sorted(copied)
    assert copied[-1] == told[-1] == 1
    assert session.open(path) == opened
    again = session.load_again(opened.article.id)
    assert again == opened
    session.close()


def test_a_large_book_is_given_up_while_it_is_copied(
    tmp_path: Path, session: Session, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[float] = []
    with pytest.raises(Cancelled):
        session.open(large(tmp_path, monkeypatch), told.append, lambda: bool(told) and told[-1] > 0.7)
    assert library.count(Query()) == 0


def test_a_large_book_that_becomes_another_is_shown_and_not_kept(
    tmp_path: Path, session: Session, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = large(tmp_path, monkeypatch)
    whole = path.read_bytes()

    def change(done: float) -> None:
        if done > 0.3:
            path.write_bytes(whole[:-1])

    opened = session.open(path, change)
    assert [each.code for each in opened.problems] == [Code.FILE_CHANGING]
    assert len(opened.article.narration.segments) == 2
    assert library.count(Query()) == 0


def test_large_books_are_taken_in(tmp_path: Path, library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    results: list[Result] = []
    path = large(tmp_path, monkeypatch)
    for _ in range(2):
        Intake(library, DirectLoaders()).import_paths([path], results.append)
    assert [type(each) for each in results] == [Added, Known]
    assert library.stored(library.entries(Query())[0].id)
