"""The whole story in the real window with the real engines; only the sound device is a clock that the test moves."""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rawi.app import Program
from rawi.article.translation import View
from rawi.settings import resources
from rawi.settings.voices import VoiceChoice, store
from rawi.speech.plan import Utterance
from rawi.speech.state import State
from rawi.ui.main_window import MainWindow
from rawi.wording.translating import cancelled, stopped
from tests.fakes.voice import FakeSink
from tests.windows import made_program, running, shown_program, translate

WAIT = 20_000


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, sink: FakeSink) -> Iterator[Program]:
    with running(shown_program(qtbot, qapp)) as made:
        yield made


@pytest.fixture
def window(program: Program) -> MainWindow:
    return program.window


def open_file(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    with qtbot.waitSignal(window.ready, timeout=WAIT):
        window.open(path)
    window.view.article.finish()


def heard(window: MainWindow) -> Utterance:
    place = window.listening.reading.place
    assert place
    return place


def notice(window: MainWindow) -> str:
    return window.notices.label.text()


def test_open_move_translate_and_listen(qtbot: QtBot, window: MainWindow) -> None:
    open_file(qtbot, window, resources.sample())
    assert window.windowTitle() == "The boat that lends stories - Rawi"
    assert window.contents.count() == 5
    for heading in ("A library that floats", "Numbers that a river keeps", "The art of reading aloud"):
        window.trigger("next_section")
        assert window.view.textCursor().selectedText() == heading
        assert window.announcer.last == f"{heading}, heading level 2"
    assert window.contents.currentItem().text() == "The art of reading aloud"
    translate(qtbot, window)
    assert (
        "Machine translation from English to Portuguese by Firefox Translations" in window.view.toPlainText()
    )
    assert window.contents.item(1).text() == "Uma biblioteca que flutua"
    window.trigger("play")
    qtbot.waitUntil(lambda: window.listening.reading.state is State.PLAYING, timeout=WAIT)
    place = window.listening.reading.place
    assert place
    assert (place.text, place.aside) == ("Heading level 2", True)
    qtbot.waitUntil(lambda: heard(window).text == "The art of reading aloud", timeout=WAIT)
    assert heard(window).spot == place.spot
    qtbot.waitUntil(
        lambda: bool(window.listening.reading.place and window.listening.reading.place.language == "pt"),
        timeout=WAIT,
    )
    window.trigger("pause")
    assert window.view.spot_at_caret() == heard(window).spot
    assert window.view.extraSelections()


def test_one_cursor_after_every_skip(qtbot: QtBot, window: MainWindow) -> None:
    open_file(qtbot, window, resources.sample())
    window.trigger("play")
    qtbot.waitUntil(lambda: window.listening.reading.state is State.PLAYING, timeout=WAIT)
    for name in (
        "next_sentence",
        "next_paragraph",
        "next_section",
        "previous_sentence",
        "faster",
        "repeat",
        "previous_paragraph",
    ):
        window.trigger(name)
        window.trigger("pause")
        place = window.listening.reading.place
        assert place
        assert window.view.spot_at_caret() == place.spot
        window.trigger("play")
        qtbot.waitUntil(lambda: window.listening.reading.state is State.PLAYING, timeout=WAIT)
    window.trigger("stop")
    assert window.listening.reading.state is State.STOPPED


def test_the_original_is_one_key_away(qtbot: QtBot, window: MainWindow) -> None:
    open_file(qtbot, window, resources.sample())
    window.trigger("other_language")
    assert "no translation yet" in notice(window)
    translate(qtbot, window, "translation")
    window.trigger("next_heading")
    window.trigger("next_heading")
    window.trigger("other_language")
    assert notice(window) == window.announcer.last
    assert (
        notice(window) in {segment.text for segment in window.desk.article.segments}
        if window.desk.article
        else False
    )


def test_the_place_is_remembered(qtbot: QtBot, qapp: QApplication, program: Program) -> None:
    window = program.window
    open_file(qtbot, window, resources.sample())
    window.trigger("next_section")
    window.trigger("next_section")
    spot = window.view.spot_at_caret()
    window.close()
    again = made_program(qapp)
    qtbot.addWidget(again.window)
    open_file(qtbot, again.window, resources.sample())
    assert again.window.view.spot_at_caret() == spot
    again.window.close()
    again.close()


def test_a_translator_killed_again_and_again_is_told_and_the_next_request_works(
    qtbot: QtBot, program: Program
) -> None:
    window = program.window
    open_file(qtbot, window, resources.sample())
    worker = program.parts.session.engines.translators[0]._worker  # type: ignore[attr-defined]  # the test kills what is behind the wall

    def kill() -> None:
        if worker.pid:
            os.kill(worker.pid, 9)

    timer = QTimer(interval=1)
    timer.timeout.connect(kill)
    timer.start()
    window.trigger("both")
    qtbot.waitUntil(lambda: "The translation stopped unexpectedly" in notice(window), timeout=WAIT)
    timer.stop()
    assert window.announcer.last == notice(window)
    assert window.desk.mode is View.ORIGINAL
    translate(qtbot, window)


@pytest.mark.parametrize("engine", ["espeak", "hibari"])
def test_a_killed_voice_is_told_and_speaks_on(qtbot: QtBot, program: Program, engine: str) -> None:
    window = program.window
    usual = window.preferences.settings
    plain = store({"en": VoiceChoice("espeak/gmw/en-us")}) if engine == "espeak" else ""
    window.preferences.take(replace(usual, voice_bridge=False, voices=plain))
    open_file(qtbot, window, resources.sample())
    window.trigger("play")
    qtbot.waitUntil(lambda: window.listening.reading.state is State.PLAYING, timeout=WAIT)
    voices = window.listening.reading._synthesizer._voice._voice._engines  # type: ignore[attr-defined]  # as above
    worker = voices[engine]._worker
    qtbot.waitUntil(lambda: bool(worker.pid), timeout=WAIT)
    before = window.listening.reading.place
    assert before
    if worker.pid:
        os.kill(worker.pid, 9)
    window.trigger("next_section")
    qtbot.waitUntil(lambda: window.listening.reading.place != before, timeout=WAIT)
    qtbot.waitUntil(lambda: bool(worker.pid), timeout=WAIT)
    assert window.listening.reading.state is State.PLAYING


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("missing.txt", None, "There is no file"),
        ("empty.txt", b"", "is empty"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "could not be read as PNG"),
        ("noise.txt", bytes(range(256)) * 9, "is not text"),
    ],
)
def test_bad_files_are_told_and_the_article_stays(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, name: str, content: bytes | None, words: str
) -> None:
    open_file(qtbot, window, resources.sample())
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    window.open(path)
    qtbot.waitUntil(lambda: words in notice(window), timeout=WAIT)
    assert window.announcer.last == notice(window)
    assert window.windowTitle().startswith("The boat")


def test_a_pair_that_is_not_installed_and_a_language_without_a_voice(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "sorani.txt"
    path.write_text(
        "ڕووبارەکە بە هێواشی بەرز بووەوە و کەس چاوەڕێی نەدەکرد کە بگاتە بازاڕ. ئەوە چیرۆکێکە.\n",
        encoding="utf-8",
    )
    open_file(qtbot, window, path)
    window.trigger("translate")
    qtbot.waitUntil(lambda: "No language pack for Central Kurdish (Sorani)" in notice(window), timeout=WAIT)
    window.trigger("play")
    qtbot.waitUntil(lambda: "There is no voice for Central Kurdish (Sorani)" in notice(window), timeout=WAIT)
    qtbot.waitUntil(lambda: window.listening.reading.state is State.STOPPED, timeout=WAIT)


def test_cancelling_a_translation_leaves_the_original(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "long.txt"
    path.write_text(
        "\n\n".join(
            f"The ferry number {n} left the harbour before the fog came in from the sea."
            for n in range(3_000)
        )
    )
    open_file(qtbot, window, path)
    window.trigger("translate")
    qtbot.waitUntil(lambda: window.progress.label.text().startswith("Translating"), timeout=WAIT)
    window.progress.cancel.click()
    qtbot.waitUntil(lambda: not window.progress.isVisible(), timeout=WAIT)
    qtbot.waitUntil(lambda: notice(window).startswith((stopped(), cancelled())), timeout=WAIT)
    article, whole = window.desk.article, window.desk.translated
    assert article
    assert whole is None or len(whole.translations) < len(article.segments)
    window.trigger("original")
    assert window.desk.mode is View.ORIGINAL


def test_settings_are_kept(qtbot: QtBot, qapp: QApplication, window: MainWindow) -> None:
    open_file(qtbot, window, resources.sample())
    for name in ("larger", "larger", "theme", "faster", "furniture"):
        window.trigger(name)
    assert "Weather" in window.view.toPlainText()
    again = made_program(qapp)
    qtbot.addWidget(again.window)
    settings = again.parts.settings
    assert (settings.text_size, settings.theme, settings.speech_speed, settings.show_furniture) == (
        120,
        "light",
        1.1,
        True,
    )
    again.window.close()
    again.close()


def test_find_back_and_where(qtbot: QtBot, window: MainWindow) -> None:
    open_file(qtbot, window, resources.sample())
    window.searching.open()
    window.searching.bar.words.setText("sandbank")
    window.trigger("find_next")
    assert window.view.textCursor().selectedText() == "sandbank"
    window.trigger("where")
    assert notice(window).startswith("Numbers that a river keeps, ")
    assert " percent, " in notice(window)
    assert window.view.textCursor().selectedText() == "sandbank"
    window.trigger("back")
    assert window.view.textCursor().position() == 0
    window.searching.bar.words.setText("no such words")
    window.trigger("find_next")
    assert window.announcer.last == "The words do not stand in this article"


def send(kind: QEvent.Type, key: Qt.Key = Qt.Key.Key_Alt) -> None:
    """A key event for the widget that has the focus, as the screen reader sends it again."""
    held = Qt.KeyboardModifier.AltModifier if key is Qt.Key.Key_Right else Qt.KeyboardModifier.NoModifier
    target = QApplication.focusWidget()
    assert target
    QApplication.sendEvent(target, QKeyEvent(kind, key, held))


def test_alt_with_an_arrow_never_opens_the_menu_bar(qtbot: QtBot, window: MainWindow) -> None:
    """Under a screen reader Qt sees Alt once too often, and last."""
    open_file(qtbot, window, resources.sample())
    qtbot.waitUntil(window.view.hasFocus)
    override, down, up = QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease
    right = Qt.Key.Key_Right
    alt_key = Qt.Key.Key_Alt
    for kind, key in (
        (override, alt_key),
        (down, alt_key),
        (down, right),
        (override, alt_key),
        (up, alt_key),
    ):
        send(kind, key)
    send(up, right)
    assert window.view.hasFocus()


def test_alt_alone_opens_the_menu_bar_and_escape_leaves_it(qtbot: QtBot, window: MainWindow) -> None:
    open_file(qtbot, window, resources.sample())
    qtbot.waitUntil(window.view.hasFocus)
    send(QEvent.Type.ShortcutOverride)
    send(QEvent.Type.KeyPress)
    send(QEvent.Type.KeyRelease)
    assert window.menuBar().hasFocus()
    send(QEvent.Type.KeyPress, Qt.Key.Key_Escape)
    assert window.view.hasFocus()
