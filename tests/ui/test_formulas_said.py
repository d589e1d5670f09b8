"""Formulas in what is told beside the reading: what is selected, and a sentence in the other language."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rawi.article.stored import Stored
from rawi.load.service import load
from rawi.session import Opened
from rawi.ui.main_window import MainWindow
from rawi.ui.selection import selected
from tests.fakes.translator import fake_engines
from tests.windows import running, shown_program, translate

SQUARE = "<math><msup><mi>𝑥</mi><mn>2</mn></msup><mo>=</mo><mn>4</mn></math>"
PAGE = f"<html lang='en'><body><article><h1>Waves</h1><p>😀 Here {SQUARE} holds for the boat on the quay. And so on it goes.</p></article></body></html>"


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    program = shown_program(qtbot, qapp)
    program.parts.session.engines = fake_engines()
    with running(program):
        program.window.opening.show(Opened(load(Stored("page.html", PAGE.encode())).article))
        program.window.view.article.finish()
        yield program.window


def select(window: MainWindow, first: str, last: str) -> None:
    """From the beginning of the one to the end of the other."""
    document = window.view.document()
    start, end = document.find(first), document.find(last)
    cursor = QTextCursor(document)
    cursor.setPosition(start.selectionStart())
    cursor.setPosition(end.selectionEnd(), QTextCursor.MoveMode.KeepAnchor)
    window.view.setTextCursor(cursor)


def test_a_selected_formula_is_in_words_and_a_part_of_one_as_it_is_written(window: MainWindow) -> None:
    select(window, "Here", "holds")
    assert selected(window.view) == [("Here x squared equals 4 holds", "en")]
    select(window, "= 4", "holds")
    assert selected(window.view) == [("= 4 holds", "en")]


def test_a_sentence_in_the_other_language_has_its_formula_in_words(qtbot: QtBot, window: MainWindow) -> None:
    translate(qtbot, window, "translation")
    window.view.setTextCursor(QTextCursor(window.view.document().find("Here")))
    window.trigger("other_language")
    assert "Here x squared equals 4 holds for the boat on the quay." in window.announcer.last
    window.trigger("original")
    window.view.setTextCursor(QTextCursor(window.view.document().find("Here")))
    window.trigger("other_language")
    assert "x ao quadrado igual a 4" in window.announcer.last
