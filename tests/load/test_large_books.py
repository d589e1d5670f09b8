"""Files beyond the limit of an article: books that are large by their sound come without it, all others are refused."""

import hashlib
import io
import os
import zipfile
from pathlib import Path

import pytest

from rawi.archive import silent
from rawi.article.errors import Cancelled, Code, RawiError
from rawi.article.stored import Stored
from rawi.load import large_books, opening
from rawi.load.service import load
from tests.load.makers import packed
from tests.narrated import by_sentence

SENTENCES = ("The boat came home at night.", "Nobody heard it.", "It was late.")


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything is large."""
    monkeypatch.setattr(opening, "LARGEST", 0)
    monkeypatch.setattr(large_books, "_PIECE", 10_000)


def written(folder: Path, data: bytes, name: str = "story.epub") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def test_a_large_book_is_the_same_article_without_its_sound_being_held(tmp_path: Path) -> None:
    data = by_sentence(SENTENCES)
    told: list[float] = []
    stored = opening.read(written(tmp_path, data), told.append)
    assert told == sorted(told)
    assert told[-1] == 1
    assert stored.whole
    assert stored.whole.pieces
    assert (stored.key, stored.whole.size) == (hashlib.sha256(data).hexdigest(), len(data))
    assert b"".join(stored.whole.pieces()) == data
    with zipfile.ZipFile(io.BytesIO(stored.data)) as copy, zipfile.ZipFile(io.BytesIO(data)) as book:
        assert copy.namelist() == book.namelist()
        assert {each for each in copy.namelist() if copy.read(each) != book.read(each)} == {"EPUB/one.mp3"}
        assert copy.read("EPUB/one.mp3") == b""
    loaded = load(stored)
    assert loaded == load(Stored("story.epub", data))
    assert len(loaded.article.narration.segments) == len(SENTENCES)


def test_other_files_go_their_old_way(tmp_path: Path) -> None:
    for name, data in (("a.txt", b"A story."), ("a.docx", packed({"word/document.xml": "<w/>"}))):
        assert opening.read(written(tmp_path, data, name)) == Stored(name, data)
    path = written(tmp_path, b"PK\x05\x06 and nothing else", "a.epub")
    os.truncate(path, 101_000_000)
    with pytest.raises(RawiError) as raised:
        opening.read(path)
    assert raised.value.facts == {"name": "a.epub", "megabytes": "101", "limit": "100"}


@pytest.mark.parametrize(
    ("part", "limit", "most"),
    [(large_books, 0, "0"), (silent, 1_000, "0")],
    ids=["whole", "beside the sound"],
)
def test_larger_than_a_large_book(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, part: object, limit: int, most: str
) -> None:
    monkeypatch.setattr(part, "LARGEST", limit)
    with pytest.raises(RawiError) as raised:
        opening.read(written(tmp_path, by_sentence(SENTENCES)))
    assert raised.value.code is Code.FILE_TOO_LARGE
    assert raised.value.facts["limit"] == most


def test_reading_is_cancelled(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        opening.read(written(tmp_path, by_sentence(SENTENCES)), cancelled=lambda: True)


def test_a_book_that_is_still_written(tmp_path: Path) -> None:
    path = written(tmp_path, by_sentence(SENTENCES))

    def write(_done: float) -> None:
        with path.open("ab") as file:
            file.write(b"more")

    with pytest.raises(RawiError) as raised:
        opening.read(path, write)
    assert raised.value.code is Code.FILE_CHANGING
