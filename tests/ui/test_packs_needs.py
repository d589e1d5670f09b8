"""Packs from the public lists in the window: whom Rawi will ask is said before it does; stopped, it goes on; servers that break or lie."""

import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rawi.app import Program
from rawi.ui.main_window import MainWindow
from rawi.ui.packs.window import PacksWindow
from rawi.workers import pack_trial
from tests.packs import makers
from tests.packs.web import Request, Web, argos_record, digest, serving
from tests.packs.windowed import WAIT, ended, opened, passes, press, rows
from tests.windows import running, shown_program

Key = Qt.Key
LINK = "/en_es.argosmodel"


@pytest.fixture
def web() -> Iterator[Web]:
    with serving() as made:
        yield made


@pytest.fixture
def package(web: Web, tmp_path: Path) -> bytes:
    """What the list offers for English to Spanish."""
    data = makers.zipped(tmp_path / "made.zip", makers.argos("en", "es")).read_bytes()
    web.file(LINK, data)
    records = [argos_record("en", "es", "en_es.argosmodel"), argos_record("../", "en", "bad")]
    web.file("/index.json", json.dumps(records).encode())
    return data


@pytest.fixture
def main(
    qtbot: QtBot,
    qapp: QApplication,
    home: Path,
    tmp_path: Path,
    web: Web,
    package: bytes,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[MainWindow]:
    """Argos' list is on the server, Firefox' on a stick that is not there."""
    assert package
    monkeypatch.setattr(pack_trial, "try_pack", passes)
    path = home / "config" / "settings.json"
    path.parent.mkdir(parents=True)
    chosen = {"argos_index": web.address("/index.json"), "firefox_index": str(tmp_path / "stick" / "x.json")}
    path.write_text(json.dumps(chosen), encoding="utf-8")
    made: Program = shown_program(qtbot, qapp)
    with running(made, heard=True):
        qtbot.waitActive(made.window)
        yield made.window


@pytest.fixture
def packs(qtbot: QtBot, main: MainWindow) -> PacksWindow:
    return opened(qtbot, main)


def fetch_lists(qtbot: QtBot, main: MainWindow, packs: PacksWindow) -> None:
    main.packs.open("en", "es")
    packs.needs.ask.click()
    press(qtbot, Key.Key_A)
    ended(qtbot, main)
    qtbot.waitUntil(packs.needs.get.isEnabled, timeout=WAIT)


def get(qtbot: QtBot, main: MainWindow, packs: PacksWindow) -> str:
    packs.needs.get.click()
    text = press(qtbot, Key.Key_G)
    ended(qtbot, main)
    return text


def test_nobody_is_asked_before_the_reader_agreed(
    qtbot: QtBot, main: MainWindow, packs: PacksWindow, web: Web
) -> None:
    main.packs.open("en", "es")
    assert f"Argos Translate: the list at {web.host} was not fetched yet" in packs.needs.lists.text()
    assert not packs.needs.get.isEnabled()
    packs.needs.ask.click()
    assert press(qtbot, Key.Key_C).startswith(
        f"{web.host} will be asked for the list of Argos Translate packs, and no other host."
    )
    assert web.asked == []
    fetch_lists(qtbot, main, packs)
    assert [path for path, _ in web.asked] == ["/index.json"]
    assert "x.json" not in packs.notices.label.text()
    assert "The list of packs from" in packs.notices.label.text()
    assert f"Argos Translate: 1 pack, listed by {web.host} on " in packs.needs.lists.text()
    assert "1 entry was damaged and is left out" in packs.needs.lists.text()


def test_what_is_missing_is_got_from_the_host_that_was_shown(
    qtbot: QtBot, main: MainWindow, packs: PacksWindow, web: Web, package: bytes
) -> None:
    fetch_lists(qtbot, main, packs)
    told = packs.needs.text.toPlainText().splitlines()[-1]
    assert told == (
        f"It can be got: English → Spanish (Argos Translate 1.9), size not stated, licence not stated, {web.host}"
    )
    web.asked.clear()
    packs.needs.get.click()
    text = press(qtbot, Key.Key_C)
    assert f"{web.host} will be asked for English → Spanish" in text
    assert "Its source states no digest" in text
    assert web.asked == []
    get(qtbot, main, packs)
    assert [path for path, _ in web.asked] == [LINK]
    assert "Installed: English → Spanish (Argos Translate 1.0)" in packs.notices.label.text()
    told = packs.files.results.item(0).text()
    assert digest(package) in told
    assert digest(package) not in packs.notices.label.text()
    assert any(row.endswith(f"from {web.host}") for row in rows(packs))
    assert packs.needs.text.toPlainText().startswith("English → Spanish: yes, everything is installed.")


def test_stopped_in_the_middle_it_goes_on(
    qtbot: QtBot, main: MainWindow, packs: PacksWindow, web: Web, package: bytes
) -> None:
    fetch_lists(qtbot, main, packs)
    half, release = len(package) // 2, threading.Event()

    def stalls(request: Request) -> None:
        request.start(Content_Length=str(len(package)), ETag='"1"')
        request.wfile.write(package[:half])
        request.wfile.flush()
        release.wait(WAIT / 1000)

    web.answers[LINK] = stalls
    packs.needs.get.click()
    press(qtbot, Key.Key_G)
    parts = main.packs._tools().downloads
    qtbot.waitUntil(lambda: any(path.stat().st_size > 0 for path in parts.rglob("*.part")), timeout=WAIT)
    qtbot.waitUntil(packs.progress.isVisible, timeout=WAIT)
    packs.progress.cancel.click()
    ended(qtbot, main)
    release.set()
    assert packs.notices.label.text() == "Stopped. Ask for it again: it goes on where it was."
    web.file(LINK, package)
    web.asked.clear()
    get(qtbot, main, packs)
    assert 0 < int(web.asked[0][1]["Range"].removeprefix("bytes=").rstrip("-")) <= half
    assert "Installed: English → Spanish" in packs.notices.label.text()


def test_a_host_that_the_server_names_is_asked_about(
    qtbot: QtBot, main: MainWindow, packs: PacksWindow, web: Web, package: bytes
) -> None:
    fetch_lists(qtbot, main, packs)
    with serving() as other:
        goal = other.file("/moved", package)
        web.answers[LINK] = lambda request: request.send(b"", 302, Location=goal)
        packs.needs.get.click()
        press(qtbot, Key.Key_G)
        assert press(qtbot, Key.Key_C).startswith(f"{other.host} will be asked too.")
        assert other.asked == []
        packs.needs.get.click()
        press(qtbot, Key.Key_G)
        press(qtbot, Key.Key_G)
        qtbot.waitUntil(lambda: any("Spanish" in row for row in rows(packs)), timeout=WAIT)
        assert [path for path, _ in other.asked] == ["/moved"]


@pytest.mark.parametrize("data", [b"<html>Sign in</html>", b"", b"[" * 100_000])
def test_a_list_that_is_none_leaves_the_one_before(
    qtbot: QtBot, main: MainWindow, packs: PacksWindow, web: Web, data: bytes
) -> None:
    fetch_lists(qtbot, main, packs)
    web.file("/index.json", data)
    fetch_lists(qtbot, main, packs)
    assert f"The list of packs from {web.host} could not be read" in packs.notices.label.text()
    assert packs.needs.get.isEnabled()


def test_what_arrives_damaged_changes_nothing(
    qtbot: QtBot, main: MainWindow, packs: PacksWindow, web: Web, package: bytes
) -> None:
    fetch_lists(qtbot, main, packs)
    web.file(LINK, package[: len(package) // 2])
    get(qtbot, main, packs)
    assert "is damaged, or it is no language pack" in packs.notices.label.text()
    assert len(rows(packs)) == 2
    web.answers.pop(LINK)
    get(qtbot, main, packs)
    assert f"The download from {web.host} stopped" in packs.notices.label.text()
