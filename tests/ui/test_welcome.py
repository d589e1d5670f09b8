"""The first steps: by keys alone, spoken, into the same settings as elsewhere; and when they come by themselves."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QListWidget, QRadioButton, QSpinBox
from pytestqt.qtbot import QtBot

from rawi import app
from rawi.build import build
from rawi.settings import resources
from rawi.settings.table import OFFERS
from rawi.settings.voices import parse
from rawi.ui.welcome.dialog import WelcomeDialog
from rawi.ui.welcome.packs_page import PacksPage
from rawi.ui.welcome.pages import SizePage
from rawi.ui.welcome.voice_page import VoicePage
from rawi.wording import voices
from rawi.wording import welcome as words
from tests.spoken import Spoken, spoken

_Key = Qt.Key
WAIT = 20_000


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Spoken]:
    with spoken(qtbot, qapp, monkeypatch) as made:
        yield made


def opened(qtbot: QtBot, window: Spoken, step: int = 0) -> WelcomeDialog:
    """The dialog at a step, with the focus in it."""
    window.window.rooms.welcome.show(step)
    dialog = window.window.rooms.welcome.dialog
    assert dialog
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def test_every_step_is_spoken_and_gone_through_by_keys(qtbot: QtBot, window: Spoken) -> None:
    window.window.rooms.begin(speak=True)
    window.said()
    dialog = opened(qtbot, window)
    said = window.said()
    assert said[0].startswith(
        "Welcome to Rawi, step 1 of 6: Language of Rawi, dialog. Rawi opens the articles"
    )
    assert said[1:] == ["Language of Rawi, list", "As the system, 1 of 13"]
    for step in range(1, words.STEPS):
        said = window.press(_Key.Key_Return)
        assert dialog.step == step
        assert said[0].startswith(f"Welcome to Rawi, step {step + 1} of 6: ")
        assert words.text(step) in said[0]
        focus = QApplication.focusWidget()
        assert focus is dialog.page.first
        assert dialog.page.isAncestorOf(focus)
        assert len(said) > 1, "what has the focus is said too"
    assert window.press(_Key.Key_Down)[0].startswith("F7: Stop, 2 of 16")
    dialog.back.click()
    assert dialog.step == words.STEPS - 2


def test_a_screen_reader_is_told_which_step_comes(qtbot: QtBot, window: Spoken) -> None:
    dialog = opened(qtbot, window)
    told = window.window.announcer
    told.last = ""
    dialog.next.click()
    assert told.last == dialog.windowTitle() == words.title(1)


@pytest.mark.parametrize("step", range(words.STEPS))
def test_escape_skips_at_any_step_and_the_sample_is_there(qtbot: QtBot, window: Spoken, step: int) -> None:
    opened(qtbot, window, step)
    before = window.window.preferences.settings
    window.press(_Key.Key_Escape)
    assert window.window.rooms.welcome.step is None
    qtbot.waitUntil(lambda: window.window.desk.article is not None, timeout=WAIT)
    assert window.window.desk.article
    assert window.window.desk.article.title == "The boat that lends stories"
    assert window.window.preferences.settings == before


def test_every_field_has_a_name(qtbot: QtBot, window: Spoken) -> None:
    dialog = opened(qtbot, window)
    dialog.show_step(2)
    fields = [
        *dialog.findChildren(QListWidget),
        *dialog.findChildren(QComboBox),
        *dialog.findChildren(QSpinBox),
    ]
    page = dialog.findChild(VoicePage)
    assert page
    qtbot.waitUntil(lambda: page.panel.list.count() > 0, timeout=WAIT)
    assert len(fields) >= 8
    assert [type(each).__name__ for each in fields if not each.accessibleName()] == []


def test_by_ear_lets_rawi_speak_from_then_on(qtbot: QtBot, window: Spoken) -> None:
    dialog = opened(qtbot, window, 1)
    ear = dialog.findChildren(QRadioButton)[1]
    ear.setChecked(True)
    QTest.keyClick(ear, _Key.Key_Return)
    settings = window.window.preferences.settings
    assert settings.self_voicing
    assert settings.self_voicing_offers == OFFERS
    assert window.said()[0].startswith("Welcome to Rawi, step 3 of 6: Voice")


def test_by_sight_is_an_answer_too(qtbot: QtBot, window: Spoken) -> None:
    opened(qtbot, window, 1)
    window.press(_Key.Key_Return)
    assert not window.window.preferences.settings.self_voicing
    assert window.window.preferences.settings.self_voicing_offers == OFFERS


def test_the_voice_is_kept_and_heard(qtbot: QtBot, window: Spoken) -> None:
    dialog = opened(qtbot, window, 2)
    page = dialog.findChild(VoicePage)
    assert page
    qtbot.waitUntil(page.hear.isEnabled, timeout=WAIT)
    page.panel.pace.setValue(150)
    page.hear.click()
    assert parse(window.window.preferences.settings.voices)["en"].pace == 1.5
    assert page.hear.text() == voices.stop()
    page.hear.click()
    assert page.hear.text() == voices.preview()


def test_size_and_colours_are_seen_at_once(qtbot: QtBot, window: Spoken) -> None:
    dialog = opened(qtbot, window, 3)
    window.press(_Key.Key_Up)
    assert window.window.preferences.settings.text_size == 110
    page = dialog.page
    assert isinstance(page, SizePage)
    theme = page.theme
    theme.setCurrentIndex(theme.findData("high_contrast_dark"))
    assert window.window.preferences.settings.theme == "high_contrast_dark"


def test_nothing_is_asked_twice_and_going_back_keeps_the_answers(qtbot: QtBot, window: Spoken) -> None:
    dialog = opened(qtbot, window, 3)
    window.press(_Key.Key_Up)
    for move in (dialog.next, dialog.back):
        move.click()
    page = dialog.page
    assert isinstance(page, SizePage)
    assert page.size_.value() == window.window.preferences.settings.text_size == 110
    dialog.reject()
    again = opened(qtbot, window, 3).page
    assert isinstance(again, SizePage)
    assert again.size_.value() == 110


def test_what_two_languages_need_is_told_and_got_in_the_window_of_packs(qtbot: QtBot, window: Spoken) -> None:
    dialog = opened(qtbot, window, 4)
    page = dialog.findChild(PacksPage)
    assert page
    qtbot.waitUntil(
        lambda: page.source.count() > 2 and bool(page.text.toPlainText() or page.pair[0]), timeout=WAIT
    )
    page.source.setCurrentIndex(page.source.findData("uk"))
    page.target.setCurrentIndex(page.target.findData("pt"))
    qtbot.waitUntil(lambda: "Ukrainian" in page.text.toPlainText(), timeout=WAIT)
    page.getting.emit()
    packs = window.window.packs.window
    assert packs
    qtbot.waitUntil(lambda: packs.needs.pair == ("uk", "pt"), timeout=WAIT)
    packs.close()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.go_on()
    assert window.window.preferences.settings.target_language == "pt"


@pytest.mark.parametrize(("target", "source"), [("", "pt"), ("fr", "en"), ("pt", "en")])
def test_the_first_two_languages_are_two(qtbot: QtBot, window: Spoken, target: str, source: str) -> None:
    preferences = window.window.preferences
    preferences.take(replace(preferences.settings, target_language=target))
    dialog = opened(qtbot, window, 4)
    page = dialog.findChild(PacksPage)
    assert page
    qtbot.waitUntil(lambda: page.source.count() > 2, timeout=WAIT)
    assert page.pair == (source, target or "en")


def test_they_are_two_with_an_article_in_the_language_that_is_wanted(qtbot: QtBot, window: Spoken) -> None:
    with qtbot.waitSignal(window.window.ready, timeout=WAIT):
        window.window.open(resources.sample())
    dialog = opened(qtbot, window, 4)
    page = dialog.findChild(PacksPage)
    assert page
    qtbot.waitUntil(lambda: page.source.count() > 2, timeout=WAIT)
    assert page.pair == ("pt", "en")


def test_an_answer_that_comes_late_does_not_speak_over_the_next_step(
    qtbot: QtBot, window: Spoken, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Callable[[str], object]] = []
    monkeypatch.setattr(window.window.packs, "needed", lambda _source, _target, tell: asked.append(tell))
    window.window.rooms.begin(speak=True)
    dialog = opened(qtbot, window, 4)
    qtbot.waitUntil(lambda: bool(asked), timeout=WAIT)
    window.said()
    asked[-1]("Here and now.")
    assert window.said() == ["Here and now."]
    dialog.go_on()
    window.said()
    asked[-1]("Too late.")
    assert window.said() == []
    page = dialog.findChild(PacksPage)
    assert page
    assert page.text.toPlainText() == "Too late.", "it is there for who goes back"


def test_they_come_by_themselves_only_at_the_very_first_start() -> None:
    first = build()
    first.store.save(first.settings)
    second = build()
    assert (first.fresh, second.fresh) == (True, False)
    first.close()
    second.close()


def test_a_file_by_name_goes_straight_to_the_file(tmp_path: Path) -> None:
    assert not app.welcomed(fresh=True, paths=[tmp_path / "story.html"])
    assert app.welcomed(fresh=True, paths=[])
    assert not app.welcomed(fresh=False, paths=[])
