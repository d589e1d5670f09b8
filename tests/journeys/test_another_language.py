"""The language of Rawi changes while it runs: words, direction and digits, and the reader stays at their sentence."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget
from pytestqt.qtbot import QtBot

from rawi.app import Program
from rawi.article.translation import Spot
from rawi.settings import resources
from rawi.settings.table import INTERFACE_LANGUAGES
from rawi.ui import screen_reader
from rawi.ui.main_window import MainWindow
from tests.fakes.voice import FakeSink
from tests.windows import made_program

WAIT = 20_000


@pytest.fixture
def program(qapp: QApplication, sink: FakeSink) -> Iterator[Program]:
    made = made_program(qapp)
    made.window.teller.speak = False
    made.window.show()
    yield made
    made.window.close()
    made.close()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale("en"))


def switched(qtbot: QtBot, program: Program, language: str) -> MainWindow:
    """The window in this language, once its article is there."""
    before = program.window
    settings = replace(before.preferences.settings, interface_language=language)
    before.preferences.take(settings)
    qtbot.waitUntil(lambda: program.window is not before, timeout=WAIT)
    window = program.window
    qtbot.waitUntil(lambda: window.desk.article is not None and window.view.article.complete, timeout=WAIT)
    return window


def test_the_article_stays_at_its_sentence(qtbot: QtBot, qapp: QApplication, program: Program) -> None:
    program.window.open(resources.sample())
    qtbot.waitUntil(lambda: program.window.desk.article is not None, timeout=WAIT)
    article = program.window.desk.article
    assert article
    place = article.segments[7].id
    program.window.view.set_caret(Spot(place))

    arabic = switched(qtbot, program, "ar")
    qtbot.waitUntil(lambda: arabic.view.spot_at_caret() == Spot(place), timeout=WAIT)
    assert arabic.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert QLocale().language() is QLocale.Language.Arabic
    assert arabic.actions_by_name["play"].toolTip() != "Read aloud from here, or pause"
    assert arabic.menuBar().actions()[0].text().replace("&", "") == "ملف"
    qtbot.waitUntil(lambda: "العربية" in arabic.announcer.last, timeout=WAIT)

    english = switched(qtbot, program, "en")
    qtbot.waitUntil(lambda: english.view.spot_at_caret() == Spot(place), timeout=WAIT)
    assert english.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert english.menuBar().actions()[0].text() == "&File"
    qtbot.waitUntil(lambda: english.announcer.last == "Rawi now speaks English", timeout=WAIT)
    assert english.notices.isVisible()
    assert [each for each in qapp.topLevelWidgets() if isinstance(each, MainWindow) and each.isVisible()] == [
        english
    ]


def test_keys_and_voice_work_in_the_new_window(qtbot: QtBot, program: Program) -> None:
    program.window.open(resources.sample())
    qtbot.waitUntil(lambda: program.window.desk.article is not None, timeout=WAIT)
    window = switched(qtbot, program, "de")
    window.view.setFocus()
    QTest.keyClick(window.view, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: window.listening.playing, timeout=WAIT)
    QTest.keyClick(window.view, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: not window.listening.playing, timeout=WAIT)


def test_the_first_steps_go_on_in_the_language_that_was_chosen_there(qtbot: QtBot, program: Program) -> None:
    before = program.window
    before.rooms.welcome.show()
    dialog = before.rooms.welcome.dialog
    assert dialog
    languages = dialog.page.findChild(QListWidget)
    assert languages
    languages.setCurrentRow(INTERFACE_LANGUAGES.index("de"))
    dialog.go_on()
    qtbot.waitUntil(lambda: program.window is not before, timeout=WAIT)
    assert program.parts.interface == "de"
    qtbot.waitUntil(lambda: program.window.rooms.welcome.step == 1, timeout=WAIT)


def test_speaking_for_now_goes_on_in_the_new_window(
    qtbot: QtBot, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screen_reader, "running", lambda: False)
    program.window.rooms.begin(speak=True)
    program.window.open(resources.sample())
    qtbot.waitUntil(lambda: program.window.desk.article is not None, timeout=WAIT)
    window = switched(qtbot, program, "de")
    assert window.rooms.self_voicing.active
    assert window.teller.voicing
    assert QCoreApplication.testAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    window.trigger("self_voicing")
    assert not QCoreApplication.testAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
