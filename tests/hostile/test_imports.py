"""Taking in what should not be there, from and to places that fail: one clear sentence each, the rest goes on, nothing stored changes."""

import os
import socket
import sqlite3
import subprocess
import sys
import tempfile
import tracemalloc
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from rawi.article.errors import Code, RawiError
from rawi.cli.console import json_text
from rawi.cli.taking import result_shape
from rawi.intake import Added, Failed, Intake, Known, Result
from rawi.library import schema
from rawi.library.model import Query
from rawi.library.store import Library
from rawi.load import opening
from rawi.load.finding import find
from rawi.wording.problems import sentence
from tests import stories
from tests.fakes.loaders import DirectLoaders
from tests.stories import write_stories

ROOT = Path(__file__).resolve().parent.parent.parent
NOBODY = 65_534
NAMES = (
    "قصة القارب.txt",
    "داستان قایق ۱۲.txt",
    "סיפור.txt",
    "船的故事.txt",
    "เรื่อง.txt",
    "📚🚣‍♀️ story.txt",
    "\u202egnp.txt",
    "\u200frtl\u200e mark.txt",
    " space before and after ",
    "line\nbreak\ttab.txt",
    "-o dash.txt",
    'quote\'s "double" “curly”.txt',
    "e\u0301 and \u00e9.txt",
    "x" * 251 + ".txt",
    "CON.txt",
)


def take(library: Library, *paths: Path) -> list[Result]:
    """Import; every failure has its whole sentence, in one line."""
    results: list[Result] = []
    Intake(library, DirectLoaders()).import_paths(paths, results.append)
    for each in results:
        if isinstance(each, Failed):
            said = sentence(each.error.code, each.error.facts)
            assert "{" not in said
            assert "\n" not in said
        json_text(result_shape(each), indent=None).encode("utf-8")
    return results


def codes(results: list[Result]) -> list[Code | str]:
    return [each.error.code if isinstance(each, Failed) else type(each).__name__ for each in results]


def whole(path: Path) -> bool:
    with closing(sqlite3.connect(path)) as db:
        return bool(db.execute("PRAGMA integrity_check").fetchone() == ("ok",))


@contextmanager
def mounted(place: Path, options: str) -> Iterator[Path]:
    """A small disk of its own."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root on Linux may mount a small disk")
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(place)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("mounting is not allowed here")
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


@pytest.mark.parametrize("name", NAMES)
def test_names_in_every_script(library: Library, folder: Path, name: str) -> None:
    try:
        (folder / name).write_bytes(stories.text(1))
    except OSError:
        pytest.skip("this file system has no such names")
    (result,) = take(library, folder)
    assert isinstance(result, Added)
    assert result.entry.name == name
    assert take(library, folder / name)[0] == Known(folder / name, result.entry)


def test_names_that_are_no_text(library: Library, folder: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(folder) + b"/caf\xe9 \xff.txt"))
    try:
        path.write_bytes(stories.text(1))
    except OSError:
        pytest.skip("this file system has no such names")
    (result,) = take(library, folder)
    assert isinstance(result, Added)
    assert result.entry.title == stories.story(1)[0]
    path.write_bytes(b"")
    assert codes(take(library, folder)) == [Code.FILE_EMPTY]


def test_wrong_extensions_are_read_for_what_they_are(library: Library, folder: Path) -> None:
    (folder / "a page.txt").write_bytes(stories.html(1))
    (folder / "b text.html").write_bytes(stories.text(2))
    (folder / "c markdown.jpg").write_bytes(stories.markdown(3))
    (folder / "d no ending").write_bytes(stories.text(4))
    (folder / "e program.txt").write_bytes(b"\x7fELF\x02\x01\x01" + bytes(500))
    (folder / "f zeros.html").write_bytes(bytes(5_000))
    results = take(library, folder)
    assert codes(results) == ["Added"] * 4 + [Code.FORMAT_UNKNOWN, Code.FILE_BINARY]
    added = [each.entry for each in results if isinstance(each, Added)]
    assert added[0].format == "html"
    assert [each.title for each in added[:2]] == [stories.story(1)[0], stories.story(2)[0]]


def test_what_is_not_a_file(library: Library, folder: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("no pipes in this file system")
    os.mkfifo(folder / "a pipe.txt")
    (folder / "b device.txt").symlink_to("/dev/zero")
    (folder / "c nowhere.txt").symlink_to(folder / "gone")
    (folder / "d itself.txt").symlink_to(folder / "d itself.txt")
    with tempfile.TemporaryDirectory() as short, closing(socket.socket(socket.AF_UNIX)) as server:
        server.bind(f"{short}/s")
        results = take(library, folder, Path(short))
    special = Code.FILE_SPECIAL
    assert codes(results) == [special, special, Code.FILE_MISSING, Code.FILE_UNREADABLE, special]


def outcome(path: Path) -> Code | str:
    try:
        return opening.read(path).name
    except RawiError as error:
        return error.code


def test_a_folder_and_a_file_without_permission() -> None:
    if not hasattr(os, "seteuid"):
        pytest.skip("no such permissions here")
    with tempfile.TemporaryDirectory() as name:
        shared = Path(name)
        shared.chmod(0o755)
        (shared / "locked").mkdir(mode=0)
        for file, mode in (("locked.txt", 0), ("open.txt", 0o644)):
            (shared / file).write_text("A story.")
            (shared / file).chmod(mode)
        me = os.geteuid()
        os.seteuid(NOBODY if me == 0 else me)
        try:
            ends = [each.error.code if each.error else outcome(each.path) for each in find([shared])]
        finally:
            os.seteuid(me)
            (shared / "locked").chmod(0o700)
    assert ends == [Code.FILE_FORBIDDEN, Code.FILE_FORBIDDEN, "open.txt"]


def test_a_file_that_vanishes_before_its_turn(library: Library, folder: Path) -> None:
    names = write_stories(folder, 3)
    results: list[Result] = []

    def end(result: Result) -> None:
        results.append(result)
        (folder / names[1]).unlink(missing_ok=True)

    Intake(library, DirectLoaders()).import_paths([folder], end)
    assert codes(results) == ["Added", Code.FILE_MISSING, "Added"]


@pytest.mark.parametrize("change", ["grow", "shrink"])
def test_a_file_that_is_still_written_is_not_taken(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    names = write_stories(folder, 2)
    opened = opening._open

    def open_and_change(path: str, flags: int) -> int:
        if path.endswith(names[0]):
            os.truncate(path, 40 if change == "shrink" else 2_000)
        return opened(path, flags)

    monkeypatch.setattr(opening, "_open", open_and_change)
    assert codes(take(library, folder)) == [Code.FILE_CHANGING, "Added"]
    monkeypatch.undo()
    (folder / names[0]).write_bytes(stories.text(0))
    assert codes(take(library, folder)) == ["Added", "Known"]


def test_links_that_go_round_in_circles(library: Library, folder: Path) -> None:
    inner = folder / "a" / "b"
    inner.mkdir(parents=True)
    write_stories(inner, 2)
    (inner / "up").symlink_to(folder)
    (folder / "z again").symlink_to(inner)
    assert codes(take(library, folder, inner, inner / "up")) == ["Added", "Added"]


def test_pictures_of_saved_pages_and_hidden_files_are_passed_over(library: Library, folder: Path) -> None:
    (folder / "Story.html").write_bytes(stories.html(1))
    for name in ("Story_files", "story-Dateien", ".hidden", "notes_files"):
        (folder / name).mkdir()
        (folder / name / "inside.txt").write_bytes(stories.text(len(name)))
    (folder / ".secret.txt").write_bytes(stories.text(50))
    results = take(library, folder)
    assert [str(each.path.relative_to(folder)) for each in results] == [
        str(Path("notes_files", "inside.txt")),
        "Story.html",
    ]


def test_ten_thousand_small_files(library: Library, folder: Path) -> None:
    for number in range(10_000):
        (folder / f"{number:05}.txt").write_bytes(stories.text(number % 7))
    take(library, folder / "00000.txt")
    results = [0, 0]

    def count(result: Result) -> None:
        results[isinstance(result, Known)] += 1
        assert not isinstance(result, Failed)

    loaders = DirectLoaders()
    tracemalloc.start()
    try:
        Intake(library, loaders).import_paths([folder], count)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert results == [6, 9_994]
    assert len(loaders.loaded) == 6
    assert peak < 30_000_000, peak


def test_a_full_disk_keeps_what_is_in(tmp_path: Path, folder: Path) -> None:
    write_stories(folder, 60)
    (folder / "large.txt").write_bytes(os.urandom(400_000).hex().encode() + stories.text(99))
    with mounted(tmp_path / "disk", "size=700k") as disk:
        library = Library(disk / "library.sqlite3")
        results = take(library, folder)
        assert {each.error.code for each in results if isinstance(each, Failed)} == {Code.DISK_FULL}
        added = [each.entry.id for each in results if isinstance(each, Added)]
        assert added
        library.close()
        assert whole(disk / "library.sqlite3")
        again = Library(disk / "library.sqlite3")
        assert all(again.get(key) for key in added)
        assert again.count(Query()) == len(added)
        again.close()


def test_a_read_only_disk(tmp_path: Path, folder: Path) -> None:
    write_stories(folder, 2)
    with mounted(tmp_path / "disk", "size=4m") as disk:
        first = Library(disk / "library.sqlite3")
        (known, _) = take(first, folder)
        first.close()
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        (folder / "zz new.txt").write_bytes(stories.text(9))
        library = Library(disk / "library.sqlite3")
        results = take(library, folder)
        library.close()
        assert codes(results) == ["Known", "Known", Code.LIBRARY_READ_ONLY]
        assert isinstance(known, Added)
        empty = Library(disk / "new" / "library.sqlite3")
        assert codes(take(empty, folder)) == [Code.LIBRARY_READ_ONLY] * 3


def test_a_newer_library_is_left_alone(tmp_path: Path, folder: Path) -> None:
    write_stories(folder, 2)
    path = tmp_path / "library.sqlite3"
    with closing(sqlite3.connect(path)) as db:
        db.execute(f"PRAGMA user_version = {schema.SCHEMA + 1}")
    library = Library(path)
    assert codes(take(library, folder)) == [Code.LIBRARY_NEWER] * 2
    library.close()
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)


def test_a_corrupt_library_is_set_aside_and_the_batch_goes_on(tmp_path: Path, folder: Path) -> None:
    write_stories(folder, 2)
    path = tmp_path / "library.sqlite3"
    path.write_bytes(b"no library at all" * 300)
    library = Library(path)
    assert codes(take(library, folder)) == ["Added", "Added"]
    assert library.problem
    assert (tmp_path / library.problem.facts["name"]).read_bytes() == b"no library at all" * 300
    library.close()


def test_a_place_without_wal(tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file system without shared memory, as network shares are: SQLite's own dot-file locking has none either."""
    if os.name != "posix":
        pytest.skip("this way of locking is POSIX")
    write_stories(folder, 3)
    connect = sqlite3.connect

    def without_wal(address: str, **options: object) -> sqlite3.Connection:
        return connect(f"{address}&vfs=unix-dotfile", **options)  # type: ignore[call-overload, no-any-return]

    monkeypatch.setattr("rawi.library.connection.sqlite3.connect", without_wal)
    library = Library(tmp_path / "library.sqlite3")
    assert codes(take(library, folder)) == ["Added"] * 3
    library.close()
    assert not (tmp_path / "library.sqlite3-shm").exists()
    monkeypatch.undo()
    assert whole(tmp_path / "library.sqlite3")


def test_two_rawis_import_at_once(tmp_path: Path, folder: Path) -> None:
    write_stories(folder, 24)
    library = tmp_path / "both"
    command = [sys.executable, "-m", "rawi", "import", str(folder), "--library", str(library), "--plain"]
    variables = {**os.environ, "PYTHONPATH": str(ROOT / "desktop")}
    running = [
        subprocess.Popen(command, env=variables, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    outputs = [process.communicate() for process in running]
    assert [process.returncode for process in running] == [0, 0], outputs
    assert whole(library / "library.sqlite3")
    assert Library(library / "library.sqlite3").count(Query()) == 24
