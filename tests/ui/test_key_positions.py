"""Where a key lies and what it is called, as each system tells it."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from rawi.ui import key_filter
from rawi.ui.keys import us_sign


def press(scan: int, virtual: int) -> QKeyEvent:
    """A key of an Arabic layout, at this place."""
    return QKeyEvent(QEvent.Type.KeyPress, 0x0627, Qt.KeyboardModifier.NoModifier, scan, virtual, 0, "\u0627")


@pytest.mark.parametrize(
    ("system", "scan", "virtual", "sign"),
    [
        ("linux", 43, 0, "H"),
        ("linux", 10, 0, "1"),
        ("win32", 35, 0, "H"),
        ("win32", 2, 0, "1"),
        ("win32", 51, 0, ","),
        ("darwin", 1, 4, "H"),
        ("darwin", 1, 18, "1"),
        ("darwin", 1, 0, "A"),
        ("darwin", 1, 33, "["),
        ("darwin", 1, 46, "M"),
    ],
)
def test_a_place_is_the_us_layouts_sign(system: str, scan: int, virtual: int, sign: str) -> None:
    assert us_sign(press(scan, virtual), system) == ord(sign)


@pytest.mark.parametrize(
    ("system", "scan", "virtual"), [("linux", 9, 0), ("win32", 1, 0), ("darwin", 1, 36), ("darwin", 43, 999)]
)
def test_other_keys_have_no_place(system: str, scan: int, virtual: int) -> None:
    assert us_sign(press(scan, virtual), system) is None


def test_every_key_of_macos_is_the_same_as_elsewhere() -> None:
    elsewhere = {us_sign(press(scan, 0), "linux") for scan in range(64)}
    assert {us_sign(press(1, virtual), "darwin") for virtual in range(64)} == elsewhere


@pytest.mark.parametrize(
    ("hushes", "pressed", "times"),
    [
        (Qt.Key.Key_Control, Qt.Key.Key_Control, 1),
        (Qt.Key.Key_Meta, Qt.Key.Key_Control, 0),
        (Qt.Key.Key_Meta, Qt.Key.Key_Meta, 1),
    ],
)
def test_the_key_that_is_labelled_control_hushes(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, hushes: Qt.Key, pressed: Qt.Key, times: int
) -> None:
    monkeypatch.setattr(key_filter, "_HUSHES", hushes)
    window, hushed = QMainWindow(), []
    qtbot.addWidget(window)
    keys = key_filter.KeyFilter(window, lambda _name: (), lambda _name: None, lambda: hushed.append(1))
    field = QLineEdit()
    window.setCentralWidget(field)
    field.installEventFilter(keys)
    with qtbot.waitActive(window):
        window.show()
    field.setFocus()
    QTest.keyClick(field, pressed)
    assert len(hushed) == times
