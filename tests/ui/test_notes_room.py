"""Bookmarks, highlights and notes in the window, kept by a real library."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from itertools import product
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rawi.app import Program
from rawi.article.model import Article
from rawi.article.translation import Spot
from rawi.library.anchors import anchor_of
from rawi.library.model import Colour, NoteKind
from rawi.session import Opened
from rawi.ui.jobs import Jobs, Work
from rawi.ui.main_window import MainWindow
from rawi.ui.notes.dialogs import NoteDialog, NotesDialog
from rawi.ui.notes.keeping import Keeping
from rawi.ui.notes.ranges import Marked
from rawi.ui.text_shapes import shapes
from tests.articles import ARABIC, ENGLISH, loaded, stored
from tests.windows import running, shown_program

CASES = {"en": ENGLISH, "ar": ARABIC}


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication) -> Iterator[Program]:
    with running(shown_program(qtbot, qapp)) as made:
        yield made


@pytest.fixture
def window(program: Program) -> MainWindow:
    return program.window


def show(program: Program, language: str = "en") -> Article:
    words = CASES[language]
    made = loaded(words, language)
    program.parts.library.put(made, stored(words))
    program.window.opening.show(Opened(made.article))
    program.window.view.article.finish()
    return made.article


def sentence(article: Article, text: str) -> Spot:
    return Spot(next(s.id for s in article.segments if s.text == text))


def kept(qtbot: QtBot, window: MainWindow, count: int) -> None:
    qtbot.waitUntil(lambda: len(window.notes.keeping.notes) == count, timeout=10_000)


@pytest.mark.parametrize("language", CASES)
def test_bookmarks_are_set_followed_and_removed(qtbot: QtBot, program: Program, language: str) -> None:
    window, words = program.window, CASES[language]
    article = show(program, language)
    for number, text in enumerate((words[4], words[2]), 1):
        window.view.set_caret(sentence(article, text))
        window.trigger("bookmark")
        kept(qtbot, window, number)
        assert window.announcer.last == f"Bookmark set: {text}"
    window.view.jump(0, 0)
    for text, number in ((words[4], 1), (words[2], 2), (words[4], 1)):
        window.trigger("next_bookmark")
        assert window.announcer.last == f"Bookmark {number} of 2: {text}"
        assert window.view.spot_at_caret() == sentence(article, text)
    window.trigger("previous_bookmark")
    assert window.view.spot_at_caret() == sentence(article, words[2])
    window.trigger("bookmark")
    kept(qtbot, window, 1)
    assert window.announcer.last == "Bookmark removed"
    assert [note.quote for note in program.parts.library.notes(article.id)] == [words[4]]


def test_without_bookmarks_it_says_how_to_set_one(program: Program) -> None:
    show(program)
    program.window.trigger("next_bookmark")
    assert program.window.announcer.last == "This article has no bookmarks. Ctrl+B sets one."


def test_a_selection_is_highlighted_over_several_sentences(qtbot: QtBot, program: Program) -> None:
    window, view = program.window, program.window.view
    show(program)
    found = view.document().find("hundred")
    found.setPosition(view.document().find("Nobody").selectionEnd(), QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(found)
    chosen = found.selectedText()
    window.trigger("highlight")
    kept(qtbot, window, 1)
    (note,) = program.parts.library.notes(window.desk.article.id)  # type: ignore[union-attr]  # it is open
    assert (note.kind, note.quote, note.start_offset, note.end_offset) == (
        NoteKind.HIGHLIGHT,
        chosen,
        36,
        6,
    )
    (painted,) = view.extraSelections()
    assert painted.cursor.selectedText() == chosen
    window.trigger("highlight")
    kept(qtbot, window, 0)
    assert window.announcer.last == "Highlight removed"
    assert view.extraSelections() == []


def test_marks_are_there_again_after_a_change_of_look_and_a_reopening(qtbot: QtBot, program: Program) -> None:
    window = program.window
    article = show(program)
    window.view.set_caret(sentence(article, ENGLISH[2]))
    window.trigger("highlight")
    kept(qtbot, window, 1)
    window.trigger("larger")
    window.view.article.finish()
    assert [s.cursor.selectedText() for s in window.view.extraSelections()] == [ENGLISH[2]]
    window.opening.show(Opened(article))
    window.view.article.finish()
    qtbot.waitUntil(lambda: len(window.view.extraSelections()) == 1, timeout=10_000)


def test_a_note_is_written_listed_filtered_changed_and_removed(qtbot: QtBot, program: Program) -> None:
    window = program.window
    article = show(program)
    window.view.set_caret(sentence(article, ENGLISH[2]))
    window.trigger("note")
    (dialog,) = window.view.findChildren(NoteDialog)
    dialog.edit.setPlainText("Who was Amira?")
    QTest.keyClick(dialog.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    kept(qtbot, window, 1)
    window.view.set_caret(sentence(article, ENGLISH[4]))
    window.trigger("bookmark")
    kept(qtbot, window, 2)
    window.trigger("notes")
    (listed,) = window.view.findChildren(NotesDialog)
    assert listed.rows.count() == 2
    listed.filter.setText("AMIRA who")
    assert [listed.rows.item(i).text() for i in range(listed.rows.count())] == [
        f"Bookmark: {ENGLISH[2]}\nNote: Who was Amira?"
    ]
    QTest.keyClick(listed.rows, Qt.Key.Key_F2)
    again = window.view.findChildren(NoteDialog)[-1]
    again.edit.setPlainText("Amira was the keeper")
    again.accept()
    listed.filter.setText("keeper amira")
    qtbot.waitUntil(lambda: listed.rows.count() == 1, timeout=10_000)
    listed.filter.clear()
    QTest.keyClick(listed.filter, Qt.Key.Key_Return)
    assert not listed.isVisible()
    assert window.view.textCursor().selectedText() == ENGLISH[4]
    window.trigger("notes")
    listed = window.view.findChildren(NotesDialog)[-1]
    QTest.keyClick(listed.rows, Qt.Key.Key_Delete)
    kept(qtbot, window, 1)
    assert listed.rows.count() == 1
    assert program.parts.library.notes(article.id)[0].text == "Amira was the keeper"


def test_an_article_that_is_not_stored_says_so(qtbot: QtBot, program: Program) -> None:
    window = program.window
    window.opening.show(Opened(loaded().article))
    window.view.article.finish()
    window.trigger("bookmark")
    qtbot.waitUntil(lambda: "not in the library" in window.notices.label.text(), timeout=10_000)


def test_bookmarks_have_a_ribbon_in_the_margin(qtbot: QtBot, program: Program) -> None:
    window, view = program.window, program.window.view
    article = show(program)
    before = view.viewport().grab().toImage()
    view.set_caret(sentence(article, ENGLISH[0]))
    window.trigger("bookmark")
    kept(qtbot, window, 1)
    after = view.viewport().grab().toImage()
    margin = int(view.document().rootFrame().frameFormat().leftMargin())
    changed = {
        x
        for x in range(margin)
        for y in range(before.height())
        if before.pixelColor(x, y) != after.pixelColor(x, y)
    }
    assert changed
    assert min(changed) >= margin - 16


def test_a_highlight_is_set_in_a_colour_and_gets_another_by_keys(qtbot: QtBot, program: Program) -> None:
    window, library = program.window, program.parts.library
    article = show(program)

    def colours() -> list[Colour]:
        return [note.colour for note in library.notes(article.id)]

    window.view.set_caret(sentence(article, ENGLISH[2]))
    press(window, Qt.Key.Key_3)
    kept(qtbot, window, 1)
    assert window.announcer.last == f"Highlight, blue: {ENGLISH[2]}"
    press(window, Qt.Key.Key_4)
    qtbot.waitUntil(lambda: window.announcer.last == "Highlight, pink", timeout=10_000)
    assert colours() == [Colour.PINK]
    window.view.set_caret(sentence(article, ENGLISH[4]))
    window.trigger("highlight")
    kept(qtbot, window, 2)
    assert colours() == [Colour.PINK, Colour.PINK]
    press(window, Qt.Key.Key_4)
    kept(qtbot, window, 1)
    assert window.announcer.last == "Highlight removed"


def press(window: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(window.view, key, Qt.KeyboardModifier.AltModifier)


def test_the_list_shows_one_kind_and_gives_another_colour(qtbot: QtBot, program: Program) -> None:
    window = program.window
    article = show(program)
    for number, name in enumerate(("highlight_yellow", "highlight_green", "bookmark"), 1):
        window.view.set_caret(sentence(article, ENGLISH[2 * number - 2]))
        window.trigger(name)
        kept(qtbot, window, number)
    window.trigger("notes")
    (listed,) = window.view.findChildren(NotesDialog)

    def rows() -> list[str]:
        return [listed.rows.item(i).text() for i in range(listed.rows.count())]

    assert [row.split(":")[0] for row in rows()] == ["Highlight, yellow", "Bookmark", "Highlight, green"]
    listed.rows.setCurrentRow(1)
    assert not listed.colour.isEnabled()
    listed.shown.setCurrentIndex(listed.shown.findData("green"))
    assert rows() == [f"Highlight, green: {ENGLISH[2]}"]
    shown = {each.text(): each for each in listed.colour.menu().actions()}
    assert [text for text, each in shown.items() if each.isChecked()] == ["Highlight, green"]
    shown["Highlight, blue"].trigger()
    qtbot.waitUntil(lambda: rows() == [], timeout=10_000)
    assert window.announcer.last == "Highlight, blue"
    listed.shown.setCurrentIndex(listed.shown.findData("blue"))
    assert rows() == [f"Highlight, blue: {ENGLISH[2]}"]


def test_each_colour_has_a_line_of_its_own_form(qtbot: QtBot, program: Program) -> None:
    window, view = program.window, program.window.view
    article = show(program)
    forms = set()
    for colour in Colour:
        view.set_caret(sentence(article, ENGLISH[0]))
        window.trigger(f"highlight_{colour.value}")
        qtbot.waitUntil(partial(is_shown, window, colour), timeout=10_000)
        forms.add(line_below(window))
    assert len(forms) == len(Colour)


def is_shown(window: MainWindow, colour: Colour) -> bool:
    return [each[2] for each in window.view._marking.highlights] == [colour]


def line_below(window: MainWindow) -> bytes:
    """Where the line below a highlight has been painted, in black and white."""
    view = window.view
    (highlight,) = view._marking.highlights
    (line, *_) = shapes(view, highlight[0], highlight[1])
    image = view.viewport().grab(line.toRect().adjusted(0, round(line.height() * 0.75), 0, 1)).toImage()
    focus, found = QColor(window.preferences.theme.focus), bytearray()
    for x, y in product(range(image.width()), range(image.height())):
        found.append(image.pixelColor(x, y) == focus)
    assert any(found)
    return bytes(found)


def test_highlights_and_bookmarks_can_be_hidden_and_shown_again(qtbot: QtBot, program: Program) -> None:
    window, view = program.window, program.window.view
    article = show(program)
    settings = window.preferences.settings
    view.set_caret(sentence(article, ENGLISH[0]))
    for number, name in enumerate(("bookmark", "highlight"), 1):
        window.trigger(name)
        kept(qtbot, window, number)
    for shown in (False, True, False):
        window.preferences.take(replace(settings, own_marks=shown))
        view.article.finish()
        assert [each.cursor.selectedText() for each in view.extraSelections()] == [ENGLISH[0]] * shown
        assert len(view._marking.ribbons) == shown
    view.set_caret(sentence(article, ENGLISH[2]))
    window.trigger("next_bookmark")
    assert view.textCursor().selectedText() == ENGLISH[0]


class LateJobs(Jobs):
    """Work is done at once, but its end is told when the test says so."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.ends: list[Callable[[], object]] = []

    def run(self, title: str, work: Work, *, done: Any = None, **_others: Any) -> Any:
        result = work(lambda _done: None, lambda: False)
        self.ends.append(lambda: done(result))


def test_an_older_answer_never_hides_a_newer_one(qtbot: QtBot, program: Program) -> None:
    article = show(program)
    jobs = LateJobs(program.window)
    keeping = Keeping(program.window, jobs, program.parts.library)
    keeping.open(article)
    place = anchor_of(article, article.segments[0].id)
    assert place
    keeping.add(NoteKind.BOOKMARK, Marked(place, place, 0, 0, ""), "", lambda: None)
    opened, added = jobs.ends
    added()
    opened()
    assert len(keeping.notes) == 1
