"""The window of voices, with voices that are not there."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QLineEdit, QListWidget, QMessageBox
from pytestqt.qtbot import QtBot

from rawi import app
from rawi.app import Program
from rawi.article.errors import Code, RawiError
from rawi.article.progress import IsCancelled
from rawi.packs.voices import PiperVoice, VoiceStore
from rawi.session import Opened
from rawi.settings.voices import VoiceChoice, parse, store
from rawi.speech.player import Player
from rawi.speech.port import Quality, Voice
from rawi.speech.reading import Reading
from rawi.ui.application import Application
from rawi.ui.casting.dialog import VoicesDialog
from rawi.ui.casting.preview import sample
from rawi.ui.casting.roster import Roster
from rawi.ui.voices import Casting, Trial
from tests.articles import ARABIC, article
from tests.fakes.voice import FakeSink, FakeSynthesizer
from tests.voices import lay
from tests.windows import running, shown_program

VOICES = (
    Voice("gmw/en-US", "English (America)", ("en-us", "en"), "espeak"),
    Voice("heart", "Hibari Heart", ("en-us", "en"), "hibari", Quality.GOOD),
    Voice("ar", "Arabic", ("ar",), "espeak", Quality.BASIC),
    Voice("roa/pt-BR", "Portuguese (Brazil)", ("pt-br",), "espeak"),
    Voice("af", "Afrikaans", ("af",), "espeak"),
)


class World:
    """The voices of the window: ours, and those that were imported into a folder."""

    def __init__(self, folder: Path) -> None:
        self.store = VoiceStore(folder, self.trial)
        self.synthesizer, self.sink = FakeSynthesizer(), FakeSink()
        self.broken = False
        self.renewed: list[int] = []
        self.closed = 0
        self.synthesizer.close = self.close  # type: ignore[method-assign]  # counts along
        self.prepared: list[str] = []

    def trial(self, voice: PiperVoice, _cancelled: IsCancelled) -> None:
        if self.broken:
            raise RawiError(Code.WORKER_DIED, worker="speak")

    def close(self) -> None:
        self.closed += 1

    def find(self) -> tuple[Voice, ...]:
        mine = (
            Voice(each.id, each.name, (each.language.lower(),), "piper", Quality.GOOD)
            for each in self.store.voices()
        )
        return (*VOICES, *mine)

    def casting(self) -> Casting:
        return Casting(
            self.find,
            lambda: self.store,
            lambda listener: Trial(
                Reading(self.synthesizer, Player(self.sink, FakeSink()), listener), self.prepared.append
            ),
            lambda: self.renewed.append(len(self.store.voices())),
            "en",
        )


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> World:
    made = World(tmp_path / "voices")
    monkeypatch.setattr(app, "Casting", lambda *_given: made.casting())
    return made


@pytest.fixture
def program(qtbot: QtBot, qapp: Application, world: World) -> Iterator[Program]:
    with running(shown_program(qtbot, qapp)) as made:
        made.window.opening.show(Opened(article()))
        yield made


def opened(qtbot: QtBot, program: Program) -> VoicesDialog:
    program.window.trigger("voices")
    qtbot.waitUntil(lambda: program.window.rooms.casting.dialog is not None)
    dialog = program.window.rooms.casting.dialog
    assert dialog is not None
    return dialog


def choose(dialog: VoicesDialog, language: str) -> None:
    dialog.filter.setText(language)
    rows = [dialog.languages.item(row) for row in range(dialog.languages.count())]
    wanted = next(each for each in rows if each.data(Qt.ItemDataRole.UserRole) == language)
    dialog.languages.setCurrentItem(wanted)


def pick(dialog: VoicesDialog, key: str) -> None:
    rows = dialog.panel.list
    row = next(n for n in range(rows.count()) if rows.item(n).data(Qt.ItemDataRole.UserRole) == key)
    rows.setCurrentRow(row)


def texts(widget: QListWidget) -> list[str]:
    return [widget.item(row).text() for row in range(widget.count())]


def chosen(program: Program) -> dict[str, VoiceChoice]:
    return parse(program.parts.store.load().voices)


def test_the_reader_s_languages_come_first_with_how_they_sound(qtbot: QtBot, program: Program) -> None:
    dialog = opened(qtbot, program)
    shown = texts(dialog.languages)
    assert shown[0] == "English (natural)"
    assert dialog.language == "en"
    assert {"Arabic (basic: guesses vowels)", "Portuguese (plain)", "Afrikaans (plain)"} <= set(shown)
    assert texts(dialog.panel.list) == [
        "The best one, now Hibari Heart",
        "Hibari Heart, Hibari, natural",
        "English (America), eSpeak NG, plain",
    ]


def test_what_is_chosen_is_kept_and_heard_at_once(qtbot: QtBot, program: Program) -> None:
    heard: list[str] = []
    program.window.listening.reading.recast = lambda: heard.append("anew")  # type: ignore[method-assign]  # only whether it is called
    dialog = opened(qtbot, program)
    pick(dialog, "espeak/gmw/en-US")
    dialog.panel.pace.setValue(120)
    dialog.panel.pitch.setValue(-2)
    dialog.panel.volume.setValue(80)
    qtbot.waitUntil(lambda: heard == ["anew"])
    assert chosen(program) == {"en": VoiceChoice("espeak/gmw/en-US", 1.2, -2.0, 0.8)}
    assert program.parts.voicing.part("en-GB").voice == Voice("gmw/en-US", "gmw/en-US", ("en-GB",), "espeak")
    choose(dialog, "ar")
    assert dialog.panel.pace.value() == 100
    choose(dialog, "en")
    assert dialog.panel.choice == VoiceChoice("espeak/gmw/en-US", 1.2, -2.0, 0.8)
    dialog.usual.click()
    dialog.reject()
    assert chosen(program) == {}


def test_looking_changes_nothing(qtbot: QtBot, program: Program) -> None:
    preferences = program.window.preferences
    before = store(
        {
            "en": VoiceChoice("hibari/heart", 1.1, 0.5),
            "pt": VoiceChoice("piper/gone"),
            "ckb": VoiceChoice("espeak/ar"),
        }
    )
    preferences.store(replace(preferences.settings, voices=before))
    dialog = opened(qtbot, program)
    for code in ("en", "ckb", "pt", "ar"):
        choose(dialog, code)
    dialog.reject()
    assert program.parts.store.load().voices == before


def test_a_language_without_a_voice_says_so_and_can_borrow_one(qtbot: QtBot, program: Program) -> None:
    preferences = program.window.preferences
    preferences.store(replace(preferences.settings, target_language="ckb"))
    dialog = opened(qtbot, program)
    assert "Central Kurdish (Sorani) (no voice)" in texts(dialog.languages)
    choose(dialog, "ckb")
    assert "No voice here speaks Central Kurdish" in dialog.panel.note.text()
    assert dialog.panel.list.accessibleDescription() == dialog.panel.note.text()
    shown = texts(dialog.panel.list)
    assert shown[0] == "None: its sentences are passed over"
    assert shown[1:3] == [
        "Arabic, eSpeak NG, basic: guesses vowels",
        "Afrikaans, eSpeak NG, plain",
    ]
    assert "Portuguese, Portuguese (Brazil), eSpeak NG, plain" in shown
    pick(dialog, "espeak/ar")
    dialog.reject()
    assert chosen(program) == {"ckb": VoiceChoice("espeak/ar")}
    assert program.parts.voicing.part("ckb").voice is not None


def test_typing_filters_and_the_arrow_goes_to_the_list(qtbot: QtBot, program: Program) -> None:
    dialog = opened(qtbot, program)
    QTest.keyClicks(dialog.filter, "portug")
    assert texts(dialog.languages) == ["Portuguese (plain)"]
    assert dialog.panel.list.accessibleName() == "Voices for Portuguese"
    dialog.filter.setText("nothing like it")
    assert not dialog.preview.isEnabled()
    dialog.filter.clear()
    dialog.filter.setFocus()
    QTest.keyClick(dialog.filter, Qt.Key.Key_Down)
    assert dialog.focusWidget() is dialog.languages
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert program.window.rooms.casting.dialog is None


def test_a_preview_says_a_sentence_of_the_article_and_stops(
    qtbot: QtBot, program: Program, world: World
) -> None:
    dialog = opened(qtbot, program)
    dialog.preview.click()
    said = [segment.text for segment in article().segments]
    qtbot.waitUntil(lambda: bool(world.synthesizer.requested))
    assert world.synthesizer.requested[0] in said
    assert dialog.preview.text() == "&Stop the preview"
    dialog.preview.click()
    assert dialog.preview.text() == "&Preview"
    dialog.preview.click()

    def ended() -> bool:
        world.sink.advance(1)
        return dialog.preview.text() == "&Preview"

    qtbot.waitUntil(ended)


def test_a_preview_is_reached_by_keys_and_is_heard(qtbot: QtBot, program: Program, world: World) -> None:
    dialog = opened(qtbot, program)
    qtbot.waitUntil(dialog.isActiveWindow)
    for _ in range(20):
        if dialog.focusWidget() is dialog.preview:
            break
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.preview
    QTest.keyClick(dialog.preview, Qt.Key.Key_Space)

    def sounds() -> bool:
        world.sink.advance(0.05)
        return bool(world.sink.pulled)

    qtbot.waitUntil(sounds)
    QTest.keyClick(dialog.preview, Qt.Key.Key_Space)
    assert dialog.preview.text() == "&Preview"
    assert not world.sink.playing


def test_a_preview_that_is_stopped_at_once_never_speaks(qtbot: QtBot, program: Program, world: World) -> None:
    dialog = opened(qtbot, program)
    dialog.preview.click()
    dialog.preview.click()
    qtbot.waitUntil(lambda: world.prepared == ["en"])
    qtbot.wait(50)
    assert world.synthesizer.requested == []


def test_a_window_closed_at_once_leaves_no_voice_running(
    qtbot: QtBot, program: Program, world: World
) -> None:
    dialog = opened(qtbot, program)
    dialog.preview.click()
    dialog.reject()
    qtbot.waitUntil(lambda: world.closed == 2)
    assert world.synthesizer.requested == []


def test_asked_for_twice_it_opens_once(qtbot: QtBot, program: Program) -> None:
    program.window.trigger("voices")
    program.window.trigger("voices")
    qtbot.waitUntil(lambda: program.window.rooms.casting.dialog is not None)
    qtbot.wait(50)
    assert len(program.window.findChildren(VoicesDialog)) == 1


def test_a_preview_without_a_voice_says_so(qtbot: QtBot, program: Program, world: World) -> None:
    world.synthesizer.voiceless = ("en",)
    dialog = opened(qtbot, program)
    dialog.preview.click()
    qtbot.waitUntil(lambda: "There is no voice for English" in dialog.panel.note.text())
    qtbot.waitUntil(lambda: dialog.preview.text() == "&Preview")


def test_what_a_preview_says(program: Program) -> None:
    desk = program.window.desk
    assert sample(desk, "pt", "en") == "1, 2, 3, 4, 5, 6, 7, 8, 9, 10."
    program.window.opening.show(Opened(article(ARABIC, "ar")))
    assert sample(desk, "ar", "en") in [segment.text for segment in article(ARABIC, "ar").segments]
    assert sample(desk, "en", "en") == "This is how I read your articles to you."


def test_an_imported_voice_is_there_at_once_with_its_licence_and_goes(
    qtbot: QtBot, program: Program, world: World, tmp_path: Path
) -> None:
    dialog = opened(qtbot, program)
    job = program.window.rooms.casting.install(lay(tmp_path / "got", card="License: CC0"))
    qtbot.waitUntil(lambda: dialog.language == "uk")
    assert not job.running
    assert dialog.panel.note.text() == "Imported: lada (medium) (Ukrainian; CC0)"
    assert not dialog.remove.isEnabled()
    pick(dialog, "piper/uk_UA-lada-medium")
    assert dialog.panel.list.currentItem().text() == "lada (medium), Piper, natural, CC0, 0.0 MB"
    assert dialog.remove.isEnabled()
    dialog.remove.click()
    box = dialog.findChild(QMessageBox)
    assert box is not None
    next(each for each in box.buttons() if each.text() == "&Remove").click()
    qtbot.waitUntil(lambda: dialog.panel.note.text() == "Removed: lada (medium)")
    assert world.store.voices() == ()
    assert world.renewed == [1, 0]


def test_a_voice_that_is_broken_is_told(qtbot: QtBot, program: Program, world: World, tmp_path: Path) -> None:
    dialog = opened(qtbot, program)
    world.broken = True
    job = program.window.rooms.casting.install(lay(tmp_path / "got"))
    qtbot.waitUntil(lambda: "“uk_UA-lada-medium.onnx” is damaged" in dialog.panel.note.text())
    assert not job.running
    assert world.store.voices() == ()


def test_everything_has_a_name_and_no_key_presses_a_button_by_chance(qtbot: QtBot, program: Program) -> None:
    dialog = opened(qtbot, program)
    for widget in (dialog.filter, dialog.languages, dialog.panel.list, dialog.panel.pace, dialog.panel.pitch):
        assert widget.accessibleName()
    assert all(each.accessibleName() for each in dialog.findChildren(QAbstractSpinBox))
    assert all(each.text() or each.accessibleName() for each in dialog.findChildren(QAbstractButton))
    assert not any(each.autoDefault() for each in dialog.buttons.buttons())  # type: ignore[attr-defined]  # they are push buttons
    assert isinstance(dialog.filter, QLineEdit)


def test_a_roster_knows_languages_by_any_of_their_codes() -> None:
    roster = Roster(
        (Voice("nb", "Norwegian", ("nb",), "espeak"), Voice("cmn", "Mandarin", ("cmn", "zh"), "espeak")),
        ["und", "", "no", "en-GB"],
    )
    assert roster.first == ("no", "en")
    assert [voice.id for voice in roster.of("no")] == ["nb"]
    assert [voice.id for voice in roster.of("zh")] == ["cmn"]
    assert roster.of("en") == ()
    assert [voice.id for voice in roster.borrowed("ckb")] == ["cmn", "nb"]
    assert [voice.id for voice in roster.borrowed("sma")] == ["nb", "cmn"]
