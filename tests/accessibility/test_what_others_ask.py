"""Lines of `desktop/accessibility.md` that no room's own tests show: what assistive technology may change, pointers, menus, pictures."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLineEdit,
    QMenu,
    QPushButton,
    QSpinBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from rawi.article.model import Article, BlockKind
from rawi.article.stored import Loaded, Stored
from rawi.article.translation import Spot
from rawi.load.service import load
from rawi.session import Opened
from rawi.settings import resources
from rawi.settings.table import Settings
from rawi.speech.state import State
from rawi.ui import theming
from rawi.ui.actions import ACTIONS, MENUS
from rawi.ui.notes.dialogs import NotesDialog
from rawi.ui.notes.room import NotesRoom
from rawi.ui.settings_dialog import SettingsDialog
from rawi.ui.sight.dialog import LookDialog
from tests.articles import article as lantern
from tests.heard import Heard, heard, play

WAIT = 60_000


@pytest.fixture
def story(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, welcome: Article
) -> Iterator[Heard]:
    with heard(qtbot, qapp, monkeypatch) as made:
        made.window.opening.show(Opened(welcome))
        made.window.view.article.finish()
        yield made


def test_assistive_technology_moves_the_caret_and_selects(story: Heard) -> None:
    view = story.window.view
    text = QAccessible.queryAccessibleInterface(view).textInterface()
    text.setCursorPosition(40)
    assert view.textCursor().position() == text.cursorPosition() == 40
    text.setSelection(0, 4, 8)
    assert (view.textCursor().selectionStart(), view.textCursor().selectionEnd()) == (4, 8)
    assert text.selectionCount() == 1
    text.removeSelection(0)
    assert not view.textCursor().hasSelection()


def test_the_whole_article_is_one_text_that_the_caret_goes_through(story: Heard, welcome: Article) -> None:
    view = story.window.view
    text = QAccessible.queryAccessibleInterface(view).textInterface()
    whole, end = text.text(0, text.characterCount()), 0
    for block in welcome.blocks:
        for segment in block.segments if not block.furniture else ():
            end = whole.index(segment.text, end) + len(segment.text)
    control = Qt.KeyboardModifier.ControlModifier
    letter, word = _step(story, Qt.Key.Key_Right), _step(story, Qt.Key.Key_Right, control)
    assert (letter, whole[letter:word].strip()) == (1, whole[1:].split()[0])
    line, page = _step(story, Qt.Key.Key_Down), _step(story, Qt.Key.Key_PageDown)
    assert word < line < page
    assert view.verticalScrollBar().value() > 0
    back = _step(story, Qt.Key.Key_PageUp)
    assert _step(story, Qt.Key.Key_Up) < back < page


def _step(story: Heard, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> int:
    """Where a key leads the caret to, as assistive technology is told."""
    QTest.keyClick(story.window.view, key, modifiers)
    return QAccessible.queryAccessibleInterface(story.window.view).textInterface().cursorPosition()


def test_what_is_read_stays_in_sight(qtbot: QtBot, story: Heard) -> None:
    window, view = story.window, story.window.view
    window.resize(600, 500)
    window.preferences.take(replace(window.preferences.settings, text_size=200))
    view.article.finish()
    play(qtbot, window)
    seen: list[str] = []
    while len(seen) < 12:
        story.until(lambda: story.segment not in seen)
        seen.append(story.segment)
        place = view.article.place(Spot(story.segment))
        assert place
        cursor = view.textCursor()
        cursor.setPosition(place.start)
        assert view.viewport().rect().contains(view.cursorRect(cursor).center())
    assert view.verticalScrollBar().value() > view.viewport().height()


def test_of_a_sentence_larger_than_the_window_each_word_comes_into_sight(qtbot: QtBot, story: Heard) -> None:
    window, view = story.window, story.window.view
    window.resize(500, 420)
    window.preferences.take(replace(window.preferences.settings, text_size=600))
    view.article.finish()
    play(qtbot, window)
    words: set[tuple[int, int]] = set()
    began = story.segment
    while story.segment == began:
        story.run(0.02)
        word = view.heard_word()
        if word and story.segment == began:
            words.add(word)
            cursor = view.textCursor()
            cursor.setPosition(word[0])
            assert view.viewport().rect().contains(view.cursorRect(cursor).center())
    assert len(words) > 3
    view.verticalScrollBar().setValue(0)
    story.until(lambda: bool(story.segment != began and view.heard_word()))
    scrolled = view.verticalScrollBar()
    scrolled.setValue(scrolled.maximum())
    now = story.segment
    while story.segment == now:
        assert scrolled.value() == scrolled.maximum(), "who looks elsewhere is left alone"
        story.run(0.02)


def test_what_pictures_show_is_read_unless_the_reader_does_not_want_it(story: Heard) -> None:
    window = story.window
    window.opening.show(Opened(lantern()))
    alt = next(block.text for block in lantern().blocks if block.kind is BlockKind.IMAGE)
    for wanted in (True, False):
        window.preferences.take(replace(window.preferences.settings, read_pictures=wanted))
        assert (alt in [each.text for each in window.listening.reading.utterances]) is wanted


def test_a_link_within_the_article_is_followed_and_back_leads_back(story: Heard) -> None:
    window, view = story.window, story.window.view
    page = "<h1>The ferry</h1><p>It waits, as <a href='#rain'>the part about rain</a> tells.</p><h2 id='rain'>When it rains</h2><p>It stays.</p>"
    window.opening.show(Opened(load(Stored("ferry.html", page.encode())).article))
    view.article.finish()
    view.setFocus()
    window.trigger("next_link")
    before = view.textCursor().selectionStart()
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert view.textCursor().selectedText() == "When it rains"
    assert window.announcer.last == "When it rains, heading level 2"
    window.trigger("back")
    assert view.textCursor().position() == before
    tree = QAccessible.queryAccessibleInterface(view)
    (link,) = (each.child(0) for n in range(tree.childCount()) if (each := tree.child(n)).childCount())
    link.actionInterface().doAction("Press")
    assert view.textCursor().selectedText() == "When it rains"
    view.link.emit("#gone")
    assert window.notices.label.text() == "What this link leads to is not shown here."


def test_a_selection_is_said_paragraph_by_paragraph_in_its_language_and_the_place_stays(
    story: Heard, welcome: Article, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, view, said = story.window, story.window.view, list[tuple[str, str]]()
    monkeypatch.setattr(window.teller, "quote", lambda parts, **_how: said.extend(parts))
    quote = next(block for block in welcome.blocks if block.language == "ar")
    place = view.article.place(Spot(quote.segments[0].id))
    assert place
    cursor = view.textCursor()
    cursor.setPosition(place.start - 4)
    cursor.setPosition(place.start + 5, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    window.trigger("say_selection")
    assert [language for _, language in said] == ["en", "ar"]
    assert said[1][0] == quote.text[:5].strip()
    assert view.textCursor().selectionStart() == place.start - 4


def test_what_belongs_to_the_site_is_neither_seen_nor_heard_until_it_is_asked_for(story: Heard) -> None:
    window = story.window
    for shown in (False, True, False):
        assert ("Weather" in window.view.toPlainText()) is shown
        assert ("Weather" in [each.text for each in window.listening.reading.utterances]) is shown
        window.trigger("furniture")
        window.view.article.finish()


def test_bookmarks_are_listed_in_the_order_of_the_text_each_with_its_section(
    qtbot: QtBot, story: Heard, welcome: Article
) -> None:
    window = story.window
    story.program.parts.library.put(Loaded(welcome), Stored("welcome.en.html", b"<p>"))
    for count, number in enumerate((2, 0, 1), 1):
        window.view.set_caret(Spot(welcome.sections[number].blocks[1].segments[0].id))
        window.trigger("bookmark")
        qtbot.waitUntil(partial(_has_notes, window.notes, count), timeout=WAIT)
    window.trigger("notes")
    (listed,) = window.view.findChildren(NotesDialog)
    rows = [listed.rows.item(n).text() for n in range(listed.rows.count())]
    assert [row.partition(": ")[0] for row in rows] == [
        f"Bookmark, {section.heading}" for section in welcome.sections[:3]
    ]
    assert len(set(rows)) == 3


def _has_notes(room: NotesRoom, count: int) -> bool:
    return len(room.keeping.notes) == count


def test_the_way_back_is_fifty_jumps_long(story: Heard) -> None:
    window, view = story.window, story.window.view
    begun: list[int] = []
    for way in ("next_heading", "previous_heading") * 30:
        begun.append(view.textCursor().position())
        window.trigger(way)
        assert view.textCursor().position() != begun[-1]
    led: list[int] = []
    for _ in range(50):
        window.trigger("back")
        led.append(view.textCursor().position())
    there = view.textCursor().position()
    window.trigger("back")
    assert view.textCursor().position() == there
    assert len(set(led)) > 1
    assert led == begun[:-51:-1]


def test_assistive_technology_changes_states_values_and_texts(qtbot: QtBot, story: Heard) -> None:
    settings, look = SettingsDialog(Settings(), story.window), LookDialog(Settings(), story.window)
    for dialog in (settings, look):
        qtbot.addWidget(dialog)
        dialog.show()
    box = settings.findChildren(QCheckBox)[0]
    before = box.isChecked()
    action = QAccessible.queryAccessibleInterface(box).actionInterface()
    action.doAction(action.actionNames()[0])
    assert box.isChecked() is not before
    number = look.fields.widgets["text_size"]
    assert isinstance(number, QSpinBox)
    QAccessible.queryAccessibleInterface(number).valueInterface().setCurrentValue(250)
    assert number.value() == 250
    line = next(each for each in settings.findChildren(QLineEdit) if each.accessibleName())
    QAccessible.queryAccessibleInterface(line).setText(QAccessible.Text.Value, "/somewhere")
    assert line.text() == "/somewhere"


@pytest.mark.parametrize("kind", [QPushButton, QToolButton, QCheckBox])
def test_a_press_is_taken_back_by_leaving_the_control(
    qtbot: QtBot, story: Heard, kind: type[QAbstractButton]
) -> None:
    settings = SettingsDialog(Settings(), story.window)
    qtbot.addWidget(settings)
    settings.show()
    root: QWidget = story.window if kind is QToolButton else settings
    button = next(each for each in root.findChildren(kind) if each.isVisible() and _acts(each))
    done: list[bool] = []
    button.clicked.connect(done.append)
    QTest.mousePress(button, Qt.MouseButton.LeftButton, pos=button.rect().center())
    assert not done, "it acts when the pointer is let go, not when it is pressed"
    outside = QPoint(-20, -20)
    QTest.mouseMove(button, outside)
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton, pos=outside)
    assert not done


def _acts(button: QAbstractButton) -> bool:
    """What opens a menu does so at once, and closes it again."""
    return button.isEnabled() and not (isinstance(button, QToolButton) and button.menu())


def test_reading_begins_where_one_clicks(qtbot: QtBot, story: Heard) -> None:
    view = story.window.view
    place = view.article.places(0, 4_000)[5]
    view.set_caret(place.spot)
    cursor = view.textCursor()
    cursor.setPosition(place.start + 2)
    spot = view.cursorRect(cursor).center()
    view.set_caret(view.article.places(0, 4_000)[0].spot)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    story.window.trigger("play")
    qtbot.waitUntil(lambda: story.state is State.PLAYING, timeout=WAIT)
    now = story.window.listening.reading.place
    assert now
    assert now.spot == place.spot


def test_every_action_stands_in_a_menu_in_the_tables_order(story: Heard) -> None:
    menus = [action.menu() for action in story.window.menuBar().actions()]
    listed = [[each.objectName() for each in menu.actions()] for menu in menus if isinstance(menu, QMenu)]
    assert listed == [
        [each.name for each in ACTIONS if each.menu == menu and not each.mode] for menu in MENUS
    ]
    assert {name for names in listed for name in names} == set(story.window.actions_by_name)


def test_no_time_takes_a_sentence_away(story: Heard) -> None:
    story.window.teller.text("Something that is to be read in peace")
    assert story.window.notices.isVisible()
    assert not [each for each in story.window.notices.findChildren(QTimer) if each.isActive()]


def test_no_picture_of_rawis_own_holds_text() -> None:
    icons: list[Path] = list((resources.resources() / "icons").iterdir())
    assert {each.suffix for each in icons} == {".svg"}
    assert not [
        each.name for each in icons if re.search(r"<(text|image)\b", each.read_text(encoding="utf-8"))
    ]


@pytest.mark.parametrize("high", [False, True])
@pytest.mark.parametrize("dark", [False, True])
def test_the_theme_is_the_systems_own_choice(monkeypatch: pytest.MonkeyPatch, dark: bool, high: bool) -> None:
    class Hints:
        """The system's."""

        def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802 - Qt's name
            """Light or dark."""
            return Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light

    monkeypatch.setattr(QGuiApplication, "styleHints", Hints)
    monkeypatch.setattr(theming, "_high_contrast", lambda: high)
    shade = "dark" if dark else "light"
    assert theming.wanted("system") == (f"high_contrast_{shade}" if high else shade)
    assert theming.wanted("sepia") == "sepia"
