"""Copied text, files and folders on their way into the window and the library, with the real loaders."""

import os
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rawi.app import Program
from rawi.article.model import BlockKind
from rawi.article.translation import Spot
from rawi.library.model import Query
from rawi.ui.main_window import MainWindow
from rawi.ui.picture_object import SIGN
from tests.windows import running, shown_program

WAIT = 60_000
COPIED = (
    "القارب الذي عاد",
    "لم ينتظره أحد على الرصيف في ذلك الصباح، ومع ذلك كان هناك وجميع مصابيحه مضاءة. رآه الصيادون أولا.",
    "كيف ضاع القارب",
    "لقد غرق في عاصفة الشتاء الماضي، هكذا كتب رئيس الميناء في دفتره الكبير. لم يصدق أحد ما كتب.",
)


def made(qtbot: QtBot, qapp: QApplication) -> Program:
    program = shown_program(qtbot, qapp)
    qtbot.waitActive(program.window)
    return program


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication) -> Iterator[Program]:
    with running(made(qtbot, qapp)) as program:
        yield program
        QGuiApplication.clipboard().clear()


def block_with(window: MainWindow, text: str) -> tuple[str, int]:
    assert window.desk.article
    found = next(b for b in window.desk.article.blocks if b.text.startswith(text))
    return found.kind.value, found.level


def put_caret(window: MainWindow, text: str) -> None:
    assert window.desk.article
    window.view.article.finish()
    found = next(b for b in window.desk.article.blocks if b.text.startswith(text))
    window.view.set_caret(Spot(found.segments[0].id))


def test_what_was_pasted_is_corrected_marked_and_there_again(
    qtbot: QtBot, qapp: QApplication, program: Program
) -> None:
    window, library = program.window, program.parts.library
    QGuiApplication.clipboard().setText("\n\n".join(COPIED))
    window.contents.setFocus()
    with qtbot.waitSignal(window.ready, timeout=WAIT):
        QTest.keyClick(window.contents, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    article = window.desk.article
    assert article
    assert article.language == "ar"
    entry = library.entry(article.id)
    assert entry
    assert entry.name.startswith("Pasted text, ")
    window.trigger("structure")
    qtbot.waitUntil(lambda: window.rooms.structure.on, timeout=WAIT)
    put_caret(window, COPIED[2])
    QTest.keyClick(window.view, Qt.Key.Key_4)
    qtbot.waitUntil(lambda: len(library.edits(article.id)) == 1, timeout=WAIT)
    QTest.keyClick(window.view, Qt.Key.Key_Escape)
    put_caret(window, COPIED[3])
    window.trigger("bookmark")
    qtbot.waitUntil(lambda: len(library.notes(article.id)) == 1, timeout=WAIT)
    window.close()
    program.close()
    again = made(qtbot, qapp)
    with qtbot.waitSignal(again.window.ready, timeout=WAIT):
        again.window.trigger("paste")
    assert block_with(again.window, COPIED[2]) == (BlockKind.HEADING.value, 4)
    qtbot.waitUntil(lambda: len(again.window.notes.keeping.notes) == 1, timeout=WAIT)
    again.window.view.article.finish()
    again.window.view.jump(0, 0)
    again.window.trigger("next_bookmark")
    assert again.window.announcer.last.startswith("Bookmark 1 of 1: لقد غرق")
    again.window.close()
    again.close()


def test_a_pasted_page_keeps_its_structure(qtbot: QtBot, program: Program) -> None:
    page = QMimeData()
    page.setText("The ferry\nIt sails at six.")
    page.setHtml(
        "<h1>The ferry</h1><p>It sails at <b>six</b> every morning but one, and on that one it waits.</p>"
    )
    QGuiApplication.clipboard().setMimeData(page)
    with qtbot.waitSignal(program.window.ready, timeout=WAIT):
        program.window.trigger("paste")
    assert block_with(program.window, "The ferry")[0] in ("title", "heading")
    assert block_with(program.window, "It sails")[0] == "paragraph"


def test_of_several_files_the_first_opens_and_all_are_in_the_library(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{name}.txt" for name in ("one", "two", "three")]
    for path in paths:
        path.write_text(
            f"The story of {path.stem}.\n\nIt is a story about {path.stem} boats and a long river.\n"
        )
    (tmp_path / "broken.txt").write_bytes(b"")
    with qtbot.waitSignal(program.window.ready, timeout=WAIT):
        program.window.taking.files([*paths, tmp_path / "broken.txt"])
    assert "one" in program.window.windowTitle()
    qtbot.waitUntil(lambda: program.parts.library.count(Query()) == 3, timeout=WAIT)


PAGE = """<!doctype html><html lang="en"><head><title>The ferry story</title></head><body><article><h1>The ferry story</h1>
<p>The ferry left the harbour before the fog came in<sup><a href="#fn1" id="r1" role="doc-noteref">1</a></sup> and nobody
on the quay saw it go. It was a long morning, and the people of the town waited for it.</p>
<figure><img src="story_files/boat.png" alt="A navy boat"><figcaption>The boat in winter.</figcaption></figure>
<p>It came back in the evening with all its lamps lit, and the harbour master wrote it down in his large book.</p>
<section role="doc-endnotes"><ol><li id="fn1" role="doc-footnote"><p>The fog of that year is famous.
<a href="#r1" role="doc-backlink">↩</a></p></li></ol></section></article></body></html>"""


def test_a_saved_page_shows_its_picture_and_says_its_footnote_on_demand(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    (tmp_path / "story_files").mkdir()
    Image.new("RGB", (900, 500), "navy").save(tmp_path / "story_files" / "boat.png")
    (tmp_path / "story.html").write_text(PAGE, encoding="utf-8")
    window = program.window
    with qtbot.waitSignal(window.ready, timeout=WAIT):
        window.taking.files([tmp_path / "story.html"])
    window.view.article.finish()
    window.trigger("next_image")
    assert window.announcer.last == "A navy boat"
    assert SIGN in window.view.textCursor().selectedText()
    said = " ".join(each.text for each in window.listening.reading.utterances)
    assert "came in  and nobody" in said
    assert "famous" not in said
    window.view.jump(0, 0)
    window.trigger("next_link")
    window.trigger("footnote")
    assert window.announcer.last == "Footnote 1: The fog of that year is famous."
