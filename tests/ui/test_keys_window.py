"""The window of keys: recorded, refused, taken away, reset; and everything that names a key names the reader's own."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QPushButton, QStyleOptionMenuItem
from pytestqt.qtbot import QtBot

from rawi.app import Program
from rawi.article.model import Article
from rawi.session import Opened
from rawi.ui.actions import BY_NAME
from rawi.ui.choosing import ChoosingDialog
from rawi.ui.keytable.dialog import KeysDialog
from rawi.ui.keytable.printing import print_on
from rawi.ui.keytable.recorder import RecorderDialog
from rawi.ui.keytable.room import KeysRoom
from rawi.ui.main_window import MainWindow
from rawi.wording import entries, marks, translating, translator
from rawi.wording.keys import key_of
from tests.articles import article
from tests.windows import running, shown_program

Key, Mod = Qt.Key, Qt.KeyboardModifier
CTRL, ALT, SHIFT = Mod.ControlModifier, Mod.AltModifier, Mod.ShiftModifier


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication) -> Iterator[Program]:
    with running(shown_program(qtbot, qapp)) as made:
        made.window.opening.show(Opened(article()))
        made.window.view.article.finish()
        made.window.activateWindow()
        qtbot.waitUntil(made.window.view.hasFocus)
        yield made


def opened(program: Program) -> tuple[KeysRoom, KeysDialog]:
    program.window.trigger("keys")
    room = program.window.rooms.keytable
    assert room.dialog
    return room, room.dialog


def recording(room: KeysRoom, dialog: KeysDialog, name: str, *, beside: bool = False) -> RecorderDialog:
    room.ask(BY_NAME[name], beside)
    assert room.recorder
    assert dialog is room.dialog
    return room.recorder


def shown(dialog: KeysDialog) -> list[str]:
    rows = (dialog.list.item(n) for n in range(dialog.list.count()))
    return [row.text().partition("\n")[0] for row in rows]


def press(
    window: MainWindow, key: int, modifiers: Qt.KeyboardModifier = Mod.NoModifier, scan: int = 0
) -> None:
    """As the keyboard sends it; the focus is in the text."""
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(window.view, QKeyEvent(kind, key, modifiers, scan, 0, 0))


def stored(program: Program) -> dict[str, object]:
    return dict(json.loads(program.parts.places.keys.read_text(encoding="utf-8")))


def test_found_by_its_key_changed_by_keys_alone_and_done_by_the_new_key(program: Program) -> None:
    room, dialog = opened(program)
    QTest.keyClicks(dialog.filter, "ctrl+l")
    assert shown(dialog) == ["Library", "Library: Ctrl+L"]
    assert dialog.note.text() == "1 of 131 actions".replace("131", str(len(dialog._table.actions)))
    QTest.keyClick(dialog.filter, Key.Key_Return)
    recorder = room.recorder
    assert recorder
    assert recorder.field.accessibleName() == "Press the new key for “Library”. Escape cancels."
    QTest.keyClick(recorder.field, Key.Key_Control, CTRL)
    assert room.recorder is recorder
    QTest.keyClick(recorder.field, Key.Key_F12)
    assert room.recorder is None
    assert shown(dialog) == ["Library", "Library: F12"]
    assert dialog.note.text() == program.window.announcer.last == "Library: F12"
    assert dialog.list.hasFocus() or not dialog.isActiveWindow()
    assert stored(program) == {"preset": "rawi", "changes": {"library": ["F12"]}}
    dialog.reject()
    window = program.window
    press(window, Key.Key_L, CTRL)
    assert not window.shelf.shown
    press(window, Key.Key_F12)
    assert window.shelf.shown


def test_a_key_that_has_an_action_is_refused_by_its_name_and_another_is_heard(program: Program) -> None:
    room, dialog = opened(program)
    recorder = recording(room, dialog, "library")
    for key, modifiers, said in (
        (Key.Key_O, CTRL, "Ctrl+O is the key of “Open” everywhere. Choose another key, or take it away there first."),
        (Key.Key_Insert, Mod.NoModifier, "Insert belongs to screen readers. Choose another key."),
        (Key.Key_4, Mod.KeypadModifier, "The number pad belongs to screen readers. Choose another key."),
        (Key.Key_Tab, Mod.NoModifier, "Tab goes from one part of the window to the next. Choose another key."),
        (Key.Key_F, ALT, "Alt+F opens the menu File. Choose another key."),
    ):  # fmt: skip
        QTest.keyClick(recorder.field, key, modifiers)
        assert recorder.label.text() == program.window.announcer.last == said
        assert recorder.field.hasFocus() or not recorder.isActiveWindow()
    QTest.keyClick(recorder.field, Key.Key_Escape)
    assert room.recorder is None
    assert program.parts.keys.keys("library") == ("Ctrl+L",)
    assert not program.parts.places.keys.exists()


@pytest.mark.parametrize(
    ("key", "modifiers", "scan", "kept"),
    [
        (0x0634, CTRL | SHIFT, 38, "Ctrl+Shift+A"),
        (0x0634, ALT, 38, "Alt+A"),
        (0x0424, ALT, 38, "Alt+A"),
        (0x0646, CTRL | SHIFT, 57, "Ctrl+Shift+N"),
        (Key.Key_Ampersand, ALT, 10, "Alt+1"),
        (Key.Key_Exclam, ALT | SHIFT, 10, "Alt+Shift+1"),
        (Key.Key_A, ALT, 24, "Alt+A"),
        (Key.Key_Question, ALT | SHIFT, 61, "Alt+?"),
        (Key.Key_Backtab, SHIFT, 23, "Shift+Tab"),
        (Key.Key_Shift, SHIFT, 50, ""),
        (Key.Key_AltGr, Mod.NoModifier, 108, ""),
    ],
)
def test_what_is_recorded_is_the_same_key_on_other_layouts(
    key: int, modifiers: Qt.KeyboardModifier, scan: int, kept: str
) -> None:
    from rawi.ui.keys import written

    assert written(QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan, 0, 0)) == kept


def test_a_key_recorded_on_an_arabic_keyboard_works_there_and_on_a_latin_one(program: Program) -> None:
    room, dialog = opened(program)
    recorder = recording(room, dialog, "library")
    QApplication.sendEvent(recorder.field, QKeyEvent(QEvent.Type.KeyPress, 0x0628, ALT, 41, 0, 0))
    assert recorder.label.text() == "Alt+F opens the menu File. Choose another key."
    QApplication.sendEvent(recorder.field, QKeyEvent(QEvent.Type.KeyPress, 0x0634, ALT | SHIFT, 38, 0, 0))
    assert program.parts.keys.keys("library") == ("Alt+Shift+A",)
    dialog.reject()
    for key in (0x0634, 0x0424, Key.Key_A):
        press(program.window, key, ALT | SHIFT, 38)
        assert program.window.shelf.shown
        program.window.shelf.leave()


def test_several_keys_one_removed_from_a_menu_and_the_usual_ones_again(program: Program) -> None:
    room, dialog = opened(program)
    dialog.filter.setText("Next bookmark")
    QTest.keyClick(recording(room, dialog, "next_bookmark", beside=True).field, Key.Key_B)
    keys = program.parts.keys.keys
    assert keys("next_bookmark") == ("F2", "B")
    assert dialog.note.text() == "Next bookmark: F2, B. B works in the text."
    assert "in the text" in dialog.list.currentItem().text()
    QTest.keyClick(dialog.list, Key.Key_Delete)
    chooser = dialog.findChild(ChoosingDialog)
    assert chooser
    assert chooser.label.text() == "Which key of “Next bookmark”?"
    assert [chooser.list.item(n).text() for n in range(chooser.list.count())] == ["F2", "B"]
    QTest.keyClick(chooser.list, Key.Key_Return)
    assert keys("next_bookmark") == ("B",)
    QTest.keyClick(dialog.list, Key.Key_Delete)
    assert keys("next_bookmark") == ()
    assert dialog.note.text() == "Next bookmark: only in the menu"
    assert not dialog.remove.isEnabled()
    dialog.usual.click()
    assert keys("next_bookmark") == ("F2",)
    assert stored(program) == {"preset": "rawi", "changes": {}}


def test_a_letter_given_to_any_action_is_typed_in_the_library_and_done_in_the_text(program: Program) -> None:
    room, dialog = opened(program)
    QTest.keyClick(recording(room, dialog, "where").field, Key.Key_X)
    dialog.reject()
    window = program.window
    window.notices.hide()
    window.keys.single_keys = False
    press(window, Key.Key_X)
    assert not window.notices.isVisible()
    window.keys.single_keys = True
    press(window, Key.Key_X)
    assert window.notices.isVisible()
    window.notices.hide()
    window.contents.setFocus()
    QTest.keyClick(window.contents, Key.Key_X)
    assert not window.notices.isVisible()


def test_all_changes_are_taken_back_after_a_question(program: Program) -> None:
    room, dialog = opened(program)
    dialog.all_usual.click()
    assert dialog.note.text() == "You have changed no key."
    QTest.keyClick(recording(room, dialog, "find").field, Key.Key_F12)
    dialog.all_usual.click()
    box = dialog.findChild(QMessageBox)
    assert box
    assert box.text() == "Take back every key that you changed (1)?"
    assert box.defaultButton().text() == "&Keep"
    next(each for each in box.buttons() if each.text() == "&Take back").click()
    assert program.parts.keys.keys("find") == ("Ctrl+F",)
    assert dialog.note.text() == "All keys are as in Rawi again."


def test_a_preset_is_chosen_and_every_text_names_its_keys(program: Program) -> None:
    dialog = opened(program)[1]
    dialog.presets.setCurrentIndex(dialog.presets.findData("thorium"))
    dialog.presets.activated.emit(dialog.presets.currentIndex())
    assert dialog.note.text() == "Keys as in Thorium."
    dialog.reject()
    window = program.window
    settings = window.actions_by_name["settings"]
    assert [each.toString() for each in settings.shortcuts()] == ["Ctrl+S", "Ctrl+,"]
    assert window.actions_by_name["play"].toolTip().endswith(" (Ctrl+2)")
    window.trigger("both")
    press(window, Key.Key_1, ALT)
    assert window.actions_by_name["original"].isChecked()
    assert stored(program)["preset"] == "thorium"
    assert key_of("contents") == "Ctrl+Shift+N"
    assert key_of("contents", aloud=True) == "Control Shift N"
    assert "Alt 1 shows the original" in translating.kept()


def test_sentences_name_the_readers_keys(program: Program) -> None:
    room, dialog = opened(program)
    assert entries.welcome().startswith(
        "Your library is empty. Open an article with Ctrl+O, paste one with Ctrl+V,"
    )
    QTest.keyClick(recording(room, dialog, "translate").field, Key.Key_F12)
    assert marks.not_translated() == "The article is not translated. F12 translates it."
    room._remove(BY_NAME["translate"], "F12")
    assert (
        marks.not_translated()
        == "The article is not translated. “Translation on or off” in the menu Language translates it."
    )
    QTest.keyClick(recording(room, dialog, "open").field, Key.Key_F12)
    dialog.reject()
    program.window.trigger("library")
    assert "Open an article with F12," in program.window.shelf.page.empty.text.text()


def test_the_structure_mode_names_and_takes_the_readers_keys(
    qtbot: QtBot, program: Program, welcome: Article
) -> None:
    from rawi.wording import structure

    window = program.window
    assert "T title, S standfirst, B byline, 1 to 6 heading" in structure.entered(None)
    assert "Control Z undoes, Escape ends." in structure.entered(None)
    room, dialog = opened(program)
    QTest.keyClick(recording(room, dialog, "role_quote").field, Key.Key_X)
    dialog.reject()
    bar = window.rooms.structure.bar
    bar.show_keys(window.keys.of)
    assert bar._buttons["role_quote"].text() == "Quote (X)"
    assert "X quote" in structure.entered(None)
    window.keys.mode = "structure"
    found = window.keys._action(window.view, QKeyEvent(QEvent.Type.KeyPress, Key.Key_X, Mod.NoModifier))
    assert found is BY_NAME["role_quote"]


@pytest.mark.parametrize(
    ("key", "modifiers", "scan", "said"),
    [
        (Key.Key_T, CTRL, 28, "Ctrl+T: Contents. Go to the list of sections, or back to the text"),
        (0x0641, CTRL, 28, "Ctrl+T: Contents. Go to the list of sections, or back to the text"),
        (0x0435, CTRL, 28, "Ctrl+T: Contents. Go to the list of sections, or back to the text"),
        (Key.Key_Ampersand, Mod.NoModifier, 10, "1: Next heading of level 1. To the next heading of this level"),
        (Key.Key_F10, Mod.NoModifier, 76, "F10 goes to the menu bar."),
        (Key.Key_Down, Mod.NoModifier, 116, "Down moves the caret in the text, or opens what it is on."),
        (Key.Key_Tab, Mod.NoModifier, 23, "Tab goes from one part of the window to the next."),
        (Key.Key_F, ALT, 41, "Alt+F opens the menu File."),
        (0x0628, ALT, 41, "Alt+F opens the menu File."),
        (Key.Key_F11, Mod.NoModifier, 95, "F11 does nothing here."),
    ],
)  # fmt: skip
def test_a_key_is_described_and_not_done(
    program: Program, key: int, modifiers: Qt.KeyboardModifier, scan: int, said: str
) -> None:
    window = program.window
    press(window, Key.Key_F1, SHIFT)
    press(window, Key.Key_Control, CTRL)
    press(window, key, modifiers, scan)
    assert window.notices.label.text() == window.announcer.last == said
    assert window.view.hasFocus()


def test_a_changed_key_is_described(program: Program) -> None:
    room, dialog = opened(program)
    QTest.keyClick(recording(room, dialog, "contents").field, Key.Key_F12)
    dialog.reject()
    press(program.window, Key.Key_F1, SHIFT)
    press(program.window, Key.Key_F12)
    assert program.window.notices.label.text().startswith("F12: Contents. ")


def test_keys_in_a_menu_keep_their_direction_in_a_right_to_left_language(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    action = program.window.actions_by_name["previous_section_key"]
    menu = next(each for each in program.window.findChildren(QMenu) if action in each.actions())
    shown = QStyleOptionMenuItem()
    menu.initStyleOption(shown, action)
    assert shown.text == "Previous section, single key\t["
    monkeypatch.setattr(translator, "_language", ["fa"])
    menu.initStyleOption(shown, action)
    assert shown.text == "Previous section, single key\t\u2066[\u2069"
    assert menu.sizeHint().width() > 0


def test_f10_goes_to_the_menu_bar_and_escape_back(program: Program) -> None:
    press(program.window, Key.Key_F10)
    assert program.window.menuBar().hasFocus()
    QTest.keyClick(program.window.menuBar(), Key.Key_Escape)
    assert program.window.view.hasFocus()


def test_the_list_is_copied_saved_and_printed(program: Program, tmp_path: Path) -> None:
    room, dialog = opened(program)
    dialog.copy.click()
    data = QGuiApplication.clipboard().mimeData()
    assert "Open: Ctrl+O\n" in data.text()
    assert '<kbd dir="ltr">Ctrl+O</kbd>' in data.html()
    room.save(tmp_path / "keys.html")
    page = (tmp_path / "keys.html").read_text(encoding="utf-8")
    assert page.count("<h2>") == 7
    assert page.count("<tr>") == len(dialog._table.actions)
    assert dialog.note.text() == "Saved as “keys.html”."
    room.save(tmp_path / "none" / "keys.html")
    assert "keys.html" in program.window.notices.label.text()
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "keys.pdf"))
    print_on(printer, page)
    assert (tmp_path / "keys.pdf").read_bytes().startswith(b"%PDF")


def test_a_damaged_file_is_told_at_the_start(qtbot: QtBot, qapp: QApplication, home: Path) -> None:
    (home / "config").mkdir(parents=True)
    (home / "config" / "keys.json").write_text("{")
    with running(shown_program(qtbot, qapp)) as made:
        assert "keys.json" in made.window.notices.label.text()
        assert made.parts.keys.keys("open") == ("Ctrl+O",)


def test_the_settings_lead_to_the_keys(qtbot: QtBot, program: Program) -> None:
    from rawi.ui.settings_dialog import SettingsDialog

    asked: list[bool] = []
    dialog = SettingsDialog(program.window.preferences.settings, program.window)
    dialog.keys_asked.connect(lambda: asked.append(True))
    button = next(each for each in dialog.findChildren(QPushButton) if each.text() == "&Keys…")
    button.click()
    assert asked == [True]
    program.window.preferences.keys_asked.emit()
    assert program.window.rooms.keytable.dialog is not None
