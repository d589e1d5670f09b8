"""The library's page by keys, with a real library: rows, search, filters, changes, and where the keys are afterwards."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QContextMenuEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from rawi.app import Program
from rawi.library.model import Field, Query, Sort, State
from rawi.library.store import Library
from rawi.settings import directories
from rawi.ui.main_window import MainWindow
from rawi.ui.shelf.failures_dialog import FailuresDialog
from rawi.ui.shelf.labels_dialog import LabelsDialog
from rawi.ui.shelf.page import ShelfPage
from rawi.ui.shelf.row_text import LaidOut, RowText
from rawi.wording import entries
from tests import shelves
from tests.fakes.translator import fake_engines
from tests.windows import made_program, running, shown_program

COUNT = 40
WAIT = 30_000
Key = Qt.Key


@pytest.fixture
def keys() -> list[str]:
    """The ids of a library that is there before the window is."""
    library = Library(directories.find().library)
    made = shelves.fill(library, COUNT)
    library.close()
    return made


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, keys: list[str]) -> Iterator[Program]:
    with running(shown_program(qtbot, qapp), heard=True) as made:
        made.window.activateWindow()
        made.window.begin()
        qtbot.waitUntil(lambda: rows(made.window) == COUNT, timeout=WAIT)
        yield made


@pytest.fixture
def window(program: Program) -> MainWindow:
    return program.window


@pytest.fixture
def page(window: MainWindow) -> ShelfPage:
    return window.shelf.page


def rows(window: MainWindow) -> int:
    return window.shelf.page.list.rows.rowCount()


def titles(page: ShelfPage) -> list[str]:
    model = page.list.rows
    return [row.entry.title for n in range(model.rowCount()) if (row := model.row(n))]


def current(page: ShelfPage) -> str:
    row = page.list.current
    return row.entry.title if row else ""


def press(
    widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(widget, key, modifiers)


def type_text(widget: QWidget, text: str) -> None:
    """Letters of every script: QTest's own knows only ASCII."""
    for letter in text:
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(widget, event)


def dialog(qtbot: QtBot) -> QWidget:
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=WAIT)
    found = QApplication.activeModalWidget()
    assert found
    return found


def search(qtbot: QtBot, window: MainWindow, text: str) -> None:
    window.trigger("find")
    page = window.shelf.page
    assert QApplication.focusWidget() is page.search.field
    type_text(page.search.field, text)
    feed = window.shelf.listing.feed
    qtbot.waitUntil(lambda: feed.query.words == text and not feed.busy, timeout=WAIT)


def node(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def label(widget: QWidget) -> str:
    """The label that assistive technology is told; on Linux a choice's own name is what is chosen."""
    labels = [
        other.text(QAccessible.Text.Name)
        for other, kind in node(widget).relations()
        if kind == QAccessible.RelationFlag.Label
    ]
    return labels[0] if labels else ""


def test_rows_say_title_site_date_minutes_and_how_far_read(page: ShelfPage) -> None:
    tree = node(page.list)
    assert tree.role() is QAccessible.Role.List
    assert tree.text(QAccessible.Text.Name) == "Articles in the library"
    assert tree.text(QAccessible.Text.Description) == "40 articles"
    said = [tree.child(n).text(QAccessible.Text.Name) for n in range(COUNT)]
    assert all(tree.child(n).role() is QAccessible.Role.ListItem for n in range(3))
    assert said[COUNT - 1 - 8] == (
        "القارب الذي يعير القصص، الرحلة 8، من الميناء القديم إلى القرى التي نسيها الطريق, The Delta Post, 6 March 2026, 1 minute, unread"
    )
    assert said[COUNT - 1 - 37].startswith(
        "The boat of Farid, voyage 37, صحيفة النهر, 5 February 2026, 1 minute, "
    )
    assert said[COUNT - 1 - 37].endswith("a quarter read")
    assert said[COUNT - 1 - 13].endswith("finished")
    assert said[COUNT - 1 - 6].endswith("unread, in boats, حكايات")


def test_all_about_an_article_is_one_key_away(window: MainWindow, page: ShelfPage) -> None:
    press(page.list, Key.Key_Down)
    press(page.list, Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    row = page.list.current
    assert row
    assert window.notices.label.text() == window.announcer.last == entries.about(row.entry)
    assert "Arabic" in entries.about(row.entry) or "English" in entries.about(row.entry)


def test_the_list_has_the_keys_at_the_start(window: MainWindow, page: ShelfPage) -> None:
    assert window.windowTitle() == "Library - Rawi"
    assert window.statusBar().currentMessage() == "40 articles"
    assert QApplication.focusWidget() is page.list
    assert current(page) == titles(page)[0]
    press(page.list, Key.Key_End)
    assert current(page) == "The boat of Mira, voyage 0"


def test_search_while_typing_tells_the_number_and_marks_the_hits(
    qtbot: QtBot, window: MainWindow, page: ShelfPage
) -> None:
    search(qtbot, window, "lighthouse")
    assert window.announcer.last == f"{rows(window)} articles found"
    assert page.search.count.text() == window.announcer.last
    first = page.list.rows.row(0)
    assert first
    snippet = first.snippets[0]
    assert snippet.text[slice(*snippet.hits[0])] == "lighthouse"
    description = node(page.list).child(0).text(QAccessible.Text.Description)
    assert "lighthouse" in description
    press(page.search.field, Key.Key_Down)
    assert QApplication.focusWidget() is page.list


@pytest.mark.parametrize(
    "query", [Query(state=State.FINISHED), Query(site="The Delta Post"), Query(tag="boats")]
)
def test_search_stays_within_the_filters(qtbot: QtBot, program: Program, query: Query) -> None:
    window, page = program.window, program.window.shelf.page
    page.filters.choose(query)
    search(qtbot, window, "boat")
    expected = {entry.id for entry in program.parts.library.entries(replace(query, words="boat"))}
    shown = [row for n in range(rows(window)) if (row := page.list.rows.row(n))]
    assert {row.entry.id for row in shown} == expected
    assert expected
    assert all(row.snippets for row in shown)


def test_an_arabic_word_is_found_without_its_marks(qtbot: QtBot, window: MainWindow, page: ShelfPage) -> None:
    search(qtbot, window, "جدفت")
    assert rows(window) == len([n for n in range(COUNT) if n % 3 == 2])
    row = page.list.rows.row(0)
    assert row
    assert row.snippets[0].text[slice(*row.snippets[0].hits[0])] == "جدّفت"


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_words_are_completed_on_alt_down(qtbot: QtBot, window: MainWindow, page: ShelfPage) -> None:
    search(qtbot, window, "boat voy")
    qtbot.waitUntil(page.search.suggesting.isEnabled, timeout=WAIT)
    assert page.search.hint.text() == "boat voyage"
    press(page.search.field, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    menu = QApplication.activePopupWidget()
    assert menu
    press(menu, Key.Key_Return)
    assert page.search.words == "boat voyage"
    assert QApplication.focusWidget() is page.search.field


def test_escape_empties_the_search_then_goes_back(qtbot: QtBot, window: MainWindow, page: ShelfPage) -> None:
    search(qtbot, window, "no such words at all")
    assert page.empty.text.text().startswith("No article is found.")
    assert window.announcer.last == "No articles found"
    press(page.search.field, Key.Key_Escape)
    qtbot.waitUntil(lambda: rows(window) == COUNT, timeout=WAIT)
    press(page.search.field, Key.Key_Escape)
    assert window.announcer.last == "No article is open"
    assert window.shelf.shown


@pytest.mark.parametrize(
    ("query", "count"),
    [
        (Query(language="ar"), 13), (Query(site="The Delta Post"), 10), (Query(author="نور الهدى"), 13), (Query(tag="boats"), 7),
        (Query(state=State.FINISHED), 4), (Query(state=State.UNREAD), 28), (Query(language="ar", tag="boats"), 0),
    ],
)  # fmt: skip
def test_filters_are_told_remembered_and_cleared(
    qtbot: QtBot, program: Program, query: Query, count: int
) -> None:
    window = program.window
    qtbot.waitUntil(lambda: window.shelf.page.filters.fields[Field.TAG].count() > 1, timeout=WAIT)
    window.shelf.page.filters.choose(query)
    qtbot.waitUntil(lambda: rows(window) == count, timeout=WAIT)
    assert window.announcer.last.startswith(f"{count or 'No'} article")
    stored = program.parts.store.load()
    assert (stored.library_language, stored.library_site, stored.library_tag) == (
        query.language,
        query.site,
        query.tag,
    )
    assert stored.library_state == query.state.value
    window.trigger("clear_filters")
    qtbot.waitUntil(lambda: rows(window) == COUNT, timeout=WAIT)
    assert program.parts.store.load().library_language == ""


def test_filters_are_choices_with_names_and_counts(qtbot: QtBot, page: ShelfPage) -> None:
    languages = page.filters.fields[Field.LANGUAGE]
    qtbot.waitUntil(lambda: languages.count() == 3, timeout=WAIT)
    assert [languages.itemText(n) for n in range(3)] == ["All languages", "English (27)", "Arabic (13)"]
    names = [label(combo) for combo in (page.filters.order, *page.filters.fields.values())]
    assert names == ["Order", "Language", "Site", "Author", "Tag", "Collection"]


def test_order_is_chosen_by_keys(qtbot: QtBot, window: MainWindow, page: ShelfPage) -> None:
    page.filters.order.setFocus()
    press(page.filters.order, Key.Key_Down)
    qtbot.waitUntil(
        lambda: not window.shelf.listing.feed.busy and titles(page)[0].endswith("voyage 0"), timeout=WAIT
    )
    assert QApplication.focusWidget() is page.filters.order
    window.trigger("recent")
    qtbot.waitUntil(lambda: window.shelf.listing.feed.query.sort is Sort.READ, timeout=WAIT)
    qtbot.waitUntil(lambda: titles(page)[0] == "The boat of Farid, voyage 37", timeout=WAIT)
    assert QApplication.focusWidget() is page.list


def test_finished_is_switched_and_told(qtbot: QtBot, window: MainWindow, page: ShelfPage) -> None:
    press(page.list, Key.Key_Down)
    name = current(page)
    press(page.list, Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.announcer.last == f"“{name}” is finished", timeout=WAIT)
    assert (current(page), QApplication.focusWidget()) == (name, page.list)
    assert node(page.list).child(1).text(QAccessible.Text.Name).endswith(", finished")
    window.trigger("finished")
    qtbot.waitUntil(lambda: window.announcer.last == f"“{name}” is not finished any more", timeout=WAIT)


def test_a_finished_article_leaves_the_unread_ones(qtbot: QtBot, window: MainWindow, page: ShelfPage) -> None:
    page.filters.choose(Query(state=State.UNREAD))
    qtbot.waitUntil(lambda: rows(window) == 28, timeout=WAIT)
    page.list.setFocus()
    press(page.list, Key.Key_Down)
    name, after = titles(page)[1:3]
    window.trigger("finished")
    qtbot.waitUntil(lambda: rows(window) == 27, timeout=WAIT)
    assert name not in titles(page)
    assert (current(page), QApplication.focusWidget()) == (after, page.list)


def test_several_are_deleted_after_one_question(qtbot: QtBot, program: Program, keys: list[str]) -> None:
    window, page = program.window, program.window.shelf.page
    press(page.list, Key.Key_Down)
    press(page.list, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    after = titles(page)[3]
    session, chosen = program.parts.session, program.parts.library.entries(Query(limit=3))[1:]
    session.engines = fake_engines(("en", "pt"), ("ar", "pt"))
    for entry in chosen:
        article = program.parts.library.get(entry.id)
        assert article
        session.translate(article, "pt")
    press(page.list, Key.Key_Delete)
    box = dialog(qtbot)
    assert isinstance(box, QMessageBox)
    assert box.text().startswith(
        "Delete 2 articles?\n\nTheir texts, translations, sound, bookmarks and notes"
    )
    assert box.defaultButton().text() == "&Keep"
    qtbot.waitUntil(box.isActiveWindow, timeout=WAIT)
    press(box, Key.Key_D, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: rows(window) == COUNT - 2, timeout=WAIT)
    assert window.announcer.last == "2 articles are deleted"
    assert program.parts.library.count(Query()) == COUNT - 2
    assert session.cache is not None
    assert session.cache.articles() == frozenset()
    assert current(page) == after
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.list, timeout=WAIT)
    assert page.search.count.text() == "38 articles"


def test_deleting_is_kept_from_by_enter_and_escape(qtbot: QtBot, program: Program) -> None:
    page = program.window.shelf.page
    for key in (Key.Key_Return, Key.Key_Escape):
        press(page.list, Key.Key_Delete)
        press(dialog(qtbot), key)
        qtbot.waitUntil(lambda: QApplication.focusWidget() is page.list, timeout=WAIT)
    assert program.parts.library.count(Query()) == COUNT


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_context_menu_comes_by_key(qtbot: QtBot, window: MainWindow, page: ShelfPage) -> None:
    middle = page.list.viewport().rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, page.list.mapToGlobal(middle))
    QApplication.sendEvent(page.list, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.objectName() for action in menu.actions()] == [
        "open_entry", "listen_entry", "finished", "tags", "collections", "delete_entry",
    ]  # fmt: skip
    name = current(page)
    menu.actions()[2].trigger()
    menu.close()
    qtbot.waitUntil(lambda: window.announcer.last == f"“{name}” is finished", timeout=WAIT)


def test_tags_are_ticked_typed_and_told(qtbot: QtBot, program: Program, keys: list[str]) -> None:
    window, page = program.window, program.window.shelf.page
    press(page.list, Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    box = dialog(qtbot)
    assert isinstance(box, LabelsDialog)
    assert [box.list.item(n).text() for n in range(box.list.count())] == ["boats", "حكايات"]
    assert QApplication.focusWidget() is box.typed
    type_text(box.typed, "rivers، lamps")
    press(box.typed, Key.Key_Return)
    type_text(box.typed, "bo")
    assert box.typed.text() == "boats"
    press(box.typed, Key.Key_Return)
    press(box.typed, Key.Key_Return)
    name = current(page)
    qtbot.waitUntil(
        lambda: window.announcer.last == f"“{name}” has the tags boats, rivers, lamps", timeout=WAIT
    )
    entry = program.parts.library.entry(keys[-1])
    assert entry
    assert sorted(entry.tags) == ["boats", "lamps", "rivers"]
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.list, timeout=WAIT)
    tags = page.filters.fields[Field.TAG]
    qtbot.waitUntil(lambda: tags.findData("rivers") > 0, timeout=WAIT)


def test_tags_of_several_stay_where_they_are_not_touched(
    qtbot: QtBot, program: Program, keys: list[str]
) -> None:
    page = program.window.shelf.page
    page.list.select(COUNT - 1 - 6)
    press(page.list, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    program.window.trigger("tags")
    box = dialog(qtbot)
    assert isinstance(box, LabelsDialog)
    states = {box.list.item(n).text(): box.list.item(n).checkState() for n in range(box.list.count())}
    assert set(states.values()) == {Qt.CheckState.PartiallyChecked}
    box.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    box.accept()
    library = program.parts.library
    qtbot.waitUntil(lambda: (e := library.entry(keys[6])) is not None and e.tags == ("حكايات",), timeout=WAIT)
    other = library.entry(keys[5])
    assert other
    assert other.tags == ()


def test_rows_far_away_are_fetched_when_they_are_looked_at(qtbot: QtBot, qapp: QApplication) -> None:
    library = Library(directories.find().library)
    shelves.fill(library, 700)
    library.close()
    program = made_program(qapp)
    window, page = program.window, program.window.shelf.page
    qtbot.addWidget(window)
    window.show()
    window.begin()
    qtbot.waitUntil(lambda: rows(window) == 700, timeout=WAIT)
    assert page.list.rows.row(699) is None
    page.list.setFocus()
    press(page.list, Key.Key_End)
    qtbot.waitUntil(lambda: page.list.rows.row(699) is not None, timeout=WAIT)
    assert current(page) == "The boat of Mira, voyage 0"
    press(page.list, Key.Key_PageUp)
    qtbot.waitUntil(lambda: current(page) != "", timeout=WAIT)
    press(page.list, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(page.list, Key.Key_Delete)
    box = dialog(qtbot)
    assert isinstance(box, QMessageBox)
    assert box.text().startswith("Delete 700 articles?")
    press(box, Key.Key_D, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(page.empty.isVisible, timeout=WAIT)
    assert program.parts.library.count(Query()) == 0
    window.close()
    program.close()


@pytest.mark.parametrize("mirrored", [False, True])
def test_titles_are_laid_out_in_their_own_direction(qapp: QApplication, mirrored: bool) -> None:
    font = qapp.font()
    for text, rtl in (("A boat, a river.", False), ("قارب، ونهر.", True)):
        layout = LaidOut(RowText(text, font), 400, mirrored=mirrored)._layout
        first, last = (layout.lineAt(0).cursorToX(n) for n in (0, len(text)))
        assert (_x(first) > _x(last)) is rtl
        left = min(_x(first), _x(last))
        assert (left > 100) is mirrored


def _x(value: object) -> float:
    return float(value[0]) if isinstance(value, tuple) else float(str(value))


def test_long_texts_end_in_an_ellipsis_within_their_lines(qapp: QApplication) -> None:
    text = RowText("word " * 200, qapp.font(), 2)
    laid = LaidOut(text, 300, mirrored=False)
    assert laid._layout.lineCount() == 2
    assert laid._layout.text().endswith("…")


def test_an_empty_library_says_how_to_fill_it(qtbot: QtBot, qapp: QApplication) -> None:
    program = made_program(qapp)
    window = program.window
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    window.trigger("library")
    empty = window.shelf.page.empty
    qtbot.waitUntil(empty.isVisible, timeout=WAIT)
    assert QApplication.focusWidget() is empty.text
    assert (
        node(empty.text)
        .text(QAccessible.Text.Name)
        .startswith("Your library is empty. Open an article with Ctrl+O")
    )
    assert empty.adding.isVisible()
    window.close()
    program.close()


def test_nothing_in_the_dialogs_is_without_a_name(qtbot: QtBot, program: Program) -> None:
    from rawi.article.errors import Code, RawiError

    window = program.window
    failures = FailuresDialog([("a.pdf", RawiError(Code.FILE_EMPTY, name="a.pdf"))], window)
    assert (
        failures.rows.item(0).text()
        == "a.pdf: “a.pdf” is empty. Save the article again and open the new file."
    )
    for box in (failures, LabelsDialog((), Field.COLLECTION, ["one"], window)):
        assert isinstance(box, QDialog)
        assert box.windowTitle()
        for widget in box.findChildren(QWidget):
            if widget.focusPolicy().value and not widget.objectName().startswith("qt_"):
                assert node(widget).text(QAccessible.Text.Name), type(widget).__name__


def test_controls_and_rows_grow_with_the_text(window: MainWindow, page: ShelfPage) -> None:
    before = (
        page.filters.order.fontInfo().pointSizeF(),
        page.search.field.fontInfo().pointSizeF(),
        page.list.drawing.look.height,
    )
    for _ in range(10):
        window.trigger("larger")
    after = (
        page.filters.order.fontInfo().pointSizeF(),
        page.search.field.fontInfo().pointSizeF(),
        page.list.drawing.look.height,
    )
    assert all(large > 1.7 * small for small, large in zip(before, after, strict=True))
