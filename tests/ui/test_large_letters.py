"""Everything at 400 percent on a small screen: nothing is hidden for good, and the room belongs to the words."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
)
from pytestqt.qtbot import QtBot

from rawi.ui.focus_frame import spacing
from rawi.ui.leading import lead_number, lead_text
from rawi.ui.main_window import MainWindow
from rawi.ui.sight.fitting import Scrolling, fit
from rawi.ui.sight.narrowing import lines
from rawi.ui.tool_row import MenuRow
from rawi.ui.wrapping import wrap
from tests.heard import Heard, dressed

ROOM = QSize(1_264, 752)
WAIT = 20_000


@pytest.fixture
def story(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Heard]:
    with dressed(qtbot, qapp, monkeypatch) as made:
        yield made


@pytest.fixture
def window(story: Heard) -> MainWindow:
    story.window.resize(1_280, 800)
    return story.window


def grow(window: MainWindow, percent: int) -> None:
    settings = window.preferences.settings
    window.preferences.take(replace(settings, interface_size=percent, text_size=percent))
    window.view.article.finish()
    QApplication.processEvents()


def test_spaces_grow_as_letters_do_then_slower() -> None:
    assert [spacing(percent) for percent in (100, 150, 200, 400)] == [100, 150, 200, 250]


def test_the_room_goes_to_the_text_or_to_the_contents(window: MainWindow) -> None:
    grow(window, 400)
    window.notices.dismiss()
    QApplication.processEvents()
    text, contents = window.splitter.sizes()
    assert text > 2 * contents > 0
    window.trigger("contents")
    assert window.contents.hasFocus()
    text, contents = window.splitter.sizes()
    assert contents > 2 * text > 0


def test_contents_without_any_room_come_with_the_keys(window: MainWindow) -> None:
    grow(window, 400)
    window.view.setFocus()
    window.teller.text("A notice of several lines. " * 6)
    QApplication.processEvents()
    assert not window.contents.isVisible()
    window.trigger("contents")
    assert window.contents.isVisible()
    assert window.contents.hasFocus()
    window.trigger("contents")
    assert window.view.hasFocus()
    assert not window.contents.isVisible()
    window.notices.dismiss()
    grow(window, 100)
    assert window.contents.isVisible()


def test_a_switch_shows_the_filters_in_the_place_of_the_articles(window: MainWindow) -> None:
    window.trigger("library")
    page = window.shelf.page
    switch = page.search.filtering
    assert not switch.isVisible()
    grow(window, 400)
    assert switch.isVisible()
    assert not page.filters.isVisible()
    switch.setFocus()
    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert page.filters.isVisible()
    assert not page.list.isVisible()
    page.filters.order.setFocus()
    QTest.keyClick(page.filters.order, Qt.Key.Key_Tab)
    assert page.filters.state.hasFocus()
    page.focus()
    assert not page.filters.isVisible()
    grow(window, 100)
    assert page.filters.isVisible()
    assert not switch.isVisible()


def test_menus_without_room_stand_in_one_at_the_end(window: MainWindow) -> None:
    bar = window.menuBar()
    every = [each.text() for each in bar.actions()]
    window.resize(700, 800)
    grow(window, 400)
    shown = [each.text() for each in bar.actions()]
    more = bar.findChild(MenuRow).more  # type: ignore[union-attr]  # the bar has one
    assert shown[-1] == "More…"
    assert shown[:-1] + [each.text() for each in more.actions()] == every
    assert all(bar.rect().contains(bar.actionGeometry(each)) for each in bar.actions())
    grow(window, 100)
    assert [each.text() for each in bar.actions()] == every


def test_the_close_button_of_a_long_notice_stands_below_it(window: MainWindow) -> None:
    grow(window, 400)
    window.teller.text("Words.")
    QApplication.processEvents()
    button = window.notices.findChild(QPushButton)
    assert button
    assert button.y() < window.notices.label.geometry().bottom()
    window.teller.text("Words that need lines and lines. " * 6)
    QApplication.processEvents()
    assert button.y() >= window.notices.label.geometry().bottom()


def test_the_status_line_has_one_line_for_one_line(window: MainWindow) -> None:
    grow(window, 400)
    window.statusBar().showMessage("Words")
    assert window.statusBar().minimumHeight() < 2 * window.statusBar().fontMetrics().lineSpacing()


def dialog_of(window: MainWindow) -> QDialog:
    """Two lists beside each other above a form."""
    dialog = QDialog(window)
    dialog.resize(600, 400)
    row, form, column = QHBoxLayout(), QFormLayout(), QVBoxLayout(dialog)
    for _ in range(2):
        made = QListWidget(dialog)
        made.addItems([f"Row {number}" for number in range(9)])
        row.addWidget(made)
    form.addRow("A label of several words above its field", QLineEdit(dialog))
    form.addRow("And another one", QLineEdit(dialog))
    column.addLayout(row)
    column.addLayout(form)
    return dialog


@pytest.mark.parametrize(("percent", "columns"), [(100, 2), (400, 1)])
def test_lists_in_dialogs_stand_below_each_other_and_labels_in_one_line(
    qtbot: QtBot, window: MainWindow, percent: int, columns: int
) -> None:
    grow(window, percent)
    dialog = dialog_of(window)
    qtbot.addWidget(dialog)
    dialog.show()
    fit(dialog, ROOM)
    QApplication.processEvents()
    one, two = dialog.findChildren(QListWidget)
    assert (one.y() < two.y()) is (columns == 1)
    for label in dialog.findChildren(QLabel):
        if label.text().startswith("A label"):
            assert label.height() < 2 * label.fontMetrics().lineSpacing()
    if percent > 100:
        assert dialog.size() == ROOM
        assert one.height() >= 5 * one.fontMetrics().lineSpacing()


def test_what_has_the_focus_is_in_sight_with_its_label(qtbot: QtBot, window: MainWindow) -> None:
    grow(window, 400)
    dialog = dialog_of(window)
    qtbot.addWidget(dialog)
    dialog.show()
    fit(dialog, ROOM)
    area = dialog.findChild(Scrolling)
    assert area
    QTest.qWait(10)
    assert area.verticalScrollBar().value() == 0
    window.activateWindow()
    dialog.activateWindow()
    last = dialog.findChildren(QLineEdit)[-1]
    last.setFocus()
    QApplication.processEvents()
    label = next(each for each in dialog.findChildren(QLabel) if each.text() == "And another one")
    assert not last.visibleRegion().isEmpty()
    assert label.visibleRegion().boundingRect().height() == label.height()


def test_dialogs_grow_with_their_letters_once(qtbot: QtBot, window: MainWindow) -> None:
    grow(window, 150)
    dialog = dialog_of(window)
    qtbot.addWidget(dialog)
    dialog.show()
    fit(dialog, ROOM)
    assert dialog.width() == pytest.approx(900, rel=0.1)
    dialog.resize(700, 500)
    fit(dialog, ROOM)
    assert dialog.width() == 700, "the reader's own size stays"


def test_texts_without_spaces_break_between_their_signs(qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    text = "其新文件会添加到书库的文件夹"
    found = lines(text, metrics, metrics.horizontalAdvance(text) // 2 + 2)
    assert len(found) in (2, 3)
    assert "".join(found) == text
    assert lines("one two", metrics, 1) == ["one", "two"]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_numbers_and_texts_begin_where_lines_begin(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    spin, text = QSpinBox(), QPlainTextEdit()
    for widget in (spin, text):
        qtbot.addWidget(widget)
        widget.setLayoutDirection(direction)
    lead_number(spin)
    lead_text(text)
    mirrored = direction is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    assert spin.alignment() & side
    assert text.document().defaultTextOption().alignment() & side
    assert text.document().defaultTextOption().textDirection() is direction
    lead_text(text, free=True)
    assert text.document().defaultTextOption().textDirection() is Qt.LayoutDirection.LayoutDirectionAuto


def test_rows_are_as_high_as_lines_in_several_scripts(qtbot: QtBot) -> None:
    rows = QListWidget()
    wrap(rows)
    qtbot.addWidget(rows)
    rows.resize(220, 300)
    rows.addItem("हिन्दी में शब्द, other.argosmodel से और भी बहुत कुछ\n中文 and more words العربية")
    rows.show()
    QApplication.processEvents()
    picture = rows.grab(rows.visualItemRect(rows.item(0)).translated(rows.viewport().pos())).toImage()
    assert picture.height() > 3 * rows.fontMetrics().lineSpacing()


def test_tabs_leave_no_small_buttons_to_the_keys(story: Heard) -> None:
    story.window.trigger("packs")
    dialog = next(each for each in QApplication.topLevelWidgets() if type(each).__name__ == "PacksWindow")
    assert isinstance(dialog, QDialog)
    fit(dialog, ROOM)
    buttons = dialog.tabs.tabBar().findChildren(QToolButton)  # type: ignore[attr-defined]  # the window of packs
    assert buttons
    assert all(each.focusPolicy() is Qt.FocusPolicy.NoFocus for each in buttons)
    dialog.close()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_buttons_that_scroll_tabs_are_called_as_they_point(
    qtbot: QtBot, window: MainWindow, direction: Qt.LayoutDirection
) -> None:
    dialog = QDialog(window)
    qtbot.addWidget(dialog)
    dialog.setLayoutDirection(direction)
    tabs, layout = QTabWidget(dialog), QVBoxLayout(dialog)
    layout.addWidget(tabs)
    for number in range(20):
        tabs.addTab(QLabel(dialog), f"Part {number}")
    dialog.show()
    fit(dialog, QSize(400, 300))
    fit(dialog, QSize(400, 300))
    buttons = [each for each in tabs.tabBar().findChildren(QToolButton) if each.isVisible()]
    pointing = {each.arrowType() is Qt.ArrowType.LeftArrow: each.accessibleName() for each in buttons}
    assert pointing == {True: "Scroll Left", False: "Scroll Right"}
    assert min(min(each.width(), each.height()) for each in buttons) >= 24
