"""Large books that are damaged, lie or change: told as what they are, and nothing of them is kept by halves."""

import errno
import io
import random
import sqlite3
import struct
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from rawi.article.errors import Cancelled, Code, RawiError
from rawi.article.stored import Loaded, Stored, Whole
from rawi.library import narrated
from rawi.library.model import Query
from rawi.library.store import Library
from rawi.load import large_books, opening
from rawi.load.service import load
from tests.load.makers import packed
from tests.narrated import METADATA, by_sentence, narrated_book, par

SENTENCES = ("The boat came home at night.", "Nobody heard it.", "It was late.")
SOUND = "EPUB/one.mp3"


def unpacked(data: bytes) -> dict[str, str | bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        return {name: book.read(name) for name in book.namelist()}


GOOD = packed(unpacked(by_sentence(SENTENCES)), zipfile.ZIP_STORED)


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything is large."""
    monkeypatch.setattr(opening, "LARGEST", 0)
    monkeypatch.setattr(large_books, "_PIECE", 10_000)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    made = Library(tmp_path / "library.db")
    yield made
    made.close()


def opened(folder: Path, data: bytes) -> tuple[Loaded, Stored]:
    path = folder / "story.epub"
    path.write_bytes(data)
    stored = opening.read(path)
    return load(stored), stored


def directory_entry(data: bytes, name: str) -> int:
    """Where the directory tells of a file."""
    return data.rindex(name.encode()) - 46


def lying(data: bytes) -> bytes:
    """The sound says that it goes on for 3 GB, unpacked and as it lies there."""
    whole = bytearray(data)
    struct.pack_into("<II", whole, directory_entry(data, SOUND) + 20, 3_000_000_000, 3_000_000_000)
    return bytes(whole)


def locked(data: bytes) -> bytes:
    whole = bytearray(data)
    whole[directory_entry(data, SOUND) + 8] |= 1
    return bytes(whole)


def overlapping(data: bytes) -> bytes:
    """The sound lies where the first file lies."""
    whole = bytearray(data)
    struct.pack_into("<I", whole, directory_entry(data, SOUND) + 42, 0)
    return bytes(whole)


def text_that_lies(data: bytes) -> bytes:
    """A chapter of 1 GB."""
    whole = bytearray(data)
    struct.pack_into("<I", whole, directory_entry(data, "EPUB/one.xhtml") + 24, 1_000_000_000)
    return bytes(whole)


BROKEN: dict[str, tuple[Callable[[bytes], bytes], Code]] = {
    "cut off": (lambda data: data[:-30], Code.FILE_BROKEN),
    "half": (lambda data: data[: len(data) // 2], Code.FILE_BROKEN),
    "no directory": (lambda data: data[: data.index(b"PK\x01\x02")], Code.FILE_BROKEN),
    "one over the other": (overlapping, Code.ARCHIVE_UNSAFE),
    "a chapter that lies": (text_that_lies, Code.FILE_TOO_LARGE),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_book_that_is_not_whole(tmp_path: Path, name: str) -> None:
    change, code = BROKEN[name]
    with pytest.raises(RawiError) as raised:
        opened(tmp_path, change(GOOD))
    assert raised.value.code is code


def test_flipped_bits_and_cut_ends_are_told(tmp_path: Path, library: Library) -> None:
    chance = random.Random(20_261_126)
    for _ in range(60):
        data = bytearray(GOOD[: chance.choice((len(GOOD), chance.randrange(len(GOOD))))])
        for _ in range(chance.choice((1, 8, 200))):
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        try:
            library.put(*opened(tmp_path, bytes(data)))
        except RawiError:
            continue


@pytest.mark.parametrize("harm", [locked, lying])
def test_a_harmed_sound_leaves_its_book_as_it_is(
    tmp_path: Path, library: Library, harm: Callable[[bytes], bytes]
) -> None:
    loaded, stored = opened(tmp_path, harm(GOOD))
    library.put(loaded, stored)
    assert len(loaded.article.blocks) >= len(SENTENCES)
    found = narrated.find(tmp_path / "library.db", stored.key)
    assert found
    assert found[0].read() == harm(GOOD)


def test_five_thousand_sounds(tmp_path: Path, library: Library) -> None:
    body = "".join(f"<p id='s{n}'>Sentence {n} is here.</p>" for n in range(5_000))
    pars = "".join(par(f"one.xhtml#s{n}", 0, 2, f"{n}.mp3") for n in range(5_000))
    files = unpacked(narrated_book(body, pars, b"", metadata=METADATA))
    sounds: dict[str, str | bytes] = {f"EPUB/{n}.mp3": bytes([n % 256]) * 40 for n in range(5_000)}
    loaded, stored = opened(tmp_path, packed({**files, **sounds}, zipfile.ZIP_STORED))
    assert len(loaded.article.narration.files) == 5_000
    library.put(loaded, stored)
    assert library.stored(stored.key) == replace(stored, whole=Whole(stored.key))


def full() -> Iterator[bytes]:
    yield GOOD[:10_000]
    raise OSError(errno.ENOSPC, "No space left on device")


def gone() -> Iterator[bytes]:
    yield GOOD[:10_000]
    raise RawiError(Code.FILE_MISSING, name="story.epub")


def changed() -> Iterator[bytes]:
    yield GOOD[:-1] + b"x"


def shorter() -> Iterator[bytes]:
    yield GOOD[:-1]


@pytest.mark.parametrize(
    ("pieces", "code"),
    [(full, Code.DISK_FULL), (gone, Code.FILE_MISSING), (changed, Code.FILE_CHANGING), (shorter, Code.FILE_CHANGING)],
)  # fmt: skip
def test_what_ends_while_it_is_copied_leaves_nothing(
    tmp_path: Path, library: Library, pieces: Callable[[], Iterator[bytes]], code: Code
) -> None:
    loaded, stored = opened(tmp_path, GOOD)
    with pytest.raises(RawiError) as raised:
        library.put(loaded, replace(stored, whole=Whole(stored.key, len(GOOD), pieces)))
    assert raised.value.code is code
    assert nothing_kept(tmp_path, library)
    library.put(loaded, stored)
    assert library.count(Query()) == 1


def test_copying_is_cancelled(tmp_path: Path, library: Library) -> None:
    loaded, stored = opened(tmp_path, GOOD)
    done: list[float] = []
    with pytest.raises(Cancelled):
        library.put(loaded, stored, done.append, lambda: bool(done))
    assert len(done) == 1
    assert nothing_kept(tmp_path, library)


def nothing_kept(folder: Path, library: Library) -> bool:
    with closing(sqlite3.connect(folder / "library.db")) as db:
        return library.count(Query()) == 0 and not db.execute("SELECT * FROM piece").fetchall()


@pytest.mark.parametrize(
    "harm",
    [
        "DELETE FROM piece WHERE start = 0",
        "DELETE FROM piece WHERE start = 10000",
        "DELETE FROM piece WHERE start = (SELECT max(start) FROM piece)",
        "DELETE FROM piece",
        "UPDATE piece SET data = x'28b52ffd00' WHERE start = 0",
        "UPDATE piece SET start = start + 1 WHERE start = 0",
    ],
)
def test_a_piece_that_is_lost_or_damaged_is_not_made_up_for(
    tmp_path: Path, library: Library, harm: str
) -> None:
    loaded, stored = opened(tmp_path, GOOD)
    library.put(loaded, stored)
    library.close()
    with closing(sqlite3.connect(tmp_path / "library.db")) as db:
        db.execute(harm)
        db.commit()
    kept = library.stored(stored.key)
    assert kept is None
    assert library.get(stored.key) == loaded.article
    with pytest.raises((ValueError, OSError)):
        heard(tmp_path, stored.key)


def heard(folder: Path, key: str) -> bytes:
    found = narrated.find(folder / "library.db", key)
    assert found
    data = found[0].read()
    if data != GOOD:
        raise ValueError(len(data))
    return data


def test_a_deleted_book_leaves_no_trace_and_is_not_read_on(tmp_path: Path, library: Library) -> None:
    loaded, stored = opened(tmp_path, GOOD)
    library.put(loaded, stored)
    found = narrated.find(tmp_path / "library.db", stored.key)
    assert found
    sound = unpacked(GOOD)[SOUND]
    assert isinstance(sound, bytes)
    trace = sound[len(sound) // 2 :][:40]
    library.delete([stored.key])
    library.close()
    (tmp_path / "story.epub").unlink()
    assert not [each.name for each in tmp_path.iterdir() if trace in each.read_bytes()]
    with pytest.raises(ValueError, match="no pieces"):
        found[0].read()
    assert narrated.find(tmp_path / "library.db", stored.key) is None
