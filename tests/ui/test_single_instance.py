"""One window for one reader, library and screen; what another start asks for is done there, or by a window of its own."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from rawi import app
from rawi.app import Program
from rawi.library.model import Query
from rawi.settings import directories
from rawi.settings.directories import Directories
from rawi.ui.shelf.dialogs import show_dialog
from rawi.ui.single_instance import x11
from rawi.ui.single_instance.answering import Answering, together
from rawi.ui.single_instance.asked import Asked, decode, encode
from rawi.ui.single_instance.claim import Claim, claim
from tests.conftest import FIXTURES, SAMPLES
from tests.windows import running, shown_program

_WAIT = 30_000
_HOLD = """
import os, sys
from PySide6.QtCore import QLockFile
lock = QLockFile(sys.argv[1])
assert lock.tryLock(0)
os._exit(0)
"""
STORY = FIXTURES / "copied.en.txt"


@pytest.fixture
def open_one(folder: Path) -> Iterator[Claim]:
    """What the open window holds."""
    made = Claim(folder, "name")
    assert not made.handed(Asked())
    assert made.ours
    yield made
    made.release()


def another(folder: Path, patience: float = 30.0) -> Claim:
    return Claim(folder, "name", patience)


@given(st.lists(st.text(st.characters(exclude_characters="\0")), max_size=3), st.booleans(), st.text())
def test_what_is_asked_arrives_as_it_was(names: list[str], flag: bool, token: str) -> None:
    asked = Asked(tuple(Path("/stories", name) for name in names), flag, not flag, token)
    assert decode(encode(asked)) == asked


@given(st.binary(max_size=60) | st.sampled_from([b"[]", b"{}", b'{"paths": 3}', b"null"]))
def test_what_nobody_asked_is_nothing(data: bytes) -> None:
    assert decode(data) is None


def test_a_path_from_here_is_one_from_everywhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    found = decode(encode(Asked((Path("story.txt"),))))
    assert found
    assert found.paths == (tmp_path / "story.txt",)


def test_the_open_window_takes_what_is_asked_once(folder: Path, open_one: Claim) -> None:
    asked = Asked((STORY,), listen=True)
    taken: list[Asked] = []
    with ThreadPoolExecutor() as pool:
        handed = pool.submit(another(folder).handed, asked)
        while not taken:
            taken += open_one.asked()
        assert handed.result()
    assert (taken, list(open_one.asked())) == ([asked], [])
    assert [each.name for each in folder.iterdir()] == ["name.lock"]


def test_a_window_that_hangs_gets_a_moment_only(folder: Path, open_one: Claim) -> None:
    late = another(folder, patience=0.1)
    assert not late.handed(Asked((STORY,)))
    assert not late.ours
    assert list(open_one.asked()) == []


def test_a_window_that_closes_meanwhile_leaves_its_place(folder: Path, open_one: Claim) -> None:
    late = another(folder)
    with ThreadPoolExecutor() as pool:
        handed = pool.submit(late.handed, Asked((STORY,)))
        while len(list(folder.iterdir())) < 2:
            time.sleep(0)
        open_one.release()
        assert not handed.result()
    assert late.ours
    late.release()
    assert not folder.exists()


def test_the_place_of_a_window_that_crashed_is_taken(folder: Path) -> None:
    subprocess.run([sys.executable, "-c", _HOLD, str(folder / "name.lock")], check=True, timeout=60)
    left = folder / "name-1.json"
    left.write_bytes(encode(Asked((STORY,))))
    os.utime(left, (1, 1))
    assert (folder / "name.lock").exists()
    late = another(folder)
    assert not late.handed(Asked())
    assert late.ours
    assert list(late.asked()) == []
    assert not left.exists()
    late.release()


@pytest.mark.parametrize("variable", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "SESSIONNAME"])
def test_another_screen_has_a_window_of_its_own(variable: str, tmp_path: Path) -> None:
    places = directories.find()
    here = {"XDG_RUNTIME_DIR": str(tmp_path)}
    one, other = claim(places, here), claim(places, here | {variable: "another"})
    assert not one.handed(Asked())
    assert not other.handed(Asked())
    assert one.ours
    assert other.ours


def other_places(places: Directories, monkeypatch: pytest.MonkeyPatch) -> Iterator[Directories]:
    """Another library; then the same one, for another version of Rawi."""
    yield replace(places, data=places.data / "other")
    monkeypatch.setattr("rawi.ui.single_instance.claim.__version__", "0.0.1")
    yield places


def test_another_library_and_another_version_have_windows_of_their_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, places = {"XDG_RUNTIME_DIR": str(tmp_path)}, directories.find()
    one = claim(places, here)
    assert not one.handed(Asked())
    for others in other_places(places, monkeypatch):
        other = claim(others, here)
        assert not other.handed(Asked())
        assert other.ours
    assert one.ours


def test_without_a_folder_of_ones_own_each_start_has_its_window(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As root with a reader's home (sudo), or the folder of another's session: nothing is made there."""
    session = tmp_path / "session"
    session.mkdir()
    home.mkdir()
    monkeypatch.setattr(os, "geteuid", lambda: home.stat().st_uid + 1, raising=False)
    alone = claim(directories.find(), {"XDG_RUNTIME_DIR": str(session)})
    assert not alone.handed(Asked((STORY,)))
    assert not alone.ours
    assert list(alone.asked()) == []
    assert [*home.iterdir(), *session.iterdir()] == []


def test_without_a_session_the_cache_holds_it(home: Path) -> None:
    home.mkdir()
    made = claim(directories.find(), {})
    assert not made.handed(Asked())
    assert made.folder == home / "cache" / "window"
    assert made.folder.stat().st_mode & 0o777 in (0o700, 0o777)  # Windows has other rights
    made.release()


def test_what_came_together_is_one_wish() -> None:
    one, two = Path("/one"), Path("/two")
    wishes = [Asked((one,), token="a"), Asked((two, one), listen=True), Asked(speak=True)]
    assert together(wishes) == Asked((one, two), speak=True, listen=True, token="a")


class Opened:
    """A program whose window answers others, and an asker."""

    def __init__(self, program: Program, folder: Path) -> None:
        self.program, self.window, self.folder = program, program.window, folder
        self.claim = Claim(folder, "name")
        assert not self.claim.handed(Asked())
        self.answering: Answering = app.answer(program, self.claim)

    def ask(self, asked: Asked) -> None:
        """As another process does, without its waiting."""
        assert not another(self.folder, patience=0.0).handed(asked)
        (self.folder / f"name-{time.time_ns()}.json").write_bytes(encode(asked))


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, folder: Path) -> Iterator[Opened]:
    with running(shown_program(qtbot, qapp)) as program:
        made = Opened(program, folder)
        yield made
        made.answering.deleteLater()
        made.claim.release()


@pytest.mark.parametrize("ours", [True, False])
def test_after_a_moment_windows_have_the_icon_and_others_are_answered_where_that_is_ours(
    qtbot: QtBot, qapp: QApplication, folder: Path, monkeypatch: pytest.MonkeyPatch, ours: bool
) -> None:
    answered: list[Claim] = []
    monkeypatch.setattr(app, "answer", lambda _program, claim: answered.append(claim))
    claims = Claim(folder, "name"), Claim(folder, "name")
    assert not claims[0].handed(Asked())
    qapp.setWindowIcon(QIcon())
    with running(shown_program(qtbot, qapp)) as program:
        assert program.window.windowIcon().isNull()
        app.soon(program, claims[0 if ours else 1])
        assert not program.window.windowIcon().pixmap(64).isNull()
    assert answered == ([claims[0]] if ours else [])
    claims[0].release()


def title(opened: Opened) -> str:
    return opened.window.desk.article.title if opened.window.desk.article else ""


def test_a_file_opens_in_the_window_that_is_there(qtbot: QtBot, opened: Opened) -> None:
    opened.window.showMinimized()
    opened.ask(Asked((SAMPLES / "welcome.en.html",)))
    qtbot.waitUntil(lambda: title(opened) == "The boat that lends stories", timeout=_WAIT)
    assert not opened.window.isMinimized()
    opened.ask(Asked())
    qtbot.waitUntil(lambda: "open already" in opened.window.announcer.last, timeout=_WAIT)
    assert title(opened) == "The boat that lends stories"


def test_files_of_one_choice_come_from_several_starts(qtbot: QtBot, opened: Opened) -> None:
    """As Windows' Explorer does with several files."""
    names = ["welcome.en.html", "historia.pt.md", "story.ar.txt"]
    for name in names:
        opened.ask(Asked((SAMPLES / name,)))
    library = opened.program.parts.library
    qtbot.waitUntil(lambda: title(opened) == "The boat that lends stories", timeout=_WAIT)
    qtbot.waitUntil(lambda: library.count(Query()) == len(names), timeout=_WAIT)


def test_a_dialog_is_answered_before_another_article_comes(qtbot: QtBot, opened: Opened) -> None:
    dialog = QDialog(opened.window)
    show_dialog(dialog)
    opened.ask(Asked((STORY,)))
    qtbot.waitUntil(lambda: STORY.name in opened.window.announcer.last, timeout=_WAIT)
    assert not opened.window.opening.busy
    assert not title(opened)
    opened.ask(Asked())
    qtbot.waitUntil(lambda: len(opened.answering._waiting) == 2, timeout=_WAIT)
    dialog.close()
    qtbot.waitUntil(lambda: title(opened) != "", timeout=_WAIT)
    assert opened.window.announcer.last == title(opened)


def test_a_window_that_is_closing_takes_nothing(qtbot: QtBot, opened: Opened) -> None:
    opened.window.close()
    opened.ask(Asked((STORY,)))
    qtbot.wait(200)
    assert len(list(opened.claim.asked())) == 1


def test_where_folders_cannot_be_watched_the_claim_is_given_up(
    opened: Opened, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "rawi.ui.single_instance.answering.QFileSystemWatcher.directories", lambda _watcher: []
    )
    Answering(opened.window, opened.claim, lambda: opened.window, lambda _asked: None)
    assert not another(folder).handed(Asked())


def test_without_x_nobody_is_asked_for_the_focus(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":4711")
    assert not x11.activate(1)
