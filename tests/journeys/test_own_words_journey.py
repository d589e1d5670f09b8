"""A reader's own words with the real engine: corrected, opened again, listed, exported, removed; a name called as they say."""

import os
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rawi.app import Program
from rawi.article.translation import Spot
from rawi.export import shapes, text
from rawi.settings import resources
from rawi.ui.corrections.correction_dialog import CorrectionDialog
from rawi.ui.corrections.corrections_dialog import CorrectionsDialog
from rawi.ui.corrections.glossary_dialog import GlossaryDialog
from rawi.ui.corrections.term_dialog import TermDialog
from rawi.ui.main_window import MainWindow
from tests.windows import running, shown_program, translate

WAIT = 60_000
OWN = "O farol que ninguém acendeu."


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "lantern.html"
    path.write_text(
        "<html lang=en><title>The lantern</title><body><article><h1>The lantern of the harbour</h1>"
        "<p>The lantern shone over the harbour for a <b>hundred</b> years. Nobody ever paid for the oil.</p>"
        "<p>It was lit by Amira, and it was put out by no one. The keeper wrote about it in his log.</p>"
        "</article></body></html>",
        "utf-8",
    )
    return path


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    made: Program
    with running(shown_program(qtbot, qapp)) as made:
        yield made.window


def open_file(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    with qtbot.waitSignal(window.ready, timeout=WAIT):
        window.open(path)
    window.view.article.finish()


def translation(window: MainWindow, number: int) -> tuple[str, bool]:
    article, whole = window.desk.article, window.desk.translated
    assert article
    assert whole
    found = whole.translations[article.segments[number].id]
    return found.text, found.corrected


def test_what_a_reader_wrote_stays_theirs(qtbot: QtBot, window: MainWindow, story: Path) -> None:
    open_file(qtbot, window, story)
    translate(qtbot, window, "translation", WAIT)
    machine = translation(window, 2)
    article = window.desk.article
    assert article
    window.view.set_caret(Spot(article.segments[2].id, translated=True))
    window.trigger("correct")
    (dialog,) = window.findChildren(CorrectionDialog)
    assert dialog.edit.toPlainText() == machine[0]
    dialog.edit.setPlainText(OWN)
    dialog.accept()
    qtbot.waitUntil(lambda: translation(window, 2) == (OWN, True), timeout=WAIT)

    open_file(qtbot, window, resources.sample())
    open_file(qtbot, window, story)
    qtbot.waitUntil(lambda: window.desk.translated is not None, timeout=WAIT)
    assert translation(window, 2) == (OWN, True)
    assert OWN in window.view.toPlainText()

    whole = window.desk.translated
    assert whole
    assert OWN in text.markdown(article, whole, "")
    blocks = [b for section in shapes.translated(whole)["sections"] for b in section["blocks"]]
    told = [s for b in blocks for s in b["segments"] if s["translation"] == OWN]
    assert [(each["marks"], each["corrected"]) for each in told] == [([], True)]

    window.trigger("corrections")
    (listed,) = (each for each in window.findChildren(CorrectionsDialog) if each.isVisible())
    qtbot.waitUntil(lambda: listed.list.count() == 1, timeout=WAIT)
    listed.removed.emit(listed.list.item(0).data(0x100))
    qtbot.waitUntil(lambda: translation(window, 2) == machine, timeout=WAIT)
    assert OWN not in window.view.toPlainText()


def test_a_name_is_called_as_the_reader_says(qtbot: QtBot, window: MainWindow, story: Path) -> None:
    open_file(qtbot, window, story)
    translate(qtbot, window, "translation", WAIT)
    others = [translation(window, number) for number in (2, 4)]
    window.trigger("glossary")
    (listed,) = window.findChildren(GlossaryDialog)
    listed.added.emit()
    (term,) = window.findChildren(TermDialog)
    term.written.setText("lantern")
    term.called.setText("almenara")
    term.accept()
    qtbot.waitUntil(lambda: "almenara" in translation(window, 1)[0].lower(), timeout=WAIT)
    assert [translation(window, number) for number in (2, 4)] == others
    assert "almenara" in translation(window, 0)[0].lower()
