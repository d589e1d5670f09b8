"""Pictures, footnotes and doubtful words in the window, in both directions of writing."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rawi.app import Program
from rawi.article.model import Article, BlockKind
from rawi.article.progress import ignore_progress, never_cancelled
from rawi.article.stored import Loaded
from rawi.article.translation import Spot
from rawi.session import Opened
from rawi.ui import pictures
from rawi.ui.main_window import MainWindow
from rawi.ui.picture_dialog import PictureDialog
from rawi.ui.picture_object import SIGN
from rawi.ui.pictures import Pictures
from tests.articles import ARABIC, ENGLISH, loaded, picture
from tests.windows import running, shown_program

Role = QAccessible.Role
Name = QAccessible.Text.Name
CASES = {"en": ENGLISH, "ar": ARABIC}


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication) -> Iterator[Program]:
    with running(shown_program(qtbot, qapp), heard=True) as made:
        yield made


@pytest.fixture
def window(program: Program) -> MainWindow:
    return program.window


def show(window: MainWindow, made: Loaded) -> Article:
    kept = {each.digest: each for each in made.resources}
    window.view.pictures.find = kept.get
    window.view.pictures.measure(made.article, ignore_progress, never_cancelled)
    window.opening.show(Opened(made.article))
    window.view.article.finish()
    return made.article


def paragraphs(window: MainWindow) -> list[QAccessibleInterface]:
    tree = QAccessible.queryAccessibleInterface(window.view)
    return [tree.child(i) for i in range(tree.childCount())]


@pytest.mark.parametrize("language", CASES)
def test_pictures_stand_in_the_text_with_their_alt(qtbot: QtBot, window: MainWindow, language: str) -> None:
    words = CASES[language]
    article = show(window, loaded(words, language))
    images = [n for n in paragraphs(window) if n.role() is Role.Graphic]
    assert [n.text(Name) for n in images] == [words[3], "Image"]
    place = window.view.article.place(Spot(_segment(article, words[3])))
    assert place
    block = window.view.document().findBlock(place.start)
    assert block.text() == f"{SIGN}\u2028{words[3]}"
    assert (block.textDirection() is Qt.LayoutDirection.RightToLeft) is (language == "ar")
    qtbot.waitUntil(lambda: bool(window.view.pictures._kept), timeout=5_000)


def _segment(article: Article, text: str) -> str:
    return next(s.id for s in article.segments if s.text == text)


@pytest.mark.parametrize("language", CASES)
def test_every_sentence_still_stands_where_it_says(window: MainWindow, language: str) -> None:
    article = show(window, loaded(CASES[language], language))
    for segment in article.segments:
        window.view.set_caret(Spot(segment.id), select=True)
        assert window.view.textCursor().selectedText() == segment.text


def test_a_picture_is_as_wide_as_the_column_at_most(window: MainWindow) -> None:
    made = loaded()
    show(window, made)
    placed = window.view.article.picture
    form = placed.format(made.resources[0].digest, "")
    placed.column = 320.0
    assert placed.intrinsicSize(window.view.document(), 0, form).toSize() == QSize(320, 160)
    placed.column = 4_000.0
    assert placed.intrinsicSize(window.view.document(), 0, form).toSize() == QSize(640, 320)


def test_enter_enlarges_a_picture_and_escape_closes(qtbot: QtBot, window: MainWindow) -> None:
    show(window, loaded())
    window.trigger("next_image")
    assert window.announcer.last == ENGLISH[3]
    QTest.keyClick(window.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(window.view.findChildren(PictureDialog)), timeout=5_000)
    (dialog,) = window.view.findChildren(PictureDialog)
    assert dialog.alt.text() == dialog.picture.accessibleName() == ENGLISH[3]
    assert dialog.picture.pixmap().width() > 640
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_click_or_enter_in_its_words_enlarges(qtbot: QtBot, window: MainWindow) -> None:
    article = show(window, loaded())
    asked: list[str] = []
    window.view.link.connect(asked.append)
    start = next(start for start, _ in window.view.article.starts(BlockKind.IMAGE))
    cursor = QTextCursor(window.view.document())
    cursor.setPosition(start)
    line = window.view.cursorRect(cursor)
    QTest.mouseClick(
        window.view.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        line.center() + QPoint(200, 0),
    )
    window.view.set_caret(Spot(_segment(article, ENGLISH[3])))
    QTest.keyClick(window.view, Qt.Key.Key_Return)
    assert asked == [f"rawi:picture/{article.sections[0].blocks[1].resource}"] * 2


def test_assistive_technology_enlarges_by_pressing(qtbot: QtBot, window: MainWindow) -> None:
    show(window, loaded())
    image = next(n for n in paragraphs(window) if n.role() is Role.Graphic)
    assert image.childCount() == 0
    image.actionInterface().doAction("Press")
    qtbot.waitUntil(lambda: bool(window.view.findChildren(PictureDialog)), timeout=5_000)


def test_a_picture_that_is_gone_leaves_its_words(window: MainWindow) -> None:
    article = loaded(ENGLISH).article
    window.opening.show(Opened(article))
    window.view.article.finish()
    images = [n for n in paragraphs(window) if n.role() is Role.Graphic]
    assert [n.text(Name) for n in images] == [ENGLISH[3], "Image"]
    assert SIGN not in window.view.toPlainText()


def test_what_is_decoded_stays_within_its_bound(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "MOST_BYTES", 3 * 100 * 100 * 4)
    made = [picture(100, 100, colour) for colour in ("red", "green", "blue", "black", "white")]
    kept = Pictures({each.digest: each for each in made}.get)
    for each in made:
        with qtbot.waitSignal(kept.ready, timeout=5_000):
            assert kept.scaled(each.digest, QSize(100, 100)) is None
    assert list(kept._kept) == [each.digest for each in made[-3:]]
    assert kept.scaled(made[-1].digest, QSize(100, 100)) is not None
    kept.close()


@pytest.mark.parametrize("language", CASES)
def test_enter_jumps_to_a_note_and_back_leads_back(window: MainWindow, language: str) -> None:
    words = CASES[language]
    show(window, loaded(words, language))
    window.trigger("next_link")
    assert window.announcer.last == "Footnote 3"
    before = window.view.textCursor().selectionStart()
    QTest.keyClick(window.view, Qt.Key.Key_Return)
    assert window.view.textCursor().selectedText() == words[5]
    assert window.announcer.last == words[5]
    window.trigger("back")
    assert window.view.textCursor().position() == before


def test_notes_are_said_on_demand(window: MainWindow) -> None:
    article = show(window, loaded())
    window.teller.speak = False
    window.trigger("footnote")
    assert window.notices.label.text() == "This sentence has no footnote."
    window.view.set_caret(Spot(article.sections[0].blocks[0].segments[0].id))
    window.trigger("footnote")
    assert window.notices.label.text() == f"Footnote 3: {ENGLISH[5]}"
    window.view.set_caret(Spot(_segment(article, ENGLISH[6])))
    window.trigger("footnote")
    assert window.announcer.last == f"Footnote 4: {ENGLISH[6]}"


def test_references_and_notes_have_their_roles(window: MainWindow) -> None:
    show(window, loaded())
    nodes = paragraphs(window)
    children = [n.child(i) for n in nodes for i in range(n.childCount())]
    links = [each.text(Name) for each in children if each.role() is Role.Link]
    assert links == ["Footnote 3", "Footnote 4"]
    assert [n.text(Name) for n in nodes if n.role() is Role.Note] == list(ENGLISH[5:])


def test_doubtful_words_are_dotted_told_and_found(window: MainWindow) -> None:
    show(window, loaded())
    assert window.announcer.last == "Doubtful words, underlined with dots: 1. W goes to the next one."
    window.trigger("next_doubtful")
    assert window.view.textCursor().selectedText() == window.announcer.last == "lit"
    cursor = QTextCursor(window.view.document())
    cursor.setPosition(window.view.textCursor().selectionStart() + 1)
    form = cursor.charFormat()
    assert form.underlineStyle() is QTextCharFormat.UnderlineStyle.DotLine
    assert form.toolTip() == "Read from a picture and perhaps wrong"


def test_find_reaches_tables_and_footnotes_and_says_which_hit_it_is(window: MainWindow) -> None:
    show(window, loaded())
    window.searching.open()
    window.searching.bar.words.setText("KEEPER")
    for said in ("1 of 2", "2 of 2", "From the other end, 1 of 2"):
        window.trigger("find_next")
        assert window.view.textCursor().selectedText() == "keeper"
        assert window.announcer.last == f"{said}: {ENGLISH[5]}"
    assert window.searching.bar.hits.text() == "1 of 2"
    window.trigger("find_previous")
    assert window.announcer.last.startswith("From the other end, 2 of 2")
