"""Network folders that hang, are gone, or are named as an address: the window stays at hand, and it is told."""

import errno
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rawi import given
from rawi.article.errors import Code, RawiError
from rawi.load import opening
from rawi.ui import jobs
from rawi.ui.aloud import begin_aloud
from rawi.ui.main_window import MainWindow
from rawi.ui.single_instance.asked import Asked
from rawi.ui.single_instance.going_on import go_on
from rawi.wording.problems import sentence
from tests.conftest import FIXTURES
from tests.windows import running, shown_program

STORY = FIXTURES / "copied.en.txt"
_WAIT = 30_000
_FREEZE = 0.5
"""Seconds; far more than a call takes, far less than a share that hangs."""


class Share:
    """Whoever asks something of what lies below `folder` waits until `there` is set."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder, self.there = folder, threading.Event()
        self.asked: list[str] = []
        for name in ("stat", "lstat", "open", "scandir", "listdir"):
            monkeypatch.setattr(os, name, partial(self._ask, getattr(os, name)))

    def _ask(self, real: Any, path: Any = ".", *more: Any, **how: Any) -> Any:
        if not isinstance(path, int) and os.fspath(path).startswith(str(self.folder)):
            self.asked.append(threading.current_thread().name)
            self.there.wait()
        return real(path, *more, **how)


@pytest.fixture
def share(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Share]:
    folder = tmp_path / "share"
    folder.mkdir()
    for name in ("story.txt", "story.zip"):
        (folder / name).write_bytes(STORY.read_bytes())
    made = Share(folder, monkeypatch)
    yield made
    made.there.set()


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, share: Share) -> Iterator[MainWindow]:
    with running(shown_program(qtbot, qapp)) as program:
        yield program.window
        share.there.set()


def until_asked(qtbot: QtBot, share: Share, before: int) -> None:
    qtbot.waitUntil(lambda: len(share.asked) > before, timeout=_WAIT)


def dropped(path: Path) -> QMimeData:
    made = QMimeData()
    made.setUrls([QUrl.fromLocalFile(str(path))])
    return made


def test_a_folder_that_hangs_is_never_waited_for_by_the_window(
    qtbot: QtBot, window: MainWindow, share: Share
) -> None:
    story = share.folder / "story.txt"
    library = window.opening._session.shelf
    ways: tuple[Callable[[], object], ...] = (
        lambda: window.begin([story]),
        lambda: window.taking.files([share.folder]),
        lambda: window.taking.files([story, share.folder / "story.zip"]),
        lambda: window.taking.take(dropped(story)),
        lambda: window.importing.take([share.folder]),
        lambda: begin_aloud(window, library, [story]),  # type: ignore[arg-type]  # it is the library
        lambda: go_on(window, library, Asked((story,))),  # type: ignore[arg-type]
    )
    for way in ways:
        before = len(share.asked)
        begun = time.monotonic()
        way()
        assert time.monotonic() - begun < _FREEZE
        until_asked(qtbot, share, before)
    assert threading.main_thread().name not in share.asked
    qtbot.waitUntil(window.progress.isVisible, timeout=_WAIT)


def test_what_hangs_can_be_cancelled_and_another_file_opens(
    qtbot: QtBot, window: MainWindow, share: Share, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs, "GRACE", 10)
    job = window.opening.open(share.folder / "story.txt")
    qtbot.waitUntil(window.progress.isVisible, timeout=_WAIT)
    window.progress.cancel.click()
    qtbot.waitUntil(lambda: not job.running, timeout=_WAIT)
    assert not window.progress.isVisible()
    with qtbot.waitSignal(window.ready, timeout=_WAIT):
        window.open(STORY)
    shown = window.desk.article
    share.there.set()
    qtbot.wait(200)
    assert window.desk.article is shown


def test_a_folder_is_still_taken_in(qtbot: QtBot, window: MainWindow, share: Share) -> None:
    share.there.set()
    library = window.opening._session.shelf
    with qtbot.waitSignal(window.importing.added, timeout=_WAIT):
        begin_aloud(window, library, [share.folder])  # type: ignore[arg-type]
    assert window.shelf.shown
    with qtbot.waitSignal(window.ready, timeout=_WAIT):
        window.open(STORY)
    assert not window.listening.playing


@pytest.mark.parametrize(
    ("number", "windows"),
    [(errno.ENOTCONN, 0), (errno.EHOSTDOWN, 0), (errno.ETIMEDOUT, 0), (errno.ESTALE, 0), (errno.ENOENT, 53)],
)
def test_one_that_is_gone_is_told_with_what_the_system_says(
    number: int, windows: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_path: Path) -> os.stat_result:
        error = OSError(number, "The network path was not found")
        if windows:
            error.winerror = windows  # type: ignore[attr-defined,unused-ignore]
        raise error

    monkeypatch.setattr(Path, "stat", gone)
    with pytest.raises(RawiError) as raised:
        opening.read_alone(Path("//server/share/story.html"))
    assert raised.value.code is Code.FILE_UNREADABLE
    said = sentence(raised.value.code, raised.value.facts)
    assert "The network path was not found" in said
    assert "Copy it to this computer" in said


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ("//server/share/story.html", Code.FILE_MISSING, "“story.html”"),
        ("file://server/share/a%20story.html", Code.FILE_MISSING, "“a story.html”"),
        (r"\\server\share\story.html", Code.FILE_MISSING, "story.html”"),
        ("smb://server/share/story.html", Code.SHARE_NOT_ENTERED, "smb://server/share/story.html"),
        ("sftp://reader@server/story.html", Code.SHARE_NOT_ENTERED, "sftp://reader@server/story.html"),
        ("/run/user/1/gvfs/smb-share:server=s,share=b/story.html", Code.FILE_MISSING, "“story.html”"),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="there these are names of servers to ask")
def test_names_of_shares_that_are_not_here(text: str, code: Code, words: str) -> None:
    with pytest.raises(RawiError) as raised:
        opening.read_alone(given.path(text))
    assert raised.value.code is code
    assert words in sentence(code, raised.value.facts)


@pytest.mark.parametrize(
    ("text", "system", "path"),
    [
        ("file:///home/%D9%82%D8%B5%D8%A9%20%23one.txt", "linux", "/home/قصة #one.txt"),
        ("file://localhost/home/a.txt", "linux", "/home/a.txt"),
        ("FILE:///C:/a%20b.txt", "win32", "C:/a b.txt"),
        ("file://server/share/a.txt", "win32", "//server/share/a.txt"),
        ("file.txt", "linux", "file.txt"),
        ("file:a.txt", "linux", "file:a.txt"),
    ],
)
def test_addresses_of_files_are_paths(text: str, system: str, path: str) -> None:
    assert given.path(text, system) == Path(path)
