"""The contents: what a section is called, how deep it is, and the way from one to another."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rawi.app import Program
from rawi.article.model import BlockKind
from rawi.load.port import DraftBlock
from rawi.session import Opened
from rawi.ui.contents import heading
from tests.speech.telling import article
from tests.translations import translated
from tests.windows import running, shown_program

_LEVELS = (("River", 2), ("Source", 3), ("Mouth", 3), ("Sea", 2), ("Tide", 3))


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication) -> Iterator[Program]:
    with running(shown_program(qtbot, qapp), heard=True) as made:
        headings = [DraftBlock(BlockKind.HEADING, text, level=level) for text, level in _LEVELS]
        made.window.opening.show(Opened(article(*headings)))
        made.window.view.article.finish()
        qtbot.waitUntil(made.window.view.hasFocus)
        yield made


def test_a_section_without_a_heading_is_called_by_the_article() -> None:
    made = article(
        DraftBlock(BlockKind.PARAGRAPH, "It rained."), DraftBlock(BlockKind.HEADING, "The bank", level=2)
    )
    whole = translated(made, lambda text: f"pt {text}")
    for number, text in ((-1, "The boat"), (0, "The boat"), (1, "The bank")):
        assert heading(made, number, None) == text
        assert heading(made, number, whole) == f"pt {text}"


def test_it_opens_at_the_section_one_is_in_and_leads_back_to_the_text(program: Program) -> None:
    window = program.window
    window.trigger("next_heading")
    window.trigger("next_heading")
    place = window.view.textCursor().position()
    window.trigger("contents")
    contents = window.contents
    assert contents.hasFocus()
    assert contents.currentItem().text().strip() == "Source"
    window.trigger("contents")
    assert window.view.hasFocus()
    assert window.view.textCursor().position() == place
    window.trigger("contents")
    QTest.keyClick(contents, Qt.Key.Key_Down)
    QTest.keyClick(contents, Qt.Key.Key_Return)
    assert window.view.hasFocus()
    assert window.view.textCursor().selectedText() == "Mouth"


def test_how_deep_a_section_is_is_told(program: Program) -> None:
    tree = QAccessible.queryAccessibleInterface(program.window.contents)
    kinds = QAccessible.Text.Name, QAccessible.Text.Description
    told = [tuple(tree.child(n).text(kind) for kind in kinds) for n in range(tree.childCount())]
    assert told == [("The boat", "level 1"), *((text, f"level {level}") for text, level in _LEVELS)]


def test_digits_lead_from_section_to_section_of_a_level(program: Program) -> None:
    window, contents = program.window, program.window.contents
    window.trigger("contents")
    shift = Qt.KeyboardModifier.ShiftModifier
    plain = Qt.KeyboardModifier.NoModifier
    for key, modifiers, row in (
        (Qt.Key.Key_2, plain, "River"), (Qt.Key.Key_2, plain, "Sea"), (Qt.Key.Key_2, shift, "River"),
        (Qt.Key.Key_3, plain, "Source"), (Qt.Key.Key_3, plain, "Mouth"), (Qt.Key.Key_3, plain, "Tide"),
    ):  # fmt: skip
        QTest.keyClick(contents, key, modifiers)
        assert contents.currentItem().text().strip() == row
    QTest.keyClick(contents, Qt.Key.Key_2)
    assert contents.currentItem().text().strip() == "Tide"
    assert window.announcer.last == "No more headings in this direction"
    QTest.keyClick(contents, Qt.Key.Key_H)
    assert contents.hasFocus(), "letters look for a section by its name"
