"""The desktop's media controls, asked from another process over a session bus of the test's own."""

import json
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMetaMethod, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rawi.article.model import Article
from rawi.session import Opened
from rawi.speech.state import State
from rawi.ui.media import mpris
from rawi.ui.media.controls import MICROSECONDS, Controls
from rawi.ui.media.mpris import NAME, PATH, Mpris
from rawi.ui.media.room import bus_address
from tests.heard import Heard, heard, play

WAIT = 20_000


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A session bus that nobody else is on; its address."""
    daemon = shutil.which("dbus-daemon")
    if not daemon or not shutil.which("busctl"):
        pytest.skip("dbus-daemon or busctl is missing: the media controls were not tried over a bus")
    done = subprocess.Popen(
        [daemon, "--session", "--nofork", "--print-address=1", f"--address=unix:path={tmp_path}/bus"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert done.stdout
    address = done.stdout.readline().strip()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    yield address
    done.terminate()
    done.wait()
    done.stdout.close()


class Remote:
    """Another process on the bus."""

    def __init__(self, qtbot: QtBot, address: str) -> None:
        self._qtbot, self._address = qtbot, address

    def ask(self, *told: str) -> Any:
        """What busctl answers, while the window goes on."""
        run = subprocess.Popen(
            ["busctl", f"--address={self._address}", "--json=short", "--", *told],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self._qtbot.waitUntil(lambda: run.poll() is not None, timeout=WAIT)
        out, problem = run.communicate()
        assert not run.returncode, problem
        return json.loads(out)["data"] if out.strip() else None

    def names(self) -> list[str]:
        """Who is on the bus."""
        found: list[str] = self.ask("call", "org.freedesktop.DBus", "/", "org.freedesktop.DBus", "ListNames")[
            0
        ]
        return found

    def get(self, name: str, interface: str = "Player") -> Any:
        whole = "org.mpris.MediaPlayer2" + (f".{interface}" if interface else "")
        return self.ask("get-property", NAME, PATH, whole, name)

    def call(self, method: str, *told: str, interface: str = "Player") -> Any:
        whole = "org.mpris.MediaPlayer2" + (f".{interface}" if interface else "")
        return self.ask("call", NAME, PATH, whole, method, *told)


@pytest.fixture
def story(
    qtbot: QtBot, qapp: QApplication, bus: str, welcome: Article, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Heard]:
    with heard(qtbot, qapp, monkeypatch) as made:
        made.window.opening.show(Opened(welcome))
        made.window.view.article.finish()
        media = made.window.rooms.companions.media
        qtbot.waitUntil(lambda: media.mpris is not None and bool(media.mpris.name), timeout=WAIT)
        yield made


@pytest.fixture
def remote(qtbot: QtBot, bus: str) -> Remote:
    return Remote(qtbot, bus)


def test_it_plays_and_pauses_in_step_with_the_window(qtbot: QtBot, story: Heard, remote: Remote) -> None:
    assert remote.get("PlaybackStatus") == "Stopped"
    assert remote.get("CanPlay") is True
    remote.call("Play")
    qtbot.waitUntil(lambda: story.state is State.PLAYING, timeout=WAIT)
    assert remote.get("PlaybackStatus") == "Playing"
    remote.call("PlayPause")
    assert story.state is State.PAUSED
    assert remote.get("PlaybackStatus") == "Paused"
    story.window.trigger("play")
    assert remote.get("PlaybackStatus") == "Playing"
    remote.call("Pause")
    remote.call("Pause")
    assert story.state is State.PAUSED
    remote.call("Stop")
    assert remote.get("PlaybackStatus") == "Stopped"


def test_what_is_read_is_told_with_its_length_and_place(qtbot: QtBot, story: Heard, remote: Remote) -> None:
    told = {name: value["data"] for name, value in remote.get("Metadata").items()}
    article = story.window.desk.article
    assert article
    assert told["xesam:title"] == article.title == "The boat that lends stories"
    assert told["xesam:artist"] == list(article.authors)
    assert told.get("xesam:album", "") == article.site
    assert told["mpris:trackid"].startswith("/rawi/article/")
    assert 60 * MICROSECONDS < told["mpris:length"] < 600 * MICROSECONDS
    assert remote.get("Position") == 0
    play(qtbot, story.window)
    for _ in range(3):
        story.window.trigger("next_paragraph")
    position = remote.get("Position")
    assert 0 < position < told["mpris:length"]


def test_seeking_goes_to_the_sentence_and_moves_at_least_one(
    qtbot: QtBot, story: Heard, remote: Remote
) -> None:
    play(qtbot, story.window)
    remote.call("Pause")
    first = story.segment
    remote.call("Seek", "x", "1")
    second = story.segment
    assert second != first
    assert story.window.view.spot_at_caret() == story.window.listening.spot()
    remote.call("Seek", "x", str(60 * MICROSECONDS))
    assert remote.get("Position") >= 55 * MICROSECONDS
    remote.call("Seek", "x", str(-3600 * MICROSECONDS))
    assert story.segment == first
    track = remote.get("Metadata")["mpris:trackid"]["data"]
    remote.call("SetPosition", "ox", "/rawi/article/another", str(30 * MICROSECONDS))
    remote.call("SetPosition", "ox", track, str(-1))
    remote.call("SetPosition", "ox", track, str(10_000 * MICROSECONDS))
    assert story.segment == first
    remote.call("SetPosition", "ox", track, str(30 * MICROSECONDS))
    assert 20 * MICROSECONDS < remote.get("Position") <= 30 * MICROSECONDS
    assert story.state is State.PAUSED


def test_next_and_previous_go_by_sections(qtbot: QtBot, story: Heard, remote: Remote) -> None:
    play(qtbot, story.window)
    reading = story.window.listening.reading

    def section() -> int:
        assert reading.place
        return reading.place.section

    remote.call("Next")
    remote.call("Next")
    assert section() == 1
    heading = story.segment
    story.window.trigger("next_sentence")
    story.window.trigger("next_sentence")
    remote.call("Previous")
    assert story.segment == heading
    remote.call("Previous")
    assert section() == 0


def test_the_rate_is_the_speed_of_the_voice(story: Heard, remote: Remote) -> None:
    ask = ("set-property", NAME, PATH, "org.mpris.MediaPlayer2.Player", "Rate", "d")
    remote.ask(*ask, "1.5")
    assert story.window.listening.reading.speed == 1.5
    assert story.window.preferences.settings.speech_speed == 1.5
    assert remote.get("Rate") == 1.5
    remote.ask(*ask, "9")
    assert remote.get("Rate") == remote.get("MaximumRate") == 4.0
    story.window.trigger("slower")
    assert remote.get("Rate") == 3.9


def test_changes_in_the_window_are_told_to_the_bus(
    qtbot: QtBot, story: Heard, bus: str, tmp_path: Path
) -> None:
    monitor = shutil.which("gdbus")
    if not monitor:
        pytest.skip("gdbus is missing: signals were not listened to")
    told = tmp_path / "signals"
    with told.open("w") as out:
        listener = subprocess.Popen([monitor, "monitor", "--address", bus, "--dest", NAME], stdout=out)
    try:
        qtbot.waitUntil(lambda: "is owned by" in told.read_text(), timeout=WAIT)
        play(qtbot, story.window)
        qtbot.waitUntil(lambda: "'PlaybackStatus': <'Playing'>" in told.read_text(), timeout=WAIT)
        story.window.trigger("faster")
        qtbot.waitUntil(lambda: "'Rate': <1.1000000000000001>" in told.read_text(), timeout=WAIT)
        story.window.trigger("next_section")
        qtbot.waitUntil(lambda: ".Seeked (int64" in told.read_text(), timeout=WAIT)
        story.window.trigger("stop")
        qtbot.waitUntil(lambda: "'PlaybackStatus': <'Stopped'>" in told.read_text(), timeout=WAIT)
    finally:
        listener.terminate()
        listener.wait()
    lines = told.read_text().splitlines()
    assert all(line.endswith(", @as [])") for line in lines if "PropertiesChanged" in line)
    assert not [line for line in lines if "Metadata" in line]


def test_a_file_is_opened_and_an_address_is_only_told(
    qtbot: QtBot, story: Heard, remote: Remote, tmp_path: Path
) -> None:
    window = story.window
    for address in ("https://example.org/story", "file://server/share/story.txt", "mark:x"):
        window.notices.hide()
        remote.call("OpenUri", "s", address)
        assert "Rawi never goes to the network" in window.notices.label.text()
        assert window.notices.isVisible()
    path = tmp_path / "قصة.html"
    path.write_text("<title>A lighthouse</title><p>It burned all night, and nobody came.", encoding="utf-8")
    with qtbot.waitSignal(window.ready, timeout=WAIT):
        remote.call("OpenUri", "s", path.as_uri())
    told = {name: value["data"] for name, value in remote.get("Metadata").items()}
    assert told["xesam:title"] == "A lighthouse"


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("file:///nowhere/story.txt", "There is no file “story.txt”"),
        ("file:///tmp", "“tmp” is a folder"),
        ("file:///", "is a folder"),
        ("file:///dev/zero", "is no stored file"),
        ("file:///a%00b.txt", "could not be read"),
    ],
)
def test_what_cannot_be_opened_is_told_and_nothing_else_happens(
    qtbot: QtBot, story: Heard, remote: Remote, address: str, words: str
) -> None:
    remote.call("OpenUri", "s", address)
    qtbot.waitUntil(lambda: words in story.window.notices.label.text(), timeout=WAIT)
    assert remote.get("Metadata")["xesam:title"]["data"] == "The boat that lends stories"


def test_strange_numbers_harm_nothing(qtbot: QtBot, story: Heard, remote: Remote) -> None:
    play(qtbot, story.window)
    player = "org.mpris.MediaPlayer2.Player"
    for rate in ("inf", "nan", "-1", "1e300"):
        remote.ask("set-property", NAME, PATH, player, "Rate", "d", rate)
    assert remote.get("Rate") == 4.0
    assert story.state is State.PLAYING
    for offset in (2**63 - 1, -(2**63)):
        remote.call("Seek", "x", str(offset))
    assert story.segment == story.window.listening.reading.utterances[0].spot.segment
    remote.ask("set-property", NAME, PATH, player, "Rate", "d", "0")
    assert story.state.value == "paused"


def test_the_program_is_told_raised_and_ended(
    qtbot: QtBot, story: Heard, remote: Remote, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert remote.get("Identity", "") == "Rawi"
    assert remote.get("SupportedUriSchemes", "") == ["file"]
    assert {"text/html", "text/plain", "application/pdf"} <= set(remote.get("SupportedMimeTypes", ""))
    raised: list[str] = []
    monkeypatch.setattr(story.window, "raise_", lambda: raised.append("front"))
    story.window.showMinimized()
    remote.call("Raise", interface="")
    assert not story.window.isMinimized()
    assert raised == ["front"]
    remote.call("Quit", interface="")
    qtbot.waitUntil(lambda: not story.window.isVisible(), timeout=WAIT)
    assert story.window.rooms.companions.media.mpris is None


def test_another_rawi_gets_a_name_of_its_own(story: Heard, bus: str) -> None:
    controls = Controls(story.window)
    second = Mpris(controls, bus, 4711)
    assert second.name == f"{NAME}.instance4711"
    second.close()


def test_leaving_the_bus_touches_what_was_on_it_in_the_windows_thread_only(
    qtbot: QtBot, story: Heard, remote: Remote, bus: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What Qt does to an object of ours in its thread of the bus races with the object's end: it has crashed there."""
    threads: list[int] = []

    class Noted(QObject):
        def disconnectNotify(self, _signal: QMetaMethod) -> None:  # noqa: N802
            threads.append(threading.get_ident())

    monkeypatch.setattr(mpris, "QObject", Noted)
    second = Mpris(Controls(story.window), bus, 4712)
    name = second.name
    assert name in remote.names()
    second.close()
    qtbot.waitUntil(lambda: name not in remote.names(), timeout=WAIT)
    assert not set(threads) - {threading.get_ident()}


def test_where_nobody_answers_nothing_happens(story: Heard, tmp_path: Path) -> None:
    lonely = Mpris(Controls(story.window), f"unix:path={tmp_path}/nobody", 1)
    assert lonely.name == ""
    story.window.trigger("faster")
    lonely.close()
    assert not story.window.notices.isVisible()


@pytest.mark.parametrize(
    ("told", "runtime", "system", "found"),
    [
        ("unix:path=/x", "", "linux", "unix:path=/x"),
        ("", "", "linux", ""),
        (None, "", "linux", ""),
        (None, "folder", "linux", ""),
        ("unix:path=/x", "", "darwin", ""),
        ("unix:path=/x", "", "win32", ""),
    ],
)
def test_a_bus_is_never_started(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, told: str | None, runtime: str, system: str, found: str
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    if told is not None:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", told)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / runtime) if runtime else "")
    assert bus_address() == found
