"""Announcements: as events for assistive technology that hears them, as a notification for an Orca that does not."""

import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from rawi.ui import announcer as announcer_module
from rawi.ui.announcer import Announcer, Notification
from tests.windows import factory

WAIT = 30_000


@pytest.fixture
def widget(qtbot: QtBot) -> Iterator[QWidget]:
    factory()
    QAccessible.setActive(True)
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    yield made
    QAccessible.setActive(False)


class Told:
    """Stands for Qt's accessibility: keeps the text and politeness of what is sent to assistive technology."""

    AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

    def __init__(self) -> None:
        self.events: list[tuple[str, str]] = []

    def isActive(self) -> bool:  # noqa: N802 - Qt's name
        """There is some."""
        return True

    def updateAccessibility(self, event: QAccessibleAnnouncementEvent) -> None:  # noqa: N802 - Qt's name
        """One more."""
        self.events.append((event.message(), event.politeness().name))


def program(folder: Path, script: str) -> str:
    path = folder / "orca"
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="ascii")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return str(path)


def notifications(widget: QWidget) -> list[Notification]:
    return widget.findChildren(Notification)


def said(widget: QWidget) -> set[str]:
    nodes = [QAccessible.queryAccessibleInterface(each) for each in notifications(widget)]
    assert {node.role() for node in nodes} == {QAccessible.Role.Notification}
    return {node.text(QAccessible.Text.Name) for node in nodes}


def test_an_old_orca_gets_notifications_in_their_order(qtbot: QtBot, widget: QWidget, tmp_path: Path) -> None:
    announcer = Announcer(widget, program(tmp_path, "echo 43.1"))
    announcer.say("Bookmark set")
    announcer.say("2 articles found")
    assert announcer.last == "2 articles found"
    qtbot.waitUntil(lambda: len(notifications(widget)) == 2, timeout=WAIT)
    assert said(widget) == {"Bookmark set", "2 articles found"}
    for number in range(3):
        announcer.say(f"{number}")
    assert said(widget) == {"2 articles found", "0", "1", "2"}


@pytest.mark.parametrize("script", ["echo 45.0", "echo 48.1", "exit 1", "echo nothing", ""])
def test_others_get_announcements(
    qtbot: QtBot, widget: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str
) -> None:
    told = Told()
    monkeypatch.setattr(announcer_module, "QAccessible", told)
    announcer = Announcer(widget, program(tmp_path, script) if script else "")
    announcer.say("Bookmark set")
    announcer.say("There is no file", urgent=True)
    qtbot.waitUntil(lambda: len(told.events) == 2, timeout=WAIT)
    assert told.events == [("Bookmark set", "Polite"), ("There is no file", "Assertive")]
    assert not notifications(widget)


def test_a_window_that_goes_while_orca_is_asked_is_not_answered(qtbot: QtBot, tmp_path: Path) -> None:
    widget = QWidget()
    told: list[bool] = []
    Announcer(widget, program(tmp_path, "exec sleep 600"))._orca.ask(told.append)
    with qtbot.waitSignal(widget.destroyed):
        widget.deleteLater()
    assert told == []


def test_an_orca_that_answers_too_late_is_asked_again(qtbot: QtBot, widget: QWidget, tmp_path: Path) -> None:
    begun = tmp_path / "begun"
    script = f'test -e "{begun}" && echo 43.1 && exit\ntouch "{begun}"\nexec sleep 600'
    announcer = Announcer(widget, program(tmp_path, script))
    announcer.say("Bookmark set")
    qtbot.waitUntil(begun.exists, timeout=WAIT)
    asked = announcer._orca._process
    assert asked
    asked.kill()
    qtbot.waitUntil(lambda: bool(notifications(widget)), timeout=WAIT)
    assert said(widget) == {"Bookmark set"}
