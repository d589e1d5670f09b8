"""The reader's pronunciations in the window, kept by a real library and tried with a voice that is instant."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from rawi import app
from rawi.app import Program
from rawi.article.pronunciation import Pronunciation
from rawi.session import Opened
from rawi.speech.player import Player
from rawi.speech.reading import Reading
from rawi.ui.application import Application
from rawi.ui.corrections.pronunciation_dialog import PronunciationDialog
from rawi.ui.corrections.pronunciations_dialog import PronunciationsDialog
from rawi.ui.main_window import MainWindow
from rawi.ui.voices import Casting, Trial
from tests.articles import article
from tests.fakes.voice import FakeSink, FakeSynthesizer
from tests.windows import running, shown_program

WAIT = 10_000


class Tried:
    """The voice that words are tried with."""

    def __init__(self) -> None:
        self.synthesizer = FakeSynthesizer()
        self.prepared: list[str] = []

    def casting(self, renew: object, interface: str) -> Casting:
        def preview(listener: object) -> Trial:
            player = Player(FakeSink(), FakeSink())
            return Trial(Reading(self.synthesizer, player, listener), self.prepared.append)  # type: ignore[arg-type]  # as the window gives it

        return Casting(tuple, lambda: None, preview, lambda: None, interface)  # type: ignore[arg-type, return-value]  # no voices here


@pytest.fixture
def tried(monkeypatch: pytest.MonkeyPatch) -> Tried:
    made = Tried()
    monkeypatch.setattr(app, "Casting", lambda *given: made.casting(given[3], given[4]))
    return made


@pytest.fixture
def program(qtbot: QtBot, qapp: Application, tried: Tried) -> Iterator[Program]:
    with running(shown_program(qtbot, qapp), heard=True) as made:
        made.window.opening.show(Opened(article()))
        made.window.view.article.finish()
        yield made


def dialog(qtbot: QtBot, window: MainWindow, kind: type[QDialog]) -> QDialog:
    """The one that is open."""
    qtbot.waitUntil(lambda: any(each.isVisible() for each in window.findChildren(kind)), timeout=WAIT)
    (found,) = (each for each in window.findChildren(kind) if each.isVisible())
    assert isinstance(found, QDialog)
    return found


def listed(qtbot: QtBot, window: MainWindow) -> PronunciationsDialog:
    window.trigger("pronunciations")
    found = dialog(qtbot, window, PronunciationsDialog)
    assert isinstance(found, PronunciationsDialog)
    return found


def written(qtbot: QtBot, window: MainWindow) -> PronunciationDialog:
    found = dialog(qtbot, window, PronunciationDialog)
    assert isinstance(found, PronunciationDialog)
    return found


def point(window: MainWindow, word: str) -> None:
    """Put the caret into a word."""
    cursor = window.view.document().find(word)
    assert not cursor.isNull()
    cursor.setPosition(cursor.selectionStart() + 1)
    window.view.setTextCursor(cursor)


def word_of(window: MainWindow) -> str:
    """A long word of the article's first paragraph."""
    text = window.view.document().toPlainText()
    return max((w for w in text.split() if w.isalpha() and w.isascii()), key=len)


def test_the_word_at_the_caret_is_said_as_it_is_wanted(
    qtbot: QtBot, program: Program, tried: Tried, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = program.window
    recast: list[bool] = []
    monkeypatch.setattr(window.listening.reading, "recast", lambda: recast.append(True))
    key = program.parts.voicing.key("en")
    word = word_of(window)
    point(window, word)
    opened = listed(qtbot, window)
    assert opened.note.text().startswith("You have no pronunciations yet.")
    opened.added.emit()
    form = written(qtbot, window)
    assert (form.written.text(), form.said.text(), form.language.currentData()) == (word, "", "en")
    assert form.focusWidget() is form.said
    form.accept()
    assert form.isVisible()
    assert "was not kept" in form.problem.text()
    assert form.said.accessibleDescription() == form.problem.text()
    form.said.setText("quite otherwise")
    form.hear.click()
    qtbot.waitUntil(lambda: tried.synthesizer.requested == ["quite otherwise"], timeout=WAIT)
    assert tried.prepared == ["en"]
    form.accept()
    qtbot.waitUntil(lambda: opened.table.rowCount() == 1, timeout=WAIT)
    assert program.parts.library.pronunciations() == [Pronunciation(word, "quite otherwise", "en", False, 1)]
    qtbot.waitUntil(lambda: recast == [True], timeout=WAIT)
    assert program.parts.voicing.key("en") != key
    assert window.announcer.last == f"Kept: {word} is said as quite otherwise (English)"
    QTest.keyClick(opened.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: opened.table.rowCount() == 0, timeout=WAIT)
    assert window.announcer.last == "Pronunciations removed: 1"
    assert program.parts.voicing.key("en") == key


def test_they_are_filtered_changed_and_tried(qtbot: QtBot, program: Program, tried: Tried) -> None:
    window = program.window
    program.parts.library.put_pronunciations(
        [Pronunciation("Rawi", "Raah wee"), Pronunciation("شركة", "شَرِكة", "ar")]
    )
    opened = listed(qtbot, window)
    qtbot.waitUntil(lambda: opened.table.rowCount() == 2, timeout=WAIT)
    opened.filter.setText("arabic")
    assert opened.table.rowCount() == 1
    assert opened.note.text() == "Pronunciations: 1 of 2"
    hear = next(each for each in opened.buttons.buttons() if each.text() == "Try it")
    hear.click()
    qtbot.waitUntil(lambda: tried.synthesizer.requested == ["شَرِكة"], timeout=WAIT)
    QTest.keyClick(opened.filter, Qt.Key.Key_Return)
    form = written(qtbot, window)
    assert form.said.layoutDirection() is Qt.LayoutDirection.RightToLeft
    form.language.setCurrentIndex(0)
    assert form.said.layoutDirection() is Qt.LayoutDirection.LeftToRight
    form.exact.setChecked(True)
    form.accept()
    qtbot.waitUntil(lambda: program.parts.library.pronunciations()[1].exact, timeout=WAIT)
    assert {each.language for each in program.parts.library.pronunciations()} == {""}


def test_with_the_library_shown_no_word_is_meant(qtbot: QtBot, program: Program) -> None:
    window = program.window
    window.trigger("library")
    opened = listed(qtbot, window)
    opened.added.emit()
    form = written(qtbot, window)
    assert (form.written.text(), form.language.currentData()) == ("", "")
    assert form.focusWidget() is form.written


def test_the_selection_is_meant_before_the_word(qtbot: QtBot, program: Program) -> None:
    window = program.window
    word = word_of(window)
    cursor = window.view.document().find(word)
    cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor)
    chosen = cursor.selectedText().strip()
    window.view.setTextCursor(cursor)
    opened = listed(qtbot, window)
    opened.added.emit()
    assert written(qtbot, window).written.text() == chosen


def test_another_library_has_other_pronunciations(qtbot: QtBot, program: Program) -> None:
    key = program.parts.voicing.key("en")
    program.parts.library.put_pronunciations([Pronunciation("Rawi", "Raah wee")])
    assert program.parts.voicing.key("en") == key
    program.window.rooms.backups.restored.emit()
    qtbot.waitUntil(lambda: program.parts.voicing.key("en") != key, timeout=WAIT)
