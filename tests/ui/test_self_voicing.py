"""What Rawi says of its own window, where no screen reader does: each action, and what was spoken."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QCompleter,
    QDialog,
    QDoubleSpinBox,
    QLineEdit,
    QListView,
    QListWidget,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QSlider,
    QTabBar,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)
from pytestqt.qtbot import QtBot

from rawi.article.errors import Code, RawiError
from rawi.article.model import Article
from rawi.session import Opened
from rawi.ui import screen_reader
from rawi.ui.listening import Listening
from rawi.ui.self_voicing import looking
from rawi.ui.settings_dialog import SettingsDialog
from rawi.wording.problems import sentence
from tests import shelves
from tests.spoken import Spoken, spoken

_Key, _Held = Qt.Key, Qt.KeyboardModifier
CONTROL, SHIFT, ALT = _Held.ControlModifier, _Held.ShiftModifier, _Held.AltModifier

POPUPS = pytest.mark.qt_log_ignore("This plugin does not support")
"""The offscreen plugin says so of every menu."""


@pytest.fixture
def quiet(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, welcome: Article
) -> Iterator[Spoken]:
    """The sample is open, nothing is spoken yet."""
    with spoken(qtbot, qapp, monkeypatch) as made:
        made.window.opening.show(Opened(welcome))
        made.window.view.article.finish()
        made.said()
        yield made


@pytest.fixture
def window(quiet: Spoken) -> Spoken:
    """The mode is on."""
    quiet.press(_Key.Key_Q, CONTROL | SHIFT)
    return quiet


def test_a_key_lets_rawi_speak_and_be_silent_again(quiet: Spoken) -> None:
    assert quiet.press(_Key.Key_Home) == []
    assert quiet.press(_Key.Key_Q, CONTROL | SHIFT) == [
        "Rawi speaks its menus and dialogs. Control Shift Q lets it be silent again.",
        "The boat that lends stories - Rawi",
        "The boat that lends stories, text field, read only",
        "The boat that lends stories",
    ]
    assert quiet.window.preferences.settings.self_voicing
    assert quiet.press(_Key.Key_Q, CONTROL | SHIFT) == ["Rawi speaks its menus and dialogs no more."]
    assert not quiet.window.preferences.settings.self_voicing
    assert quiet.press(_Key.Key_Tab) == []


@POPUPS
def test_the_key_works_in_a_dialog_and_in_an_open_menu(quiet: Spoken) -> None:
    dialog = QDialog(quiet.window)
    line = QLineEdit(dialog)
    dialog.open()
    line.setFocus()
    assert "Control Shift Q" in quiet.press(_Key.Key_Q, CONTROL | SHIFT)[0]
    dialog.close()
    menu = _menu(quiet, 0)
    menu.popup(quiet.window.pos())
    assert quiet.press(_Key.Key_Q, CONTROL | SHIFT)[-1] == "Rawi speaks its menus and dialogs no more."
    menu.close()


@POPUPS
def test_menus(window: Spoken) -> None:
    bar = window.window.menuBar()
    bar.setFocus()
    bar.setActiveAction(bar.actions()[0])
    assert window.said() == ["File, menu"]
    assert window.press(_Key.Key_Down) == ["Open…, 1 of 9, Control O", "Open a stored article"]
    assert window.press(_Key.Key_Down)[0] == "Open what was copied, 2 of 9, Control V"
    assert window.press(_Key.Key_Right)[:2] == ["Library, menu", "Library, 1 of 12, Control L"]
    window.press(_Key.Key_Escape)
    window.press(_Key.Key_Escape)
    listen = _menu(window, 3)
    listen.popup(window.window.pos())
    listen.setActiveAction(window.window.actions_by_name["self_voicing"])
    rows = [each for each in listen.actions() if not each.isSeparator()]
    place = rows.index(window.window.actions_by_name["self_voicing"]) + 1
    assert f"Speak menus and dialogs, checked, {place} of {len(rows)}, Control Shift Q" in window.said()
    listen.close()


def test_toolbar(window: Spoken) -> None:
    for _ in range(20):
        said = window.press(_Key.Key_Tab)
        if said and said[0] == "Tools, toolbar":
            break
    assert said == ["Tools, toolbar", "Open, button, Control O", "Open a stored article"]
    assert window.press(_Key.Key_Tab)[0] == "Library, button, Control L"


def test_the_settings_dialog(window: Spoken) -> None:
    heard: dict[str, list[str]] = {}

    def inside() -> None:
        heard["opened"] = window.said()
        heard["other"] = window.press(_Key.Key_Down)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, SettingsDialog)
        heard["speed"] = window.focus(dialog.findChildren(QDoubleSpinBox)[0])
        heard["faster"] = window.press(_Key.Key_Up)
        heard["box"] = window.focus(dialog.findChildren(QCheckBox)[0])
        heard["space"] = window.press(_Key.Key_Space)
        dialog.reject()

    QTimer.singleShot(100, inside)
    window.window.trigger("settings")
    assert heard["opened"] == ["Settings, dialog", "Language of Rawi, choice, As the system"]
    assert heard["speed"] == ["Speed of the voice, number, 1.0"]
    assert heard["faster"] == ["1.1"]
    assert heard["other"] == ["English"]
    assert heard["box"] == [
        "Translate with more care, which takes longer (Argos Translate), check box, not checked"
    ]
    assert heard["space"] == ["checked"]


def test_the_contents_list(window: Spoken) -> None:
    assert window.press(_Key.Key_T, CONTROL)[:2] == ["Contents, list", "The boat that lends stories, 1 of 5"]
    assert window.press(_Key.Key_Down) == ["A library that floats, 2 of 5", "level 2"]
    assert window.press(_Key.Key_Return) == [
        "A library that floats, heading level 2",
        "The boat that lends stories, text field, read only",
        "A library that floats",
    ]


def test_the_text_by_character_word_line_and_paragraph(window: Spoken) -> None:
    (line,) = window.press(_Key.Key_Down)
    assert line.startswith("For eleven years a ferry pilot has carried 1,200")
    assert window.press(_Key.Key_Right) == ["o"]
    assert window.press(_Key.Key_Right, CONTROL) == ["eleven"]
    assert window.press(_Key.Key_Left) == ["space"]
    assert window.press(_Key.Key_Home) == ["capital F"]
    assert window.press(_Key.Key_Right, SHIFT) == ["capital F, selected"]
    assert window.press(_Key.Key_Right, SHIFT) == ["o, selected"]
    assert window.press(_Key.Key_Left, SHIFT) == ["o, not selected"]
    assert window.press(_Key.Key_H) == ["A library that floats, heading level 2"]
    assert window.press(_Key.Key_Right, ALT)[0].startswith("Every second Tuesday")
    assert window.press(_Key.Key_H, SHIFT) == ["A library that floats, heading level 2"]
    assert window.press(_Key.Key_Up) != []
    assert window.press(_Key.Key_Down)[0] == "heading level 2, A library that floats"


@pytest.mark.parametrize(
    ("manner", "expected"),
    [
        ("characters", ["capital H", "i", "space", "t"]),
        ("words", ["Hi"]),
        ("nothing", []),
    ],
)
def test_typing(window: Spoken, manner: str, expected: list[str]) -> None:
    preferences = window.window.preferences
    preferences.take(replace(preferences.settings, self_voicing_typing=manner))
    line = QLineEdit()
    line.setAccessibleName("Name")
    dialog = _open(window, line)
    assert window.said()[-1] == "Name, text field, empty"
    assert [said for sign in "Hi t" for said in window.type(line, sign)] == expected
    assert window.press(_Key.Key_Backspace) == ["t deleted"]
    assert window.press(_Key.Key_Left) == ["space"]
    assert window.press(_Key.Key_A, CONTROL) == ["Hi , selected"]
    assert window.press(_Key.Key_Delete) == ["Hi deleted"]
    dialog.close()


@POPUPS
def test_typing_is_said_while_suggestions_are_open_and_so_is_the_chosen_one(window: Spoken) -> None:
    line = QLineEdit()
    line.setAccessibleName("Place")
    line.setCompleter(QCompleter(["Cairo", "Cape Town"], line))
    dialog = _open(window, line)
    window.said()
    assert window.type(line, "C") == ["capital C"]
    assert isinstance(QApplication.activePopupWidget(), QListView)
    assert window.press(_Key.Key_Down)[-1] == "Cairo, 1 of 2"
    dialog.close()


def test_a_password_is_not_said(window: Spoken) -> None:
    line = QLineEdit()
    line.setEchoMode(QLineEdit.EchoMode.Password)
    line.setAccessibleName("Secret")
    dialog = _open(window, line)
    window.said()
    assert window.press(_Key.Key_X) == ["hidden character"]
    dialog.close()


def test_a_longer_text_by_lines(window: Spoken) -> None:
    note = QPlainTextEdit("One\n\nThree")
    note.setAccessibleName("Note")
    dialog = _open(window, note)
    assert window.said()[-1] == "Note, text field, One"
    assert window.press(_Key.Key_Down) == ["empty"]
    assert window.press(_Key.Key_Down) == ["Three"]
    assert window.press(_Key.Key_End) == ["empty"]
    assert window.press(_Key.Key_Return) == ["new line"]
    dialog.close()


def test_sliders_tabs_and_trees(window: Spoken) -> None:
    slider, tabs, tree = QSlider(Qt.Orientation.Horizontal), QTabBar(), QTreeWidget()
    slider.setAccessibleName("Volume")
    tabs.addTab("Voices")
    tabs.addTab("Speed")
    tree.setAccessibleName("Shelves")
    top = QTreeWidgetItem(["News"])
    top.addChild(QTreeWidgetItem(["Today"]))
    tree.addTopLevelItem(top)
    dialog = _open(window, slider, tabs, tree)
    assert window.said() == ["Test, dialog", "Volume, slider, 0"]
    assert window.press(_Key.Key_Right) == ["1"]
    assert window.focus(tabs) == ["Voices, tab, 1 of 2"]
    assert window.press(_Key.Key_Right) == ["Speed, tab, 2 of 2"]
    tree.setCurrentItem(top)
    assert window.focus(tree) == ["Shelves, tree", "News, collapsed, 1 of 1"]
    assert window.press(_Key.Key_Right) == ["expanded"]
    assert window.press(_Key.Key_Right) == ["Today, level 2, 1 of 1"]
    dialog.close()


def test_a_question(window: Spoken) -> None:
    box = QMessageBox(QMessageBox.Icon.Question, "Delete", "Delete 3 articles?", parent=window.window)
    box.addButton("Delete", QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton("Keep", QMessageBox.ButtonRole.RejectRole))
    box.open()
    assert window.said() == ["Delete, dialog. Delete 3 articles?", "Keep, button"]
    box.close()


def test_a_problem_is_said_once_and_at_once(window: Spoken) -> None:
    error = RawiError(Code.NOTHING_TO_SPEAK)
    window.window.teller.problem(error)
    assert window.said() == [sentence(error.code, error.facts)]


def test_a_key_hushes(window: Spoken) -> None:
    window.window.teller.text("A long notice that nobody wants to hear to its end")
    assert window.window.teller.speaking
    QTest.keyPress(window.window.view, _Key.Key_Control)
    assert not window.window.teller.speaking


def test_dialogs_that_the_desktop_draws_are_ours_meanwhile(window: Spoken) -> None:
    native = Qt.ApplicationAttribute.AA_DontUseNativeDialogs
    assert QCoreApplication.testAttribute(native)
    window.press(_Key.Key_Q, CONTROL | SHIFT)
    assert not QCoreApplication.testAttribute(native)


def test_it_yields_to_a_screen_reader_and_comes_back(window: Spoken) -> None:
    room = window.window.rooms.self_voicing
    room._reader = lambda: True
    room.follow()
    assert not window.window.teller.voicing
    assert window.press(_Key.Key_Down) == []
    room._reader = lambda: False
    room.follow()
    window.said()
    assert window.press(_Key.Key_Down) != []


def test_beside_a_screen_reader_it_says_that_it_yields(
    quiet: Spoken, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screen_reader, "running", lambda: True)
    quiet.press(_Key.Key_Q, CONTROL | SHIFT)
    assert not quiet.window.teller.voicing
    assert "screen reader" in quiet.window.notices.label.text()


def test_progress_is_told_now_and_then(window: Spoken, qtbot: QtBot) -> None:
    bar = QProgressBar()
    dialog = _open(window, QLineEdit("x"), bar)
    window.said()
    bar.setValue(43)
    qtbot.waitUntil(lambda: "43 percent" in window.voice.requested, timeout=10_000)
    dialog.close()


def _play(window: Spoken, qtbot: QtBot) -> Listening:
    window.window.trigger("play")
    qtbot.waitUntil(lambda: window.window.listening.playing)
    assert window.said() == []
    return window.window.listening


def test_it_does_not_talk_over_the_article(window: Spoken, qtbot: QtBot) -> None:
    listening = _play(window, qtbot)
    listening.reading.seek(listening.reading.utterances[4].spot)
    window.window.teller.announce("Something else")
    window.window.setWindowTitle("Another title")
    assert window.said() == []
    assert window.press(_Key.Key_Down) == []
    assert listening.playing


def test_the_article_makes_way_for_where_the_reader_goes_and_goes_on(window: Spoken, qtbot: QtBot) -> None:
    listening = _play(window, qtbot)
    QTest.keyClick(window.window.view, _Key.Key_T, CONTROL)
    window.window.rooms.self_voicing.look()
    assert window.window.teller.speaking
    assert not listening.playing
    assert window.said()[0] == "Contents, list"
    qtbot.waitUntil(lambda: listening.playing)


def test_who_asks_for_silence_gets_it(window: Spoken, qtbot: QtBot) -> None:
    listening = _play(window, qtbot)
    window.press(_Key.Key_T, CONTROL)
    window.window.hush()
    window.said()
    QTest.qWait(500)
    assert not listening.playing


def test_the_library(window: Spoken, qtbot: QtBot) -> None:
    shelves.fill(window.program.parts.library, 3)
    page = window.window.shelf.page
    window.press(_Key.Key_L, CONTROL)
    qtbot.waitUntil(lambda: page.list.model().rowCount() == 3 and page.list.currentIndex().isValid())
    window.said()
    assert window.press(_Key.Key_Down)[0].endswith("2 of 3")
    assert window.press(_Key.Key_F, CONTROL)[0] == "Search the library, text field, empty"
    assert window.type(page.search.field, "q") == ["q"]


def test_the_packs(window: Spoken, qtbot: QtBot) -> None:
    said = window.press(_Key.Key_P, CONTROL | SHIFT)

    def listed() -> bool:
        focus = QApplication.focusWidget()
        return isinstance(focus, QListWidget) and focus.window().isActiveWindow() and focus.count() == 2

    qtbot.waitUntil(listed)
    said += window.said()
    assert any(each.startswith("Language packs, dialog") for each in said)
    assert any(each.endswith("1 of 2") for each in said)
    assert window.press(_Key.Key_Down)[0].endswith("2 of 2")
    assert window.press(_Key.Key_Escape)[0].startswith("The boat that lends stories - Rawi")


def _menu(window: Spoken, number: int) -> QMenu:
    menu = window.window.menuBar().actions()[number].menu()
    assert isinstance(menu, QMenu)
    return menu


def _open(
    window: Spoken, *widgets: "QLineEdit | QPlainTextEdit | QSlider | QTabBar | QTreeWidget | QProgressBar"
) -> QDialog:
    dialog = QDialog(window.window)
    dialog.setWindowTitle("Test")
    layout = QVBoxLayout(dialog)
    for widget in widgets:
        layout.addWidget(widget)
    dialog.open()
    widgets[0].setFocus()
    while not dialog.isActiveWindow():
        QApplication.processEvents()
    return dialog


def test_a_field_that_python_has_lost_is_spoken_all_the_same(
    window: Spoken, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = QLineEdit("ab")
    line.setAccessibleName("File name")
    dialog = _open(window, QLineEdit(), line)
    window.said()
    monkeypatch.setattr(looking, "isValid", lambda _widget: False)
    assert window.focus(line) == ["File name, text field, ab"]
    assert window.type(line, "c") == ["c"]
    assert window.press(_Key.Key_Home) == ["a"]
    dialog.close()
