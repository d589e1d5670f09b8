"""Lines of `desktop/accessibility.md` that no room's own tests show: what assistive technology may change, pointers, menus, pictures."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication
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

from rawi.article.model import Article
from rawi.session import Opened
from rawi.settings import resources
from rawi.settings.table import Settings
from rawi.speech.state import State
from rawi.ui import theming
from rawi.ui.actions import ACTIONS, MENUS
from rawi.ui.settings_dialog import SettingsDialog
from rawi.ui.sight.dialog import LookDialog
from tests.heard import Heard, heard

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
