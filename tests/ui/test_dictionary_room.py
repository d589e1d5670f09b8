"""Words looked up in the window: at the caret, as heard, selected, typed; in both directions; without a dictionary."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from rawi.app import Program
from rawi.article.translation import Spot
from rawi.packs.store import Store
from rawi.session import Opened
from rawi.settings import directories
from rawi.ui.application import Application
from rawi.ui.dictionary.dialog import DictionaryDialog
from rawi.ui.main_window import MainWindow
from rawi.workers.pack_trial import try_pack
from tests.articles import ARABIC, article
from tests.packs.dictionaries import ARABIC_ENGLISH, dictd
from tests.packs.makers import laid
from tests.windows import running, shown_program

Parts = list[tuple[str, str]]


@pytest.fixture
def packs(tmp_path: Path) -> Store:
    made = Store(directories.find().packs)
    made.install(laid(tmp_path / "d", dictd()), try_pack)
    made.install(laid(tmp_path / "a", dictd(ARABIC_ENGLISH, "test-ara-eng")), try_pack)
    return made


@pytest.fixture
def program(qtbot: QtBot, qapp: Application) -> Iterator[Program]:
    with running(shown_program(qtbot, qapp)) as made:
        made.window.opening.show(Opened(article()))
        made.window.view.article.finish()
        yield made


@pytest.fixture
def said(program: Program, monkeypatch: pytest.MonkeyPatch) -> Parts:
    """What Rawi's own voice says, with its languages."""
    spoken: Parts = []
    program.window.teller.speak = True
    monkeypatch.setattr(program.window.teller, "say", lambda parts, **_how: spoken.extend(parts))
    return spoken


def place(window: MainWindow, word: str, *, select: bool = False) -> None:
    cursor = window.view.document().find(word)
    assert cursor.hasSelection()
    if not select:
        cursor.setPosition(cursor.selectionStart() + 1)
    window.view.setTextCursor(cursor)
    window.view.setFocus()


def dialog(window: MainWindow) -> DictionaryDialog:
    found = [each for each in window.findChildren(DictionaryDialog) if each.isVisible()]
    assert len(found) == 1
    return found[0]


@pytest.mark.usefixtures("packs")
def test_the_word_at_the_caret(qtbot: QtBot, program: Program, said: Parts) -> None:
    window = program.window
    place(window, "harbour")
    QTest.keyClick(window.view, Qt.Key.Key_D)
    shown = dialog(window)
    assert shown.field.text() == "harbour"
    assert "ميناء" in shown.entries.toPlainText()
    assert "Test Dictionary" in shown.asked.text()
    assert said == [("harbour", "en"), ("ميناء", "ar"), ("مرفأ", "ar")]
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()
    qtbot.waitUntil(window.view.hasFocus)
    assert not window.notices.label.text().startswith("harbour")


@pytest.mark.usefixtures("packs")
def test_each_line_has_the_direction_of_its_language(program: Program) -> None:
    window = program.window
    place(window, "harbour")
    window.trigger("look_up")
    document = dialog(window).entries.document()
    blocks = [document.findBlockByNumber(n) for n in range(document.blockCount())]
    by_text = {block.text(): block.textDirection() for block in blocks}
    assert by_text["1. ميناء"] is Qt.LayoutDirection.RightToLeft
    assert (
        next(way for text, way in by_text.items() if text.startswith("harbour"))
        is Qt.LayoutDirection.LeftToRight
    )


@pytest.mark.usefixtures("packs")
def test_an_arabic_article_is_explained_in_english(program: Program, said: Parts) -> None:
    window = program.window
    window.opening.show(Opened(article(ARABIC, "ar")))
    window.view.article.finish()
    place(window, "الميناء")
    window.trigger("look_up")
    shown = dialog(window)
    assert shown.entries.locale().name().startswith("en")
    assert said[-2:] == [("الميناء", "ar"), ("harbour", "en")]


@pytest.mark.usefixtures("packs")
def test_another_word_is_typed_with_suggestions(program: Program) -> None:
    window = program.window
    place(window, "harbour")
    window.trigger("look_up")
    shown = dialog(window)
    shown.field.setText("li")
    shown.field.textEdited.emit("li")
    model = shown.field.completer().model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["light", "light house"]
    shown.field.setText("lights")
    QTest.keyClick(shown.field, Qt.Key.Key_Return)
    assert "ضوء" in shown.entries.toPlainText()
    assert "possible form" in shown.entries.toPlainText()
    assert shown.isVisible()


@pytest.mark.usefixtures("packs")
def test_what_no_dictionary_knows_is_said(program: Program, said: Parts) -> None:
    window = program.window
    place(window, "Amira")
    window.trigger("look_up")
    shown = dialog(window)
    assert "does not know “Amira”" in shown.note.text()
    assert not shown.entries.isVisible()
    assert shown.focusWidget() is shown.field
    assert "Amira" in shown.field.accessibleDescription() + said[-1][0]


@pytest.mark.usefixtures("packs")
def test_the_heard_word_goes_before_the_caret_and_the_voice_pauses(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = program.window
    place(window, "harbour")
    light = window.view.document().find("light")
    spot = window.view.article.spot_at(light.selectionStart())
    assert isinstance(spot, Spot)
    window.view.highlight(spot, (light.selectionStart(), light.selectionEnd()))
    paused: list[bool] = []
    monkeypatch.setattr(type(window.listening), "playing", property(lambda _self: not paused))
    monkeypatch.setattr(window.listening, "pause", lambda: paused.append(True))
    window.trigger("look_up")
    assert paused == [True]
    assert dialog(window).field.text() == "light"


@pytest.mark.usefixtures("packs")
def test_what_is_selected_is_looked_up_but_not_a_whole_sentence(program: Program) -> None:
    window = program.window
    place(window, "lantern in", select=True)
    window.trigger("look_up")
    shown = dialog(window)
    assert shown.field.text() == "lantern in"
    shown.reject()
    spot = window.view.article.spot_at(window.view.document().find("Amira").position())
    assert spot
    window.view.set_caret(spot, select=True)
    window.trigger("look_up")
    assert " " not in dialog(window).field.text()


def test_without_a_dictionary_a_sentence_says_so(program: Program) -> None:
    window = program.window
    place(window, "harbour")
    window.trigger("look_up")
    boxes = [each for each in window.findChildren(QMessageBox) if each.isVisible()]
    text = boxes[0].text() if boxes else window.notices.label.text()
    assert "There is no dictionary from English" in text
    for box in boxes:
        box.reject()


def test_the_way_to_the_packs(program: Program, qtbot: QtBot) -> None:
    window = program.window
    gone: list[str] = []
    window.rooms.dictionary._packs = lambda: gone.append("packs")
    place(window, "harbour")
    window.trigger("look_up")
    (box,) = [each for each in window.findChildren(QMessageBox) if each.isVisible()]
    button = next(each for each in box.buttons() if "packs" in each.text())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert gone == ["packs"]
    qtbot.waitUntil(lambda: not box.isVisible())


def test_nothing_to_look_up(qtbot: QtBot, qapp: Application) -> None:
    with running(shown_program(qtbot, qapp)) as made:
        made.window.trigger("look_up")
        assert made.window.notices.label.text() == "There is no word here."


@pytest.mark.usefixtures("packs")
def test_the_library_hides_the_words(program: Program) -> None:
    window = program.window
    window.trigger("library")
    window.trigger("look_up")
    assert not [each for each in window.findChildren(DictionaryDialog) if each.isVisible()]


@pytest.mark.usefixtures("packs")
def test_a_screen_reader_has_names_and_one_text(program: Program) -> None:
    window = program.window
    place(window, "harbour")
    window.trigger("look_up")
    shown = dialog(window)
    entries = QAccessible.queryAccessibleInterface(shown.entries)
    assert entries.text(QAccessible.Text.Name) == "What the dictionaries say"
    assert entries.state().readOnly
    assert entries.textInterface().characterCount() > 10
    assert QAccessible.queryAccessibleInterface(shown.field).text(QAccessible.Text.Name) == "Word"
    shown.entries.moveCursor(QTextCursor.MoveOperation.End)
    assert shown.focusWidget() is shown.entries
