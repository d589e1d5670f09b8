"""What stands in a choice is told once: as a tool tip, which screen readers say too, only where it is cut."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from rawi.ui.cut_choice import CutChoice

LONG = "The better one that is installed"


@pytest.fixture
def combo(qtbot: QtBot) -> QComboBox:
    made = QComboBox()
    made.addItems([LONG, "no"])
    CutChoice(made)
    qtbot.addWidget(made)
    made.resize(900, 40)
    made.show()
    return made


def described(combo: QComboBox) -> str:
    return QAccessible.queryAccessibleInterface(combo).text(QAccessible.Text.Description)


def test_with_room_there_is_no_tip(combo: QComboBox) -> None:
    assert combo.toolTip() == described(combo) == ""


def test_without_room_the_tip_is_the_whole_text_that_stands_there_now(combo: QComboBox) -> None:
    combo.resize(80, 40)
    assert combo.toolTip() == LONG
    combo.setCurrentIndex(1)
    assert combo.toolTip() == ""
    combo.setCurrentIndex(0)
    combo.resize(900, 40)
    assert combo.toolTip() == ""


def test_larger_letters_may_cut_it(combo: QComboBox) -> None:
    font = combo.font()
    font.setPointSize(100)
    combo.setFont(font)
    assert combo.toolTip() == LONG
