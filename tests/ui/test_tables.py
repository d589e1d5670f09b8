"""Tables of the text walked cell by cell: the caret is in the cell, headers are said where they change, edges are told."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rawi.app import Program
from rawi.article.model import Article, BlockKind, Cell, Source
from rawi.load.annotate import annotate
from rawi.load.port import Draft, DraftBlock
from rawi.session import Opened
from rawi.speech.state import State
from rawi.ui.main_window import MainWindow
from tests.fakes.translator import fake_engines
from tests.heard import Heard, heard
from tests.windows import running, shown_program, translate

Key = Qt.Key
ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ENGLISH = (("Boat", "Built", "Crew"), ("Swallow", "1931", ""), ("Heron", "1950", "four"))
ARABIC = (("القارب", "السنة", "الطاقم"), ("السنونو", "١٩٣١", ""), ("البلشون", "١٩٥٠", "أربعة"))


def article(cells: tuple[tuple[str, ...], ...] = ENGLISH, language: str = "en") -> Article:
    """A paragraph, a table with headers above and beside its cells, a paragraph."""
    text, rows = "", []
    for number, line in enumerate(cells):
        row = []
        for column, words in enumerate(line):
            row.append(Cell(len(text), len(text) + len(words), number == 0 or column == 0))
            text += words + "\t"
        text = text[:-1] + "\n"
        rows.append(tuple(row))
    body = (
        DraftBlock(BlockKind.PARAGRAPH, cells[0][0], language=language),
        DraftBlock(BlockKind.TABLE, text[:-1], rows=tuple(rows), language=language),
        DraftBlock(BlockKind.PARAGRAPH, cells[1][0], language=language),
    )
    head = (DraftBlock(BlockKind.TITLE, cells[2][0], level=1, language=language),)
    draft = Draft(cells[2][0], head, body, language=language)
    return annotate(draft, "7" * 64, Source("boats", "text"))


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication) -> Iterator[Program]:
    with running(shown_program(qtbot, qapp)) as made:
        made.window.opening.show(Opened(article()))
        made.window.view.article.finish()
        made.window.view.setFocus()
        yield made


@pytest.fixture
def story(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Heard]:
    with heard(qtbot, qapp, monkeypatch) as made:
        made.window.opening.show(Opened(article()))
        made.window.view.article.finish()
        made.window.view.setFocus()
        yield made


@pytest.fixture
def window(program: Program) -> MainWindow:
    return program.window


def press(
    window: MainWindow, key: Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> str:
    """The announcement that the key brings."""
    window.announcer.last = ""
    QTest.keyClick(window.view, key, modifiers)
    return window.announcer.last


def selected(window: MainWindow) -> str:
    cursor = window.view.textCursor()
    assert cursor.currentTable() is not None
    return cursor.selectedText()


def into_the_table(window: MainWindow) -> None:
    assert press(window, Key.Key_T).startswith("Table, 3 rows, 3 columns: ")


def test_along_a_row_the_column_is_said(window: MainWindow) -> None:
    into_the_table(window)
    assert press(window, Key.Key_C) == "Swallow. row 2 of 3"
    assert press(window, Key.Key_R) == "Built. 1931. column 2 of 3"
    assert selected(window) == "1931"
    assert press(window, Key.Key_R) == "Crew. empty. column 3 of 3"
    assert press(window, Key.Key_R) == "Edge of the table. column 3 of 3"
    assert press(window, Key.Key_R, SHIFT) == "Built. 1931. column 2 of 3"
    assert selected(window) == "1931"


def test_down_a_column_the_row_is_said(window: MainWindow) -> None:
    into_the_table(window)
    press(window, Key.Key_R)
    assert press(window, Key.Key_C) == "Swallow. 1931. row 2 of 3"
    assert press(window, Key.Key_Down, ALT_SHIFT) == "Heron. 1950. row 3 of 3"
    assert press(window, Key.Key_Down, ALT_SHIFT) == "Edge of the table. row 3 of 3"
    assert selected(window) == "1950"
    assert press(window, Key.Key_C, SHIFT) == "Swallow. 1931. row 2 of 3"
    assert press(window, Key.Key_Up, ALT_SHIFT) == "Built. row 1 of 3"
    assert press(window, Key.Key_Up, ALT_SHIFT) == "Edge of the table. row 1 of 3"


def test_tab_goes_through_all_cells_and_out_again(window: MainWindow) -> None:
    into_the_table(window)
    seen = [selected(window)]
    for _ in range(8):
        press(window, Key.Key_Tab)
        seen.append(selected(window))
    assert seen == [words for row in ENGLISH for words in row]
    assert window.announcer.last == "Crew. four. column 3 of 3"
    press(window, Key.Key_Tab)
    assert window.focusWidget() is not window.view
    window.view.setFocus()
    assert press(window, Key.Key_Backtab, SHIFT) == "Built. 1950. column 2 of 3"


def test_from_row_to_row_both_headers_are_said(window: MainWindow) -> None:
    into_the_table(window)
    for _ in range(6):
        press(window, Key.Key_Tab)
    assert press(window, Key.Key_Backtab, SHIFT) == "Crew. Swallow. empty. row 2 of 3. column 3 of 3"


def test_outside_of_tables_tab_is_as_ever_and_the_others_say_so(window: MainWindow) -> None:
    assert press(window, Key.Key_R) == "The caret is not in a table. T goes to the next one."
    assert press(window, Key.Key_Right, ALT_SHIFT) == "The caret is not in a table. T goes to the next one."
    press(window, Key.Key_Tab)
    assert window.focusWidget() is not window.view


def test_without_single_keys_tables_are_walked_all_the_same(window: MainWindow) -> None:
    into_the_table(window)
    window.keys.single_keys = False
    assert press(window, Key.Key_R) == ""
    assert press(window, Key.Key_Tab) == "Built. column 2 of 3"
    assert press(window, Key.Key_Down, ALT_SHIFT) == "Swallow. 1931. row 2 of 3"


def test_the_arrows_go_where_the_cells_are_seen(window: MainWindow) -> None:
    """Qt has no tables from right to left: the first column of an Arabic one is at the left too."""
    window.opening.show(Opened(article(ARABIC, "ar")))
    window.view.article.finish()
    into_the_table(window)
    before = window.view.cursorRect().x()
    assert press(window, Key.Key_Right, ALT_SHIFT) == "\u2068السنة\u2069. \u2068column 2 of 3\u2069"
    assert selected(window) == "السنة"
    assert window.view.cursorRect().x() > before
    assert press(window, Key.Key_R).startswith("\u2068الطاقم\u2069")
    press(window, Key.Key_Left, ALT_SHIFT)
    assert selected(window) == "السنة"


def test_the_way_back_leads_out_of_the_table(window: MainWindow) -> None:
    into_the_table(window)
    for key in (Key.Key_C, Key.Key_R, Key.Key_Tab):
        press(window, key)
    window.trigger("back")
    assert window.view.textCursor().position() == 0


def test_in_a_translation_its_own_headers_are_said(qtbot: QtBot, program: Program) -> None:
    program.parts.session.engines = fake_engines(("en", "pt"))
    window = program.window
    window.desk.settings = replace(window.desk.settings, target_language="pt")
    translate(qtbot, window, "translation")
    window.view.jump(0, 0)
    press(window, Key.Key_T)
    press(window, Key.Key_C)
    assert press(window, Key.Key_R) == "pt: Built. 1931. column 2 of 3"


def test_while_the_voice_reads_it_says_the_cell_and_waits_there(story: Heard) -> None:
    window = story.window
    into_the_table(window)
    window.trigger("play")
    story.until(lambda: story.state is State.PLAYING)
    window.trigger("next_in_column")
    assert story.state is not State.PLAYING
    assert window.announcer.last == "Swallow row 2 of 3"
    assert selected(window) == "Swallow"
    window.trigger("play")
    story.until(lambda: story.state is State.PLAYING)
    assert story.segment == window.desk.view.article.spot_at(window.view.textCursor().position()).segment  # type: ignore[union-attr]  # it is in a sentence
