"""The window of profiles, and changing from one to the other by a key."""

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from rawi.article.translation import View
from rawi.session import Opened
from rawi.settings.voices import VoiceChoice, store
from rawi.speech.state import State
from rawi.ui.profiles.dialog import ProfilesDialog
from tests.articles import article
from tests.fakes.translator import fake_engines
from tests.heard import Heard, heard, play

Key = Qt.Key
WAIT = 20_000


@pytest.fixture
def story(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Heard]:
    with heard(qtbot, qapp, monkeypatch) as made:
        made.window.opening.show(Opened(article()))
        yield made


def opened(story: Heard) -> ProfilesDialog:
    story.window.trigger("profiles")
    dialog = story.window.rooms.companions.profiles.dialog
    assert dialog is not None
    return dialog


def rows(dialog: ProfilesDialog) -> list[str]:
    return [dialog.list.item(n).text() for n in range(dialog.list.count())]


def change(story: Heard, **values: object) -> None:
    preferences = story.window.preferences
    preferences.take(replace(preferences.settings, **values))  # type: ignore[arg-type]  # the test names real settings


def test_ready_made_ones_say_what_is_in_them(story: Heard) -> None:
    change(story, theme="dark")
    dialog = opened(story)
    assert rows(dialog) == [
        "Reading, colours as the system, usual size, stops after an article",
        "Listening, problems are spoken, goes on with the next article",
        "Low vision, high contrast, dark, letters twice as large",
    ]
    assert not dialog.rename.isEnabled()
    assert not dialog.delete.isEnabled()
    assert dialog.list.accessibleDescription() == dialog.note.text()


def test_saved_changed_away_and_back(qtbot: QtBot, story: Heard) -> None:
    voices = store({"en": VoiceChoice("espeak/gmw/en-US", 1.3)})
    change(story, theme="dark", text_size=140, speech_speed=1.7, voices=voices)
    dialog = opened(story)
    QTest.keyClicks(dialog.name, "Night")
    QTest.keyClick(dialog.name, Key.Key_Return)
    assert dialog.note.text() == story.window.announcer.last == "Saved: Night"
    assert rows(dialog)[0] == "Night, in use"
    dialog.list.setCurrentRow(3)
    QTest.keyClick(dialog.list, Key.Key_Return)
    assert story.window.rooms.companions.profiles.dialog is None
    settings = story.window.preferences.settings
    assert (settings.theme, settings.text_size, settings.speech_speed) == ("high_contrast_dark", 200, 1.7)
    assert story.window.notices.label.text() == story.window.announcer.last == "Profile: Low vision"
    pointed = opened(story)
    assert pointed.list.currentRow() == 3
    pointed.reject()
    change(story, speech_speed=3.0, voices="")
    recast: list[str] = []
    story.window.listening.reading.recast = lambda: recast.append("anew")  # type: ignore[method-assign]  # only whether it is called
    again = opened(story)
    assert rows(again)[0] == "Night"
    again.list.setCurrentRow(0)
    again.change.click()
    settings = story.window.preferences.settings
    assert (settings.theme, settings.text_size, settings.voices) == ("dark", 140, voices)
    assert story.window.listening.reading.speed == 1.7
    assert recast == ["anew"]
    assert story.program.parts.store.load() == settings


def test_the_key_goes_through_all_and_what_was_before_comes_back(story: Heard) -> None:
    change(story, theme="dark", text_size=140)
    mine = story.window.preferences.settings
    told = []
    for _ in range(5):
        story.window.trigger("next_profile")
        told.append(story.window.notices.label.text())
    assert told == [
        "Profile: Reading",
        "Profile: Listening",
        "Profile: Low vision",
        "Profile: What you had before",
        "Profile: Reading",
    ]
    story.window.rooms.companions.profiles.take(story.window.rooms.companions.profiles.listed[-1])
    assert story.window.preferences.settings == mine


def test_renamed_and_deleted_after_a_question(qtbot: QtBot, story: Heard) -> None:
    dialog = opened(story)
    for name in ("Bus", "Bed"):
        dialog.name.setText(name)
        dialog.save.click()
    QTest.keyClick(dialog.list, Key.Key_F2)
    assert dialog.name.text() == "Bed"
    dialog.name.setText("bus")
    dialog.rename.click()
    assert dialog.note.text() == "There is a profile “Bus” already. Choose another name."
    dialog.name.setText("سرير")
    dialog.rename.click()
    assert [text.partition(",")[0].strip("\u2068\u2069") for text in rows(dialog)[:2]] == ["Bus", "سرير"]
    dialog.list.setCurrentRow(0)
    QTest.keyClick(dialog.list, Key.Key_Delete)
    box = dialog.findChild(QMessageBox)
    assert box is not None
    assert box.defaultButton().text() == "&Keep"
    next(each for each in box.buttons() if each.text() == "&Delete").click()
    assert dialog.note.text() == "Deleted: Bus"
    stored = json.loads(story.program.parts.places.profiles.read_text(encoding="utf-8"))
    assert [each["name"] for each in stored["own"]] == ["سرير"]


@pytest.mark.parametrize("name", ["", "   "])
def test_a_profile_needs_a_name(story: Heard, name: str) -> None:
    dialog = opened(story)
    dialog.name.setText(name)
    dialog.save.click()
    assert dialog.note.text() == "Type a name first."
    assert len(rows(dialog)) == 3


def test_a_damaged_file_is_told_and_the_ready_made_ones_are_there(story: Heard) -> None:
    path = story.program.parts.places.profiles
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("{")
    dialog = opened(story)
    assert len(rows(dialog)) == 3
    assert "profiles.json" in story.window.notices.label.text()
    assert path.with_suffix(".damaged").exists()


def test_the_view_of_a_profile_is_seen_at_once(qtbot: QtBot, story: Heard) -> None:
    window = story.window
    story.program.parts.session.engines = fake_engines(("en", "pt"), ("pt", "en"))
    change(story, target_language="pt", view="both")
    rooms = window.rooms.companions.profiles
    rooms._save("Two")
    change(story, view="original", theme="dark")
    assert window.desk.mode is View.ORIGINAL
    with qtbot.waitSignal(window.translating.done, timeout=WAIT):
        rooms.take(rooms.listed[0])
    assert window.desk.mode.value == "both"


def test_a_profile_changes_while_it_reads_on(qtbot: QtBot, story: Heard) -> None:
    play(qtbot, story.window)
    here = story.segment
    for _ in range(4):
        story.window.trigger("next_profile")
    assert story.state is State.PLAYING
    assert story.segment == here


def test_everything_has_a_name(story: Heard) -> None:
    dialog = opened(story)
    focusable = [
        each
        for each in dialog.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisibleTo(dialog)
    ]
    assert all(each.accessibleName() or (isinstance(each, QPushButton) and each.text()) for each in focusable)
    assert not any(each.autoDefault() for each in dialog.findChildren(QPushButton))
