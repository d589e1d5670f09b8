"""The list of elements: what is in it, where it opens, filtering, going there, leaving; in every view and direction."""

import time
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rawi.app import Program
from rawi.article.model import Article, BlockKind, Source, SpanKind
from rawi.article.translation import View
from rawi.load.annotate import annotate
from rawi.load.port import Draft, DraftBlock
from rawi.session import Opened
from rawi.ui.elements.dialog import ElementsDialog
from rawi.ui.elements.finding import Finder
from rawi.ui.elements.gathering import Gathering
from rawi.ui.main_window import MainWindow
from rawi.wording import elements as words
from tests.fakes.translator import fake_engines
from tests.generated import LANGUAGES, generated
from tests.windows import running, shown_program, translate

Key = Qt.Key
HEADINGS = (BlockKind.TITLE, BlockKind.HEADING)
ENGLISH, ARABIC = LANGUAGES.index("en"), LANGUAGES.index("ar")


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication) -> Iterator[Program]:
    with running(shown_program(qtbot, qapp)) as made:
        yield made
        while isinstance(left := QApplication.activeModalWidget(), ElementsDialog):
            left.reject()


@pytest.fixture
def window(program: Program) -> MainWindow:
    return program.window


def show(program: Program, seed: int = ENGLISH) -> Article:
    made, stored = generated(seed)
    program.parts.library.put(made, stored)
    program.window.opening.show(Opened(made.article))
    program.window.view.article.finish()
    program.window.view.setFocus()
    return made.article


def opened(window: MainWindow) -> ElementsDialog:
    QTest.keyClick(window.view, Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ElementsDialog)
    return ready(dialog)


def ready(dialog: ElementsDialog) -> ElementsDialog:
    """Once all rows are there."""
    for _ in range(20_000):
        if not dialog.busy:
            return dialog
        QTest.qWait(1)
    raise TimeoutError


def rows(dialog: ElementsDialog) -> list[str]:
    return [str(dialog.model.data(dialog.model.index(n))) for n in range(dialog.model.rowCount())]


def choose(dialog: ElementsDialog, kind: str) -> list[str]:
    dialog.kinds.buttons[kind].click()
    return rows(ready(dialog))


def begins(article: Article, kind: BlockKind) -> int:
    """How many runs of blocks of this kind there are."""
    kinds = [None, *(block.kind for block in article.blocks)]
    return sum(now is kind and before is not kind for before, now in pairwise(kinds))


def spans(article: Article, *kinds: SpanKind) -> int:
    return sum(span.kind in kinds for block in article.blocks for span in block.spans)


@pytest.mark.parametrize("seed", range(len(LANGUAGES)))
def test_every_element_of_the_article_is_listed(program: Program, seed: int) -> None:
    article = show(program, seed)
    dialog = opened(program.window)
    headings = [b for b in article.blocks if b.kind in HEADINGS]
    assert choose(dialog, "heading") == [words.heading(b.text, b.level) for b in headings]
    assert len(choose(dialog, "list")) == begins(article, BlockKind.LIST_ITEM)
    assert len(choose(dialog, "table")) == sum(b.kind is BlockKind.TABLE for b in article.blocks)
    assert len(choose(dialog, "quote")) == begins(article, BlockKind.QUOTE)
    links = choose(dialog, "link")
    assert len(links) == spans(article, SpanKind.LINK, SpanKind.FOOTNOTE_REFERENCE)
    assert len(choose(dialog, "image")) == sum(b.kind is BlockKind.IMAGE for b in article.blocks)
    notes = [b.text for b in article.blocks if b.kind is BlockKind.FOOTNOTE]
    assert choose(dialog, "footnote") == notes
    assert choose(dialog, "note") == choose(dialog, "mark") == []


def test_a_list_and_a_table_tell_their_size(program: Program) -> None:
    article = show(program)
    dialog = opened(program.window)
    table = next(b for b in article.blocks if b.kind is BlockKind.TABLE)
    size = f"Table, {len(table.rows)} rows, {len(table.rows[0])} columns"
    assert choose(dialog, "table")[0].startswith(size)
    first = next(n for n, b in enumerate(article.blocks) if b.kind is BlockKind.LIST_ITEM)
    length = 0
    while article.blocks[first + length].kind is BlockKind.LIST_ITEM:
        length += 1
    assert choose(dialog, "list")[0] == f"{length} items: {article.blocks[first].text}"


@pytest.mark.parametrize("seed", [ENGLISH, ARABIC])
def test_enter_goes_there_and_says_so(program: Program, seed: int) -> None:
    article, window = show(program, seed), program.window
    heading = [b for b in article.blocks if b.kind is BlockKind.HEADING][-1]
    dialog = opened(window)
    QTest.keyClick(dialog.list, Key.Key_End)
    QTest.keyClick(dialog.list, Key.Key_Return)
    assert not dialog.isVisible()
    assert window.focusWidget() is window.view
    assert window.view.textCursor().selectedText() == heading.text
    assert window.announcer.last == f"{heading.text}, heading level {heading.level}"
    window.trigger("back")
    assert window.view.textCursor().position() == 0


def test_escape_leaves_everything_as_it_was(program: Program) -> None:
    show(program)
    window = program.window
    window.view.jump(40, 60)
    before = window.view.textCursor().selectionStart(), window.view.verticalScrollBar().value()
    dialog = opened(window)
    choose(dialog, "footnote")
    QTest.keyClick(dialog.list, Key.Key_Escape)
    assert not dialog.isVisible()
    assert (window.view.textCursor().selectionStart(), window.view.verticalScrollBar().value()) == before
    assert window.focusWidget() is window.view


@pytest.mark.parametrize("kind", ["link", "list", "table", "quote", "image"])
def test_it_opens_on_what_is_at_the_caret(program: Program, kind: str) -> None:
    show(program)
    window = program.window
    while window.jumping.to(kind, backwards=False):
        pass
    there = window.view.textCursor().selectionStart()
    dialog = opened(window)
    assert dialog.kinds.kind == kind
    assert dialog.current is not None
    assert dialog.current.position == there
    assert dialog.list.currentIndex().row() == dialog.model.rowCount() - 1


def test_in_plain_text_it_opens_on_the_heading_before(program: Program) -> None:
    article, window = show(program), program.window
    number = max(n for n, b in enumerate(article.blocks) if b.kind is BlockKind.CODE)
    heading = [b for b in article.blocks[:number] if b.level and b.kind in HEADINGS][-1]
    block = window.view.document().begin()
    while block.text() != article.blocks[number].text:
        block = block.next()
    window.view.jump(block.position(), block.position())
    dialog = opened(window)
    assert dialog.kinds.kind == "heading"
    assert rows(dialog)[dialog.list.currentIndex().row()] == words.heading(heading.text, heading.level)


def test_what_is_typed_filters_whatever_the_way_of_writing(program: Program) -> None:
    show(program, ARABIC)
    dialog = opened(program.window)
    everything = choose(dialog, "heading")
    QTest.keyClicks(dialog.list, "4")
    assert dialog.focusWidget() is dialog.filter
    assert dialog.filter.text() == "4"
    dialog.filter.setText("المِيناء")
    found = rows(ready(dialog))
    assert found == [row for row in everything if "الميناء" in row]
    assert f"{len(found)} of {len(everything)}" in dialog.label.text()
    dialog.filter.setText("nowhere")
    assert rows(ready(dialog)) == []
    QTest.keyClick(dialog.filter, Key.Key_Return)
    assert dialog.isVisible()


@pytest.fixture(params=[False, True])
def mirrored(request: pytest.FixtureRequest, program: Program) -> Iterator[bool]:
    way = Qt.LayoutDirection.RightToLeft if request.param else Qt.LayoutDirection.LeftToRight
    QApplication.setLayoutDirection(way)
    yield bool(request.param)
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_left_and_right_change_the_kind_as_it_is_seen(mirrored: bool, program: Program) -> None:
    show(program)
    forwards, backwards = (Key.Key_Left, Key.Key_Right) if mirrored else (Key.Key_Right, Key.Key_Left)
    dialog = opened(program.window)
    assert dialog.kinds.kind == "heading"
    QTest.keyClick(dialog.list, forwards)
    assert ready(dialog).kinds.kind == "link"
    assert program.window.announcer.last.startswith(f"Links: {dialog.model.rowCount()}.")
    QTest.keyClick(dialog.list, backwards)
    QTest.keyClick(dialog.list, backwards)
    assert ready(dialog).kinds.kind == "mark"
    assert program.window.announcer.last == "Marks of the translation: this article has none."
    left, right = (dialog.kinds.buttons[kind].x() for kind in ("heading", "link"))
    assert (left > right) is mirrored


def test_every_kind_has_a_letter_of_its_own(qtbot: QtBot, program: Program) -> None:
    show(program)
    dialog = opened(program.window)
    letters = [button.text().partition("&")[2][0].upper() for button in dialog.kinds.buttons.values()]
    assert len(set(letters)) == len(words.KINDS)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    QTest.keyClick(dialog.list, Key.Key_Q, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: dialog.kinds.kind == "quote")
    assert words.called("mark") == "Marks of the translation"


def test_bookmarks_are_listed_and_gone_to(qtbot: QtBot, program: Program) -> None:
    show(program)
    window = program.window
    window.jumping.to("quote", backwards=False)
    there = window.view.textCursor().selectionStart()
    window.trigger("bookmark")
    qtbot.waitUntil(lambda: len(window.notes.keeping.notes) == 1, timeout=10_000)
    window.view.jump(0, 0)
    dialog = opened(window)
    assert len(choose(dialog, "note")) == 1
    QTest.keyClick(dialog.list, Key.Key_Return)
    assert window.view.textCursor().selectionStart() == there
    assert window.announcer.last.startswith("Bookmark 1 of 1")


@pytest.mark.parametrize("view", [View.BOTH, View.TRANSLATION])
def test_in_a_translation_its_elements_are_listed(qtbot: QtBot, program: Program, view: View) -> None:
    program.parts.session.engines = fake_engines(("en", "ar"))
    article, window = show(program), program.window
    window.desk.settings = replace(window.desk.settings, target_language="ar")
    translate(qtbot, window, view.value)
    dialog = opened(window)
    texts = choose(dialog, "heading")
    own = [b for b in article.blocks if b.kind in HEADINGS]
    assert len(texts) == len(own) * (2 if view is View.BOTH else 1)
    assert sum("ar: " in text for text in texts) == len(own)
    QTest.keyClick(dialog.list, Key.Key_End)
    QTest.keyClick(dialog.list, Key.Key_Return)
    assert "ar: " in window.view.textCursor().selectedText()


def test_more_of_a_translation_renews_the_list(qtbot: QtBot, program: Program) -> None:
    show(program)
    window = program.window
    dialog = opened(window)
    before = choose(dialog, "heading")
    QTest.keyClick(dialog.list, Key.Key_Down)
    place = dialog.current
    assert place is not None
    program.parts.session.engines = fake_engines(("en", "ar"))
    window.desk.settings = replace(window.desk.settings, target_language="ar")
    window.trigger("both")
    qtbot.waitUntil(lambda: len(rows(dialog)) == 2 * len(before), timeout=20_000)
    assert place.text in rows(dialog)


def long_article(count: int) -> Article:
    body = tuple(DraftBlock(BlockKind.HEADING, f"Heading {n}", level=2, language="en") for n in range(count))
    draft = Draft("Long", (DraftBlock(BlockKind.TITLE, "Long", level=1),), body, language="en")
    return annotate(draft, "5" * 64, Source("long", "text"))


def test_a_long_article_is_gathered_in_turns(window: MainWindow) -> None:
    window.opening.show(Opened(long_article(3_000)))
    window.view.article.finish()
    gathering = Gathering(window.view.article, lambda _element: None, {})
    turns = 0
    while not gathering.done:
        gathering.turn(time.monotonic())
        turns += 1
    assert len(gathering.entries["heading"]) == 3_001
    assert turns > 1_000, "a turn whose time is over does one step"
    window.view.setFocus()
    dialog = opened(window)
    assert dialog.model.rowCount() == 3_001
    dialog.filter.setText("heading 2999")
    assert rows(ready(dialog)) == ["Heading 2999, level 2"]


def test_it_may_be_opened_while_the_text_is_filled_in(window: MainWindow) -> None:
    window.opening.show(Opened(long_article(2_000)))
    assert not window.view.article.complete
    dialog = opened(window)
    assert dialog.model.rowCount() == 2_001
    assert window.view.article.complete


def test_only_the_kinds_that_are_wanted_are_looked_for(program: Program) -> None:
    show(program)
    found = {each.kind for each in Finder(program.window.view.article, ("quote", "heading")).all()}
    assert found == {"quote", "heading"}
