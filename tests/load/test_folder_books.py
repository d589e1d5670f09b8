"""Talking books that lie open in a folder: one file begins each, and the whole is taken as one zip file."""

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from rawi.article.errors import Cancelled, Code, RawiError
from rawi.article.stored import Stored
from rawi.load import folder_books, large_books, opening
from rawi.load.finding import find
from rawi.load.service import load
from tests.talking import Files, dtbook, ncc, ncx, opf, page, smil1, smil2

TEXT = "The boat came home at night."
LINES = [("One", 1, "m0")]
OLDER: Files = {
    "ncc.html": ncc(LINES),
    "one.smil": smil1([("text/text.html#a", 0, 2)]),
    "one.mp3": b"sound" * 1_000,
    "text/text.html": page(f"<h1 id='a'>One</h1><p>{TEXT}</p>"),
}
NEWER: Files = {
    "book.opf": opf(["book.xml"]),
    "book.ncx": ncx(LINES),
    "one.smil": smil2([("book.xml#a", 0, 2)]),
    "one.mp3": b"sound" * 1_000,
    "book.xml": dtbook(f"<level1><h1 id='a'>One</h1><p>{TEXT}</p></level1>"),
}


def laid(folder: Path, files: Files) -> Path:
    """The folder of a book."""
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data.encode() if isinstance(data, str) else data)
    return folder


@pytest.mark.parametrize(
    ("files", "begin"), [(OLDER, "ncc.html"), (NEWER, "book.opf"), (OLDER | NEWER, "ncc.html")]
)
def test_a_book_in_a_folder_is_opened_by_the_file_that_it_begins_with(
    tmp_path: Path, files: Files, begin: str
) -> None:
    folder = laid(
        tmp_path / "Pear tree", files | {"Thumbs.db": b"x", "other.docx": b"x", ".hidden.html": "x"}
    )
    (folder / "link.html").symlink_to("/etc/passwd")
    told: list[float] = []
    stored = opening.read(folder / begin, told.append)
    assert (stored.name, stored.companions, told[-1]) == ("Pear tree.zip", (), 1)
    article = load(stored).article
    assert TEXT in [block.text for block in article.blocks]
    assert len(article.narration.segments) == 1
    assert opening.read(folder / begin).key == stored.key


def test_a_large_one_comes_without_its_sound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = laid(tmp_path / "book", OLDER)
    whole = opening.read(folder / "ncc.html")
    monkeypatch.setattr(opening, "LARGEST", 0)
    stored = opening.read(folder / "ncc.html")
    assert stored.whole
    assert stored.whole.pieces
    assert b"".join(stored.whole.pieces()) == whole.data
    assert (stored.key, stored.whole.size) == (hashlib.sha256(whole.data).hexdigest(), len(whole.data))
    assert len(stored.data) < len(whole.data) - 4_000
    assert load(stored).article == load(whole).article


def test_a_folder_of_books_and_articles(tmp_path: Path) -> None:
    laid(tmp_path / "b" / "older", OLDER)
    laid(tmp_path / "b" / "newer", OLDER | NEWER)
    laid(tmp_path, {"a.html": "<p>x</p>", "z/metadata.opf": "<package/>", "z/story.txt": "x"})
    found = [each.path.relative_to(tmp_path).as_posix() for each in find([tmp_path])]
    assert found == ["a.html", "b/newer/book.opf", "b/older/ncc.html", "z/metadata.opf", "z/story.txt"]


def test_without_its_sound_a_page_is_a_page(tmp_path: Path) -> None:
    folder = laid(tmp_path, {"ncc.html": OLDER["ncc.html"], "text.html": "x"})
    assert opening.read(folder / "ncc.html") == Stored("ncc.html", (folder / "ncc.html").read_bytes())


def _grow(folder: Path) -> None:
    with (folder / "one.mp3").open("ab") as file:
        file.write(b"more")


def _shrink(folder: Path) -> None:
    os.truncate(folder / "one.mp3", 10)


@pytest.mark.parametrize("change", [_grow, _shrink])
def test_a_book_that_is_still_copied(
    tmp_path: Path, change: Callable[[Path], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "LARGEST", 0)
    folder = laid(tmp_path, OLDER)
    stored = opening.read(folder / "ncc.html")
    change(folder)
    assert stored.whole
    assert stored.whole.pieces
    with pytest.raises(RawiError) as raised:
        list(stored.whole.pieces())
    assert raised.value.code is Code.FILE_CHANGING


def test_cancelled(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        opening.read(laid(tmp_path, OLDER) / "ncc.html", cancelled=lambda: True)


@pytest.mark.parametrize(("module", "name"), [(large_books, "LARGEST"), (folder_books, "_MOST")])
def test_too_large_or_too_many(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: object, name: str
) -> None:
    monkeypatch.setattr(module, name, 0)
    with pytest.raises(RawiError) as raised:
        opening.read(laid(tmp_path, OLDER) / "ncc.html")
    assert raised.value.code is Code.FILE_TOO_LARGE


def test_a_part_that_cannot_be_read(tmp_path: Path) -> None:
    folder = laid(tmp_path, OLDER)
    (folder / "one.mp3").chmod(0)
    if os.access(folder / "one.mp3", os.R_OK):
        pytest.skip("this user may read everything")
    with pytest.raises(RawiError) as raised:
        opening.read(folder / "ncc.html")
    assert raised.value.code is Code.FILE_FORBIDDEN
