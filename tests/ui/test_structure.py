"""The structure mode: single keys in the real window, kept by a real library."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from rawi.app import Program
from rawi.article.errors import Code
from rawi.article.model import Article, BlockKind
from rawi.article.stored import Stored
from rawi.article.translation import Spot
from rawi.load.service import load
from rawi.session import Opened
from rawi.ui.main_window import MainWindow
from rawi.wording.problems import sentence
from tests.windows import running, shown_program

TEXTS = {
    "en": (
        "Harbour Times",
        "The boat that came back",
        "Nobody had waited for it on the quay that morning, and yet there it was, with all its lamps lit.",
        "How it was lost",
        "It went down in the storm of the winter before, so the harbour master had written in his book.",
    ),
    "ar": (
        "جريدة الميناء",
        "القارب الذي عاد",
        "لم ينتظره أحد على الرصيف في ذلك الصباح، ومع ذلك كان هناك وجميع مصابيحه مضاءة.",
        "كيف ضاع",
        "لقد غرق في عاصفة الشتاء الماضي، هكذا كتب رئيس الميناء في دفتره الكبير.",
    ),
}


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication) -> Iterator[Program]:
    with running(shown_program(qtbot, qapp)) as made:
        qtbot.waitActive(made.window)
        yield made


def begin(qtbot: QtBot, program: Program, language: str = "en") -> Article:
    """A copied text is stored, shown, and the mode begun."""
    file = Stored("copied.txt", "\n\n".join(TEXTS[language]).encode())
    made = load(file)
    program.parts.library.put(made, file)
    window = program.window
    window.opening.show(Opened(made.article))
    window.view.article.finish()
    window.trigger("structure")
    qtbot.waitUntil(lambda: window.rooms.structure.on, timeout=10_000)
    return made.article


def at(window: MainWindow, text: str) -> None:
    """Put the caret into the block that begins so."""
    article = window.desk.article
    assert article
    window.view.article.finish()
    window.view.set_caret(Spot(next(b.segments[0].id for b in article.blocks if b.text.startswith(text))))


def kinds(article: Article | None) -> dict[str, tuple[str, int, bool]]:
    assert article
    return {b.text: (b.kind.value, b.level, b.furniture) for b in article.blocks}


def stored(qtbot: QtBot, program: Program, article: Article, count: int) -> None:
    qtbot.waitUntil(lambda: len(program.parts.library.edits(article.id)) == count, timeout=10_000)


@pytest.mark.parametrize("language", TEXTS)
def test_single_keys_say_what_a_paragraph_is(qtbot: QtBot, program: Program, language: str) -> None:
    window, words = program.window, TEXTS[language]
    article = begin(qtbot, program, language)
    at(window, words[1])
    QTest.keyClick(window.view, Qt.Key.Key_T)
    assert window.announcer.last == f"Title: {words[1]}"
    assert window.windowTitle() == f"{words[1]} - Rawi"
    at(window, words[3])
    QTest.keyClick(window.view, Qt.Key.Key_3)
    assert window.announcer.last == f"Heading, level 3: {words[3]}"
    assert window.view.textCursor().block().blockFormat().headingLevel() == 3
    assert words[3] in [window.contents.item(i).text().strip() for i in range(window.contents.count())]
    at(window, words[0])
    QTest.keyClick(window.view, Qt.Key.Key_F)
    assert window.announcer.last == f"Belongs to the site: {words[0]}"
    at(window, words[4])
    QTest.keyClick(window.view, Qt.Key.Key_Q)
    stored(qtbot, program, article, 4)
    again = kinds(program.parts.library.get(article.id))
    assert again[words[1]] == ("title", 1, False)
    assert again[words[3]] == ("heading", 3, False)
    assert again[words[0]][2]
    assert again[words[4]][0] == "quote"


def test_undo_redo_and_as_found(qtbot: QtBot, program: Program) -> None:
    window, words = program.window, TEXTS["en"]
    article = begin(qtbot, program)
    found = kinds(window.desk.article)
    at(window, words[2])
    QTest.keyClick(window.view, Qt.Key.Key_S)
    QTest.keyClick(window.view, Qt.Key.Key_B)
    assert kinds(window.desk.article)[words[2]][0] == "byline"
    QTest.keyClick(window.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert kinds(window.desk.article)[words[2]][0] == "standfirst"
    assert window.announcer.last.startswith("Undone. Standfirst: ")
    QTest.keyClick(window.view, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert kinds(window.desk.article)[words[2]][0] == "byline"
    QTest.keyClick(window.view, Qt.Key.Key_0)
    assert kinds(window.desk.article) == found
    stored(qtbot, program, article, 0)
    QTest.keyClick(window.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert kinds(window.desk.article)[words[2]][0] == "byline"
    stored(qtbot, program, article, 1)
    for _ in range(5):
        QTest.keyClick(window.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.announcer.last == "Nothing to undo"


def test_escape_ends_and_the_letters_jump_again(qtbot: QtBot, program: Program) -> None:
    window = program.window
    begin(qtbot, program)
    assert window.rooms.structure.bar.isVisible()
    QTest.keyClick(window.view, Qt.Key.Key_Escape)
    assert not window.rooms.structure.on
    assert not window.rooms.structure.bar.isVisible()
    before = kinds(window.desk.article)
    QTest.keyClick(window.view, Qt.Key.Key_Q)
    assert window.announcer.last == "No more quotes in this direction"
    assert kinds(window.desk.article) == before


def test_the_caret_stays_in_sight_when_bars_take_room(qtbot: QtBot, program: Program) -> None:
    window, view = program.window, program.window.view
    begin(qtbot, program)
    window.trigger("structure_end")
    window.notices.hide()
    window.resize(500, 420)
    for _ in range(10):
        window.trigger("larger")
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 0, timeout=10_000)
    before = view.viewport().height()
    view.setTextCursor(view.cursorForPosition(view.viewport().rect().bottomLeft()))
    window.trigger("structure")
    qtbot.waitUntil(lambda: view.viewport().height() < before, timeout=10_000)
    assert view.cursorRect().top() < view.viewport().height()


def test_what_belongs_to_the_site_is_seen_in_the_mode_only(qtbot: QtBot, program: Program) -> None:
    window, words = program.window, TEXTS["en"]
    begin(qtbot, program)
    at(window, words[0])
    QTest.keyClick(window.view, Qt.Key.Key_F)
    assert window.view.toPlainText().startswith(words[0])
    assert window.view.spot_at_caret() is not None
    QTest.keyClick(window.view, Qt.Key.Key_Escape)
    assert window.view.toPlainText().startswith(words[1])
    assert window.view.spot_at_caret() is not None
    block = window.view.textCursor().block().text()
    assert block == words[1]


def test_earlier_edits_can_be_reset_in_a_later_session(qtbot: QtBot, program: Program) -> None:
    window, words = program.window, TEXTS["en"]
    article = begin(qtbot, program)
    found = kinds(window.desk.article)
    at(window, words[4])
    QTest.keyClick(window.view, Qt.Key.Key_L)
    stored(qtbot, program, article, 1)
    window.trigger("structure_end")
    opened = program.parts.library.get(article.id)
    assert opened
    window.rooms.structure.editing.loaded = None
    window.opening.show(Opened(opened))
    window.view.article.finish()
    assert kinds(window.desk.article)[words[4]][0] == BlockKind.LIST_ITEM
    window.trigger("structure")
    qtbot.waitUntil(lambda: window.rooms.structure.on, timeout=10_000)
    window.trigger("structure_reset")
    assert kinds(window.desk.article) == found


def test_keys_of_the_mode_work_in_an_arabic_layout(qtbot: QtBot, program: Program) -> None:
    window, words = program.window, TEXTS["en"]
    begin(qtbot, program)
    at(window, words[4])
    event = QKeyEvent(QEvent.Type.KeyPress, 0x0641, Qt.KeyboardModifier.NoModifier, 28, 0, 0)
    QApplication.sendEvent(window.view, event)
    assert window.announcer.last == f"Title: {words[4][:79]}…"


def test_undo_in_a_text_field_stays_there(qtbot: QtBot, program: Program) -> None:
    window, words = program.window, TEXTS["en"]
    begin(qtbot, program)
    at(window, words[4])
    QTest.keyClick(window.view, Qt.Key.Key_L)
    window.searching.open()
    field = window.searching.bar.words
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "tq")
    assert field.text() == "tq"
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert kinds(window.desk.article)[words[4]][0] == BlockKind.LIST_ITEM


def test_the_notice_names_the_menu_entry() -> None:
    assert "Structure in the Go menu" in sentence(Code.STRUCTURE_GUESSED, {})


@pytest.mark.parametrize("key", ["2", "Q", "L", "P", "F", "R"])
def test_what_changed_in_place_looks_as_if_it_were_shown_anew(
    qtbot: QtBot, program: Program, key: str
) -> None:
    window, words = program.window, TEXTS["en"]
    begin(qtbot, program)
    for text in (words[4], words[3]):
        at(window, text)
        QTest.keyClicks(window.view, key)
        window.view.article.finish()
        changed = looks(window)
        window.desk.show(window.view.spot_at_caret())
        window.view.article.finish()
        assert looks(window) == changed


def looks(window: MainWindow) -> list[tuple[object, ...]]:
    """Each paragraph's text and formats, as the window shows them."""
    found: list[tuple[object, ...]] = []
    block = window.view.document().begin()
    while block.isValid():
        form, iterator = block.blockFormat(), block.begin()
        runs = []
        while not iterator.atEnd():
            fragment = iterator.fragment()
            char = fragment.charFormat()
            runs.append(
                (fragment.text(), char.fontPointSize(), char.fontWeight(), char.foreground().color().name())
            )
            iterator += 1
        found.append(
            (
                block.text(),
                form.headingLevel(),
                form.leftMargin(),
                form.topMargin(),
                bool(block.textList()),
                runs,
            )
        )
        block = block.next()
    return found
