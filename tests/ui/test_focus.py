"""After every dialog the focus is where it was: in the text with the caret where it stood, or on the library's row."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from rawi.app import Program
from rawi.article.model import Article
from rawi.article.translation import Spot
from rawi.session import Opened
from rawi.ui.main_window import MainWindow
from tests.fakes.translator import fake_engines
from tests.generated import generated
from tests.windows import running, shown_program, translate

Key = Qt.Key
WAIT = 20_000
IN_TEXT = (
    "elements",
    "notes",
    "note",
    "marks",
    "correct",
    "corrections",
    "glossary",
    "pronunciations",
    "save_audio",
    "print",
    "settings",
    "voices",
    "profiles",
    "packs",
    "translate_into",
    "tags",
    "collections",
    "sleep",
    "keys",
    "look_up",
)
IN_LIBRARY = (
    "tags",
    "collections",
    "delete_entry",
    "settings",
    "voices",
    "packs",
    "profiles",
    "glossary",
    "keys",
)
FILES = ("open", "add_files", "add_folder", "backup", "restore", "export")


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication) -> Iterator[Program]:
    with running(shown_program(qtbot, qapp)) as made:
        made.parts.session.engines = fake_engines(("en", "pt"))
        yield made
        while left := QApplication.activeModalWidget():
            left.close()


@pytest.fixture
def window(program: Program) -> MainWindow:
    return program.window


@pytest.fixture
def article(program: Program) -> Article:
    """Shown, with the caret in the middle of a sentence."""
    made, stored = generated(0)
    program.parts.library.put(made, stored)
    view = program.window.view
    program.window.opening.show(Opened(made.article))
    view.article.finish()
    paragraph = view.document().findBlockByNumber(view.document().blockCount() - 4)
    view.jump(paragraph.position() + 4, paragraph.position() + 4)
    view.setFocus()
    return made.article


class Answering:
    """Answers the first dialog that comes with a key, also one that lets nobody else act until it is closed."""

    def __init__(self, window: MainWindow, key: Key) -> None:
        self.answered = False
        self._key = key
        self._timer = QTimer(window, interval=20)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @property
    def over(self) -> bool:
        return self.answered and _beside() is None

    def _look(self) -> None:
        found = QApplication.activeModalWidget() or _beside()
        if isinstance(found, QDialog) and found.isVisible():
            self._timer.stop()
            self.answered = True
            QTest.keyClick(found.focusWidget() or found, self._key)


def _beside() -> QWidget | None:
    """A dialog that stands beside the window."""
    shown = (each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog))
    return next((each for each in shown if each.isVisible()), None)


def answered(qtbot: QtBot, window: MainWindow, action: str, key: Key = Key.Key_Escape) -> None:
    """Do the action, answer its dialog with the key, wait until that is over."""
    answering = Answering(window, key)
    window.trigger(action)
    qtbot.waitUntil(lambda: answering.over, timeout=WAIT)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=WAIT)


def caret(window: MainWindow) -> tuple[Spot, int]:
    """Its sentence and how far it is in it; both stay while more of a translation comes into the text above."""
    spot = window.view.spot_at_caret()
    assert spot
    place = window.view.article.place(spot)
    assert place
    return spot, window.view.textCursor().position() - place.start


@pytest.mark.parametrize("action", IN_TEXT)
@pytest.mark.usefixtures("article")
def test_escape_leads_back_to_the_caret(qtbot: QtBot, window: MainWindow, action: str) -> None:
    if action in ("marks", "correct", "corrections"):
        translate(qtbot, window)
        window.view.article.finish()
    window.view.setFocus()
    before = caret(window)
    answered(qtbot, window, action)
    assert window.focusWidget() is window.view
    assert caret(window) == before


@pytest.mark.parametrize("action", IN_LIBRARY)
@pytest.mark.usefixtures("article")
def test_escape_leads_back_to_the_row_of_the_library(qtbot: QtBot, window: MainWindow, action: str) -> None:
    window.trigger("library")
    rows = window.shelf.page.list
    qtbot.waitUntil(lambda: rows.currentIndex().isValid() and rows.current is not None, timeout=WAIT)
    answered(qtbot, window, action)
    assert window.focusWidget() is rows
    assert rows.currentIndex().row() == 0


@pytest.mark.parametrize("action", FILES)
@pytest.mark.usefixtures("article")
def test_no_file_chosen_leads_back_to_the_caret(
    monkeypatch: pytest.MonkeyPatch, window: MainWindow, action: str
) -> None:
    for name, none in (
        ("getOpenFileNames", ([], "")),
        ("getOpenFileName", ("", "")),
        ("getSaveFileName", ("", "")),
        ("getExistingDirectory", ""),
    ):
        monkeypatch.setattr(QFileDialog, name, lambda *_args, none=none, **_kwargs: none)
    before = window.view.textCursor().position()
    window.trigger(action)
    assert window.focusWidget() is window.view
    assert window.view.textCursor().position() == before


@pytest.mark.parametrize("action", ["sleep", "translate_into", "elements"])
@pytest.mark.usefixtures("article")
def test_what_is_accepted_leads_to_the_text(qtbot: QtBot, window: MainWindow, action: str) -> None:
    answered(qtbot, window, action, Key.Key_Return)
    assert window.focusWidget() is window.view


@pytest.mark.usefixtures("article")
def test_a_translation_leaves_the_focus_in_the_text(qtbot: QtBot, window: MainWindow) -> None:
    spot = window.view.spot_at_caret()
    translate(qtbot, window)
    assert window.focusWidget() is window.view
    now = window.view.spot_at_caret()
    assert spot is not None
    assert now is not None
    assert now.segment == spot.segment


@pytest.mark.usefixtures("article")
def test_an_error_leaves_the_focus_at_the_caret(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    missing = folder / "missing.txt"
    before = window.view.textCursor().position()
    window.open(missing)
    qtbot.waitUntil(window.notices.isVisible, timeout=WAIT)
    assert window.focusWidget() is window.view
    assert window.view.textCursor().position() == before
    window.notices._button.setFocus()
    window.notices._button.click()
    assert window.focusWidget() is window.view


@pytest.mark.usefixtures("article")
def test_files_that_are_taken_in_leave_the_focus_where_it_is(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    for name in ("one", "two"):
        (folder / f"{name}.txt").write_text(f"The story of {name}.\n\nNobody waited.", encoding="utf-8")
    before = window.view.textCursor().position()
    window.importing.take([folder / "one.txt", folder / "two.txt"])
    qtbot.waitUntil(window.notices.isVisible, timeout=WAIT)
    assert window.focusWidget() is window.view
    assert window.view.textCursor().position() == before


def test_an_opened_article_has_the_focus(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    (folder / "one.txt").write_text("The story of one.\n\nNobody waited.", encoding="utf-8")
    window.contents.setFocus()
    with qtbot.waitSignal(window.ready, timeout=WAIT):
        window.open(folder / "one.txt")
    assert window.focusWidget() is window.view
