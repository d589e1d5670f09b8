"""How it looks: the window that changes it, what helps the eye, and everything at every size."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from rawi.session import Opened
from rawi.settings import profiles
from rawi.settings.table import FOCUSES, Settings, looks, shown
from rawi.ui.settings_dialog import SettingsDialog
from rawi.ui.sight.dialog import LookDialog
from rawi.ui.sight.fitting import fit
from rawi.ui.sight.panel import SentencePanel
from rawi.ui.text_shapes import line_at, shapes
from rawi.ui.tool_row import ToolRow
from rawi.wording.settings import choice_name, setting_name
from tests.articles import ARABIC, article
from tests.heard import Heard, dressed, play

Key = Qt.Key
WAIT = 20_000


@pytest.fixture
def story(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Heard]:
    with dressed(qtbot, qapp, monkeypatch) as made:
        yield made


def change(story: Heard, **values: object) -> None:
    preferences = story.window.preferences
    preferences.take(replace(preferences.settings, **values))  # type: ignore[arg-type]  # the test names real settings
    story.window.view.article.finish()


def opened(story: Heard) -> LookDialog:
    story.window.trigger("look")
    dialog = story.window.rooms.looks.dialog
    assert dialog
    return dialog


def press(dialog: QWidget, text: str) -> None:
    button = next(each for each in dialog.findChildren(QPushButton) if each.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_every_setting_of_the_look_has_a_named_widget_and_is_in_profiles(story: Heard) -> None:
    dialog = opened(story)
    names = {each.accessibleName() for each in dialog.findChildren(QWidget)}
    assert {setting_name(name) for name in looks()} <= names
    assert set(looks()) <= set(profiles.of("", Settings()).values)
    assert not set(looks()) & set(shown())
    dialog.reject()


def test_the_article_shows_each_change_and_cancel_brings_all_back(qtbot: QtBot, story: Heard) -> None:
    before = story.window.preferences.settings
    dialog = opened(story)
    size = dialog.fields.widgets["text_size"]
    theme = dialog.fields.widgets["theme"]
    assert isinstance(size, QSpinBox)
    assert isinstance(theme, QComboBox)
    size.setValue(300)
    theme.setCurrentIndex(theme.findData("high_contrast_yellow"))
    qtbot.waitUntil(lambda: story.window.desk.settings.text_size == 300, timeout=WAIT)
    look = story.window.view.look
    assert look
    assert (look.percent, look.theme.name) == (300, "high_contrast_yellow")
    size.setValue(500)
    press(dialog, "Back to the look before")
    assert story.window.preferences.settings == before
    assert story.window.desk.settings == before
    QTest.qWait(250)
    assert story.window.desk.settings == before
    assert Settings() == before


def test_a_font_that_has_not_the_weight_says_so(
    qtbot: QtBot, story: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rawi.ui.fonts.has_medium", lambda _font: False)
    dialog = opened(story)
    weight = dialog.fields.widgets["weight"]
    assert isinstance(weight, QComboBox)
    weight.setCurrentIndex(weight.findData("medium"))
    assert "no medium letters" in weight.accessibleDescription()
    assert dialog.weight.isVisibleTo(dialog)
    weight.setCurrentIndex(weight.findData("bold"))
    assert weight.accessibleDescription() == ""
    assert dialog.weight.isHidden()
    qtbot.waitUntil(lambda: story.window.desk.settings.weight == "bold", timeout=WAIT)
    assert story.window.view.look
    assert story.window.view.look.weight == 700
    dialog.reject()
    assert story.window.view.look.weight == 400


def test_what_is_kept_is_stored(story: Heard) -> None:
    dialog = opened(story)
    justified = dialog.fields.widgets["justified"]
    assert isinstance(justified, QCheckBox)
    justified.setChecked(True)
    press(dialog, "Keep this look")
    assert story.window.preferences.settings.justified
    assert story.window.desk.settings.justified


def test_the_usual_look_leaves_other_settings(story: Heard) -> None:
    change(story, theme="dark", ruler=True, speech_speed=2.0, own_text="#123456")
    dialog = opened(story)
    press(dialog, "The usual look")
    press(dialog, "Keep this look")
    assert story.window.preferences.settings == Settings(speech_speed=2.0)


def test_own_colours_are_used_and_their_contrast_is_said(qtbot: QtBot, story: Heard) -> None:
    change(story, theme="own")
    dialog = opened(story)
    for name, colour in (("own_text", "#777777"), ("own_page", "888888"), ("own_link", "#77")):
        line = dialog.fields.widgets[name].findChild(QLineEdit)
        assert line
        line.setText(colour)
    qtbot.waitUntil(lambda: story.window.desk.theme.page == "#888888", timeout=WAIT)
    assert story.window.desk.theme.text == "#777777"
    assert "text 1.3 to 1" in dialog.contrast.text()
    assert "4.5 to 1 is the least" in dialog.contrast.text()
    assert dialog.contrast.accessibleName() == dialog.contrast.text()
    dialog.reject()


def test_fonts_that_are_missing_are_named_with_a_way_to_get_them(
    story: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rawi.ui.fonts.missing", lambda: ["OpenDyslexic"])
    dialog = opened(story)
    assert "OpenDyslexic" in dialog.fonts.text()
    assert "packaging/fonts.py" in dialog.fonts.text()
    assert dialog.fonts.isVisibleTo(dialog)
    dialog.reject()


def test_the_whole_window_grows_at_once(story: Heard) -> None:
    window = story.window
    window.resize(700, 600)
    tools = window.findChild(ToolRow)
    assert tools
    parts: list[QWidget] = [window.menuBar(), window.contents, tools.buttons[0], window.statusBar()]
    before = [part.fontMetrics().height() for part in parts]
    change(story, interface_size=300)
    after = [part.fontMetrics().height() for part in parts]
    assert [now / then for now, then in zip(after, before, strict=True)] == pytest.approx([3] * 4, rel=0.1)
    change(story, interface_size=100)
    assert [part.fontMetrics().height() for part in parts] == before


def test_tools_without_room_stand_in_a_menu_for_keys(qtbot: QtBot, story: Heard) -> None:
    window = story.window
    window.resize(700, 600)
    tools = window.findChild(ToolRow)
    assert tools
    change(story, interface_size=300)
    qtbot.waitUntil(tools.more.isVisible, timeout=WAIT)
    menu = tools.more.menu()
    assert menu
    shown_tools = [each for each in tools.buttons if each.isVisible()]
    assert len(shown_tools) + len(menu.actions()) == len(tools.buttons)
    assert all(each.geometry().right() <= tools.width() for each in (*shown_tools, tools.more))
    assert tools.more.text() == "More…"
    assert tools.more.toolTip() == "More tools"
    assert tools.more.focusPolicy() & Qt.FocusPolicy.TabFocus
    window.resize(2_600, 600)
    change(story, interface_size=100)
    qtbot.waitUntil(lambda: not tools.more.isVisible(), timeout=WAIT)
    assert menu.isEmpty()


def test_the_contents_stand_below_where_the_width_is_small(story: Heard) -> None:
    window = story.window
    window.resize(1_100, 700)
    assert window.splitter.orientation() is Qt.Orientation.Horizontal
    window.contents.setFocus()
    change(story, interface_size=400)
    assert window.splitter.orientation() is Qt.Orientation.Vertical
    assert window.splitter.indexOf(window.contents) == 1
    assert window.contents.hasFocus()
    change(story, interface_size=100)
    assert window.splitter.orientation() is Qt.Orientation.Horizontal
    assert window.splitter.indexOf(window.contents) == 0


@pytest.mark.parametrize("size", [100, 200, 400])
def test_dialogs_fit_the_screen_and_scroll_only_down(qtbot: QtBot, story: Heard, size: int) -> None:
    change(story, interface_size=size)
    room = QSize(1_000, 600)
    for dialog in (SettingsDialog(Settings(), story.window), LookDialog(Settings(), story.window)):
        qtbot.addWidget(dialog)
        dialog.show()
        fit(dialog, room)
        assert dialog.width() <= room.width()
        assert dialog.height() <= room.height()
        area = dialog.findChild(QScrollArea, "outer")
        assert area
        inner = area.widget()
        assert inner
        QApplication.processEvents()
        assert inner.width() <= area.viewport().width()
        boxes = [each for each in dialog.findChildren(QCheckBox) if each.isVisibleTo(dialog)]
        assert all(box.sizeHint().width() <= box.width() for box in boxes)
        assert all("\n" not in box.accessibleName() for box in boxes)
        buttons = dialog.findChild(QDialogButtonBox)
        assert buttons
        assert dialog.isAncestorOf(buttons)
        dialog.close()


def test_focus_goes_through_its_parts_and_is_told(story: Heard) -> None:
    told = []
    for _ in FOCUSES:
        story.window.trigger("focus_line")
        told.append(story.window.announcer.last)
    assert story.window.preferences.settings.focus == "none"
    parts = [f"Dimmed is all but: {choice_name('focus', each)}" for each in FOCUSES[1:]]
    assert told == [*parts, "Nothing is dimmed"]


def dimmed(story: Heard, start: int, end: int) -> bool:
    """Whether the veil lies on a part of the text."""
    view = story.window.view
    image = view.viewport().grab().toImage()
    place = shapes(view, start, end)[0].toAlignedRect()
    colours = {
        image.pixelColor(x, y).lightness()
        for x in range(place.left(), place.right())
        for y in range(place.top(), place.bottom())
    }
    assert view.look
    page, text = QColor(view.look.theme.page).lightness(), QColor(view.look.theme.text).lightness()
    return min(colours) > (page + text) // 2 - 20


@pytest.mark.parametrize("part", ["line", "sentence", "paragraph"])
def test_all_but_the_part_that_is_read_is_dimmed(story: Heard, part: str) -> None:
    view = story.window.view
    change(story, focus=part)
    first, second = (place for place in view.article.places(0, 400)[1:3])
    view.set_caret(first.spot)
    assert not dimmed(story, first.start, first.start + 4)
    assert dimmed(story, 0, 5)
    assert dimmed(story, second.start, second.start + 4) is (part == "sentence")
    change(story, focus="none")
    view.set_caret(first.spot)
    assert not dimmed(story, 0, 5)


def test_the_ruler_stands_above_and_below_the_line(story: Heard) -> None:
    view = story.window.view
    story.window.trigger("ruler")
    assert story.window.actions_by_name["ruler"].isChecked()
    place = view.article.places(0, 400)[1]
    view.set_caret(place.spot)
    line = shapes(view, *line_at(view, place.start))[0]
    image = view.viewport().grab().toImage()
    assert view.look
    colour = QColor(view.look.theme.focus)
    assert image.pixelColor(2, round(line.top()) - 3) == colour
    assert image.pixelColor(2, round(line.bottom()) + 3) == colour


@pytest.mark.parametrize("style", ["underline", "box", "inverse", "colour"])
def test_what_is_heard_is_marked_in_the_readers_style(qtbot: QtBot, story: Heard, style: str) -> None:
    view = story.window.view
    change(story, highlight=style)
    place = view.article.places(0, 400)[1]
    view.set_caret(place.spot)
    plain = view.viewport().grab().toImage()
    view.highlight(place.spot)
    marked = view.viewport().grab().toImage()
    assert plain != marked
    assert view.look
    theme = view.look.theme
    line = shapes(view, place.start, place.end)[0]
    inside = marked.pixelColor(round(line.left()) + 5, round(line.top()) + 2)
    grounds = {"inverse": theme.text, "colour": theme.sentence}
    if style in grounds:
        assert inside == QColor(grounds[style])
    else:
        assert marked.pixelColor(round(line.center().x()), round(line.bottom())) == QColor(theme.focus)


def test_what_is_heard_can_go_without_a_mark_and_is_followed_all_the_same(story: Heard) -> None:
    view = story.window.view
    change(story, highlight="none", text_size=400)
    place = view.article.places(0, 4_000)[-1]
    view.highlight(place.spot)
    assert view.verticalScrollBar().value() > 0
    view.highlight(None)
    plain = view.viewport().grab().toImage()
    view.highlight(place.spot, (place.start, place.start + 4), reveal=False)
    assert view.viewport().grab().toImage() == plain
    assert view.heard_word() == (place.start, place.start + 4)


def panel(story: Heard) -> SentencePanel:
    found = story.window.findChild(SentencePanel)
    assert found
    return found


def test_the_magnified_sentence_follows_caret_and_voice(qtbot: QtBot, story: Heard) -> None:
    window = story.window
    change(story, magnified=True, magnified_size=300)
    shown_panel = panel(story)
    first, second = window.view.article.places(0, 400)[1:3]
    window.view.set_caret(first.spot)
    assert shown_panel.isVisible()
    assert shown_panel.toPlainText().startswith("Ships came home")
    size = shown_panel.document().begin().begin().fragment().charFormat().fontPointSize()
    assert window.view.look
    assert size == pytest.approx(window.view.look.points * 3)
    window.view.set_caret(second.spot)
    assert shown_panel.toPlainText() == "Nobody paid for the oil."
    window.view.set_caret(first.spot)
    play(qtbot, window)
    story.until(lambda: shown_panel.toPlainText() == "Nobody paid for the oil.")
    change(story, magnified=False)
    assert not shown_panel.isVisible()


def test_one_sentence_at_a_time_by_arrows(story: Heard) -> None:
    window = story.window
    first, second = window.view.article.places(0, 400)[1:3]
    window.view.set_caret(first.spot)
    window.trigger("one_sentence")
    alone = panel(story)
    assert alone.hasFocus()
    assert not window.pages.isVisible()
    assert alone.accessibleName() == "One sentence at a time"
    QApplication.processEvents()
    QTest.keyClick(alone, Key.Key_Down)
    assert alone.toPlainText() == "Nobody paid for the oil."
    assert window.announcer.last == "Nobody paid for the oil."
    QTest.keyClick(alone, Key.Key_Left)
    assert alone.toPlainText().startswith("Ships came home")
    QTest.keyClick(alone, Key.Key_Right)
    assert window.view.spot_at_caret() == second.spot
    window.trigger("one_sentence")
    assert window.pages.isVisible()
    assert window.view.hasFocus()
    assert not alone.isVisible()


def test_the_library_ends_one_sentence_at_a_time(story: Heard) -> None:
    window = story.window
    window.trigger("one_sentence")
    window.trigger("library")
    assert window.pages.isVisible()
    assert not panel(story).isVisible()
    window.trigger("one_sentence")
    assert window.pages.isVisible()


def test_sentences_from_right_to_left_stand_at_the_right(story: Heard) -> None:
    story.window.opening.show(Opened(article(ARABIC, "ar")))
    story.window.view.article.finish()
    change(story, magnified=True)
    place = story.window.view.article.places(0, 400)[1]
    story.window.view.set_caret(place.spot)
    block = panel(story).document().begin()
    assert block.textDirection() is Qt.LayoutDirection.RightToLeft


def test_a_large_sentence_is_scrolled_before_the_next_comes(story: Heard) -> None:
    window = story.window
    change(story, text_size=600)
    window.view.set_caret(window.view.article.places(0, 400)[1].spot)
    window.trigger("one_sentence")
    alone = panel(story)
    QApplication.processEvents()
    text = alone.toPlainText()
    assert alone.verticalScrollBar().maximum() > 0
    QTest.keyClick(alone, Key.Key_Down)
    assert alone.toPlainText() == text
    assert alone.verticalScrollBar().value() > 0


def test_nothing_blinks_with_reduced_motion(story: Heard, qapp: QApplication) -> None:
    usual = qapp.cursorFlashTime()
    change(story, reduced_motion=True)
    assert qapp.cursorFlashTime() == 0
    change(story, reduced_motion=False)
    assert qapp.cursorFlashTime() == usual


def test_larger_text_goes_up_to_a_thousand_percent_and_back(story: Heard) -> None:
    sizes = [100]
    while sizes[-1] < 1_000:
        story.window.trigger("larger")
        sizes.append(story.window.preferences.settings.text_size)
        assert sizes[-1] > sizes[-2]
    back = []
    while story.window.preferences.settings.text_size > 100:
        story.window.trigger("smaller")
        back.append(story.window.preferences.settings.text_size)
    assert back == sizes[-2::-1]
    story.window.trigger("reset_size")
    assert story.window.preferences.settings.text_size == 100


def test_settings_that_are_not_of_the_look_lay_nothing_out_anew(
    story: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled: list[object] = []
    story.window.view.article.filled.connect(lambda: filled.append(1))
    change(story, mark_sound=False)
    assert filled == []
    change(story, line_height=200)
    assert filled == [1]


def test_the_status_line_is_whole_at_every_size(story: Heard) -> None:
    window = story.window
    window.resize(600, 600)
    change(story, interface_size=300)
    line = window.statusBar()
    metrics, text = line.fontMetrics(), line.currentMessage()
    assert metrics.horizontalAdvance(text) > line.width()
    assert line.height() >= 2 * metrics.height()


def test_more_buttons_are_tools(story: Heard) -> None:
    tools = story.window.findChild(ToolRow)
    assert tools
    for each in tools.buttons:
        assert isinstance(each, QToolButton)
        assert QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)


def test_a_new_window_knows_the_systems_own_size(story: Heard, qapp: QApplication) -> None:
    change(story, interface_size=100)
    usual = qapp.font().pointSizeF()
    change(story, interface_size=200)
    for language in ("ar", "en"):
        story.program.speak(language)
        assert qapp.font().pointSizeF() == pytest.approx(usual * 2)
    preferences = story.program.window.preferences
    preferences.take(replace(preferences.settings, interface_size=100))
    assert qapp.font().pointSizeF() == pytest.approx(usual)
