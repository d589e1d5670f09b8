"""A watched folder: what counts as arrived."""

import os
from pathlib import Path

import pytest

from rawi.article.errors import Cancelled, Code
from rawi.intake import Added, Failed, Intake, Known, Result
from rawi.library.store import Library
from rawi.watching import Watch, watch
from tests import stories
from tests.builders.locked_pdf import locked_pdf
from tests.builders.pdf import Pdf
from tests.fakes.loaders import DirectLoaders


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "arriving"
    made.mkdir()
    return made


def names(watch: Watch) -> list[str]:
    return [each.path.name if isinstance(each, Failed) else each.name for each in watch.look()]


def test_a_file_counts_once_it_has_stood_still(folder: Path) -> None:
    seen = Watch([folder])
    assert names(seen) == []
    path = folder / "story.txt"
    path.write_bytes(b"The first half")
    assert names(seen) == []
    path.write_bytes(b"The first half and the second")
    assert names(seen) == []
    assert names(seen) == ["story.txt"]
    assert names(seen) == []


def test_a_file_of_the_same_size_that_is_still_written(folder: Path) -> None:
    seen = Watch([folder])
    path = folder / "story.txt"
    path.write_bytes(b"1234")
    names(seen)
    path.write_bytes(b"5678")
    os.utime(path, ns=(1, 2))
    assert names(seen) == []
    assert names(seen) == ["story.txt"]


def test_what_a_program_is_writing_or_has_not_begun_is_waited_for(folder: Path) -> None:
    seen = Watch([folder])
    (folder / "story.html.crdownload").write_bytes(b"half")
    (folder / "empty.txt").touch()
    names(seen)
    assert names(seen) == []
    (folder / "story.html.crdownload").rename(folder / "story.html")
    names(seen)
    assert names(seen) == ["story.html"]


def test_a_page_waits_for_its_pictures(folder: Path) -> None:
    seen = Watch([folder])
    (folder / "Story.html").write_bytes(stories.html(1))
    pictures = folder / "Story_files"
    pictures.mkdir()
    for number in range(3):
        (pictures / f"{number}.png").write_bytes(b"x")
        assert names(seen) == []
    assert names(seen) == ["Story.html"]
    assert names(seen) == []


def test_a_talking_book_waits_for_its_parts(folder: Path) -> None:
    seen = Watch([folder])
    book = folder / "book"
    book.mkdir()
    for name in ("ncc.html", "a.mp3", "a.smil", "b.mp3", "b.smil"):
        (book / name).write_bytes(b"x")
        assert names(seen) == []
    assert names(seen) == ["ncc.html"]
    assert names(seen) == []


def test_a_renamed_or_moved_file_is_not_given_again_a_rewritten_one_is(folder: Path) -> None:
    seen = Watch([folder])
    path = folder / "story.txt"
    path.write_bytes(b"A story")
    names(seen)
    assert names(seen) == ["story.txt"]
    (folder / "inner").mkdir()
    path = path.rename(folder / "inner" / "renamed.txt")
    names(seen)
    assert names(seen) == []
    path.write_bytes(b"A longer story")
    names(seen)
    assert names(seen) == ["renamed.txt"]
    path.unlink()
    names(seen)
    assert names(seen) == []


def test_a_folder_that_is_gone_is_told_once_and_followed_again(folder: Path) -> None:
    seen = Watch([folder])
    folder.rename(folder.with_name("elsewhere"))
    (failed,) = seen.look()
    assert isinstance(failed, Failed)
    assert failed.error.code is Code.FOLDER_MISSING
    assert seen.look() == []
    folder.with_name("elsewhere").rename(folder)
    (folder / "story.txt").write_bytes(b"A story")
    names(seen)
    assert names(seen) == ["story.txt"]
    folder.rename(folder.with_name("elsewhere"))
    assert len(seen.look()) == 1


def test_what_arrives_is_taken_in_until_it_is_cancelled(tmp_path: Path, folder: Path) -> None:
    library = Library(tmp_path / "library.sqlite3")
    results: list[Result] = []
    (folder / "0.txt").write_bytes(stories.text(0))

    def tell(result: Result) -> None:
        results.append(result)
        if len(results) < 3:
            (folder / f"{len(results)}.txt").write_bytes(stories.text(len(results) % 2))

    with pytest.raises(Cancelled):
        watch([folder], Intake(library, DirectLoaders()), tell, lambda: len(results) == 3, interval=0.01)
    assert [type(each) for each in results] == [Added, Added, Known]
    library.close()


@pytest.mark.parametrize(("password", "ends"), [("", Code.FILE_LOCKED), ("pears", None)])
def test_what_arrives_locked_is_told_or_opens_with_the_password_that_was_given(
    tmp_path: Path, folder: Path, password: str, ends: Code | None
) -> None:
    pdf = Pdf()
    pdf.page().lines(72, 720, ["A story about pears."])
    (folder / "tree.pdf").write_bytes(locked_pdf(pdf, "pears"))
    library = Library(tmp_path / "library.sqlite3")
    results: list[Result] = []
    intake = Intake(library, DirectLoaders())
    with pytest.raises(Cancelled):
        watch([folder], intake, results.append, lambda: bool(results), interval=0.01, password=password)
    assert [each.error.code if isinstance(each, Failed) else None for each in results] == [ends]
    library.close()
