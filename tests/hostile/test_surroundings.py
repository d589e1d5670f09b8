"""The whole program, as a process, in homes and on machines that are not what it would wish for."""

import json
import os
import resource
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rawi.library.model import Query
from rawi.library.schema import SCHEMA
from rawi.library.store import Library
from tests.cli.calling import ROOT, variables
from tests.conftest import FIXTURES, SAMPLES
from tests.hostile.test_imports import mounted, whole
from tests.windows import running, shown_program

STORY = FIXTURES / "copied.en.txt"
HOME = "بيت ليلى with spaces"
_MEGABYTE = 1_000_000
_SECONDS = 300
_OPENS = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from rawi import app
from rawi.ui.accessible_factory import AccessibleFactory
made = app.make(app.application(), AccessibleFactory())
def shown():
    if made.window.view.article.pieces:
        timer.stop()
        print(made.window.desk.article.title, flush=True)
        made.window.close()
timer = QTimer(interval=20)
timer.timeout.connect(shown)
timer.start()
made.window.show()
made.window.begin([Path(sys.argv[1])])
made.application.exec()
made.close()
"""

_LETTERS = """
from rawi.selftest.window import Window
print(Window().handle("letters", {"language": "en"}, b"", None)[0]["fault"])
"""


def rawi(
    *arguments: str | Path, environment: dict[str, str], megabytes: int = 0
) -> subprocess.CompletedProcess[str]:
    """Run the command line with exactly this environment, in so much memory."""
    return process(["-m", "rawi", *map(str, arguments)], environment, megabytes)


def opened(path: Path, environment: dict[str, str]) -> str:
    """What a window on no screen shows of a file: the article's title."""
    done = process(["-c", _OPENS, str(path)], environment | {"QT_QPA_PLATFORM": "offscreen"})
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def process(
    arguments: Sequence[str], environment: dict[str, str], megabytes: int = 0
) -> subprocess.CompletedProcess[str]:
    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (megabytes * _MEGABYTE,) * 2)

    done = subprocess.run(
        [sys.executable, *arguments],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=_SECONDS,
        preexec_fn=limit if megabytes else None,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done


def bare(home: Path) -> dict[str, str]:
    """A login that has a home and nothing else: no language, no session, no bus, no runtime folder."""
    return {"HOME": str(home), "PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT / "desktop")}


def test_a_home_in_arabic_letters_and_with_spaces(tmp_path: Path) -> None:
    home = tmp_path / HOME
    home.mkdir()
    story = home / "حكاية one.txt"
    shutil.copy(STORY, story)
    assert rawi("import", story, environment=bare(home)).returncode == 0
    listed = json.loads(rawi("list", "--json", environment=bare(home)).stdout)
    assert [each["name"] for each in listed] == [story.name]
    for name in ("كتاب out.epub", "صوت out.wav"):
        command = "speak" if name.endswith(".wav") else "export"
        done = rawi(command, story, "-o", home / name, environment=bare(home))
        assert done.returncode == 0, done.stderr
        assert (home / name).stat().st_size > 1_000
    if sys.platform == "linux":
        assert whole(home / ".local" / "share" / "rawi" / "library.sqlite3")
    assert opened(story, bare(home)) == listed[0]["title"]


def test_a_home_on_a_full_disk_still_opens_the_article_and_says_so(tmp_path: Path) -> None:
    with mounted(tmp_path / "small", "size=64k") as disk:
        environment = variables(RAWI_HOME=str(disk / "home"))
        (disk / "filler").write_bytes(bytes(60 * 1024))
        done = rawi("show", STORY, "--json", environment=environment)
        assert done.returncode == 0
        assert json.loads(done.stdout)["title"]
        assert "full" in done.stderr
        assert opened(STORY, environment)


def test_a_home_that_may_not_be_written_still_opens_the_article_and_says_so(tmp_path: Path) -> None:
    with mounted(tmp_path / "locked", "ro,size=1m") as disk:
        environment = variables(RAWI_HOME=str(disk / "home"))
        done = rawi("translate", STORY, "--to", "pt", "--json", environment=environment)
        assert done.returncode == 0
        assert json.loads(done.stdout)["to"] == "pt"
        assert "library" in done.stderr
        assert rawi("import", STORY, environment=environment).returncode == 1
        assert opened(STORY, environment)


def test_a_library_of_a_newer_rawi_is_left_as_it_is(tmp_path: Path) -> None:
    home = tmp_path / "home"
    environment = variables(RAWI_HOME=str(home))
    assert rawi("import", STORY, environment=environment).returncode == 0
    library = home / "data" / "library.sqlite3"
    with closing(sqlite3.connect(library)) as db:
        db.execute(f"PRAGMA user_version = {SCHEMA + 1}")
        db.commit()
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = library.read_bytes()
    done = rawi("list", environment=environment)
    assert done.returncode == 1
    assert "newer" in done.stderr
    shown = rawi("show", STORY, "--json", environment=environment)
    assert shown.returncode == 0
    assert "newer" in shown.stderr
    assert opened(STORY, environment)
    assert library.read_bytes() == before


def test_what_another_rawi_takes_in_is_there_in_the_one_that_runs(
    qtbot: QtBot, qapp: QApplication, home: Path
) -> None:
    with running(shown_program(qtbot, qapp)) as program:
        library = program.parts.library
        assert library.search("tide") == []
        done = rawi("import", STORY, environment=variables(RAWI_HOME=str(home)))
        assert done.returncode == 0, done.stderr
        assert len(library.search("tide")) == 1
        assert opened(STORY, variables(RAWI_HOME=str(home))) == library.search("tide")[0].entry.title


def test_a_second_start_gives_its_file_to_the_window_that_is_open(tmp_path: Path) -> None:
    session = tmp_path / "session"
    session.mkdir(mode=0o700)
    environment = variables(RAWI_HOME=str(tmp_path / "home"), XDG_RUNTIME_DIR=str(session))
    window = environment | {"QT_QPA_PLATFORM": "offscreen", "DBUS_SESSION_BUS_ADDRESS": ""}
    with ending(subprocess.Popen([sys.executable, "-m", "rawi", STORY], env=window, cwd=ROOT)) as first:
        until(first, lambda: any(session.glob("rawi/*.lock")))
        done = process(["-m", "rawi", str(SAMPLES / "story.ar.txt")], window)
        assert (done.returncode, done.stderr) == (0, "")
        with closing(Library(tmp_path / "home" / "data" / "library.sqlite3")) as library:
            until(first, lambda: library.count(Query()) == 2)


@contextmanager
def ending(program: subprocess.Popen[bytes]) -> Iterator[subprocess.Popen[bytes]]:
    """It ends with the block at the latest."""
    try:
        yield program
    finally:
        program.kill()
        program.wait()


def until(program: subprocess.Popen[bytes], condition: Callable[[], bool]) -> None:
    """Wait for what this program is to do."""
    end = time.monotonic() + _SECONDS
    while not condition():
        assert program.poll() is None
        assert time.monotonic() < end
        time.sleep(0.05)


@pytest.mark.skipif(sys.platform != "linux", reason="the limit of address space is Linux's")
def test_a_gigabyte_is_enough_for_the_whole_job(tmp_path: Path) -> None:
    environment = variables(RAWI_HOME=str(tmp_path / "home"))
    done = rawi("translate", STORY, "--to", "pt", "--json", environment=environment, megabytes=1_000)
    assert done.returncode == 0, done.stderr
    output = tmp_path / "story.wav"
    done = rawi("speak", STORY, "-o", output, environment=environment, megabytes=1_000)
    assert done.returncode == 0, done.stderr
    assert output.stat().st_size > 1_000_000


@pytest.mark.skipif(sys.platform != "linux", reason="the limit of address space is Linux's")
def test_too_little_memory_ends_in_a_sentence_and_a_whole_library(tmp_path: Path) -> None:
    environment = variables(RAWI_HOME=str(tmp_path / "home"))
    done = rawi("translate", STORY, "--to", "pt", environment=environment, megabytes=90)
    assert done.returncode in (0, 1)
    assert done.stderr.strip()
    assert whole(tmp_path / "home" / "data" / "library.sqlite3")
    assert rawi("translate", STORY, "--to", "pt", environment=environment).returncode == 0


@pytest.mark.skipif(sys.platform != "linux", reason="fontconfig and D-Bus")
def test_without_fonts_and_without_a_bus_the_window_opens_and_the_self_test_says_what_is_missing(
    tmp_path: Path,
) -> None:
    empty = tmp_path / "fonts.conf"
    empty.write_text("<fontconfig/>", encoding="ascii")
    bare = {"FONTCONFIG_FILE": str(empty), "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}
    assert opened(STORY, variables(RAWI_HOME=str(tmp_path / "home")) | bare)
    told = process(["-c", _LETTERS], variables() | bare | {"QT_QPA_PLATFORM": "offscreen"})
    assert told.stdout.strip() == "boxes", told.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="the names of Linux's sound systems")
def test_without_any_sound_the_voice_says_so_and_files_are_made_all_the_same(tmp_path: Path) -> None:
    silent = {"PULSE_SERVER": "unix:/nowhere", "ALSA_CONFIG_PATH": os.devnull, "XDG_RUNTIME_DIR": "/nowhere"}
    environment = variables(RAWI_HOME=str(tmp_path / "home")) | silent
    done = rawi("voices", "say", "en", "Hello.", environment=environment)
    assert done.returncode == 0
    assert "No sound device" in done.stderr
    output = tmp_path / "hello.wav"
    assert rawi("voices", "say", "en", "Hello.", "-o", output, environment=environment).returncode == 0
    assert output.stat().st_size > 10_000


def test_two_readers_of_one_machine_have_nothing_in_common(tmp_path: Path) -> None:
    homes = [tmp_path / "one", tmp_path / "two"]
    for home in homes:
        home.mkdir()
    assert rawi("import", STORY, environment=bare(homes[0])).returncode == 0
    assert json.loads(rawi("list", "--json", environment=bare(homes[1])).stdout) == []
    assert len(json.loads(rawi("list", "--json", environment=bare(homes[0])).stdout)) == 1
