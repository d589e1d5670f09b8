"""What assistive technology is told beside what Qt tells: the focus of fields before their selection, and changes of choices for an old Orca."""

import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from rawi.ui.announcer import Notification
from rawi.ui.choice_told import ChoiceTold
from tests.windows import factory

WAIT = 30_000


class Form(QWidget):
    """A button, a field and a choice."""

    def __init__(self) -> None:
        super().__init__()
        self.button, self.field, self.choice = QPushButton(self), QLineEdit("aloud", self), QComboBox(self)
        self.choice.addItems(["Everything", "Headings", "Nothing"])
        layout = QVBoxLayout(self)
        for widget in (self.button, self.field, self.choice):
            layout.addWidget(widget)


@pytest.fixture
def form(qtbot: QtBot) -> Iterator[Form]:
    factory()
    QAccessible.setActive(True)
    made = Form()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitActive(made)
    QAccessible.queryAccessibleInterface(made)
    made.button.setFocus()
    yield made
    QAccessible.setActive(False)


@pytest.mark.parametrize(("start", "key"), [("button", Qt.Key.Key_Tab), ("choice", Qt.Key.Key_Backtab)])
def test_the_focus_of_a_field_comes_before_its_selection(
    qtbot: QtBot, qapp: QApplication, form: Form, start: str, key: Qt.Key
) -> None:
    told: list[str] = []
    begin: QWidget = getattr(form, start)
    begin.setFocus()
    form.field.selectionChanged.connect(lambda: told.append(f"selected {form.field.selectedText()}"))
    moved = qapp.focusChanged.connect(lambda _before, now: told.append("field" if now is form.field else ""))
    QTest.keyClick(begin, key)
    qtbot.waitUntil(lambda: form.field.selectedText() == "aloud", timeout=WAIT)
    qapp.focusChanged.disconnect(moved)
    assert told == ["field", "selected aloud"]


def test_typing_does_not_overtake_the_selection(form: Form) -> None:
    QTest.keyClick(form.button, Qt.Key.Key_Tab)
    QTest.keyClick(form.field, Qt.Key.Key_X)
    assert form.field.text() == "x"


def test_a_field_in_a_window_that_lost_the_keys_meanwhile_is_selected(qtbot: QtBot, form: Form) -> None:
    QTest.keyClick(form.button, Qt.Key.Key_Tab)
    other = QLineEdit()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    other.setFocus()
    qtbot.waitUntil(lambda: form.field.selectedText() == "aloud", timeout=WAIT)


def test_what_the_program_writes_stays_as_it_was_written(qtbot: QtBot, form: Form) -> None:
    form.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
    form.field.setCursorPosition(len(form.field.text()))
    form.field.insert("!")
    qtbot.wait(0)
    QTest.keyClicks(form.field, "x")
    assert form.field.text() == "aloud!x"


def test_a_field_that_goes_at_once_is_left_alone(qtbot: QtBot, form: Form) -> None:
    QTest.keyClick(form.button, Qt.Key.Key_Tab)
    form.field.deleteLater()
    form.button.setFocus()
    qtbot.wait(0)


@pytest.mark.parametrize(("version", "told"), [("43.1", "Headings"), ("48.1", "")])
def test_an_old_orca_hears_what_a_choice_is_changed_to(
    qtbot: QtBot, qapp: QApplication, form: Form, tmp_path: Path, version: str, told: str
) -> None:
    program = tmp_path / "orca"
    program.write_text(f"#!/bin/sh\necho {version}\n", encoding="ascii")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    telling = ChoiceTold(qapp, str(program))
    asked: list[bool] = []
    form.choice.setCurrentIndex(2)
    form.choice.setFocus()
    qtbot.waitUntil(lambda: telling._choice is form.choice, timeout=WAIT)
    QTest.keyClick(form.choice, Qt.Key.Key_Up)
    telling._orca.ask(asked.append)
    qtbot.waitUntil(lambda: bool(asked), timeout=WAIT)
    said = [each.accessibleName() for each in form.findChildren(Notification)]
    assert said == [told][: bool(told)]
    delete(telling)


@pytest.mark.usefixtures("form")
def test_pages_of_which_one_is_seen_are_told_as_layout(qtbot: QtBot) -> None:
    pages = QStackedWidget()
    qtbot.addWidget(pages)
    pages.addWidget(QPushButton("First", pages))
    pages.addWidget(QPushButton("Second", pages))
    node = QAccessible.queryAccessibleInterface(pages)
    assert node.role() is QAccessible.Role.Client
    pages.show()
    children = [node.child(number) for number in range(node.childCount())]
    assert [each.text(QAccessible.Text.Name) for each in children if not each.state().invisible] == ["First"]
    assert len(children) == 2
