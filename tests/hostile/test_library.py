"""Damage, full disks, locks, other versions and sudden ends: the library stays whole and says what happened."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest

from rawi.article.errors import Cancelled, Code, RawiError
from rawi.article.model import Source
from rawi.article.stored import Loaded, Stored
from rawi.library import backup
from rawi.library.anchors import anchor_of
from rawi.library.model import NoteKind, Query
from rawi.library.schema import SCHEMA
from rawi.library.store import Library
from rawi.load.annotate import annotate
from rawi.load.plain_text import PlainTextLoader
from tests.library.samples import story

ROOT = Path(__file__).resolve().parent.parent.parent
SEED = 3
NOBODY = 65534
WRITER = """
import sys
from pathlib import Path
from rawi.library.store import Library
from rawi.load.annotate import annotate
from rawi.load.plain_text import PlainTextLoader
from tests.library.samples import story
library = Library(Path(sys.argv[1]), busy=600)
first, last = int(sys.argv[2]), int(sys.argv[3])
for n in range(first, last):
    library.put(*story(f"Number{n} of many", *(f"Sentence {n} {m} with words." for m in range(40))))
    print(n, flush=True)
"""


def run(code: str, *given: object) -> "subprocess.Popen[str]":
    environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'desktop'}{os.pathsep}{ROOT}"}
    return subprocess.Popen(
        [sys.executable, "-c", code, *map(str, given)],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
        cwd=ROOT,
    )


def filled(path: Path, count: int = 20) -> list[tuple[Loaded, Stored]]:
    """Articles in a new library there."""
    made = [story(f"Old keeper {n}", *(f"Sentence {n} {m}." for m in range(30))) for n in range(count)]
    library = Library(path)
    for loaded, stored in made:
        library.put(loaded, stored)
    library.close()
    return made


def problem(act: Callable[..., object], *given: object) -> RawiError:
    with pytest.raises(RawiError) as raised:
        act(*given)
    return raised.value


@pytest.mark.parametrize("seed", range(12))
def test_flipped_pages_never_give_wrong_articles(tmp_path: Path, seed: int) -> None:
    path = tmp_path / "library.sqlite3"
    made = filled(path)
    chance = random.Random(seed)
    data = bytearray(path.read_bytes())
    pages = chance.sample(range(len(data) // 4096), 3)
    for page in pages:
        data[page * 4096 : (page + 1) * 4096] = chance.randbytes(4096)
    path.write_bytes(data)
    library = Library(path)
    for loaded, _ in made:
        assert library.get(loaded.article.id) in (None, loaded.article)
        found = library.stored(loaded.article.id)
        assert found is None or found.key == loaded.article.id
    library.search("keeper")
    library.entries(Query())
    library.put(*story("After it", "Everything goes on."))
    assert library.search("everything goes")
    if library.problem:
        assert library.problem.code is Code.LIBRARY_DAMAGED
        assert (tmp_path / library.problem.facts["name"]).exists()


def test_a_library_cut_short_is_set_aside_once_for_two_rawis(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    filled(path)
    first, second = Library(path), Library(path)
    assert first.search("keeper")
    assert second.search("keeper")
    path.write_bytes(path.read_bytes()[:9_000])
    first.close()
    first.put(*story("New one", "Here it is."))
    assert first.problem
    assert second.search("here it is")
    assert len(list(tmp_path.glob("library-damaged-*.sqlite3"))) == 1


def test_a_damaged_index_is_made_anew(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    made = filled(path)
    db = sqlite3.connect(path)
    db.execute("DELETE FROM words_data WHERE id > 1000")
    db.commit()
    db.close()
    library = Library(path)
    assert len(library.search("keeper")) == len(made)
    assert library.problem is None
    assert library.get(made[3][0].article.id) == made[3][0].article


def test_a_body_that_cannot_be_read_leaves_no_words_behind(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    made = filled(path, 2)
    odd = story("Zyzzyva keeper", "Quizzaciously written.")
    library = Library(path)
    library.put(*odd)
    library.close()
    db = sqlite3.connect(path)
    db.execute("UPDATE body SET data = x'00' WHERE article = 3")
    db.commit()
    db.close()
    assert library.get(odd[0].article.id) is None
    assert library.stored(odd[0].article.id) == odd[1]
    library.put(*odd)
    assert library.get(odd[0].article.id) == odd[0].article
    assert len(library.search("zyzzyva")) == 1
    library.delete([odd[0].article.id])
    assert library.search("zyzzyva") == []
    library.close()
    assert b"zyzzyva" not in path.read_bytes().lower()
    assert library.get(made[0][0].article.id) == made[0][0].article


def test_no_byte_of_what_was_deleted_stays(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    filled(path)
    secret = story("Xylographic keeper", *(f"Plain {n} and flummoxed words." for n in range(50)))
    library = Library(path)
    library.put(*secret)
    key = secret[0].article.id
    library.set_tags(key, ["sesquipedalian"])
    library.set_collections(key, ["borborygmus"])
    filled(path, 40)
    library.delete([key])
    everything = b"".join(each.read_bytes() for each in tmp_path.iterdir()).lower()
    for word in (
        b"xylographic",
        b"flummoxed",
        b"sesquipedalian",
        b"borborygmus",
        bytes.fromhex(key),
        key.encode(),
    ):
        assert word not in everything
    assert b"keeper" in everything


def test_no_byte_stays_where_rows_were_moved_between_pages(tmp_path: Path) -> None:
    """Many articles with notes of every length, deleted in any order: SQLite rearranges its pages at each step."""
    library, chance = Library(tmp_path / "library.sqlite3"), random.Random(4)
    known: dict[str, list[str]] = {}
    for _ in range(60):
        words = ["".join(chance.choice("bcdfghjklmnpqrstvwxz") for _ in range(14)) for _ in range(6)]
        told = " ".join(f"The {word} came home {chance.randint(1, 99)}." for word in words[1:4])
        stored = Stored(f"{words[4]}.txt", f"Title {words[0]}\n\n{told}".encode())
        article = annotate(PlainTextLoader().load(stored), stored.key, Source(stored.name, "text"))
        library.put(Loaded(article), stored)
        anchor = anchor_of(article, article.segments[0].id)
        assert anchor
        library.set_place(article.id, anchor, 0.5)
        library.set_tags(article.id, words[5:])
        for _ in range(chance.randint(0, 6)):
            note = words[1] + " quote " * chance.randint(1, 60), words[2] + " note " * chance.randint(1, 100)
            library.add_note(article.id, NoteKind.HIGHLIGHT, anchor, anchor, 0, 3, *note)
        known[article.id] = words
    order = list(known)
    chance.shuffle(order)
    while order:
        gone = [order.pop() for _ in range(min(len(order), chance.randint(1, 9)))]
        library.delete(gone)
        everything = b"".join(each.read_bytes() for each in tmp_path.iterdir())
        assert not [word for key in gone for word in (*known[key], key) if word.encode() in everything]


def test_a_full_disk_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "library.sqlite3"
    made = filled(path)
    connect = sqlite3.connect

    def small(*given: object, **named: object) -> sqlite3.Connection:
        db: sqlite3.Connection = connect(*given, **named)  # type: ignore[call-overload]  # passed on as they came
        db.execute(f"PRAGMA max_page_count = {path.stat().st_size // 4096 + 4}")
        return db

    library = Library(path)
    big = story("Too big", *(random.Random(n).randbytes(900).hex() for n in range(60)))
    with monkeypatch.context() as patch:
        patch.setattr(sqlite3, "connect", small)
        error = problem(library.put, *big)
        assert (error.code, error.facts) == (Code.DISK_FULL, {"name": "library.sqlite3"})
        assert library.get(made[0][0].article.id) == made[0][0].article
        assert library.get(big[0].article.id) is None
        library.close()
    library.put(*big)
    assert library.get(big[0].article.id) == big[0].article
    assert library.problem is None


def test_a_really_full_disk(tmp_path: Path) -> None:
    folder = tmp_path / "small"
    folder.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder], capture_output=True, check=False
    )
    if made.returncode:
        pytest.skip("a small file system can be mounted by root only")
    try:
        library = Library(folder / "library.sqlite3")
        kept: list[Loaded] = []

        def fill() -> None:
            for n in range(500):
                pair = story(f"Number {n}", *(random.Random(n + m).randbytes(200).hex() for m in range(20)))
                library.put(*pair)
                kept.append(pair[0])

        assert problem(fill).code is Code.DISK_FULL
        assert kept
        assert library.count(Query()) == len(kept)
        assert all(library.get(each.article.id) == each.article for each in kept)
        assert problem(library.backup, folder / "all.rawi").code is Code.DISK_FULL
        assert not list(folder.glob(".*"))
        library.close()
    finally:
        subprocess.run(["umount", folder], check=True)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user may enter."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder
        folder.chmod(0o755)


@contextmanager
def become(user: int) -> Iterator[None]:
    """Only with this user's rights."""
    os.seteuid(user)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.parametrize("folder_mode", [0o555, 0o777])
def test_what_may_not_be_written_can_be_read(open_folder: Path, folder_mode: int) -> None:
    if os.name != "posix" or os.geteuid() != 0:
        pytest.skip("only root can become a user without rights")
    path = open_folder / "library.sqlite3"
    made = filled(path, 2)
    path.chmod(0o444)
    open_folder.chmod(folder_mode)
    library, read = Library(path), Library(open_folder / "other" / "library.sqlite3")
    with become(NOBODY):
        assert {hit.entry.title for hit in library.search("keeper")} == {"Old keeper 0", "Old keeper 1"}
        assert library.get(made[1][0].article.id) == made[1][0].article
        for act in (
            lambda: library.put(*story("New", "text")),
            lambda: library.delete([made[0][0].article.id]),
        ):
            error = problem(act)
            assert (error.code, error.facts) == (Code.LIBRARY_READ_ONLY, {"name": "library.sqlite3"})
        if folder_mode == 0o555:
            assert problem(read.search, "keeper").code is Code.LIBRARY_READ_ONLY
        library.close()
    assert library.count(Query()) == 2


def test_another_that_writes_for_long_is_told(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    made = filled(path, 2)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    library = Library(path, busy=0.2)
    assert library.get(made[0][0].article.id) == made[0][0].article
    assert problem(library.put, *story("New", "text")).code is Code.LIBRARY_BUSY
    other.execute("ROLLBACK")
    other.close()
    library.put(*story("New", "text"))
    library.close()


def test_a_file_system_without_shared_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if os.name != "posix":
        pytest.skip("the VFS that stands for a network share is Unix's")
    path = tmp_path / "library.sqlite3"
    made = filled(path)
    connect = sqlite3.connect

    def share(address: str, **named: object) -> sqlite3.Connection:
        if named.get("uri"):
            address += "&vfs=unix-dotfile"
        db: sqlite3.Connection = connect(address, **named)  # type: ignore[call-overload]  # passed on as they came
        return db

    monkeypatch.setattr(sqlite3, "connect", share)
    one, other = Library(path), Library(path)
    assert one.get(made[0][0].article.id) == made[0][0].article
    one.put(*story("From one", "Over the share."))
    other.put(*story("From the other", "Over the share."))
    assert len(one.search("over the share")) == len(other.search("over the share")) == 2
    assert one.problem is None
    one.close()
    other.close()


def test_two_processes_write_at_once(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    writers = [run(WRITER, path, first, first + 25) for first in (0, 100)]
    for each in writers:
        each.communicate()
    assert [each.returncode for each in writers] == [0, 0]
    library = Library(path)
    assert library.count(Query()) == 50
    assert len(library.search("of many", 100)) == 50


@pytest.mark.skipif(os.name != "posix", reason="kill -9 is Unix's")
def test_a_writer_that_is_killed_leaves_whole_articles(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    chance = random.Random(SEED)
    told = 0
    for _ in range(5):
        process = run(WRITER, path, told, told + 200)
        assert process.stdout
        for _ in range(chance.randint(1, 12)):
            told = int(process.stdout.readline()) + 1
        process.send_signal(signal.SIGKILL)
        rest = process.stdout.read().split()
        process.stdout.close()
        process.wait()
        told = max([told, *(int(line) + 1 for line in rest)])
        db = sqlite3.connect(path)
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        db.execute("INSERT INTO words (words) VALUES ('integrity-check')")
        db.close()
        library = Library(path)
        for n in range(told):
            loaded, stored = story(
                f"Number{n} of many", *(f"Sentence {n} {m} with words." for m in range(40))
            )
            assert library.get(loaded.article.id) == loaded.article
            assert library.stored(loaded.article.id) == stored
            assert [hit.entry.id for hit in library.search(f"number{n} many")] == [loaded.article.id]
        assert told <= library.count(Query()) <= told + 1
        library.close()


def reached(told: list[float], limit: float) -> bool:
    return bool(told) and told[-1] >= limit


def test_a_cancelled_or_broken_restore_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "PAGES", 4)
    monkeypatch.setattr("rawi.library.restore.PAGES", 4)
    other, path = tmp_path / "other.sqlite3", tmp_path / "library.sqlite3"
    filled(other, 30)
    whole = tmp_path / "all.rawi"
    Library(other).backup(whole)
    library = Library(path)
    mine = story("Mine", "It stays.")
    library.put(*mine)
    for limit in (0.2, 0.7):
        told: list[float] = []
        with pytest.raises(Cancelled):
            library.restore(whole, told.append, partial(reached, told, limit))
        assert library.count(Query()) == 1
        assert library.get(mine[0].article.id) == mine[0].article
    with pytest.raises(Cancelled):
        Library(other).backup(tmp_path / "half.rawi", cancelled=lambda: True)
    newer = sqlite3.connect(whole)
    newer.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    newer.close()
    assert problem(library.restore, whole).code is Code.LIBRARY_NEWER
    assert problem(library.restore, tmp_path / "nothing").code is Code.FILE_MISSING
    assert problem(library.restore, tmp_path).code is Code.FILE_IS_FOLDER
    assert problem(library.backup, tmp_path / "no" / "all.rawi").code is Code.OUTPUT_FAILED
    assert library.search("it stays")
    assert not [
        each.name for each in tmp_path.iterdir() if each.name.startswith(".") or each.name.startswith("half")
    ]


@pytest.mark.parametrize("seed", range(8))
def test_a_backup_with_a_damaged_page_is_never_half_taken(tmp_path: Path, seed: int) -> None:
    other, path = tmp_path / "other.sqlite3", tmp_path / "library.sqlite3"
    made = filled(other)
    whole = tmp_path / "all.rawi"
    Library(other).backup(whole)
    data, chance = bytearray(whole.read_bytes()), random.Random(seed)
    page = chance.randrange(len(data) // 4096)
    data[page * 4096 : (page + 1) * 4096] = chance.randbytes(4096)
    whole.write_bytes(data)
    library = Library(path)
    mine = story("Mine", "It stays.")
    library.put(*mine)
    try:
        library.restore(whole)
    except RawiError as error:
        assert error.code is Code.BACKUP_BROKEN  # noqa: PT017 - whether it is refused depends on the page
        assert library.count(Query()) == 1
        assert library.get(mine[0].article.id) == mine[0].article
    else:
        assert library.count(Query()) == len(made)
    assert library.problem is None
