"""Pages of a printed edition: gone to by keys and by name, told, and never part of the text."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rawi.app import Program
from rawi.article.model import BlockKind, PageMark, Source
from rawi.load.annotate import annotate
from rawi.load.port import Draft, DraftBlock
from rawi.session import Opened
from rawi.ui.choosing import ChoosingDialog
from rawi.ui.main_window import MainWindow
from tests.windows import running, shown_program

FIRST = "Nobody counted the boats. 😀 They came back by night."
SECOND = "The keeper wrote all of it down."


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    with running(shown_program(qtbot, qapp)) as made:
        show(made)
        yield made.window


def show(program: Program) -> None:
    """Pages ix, 10 (within a sentence), 11 (hidden until furniture is shown) and 12."""
    body = (
        DraftBlock(BlockKind.PARAGRAPH, FIRST, pages=(PageMark("ix", 0), PageMark("10", 33))),
        DraftBlock(BlockKind.PARAGRAPH, "Of the site.", furniture=True, pages=(PageMark("11", 0),)),
        DraftBlock(BlockKind.PARAGRAPH, SECOND, pages=(PageMark("12", 4),)),
    )
    head = (DraftBlock(BlockKind.TITLE, "The boats", level=1),)
    made = annotate(Draft("The boats", head, body, language="en"), "1" * 64, Source("b", "epub"))
    program.window.opening.show(Opened(made))
    program.window.view.article.finish()
    program.window.view.jump(0, 0)


def test_p_goes_from_page_to_page_and_says_which(window: MainWindow) -> None:
    told = []
    for _ in range(5):
        QTest.keyClick(window.view, Qt.Key.Key_P)
        told.append((window.announcer.last, window.view.textCursor().selectedText()))
    assert told == [
        ("Page ix: Nobody counted the boats.", "Nobody counted the boats."),
        ("Page 10: came back by night.", "came back by night."),
        (f"Page 11: {SECOND}", SECOND),
        ("Page 12: keeper wrote all of it down.", "keeper wrote all of it down."),
        ("No more pages in this direction", "keeper wrote all of it down."),
    ]
    QTest.keyClick(window.view, Qt.Key.Key_P, Qt.KeyboardModifier.ShiftModifier)
    assert window.announcer.last.startswith("Page 11: ")
    window.trigger("back")
    assert window.view.textCursor().selectionStart() == window.view.document().find("keeper").selectionStart()


@pytest.mark.parametrize(("typed", "page"), [("12", "12"), ("IX", "ix"), ("١٠", "10")])
def test_a_page_is_gone_to_by_its_name(window: MainWindow, typed: str, page: str) -> None:
    window.trigger("go_to_page")
    (dialog,) = window.view.findChildren(ChoosingDialog)
    assert dialog.list.count() == 4
    assert dialog.label.text().startswith("Pages: 4")
    dialog.filter.insert(typed)
    QTest.keyClick(dialog.filter, Qt.Key.Key_Return)
    assert window.announcer.last.startswith(f"Page {page}: ")
    assert window.view.hasFocus()


def test_where_am_i_tells_the_page(window: MainWindow) -> None:
    window.trigger("where")
    assert "Page" not in window.notices.label.text()
    for word, page in (("They", "ix"), ("came", "10"), ("The keeper", "11"), ("keeper", "12")):
        found = window.view.document().find(word)
        window.view.jump(found.selectionStart(), found.selectionEnd())
        window.trigger("where")
        assert window.notices.label.text().startswith(f"The boats, Page {page}, ")


def test_an_article_without_pages_says_so(window: MainWindow) -> None:
    plain = annotate(
        Draft("Plain", (), (DraftBlock(BlockKind.PARAGRAPH, FIRST),)), "2" * 64, Source("b", "text")
    )
    window.opening.show(Opened(plain))
    for name in ("go_to_page", "next_page", "previous_page"):
        window.notices.label.clear()
        window.trigger(name)
        assert "has no pages" in window.notices.label.text()
    assert window.view.findChildren(ChoosingDialog) == []


def test_pages_are_no_part_of_the_text_or_of_what_is_spoken(window: MainWindow) -> None:
    plain = window.view.toPlainText()
    assert FIRST in plain
    assert SECOND in plain
    article_shown = window.desk.article
    assert article_shown
    assert [segment.text for segment in article_shown.segments][1:] == [
        "Nobody counted the boats.",
        *[s.text for s in article_shown.sections[0].blocks[0].segments[1:]],
        "Of the site.",
        SECOND,
    ]
