"""Marked sentences in the window: counted, jumped to, explained, listed; the target language is chosen from what is here."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rawi.app import Program
from rawi.article.model import Article, Source
from rawi.article.progress import IsCancelled, never_cancelled
from rawi.article.stored import Stored
from rawi.article.translation import Spot, View
from rawi.load.annotate import annotate
from rawi.load.plain_text import PlainTextLoader
from rawi.session import Opened
from rawi.speech.cue import mark_cue
from rawi.translate.port import OnSentence
from rawi.translate.routes import Engines
from rawi.translating import Target
from rawi.ui.choosing import ChoosingDialog
from rawi.ui.main_window import MainWindow
from rawi.ui.targets import targets_dialog
from tests.fakes.translator import FakeTranslator, foreign
from tests.windows import running, shown_program, translate

DOTS = QTextCharFormat.UnderlineStyle.DotLine
TEXT = """The boat came home. It carried 57 people and a dog.

Nobody waited for it. The harbour was dark.

In the morning 12 ships left. The keeper slept."""


class Forgetful(FakeTranslator):
    """Loses every number."""

    def translate(
        self,
        sentences: Sequence[str],
        source: str,
        target: str,
        on_sentence: OnSentence,
        cancelled: IsCancelled = never_cancelled,
        *,
        careful: bool = False,
    ) -> None:
        for index, sentence in enumerate(sentences):
            on_sentence(index, f"{target}: {foreign(re.sub('[0-9]', '', sentence))}", None)


@pytest.fixture
def article() -> Article:
    draft = PlainTextLoader().load(Stored("boat", TEXT.encode()))
    return replace(annotate(draft, "2" * 64, Source("boat", "text")), language="en")


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, article: Article) -> Iterator[MainWindow]:
    made: Program
    with running(shown_program(qtbot, qapp)) as made:
        engine = Forgetful(("en", "pt"), ("en", "ar"), ("pt", "en"))
        made.parts.session.engines = Engines([engine])
        made.window.opening.show(Opened(article))
        made.window.view.article.finish()
        yield made.window


def dialog(window: MainWindow) -> ChoosingDialog:
    found = [each for each in window.findChildren(ChoosingDialog) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def test_the_end_of_a_translation_tells_how_many_are_marked(qtbot: QtBot, window: MainWindow) -> None:
    translate(qtbot, window)
    assert window.notices.label.text().startswith("Translated into Portuguese. Sentences to doubt: 2. M goes")


def test_m_goes_from_mark_to_mark(qtbot: QtBot, window: MainWindow) -> None:
    window.trigger("next_mark")
    assert window.announcer.last == "The article is not translated. F4 translates it."
    translate(qtbot, window)
    window.view.jump(0, 0)
    window.trigger("next_mark")
    assert window.announcer.last.startswith(
        "Mark 1 of 2: The number 57 of the original is missing here. pt: It carried"
    )
    assert window.view.textCursor().selectedText() == "pt: It carried  people ando a dog."
    window.trigger("next_mark")
    assert window.announcer.last.startswith("Mark 2 of 2: The number 12")
    window.trigger("next_mark")
    assert window.announcer.last == "No more marks in this direction"
    window.trigger("previous_mark")
    assert window.announcer.last.startswith("Mark 1 of 2")


def test_why_tells_the_reasons_and_the_original(qtbot: QtBot, window: MainWindow, article: Article) -> None:
    translate(qtbot, window)
    window.trigger("next_mark")
    window.trigger("why_marked")
    words = "The number 57 of the original is missing here. Original: It carried 57 people and a dog."
    assert window.notices.label.text() == window.announcer.last == words
    window.view.set_caret(Spot(article.segments[0].id))
    window.trigger("why_marked")
    assert window.announcer.last == "This sentence is not marked."


def test_a_caret_that_comes_to_a_marked_sentence_is_told(
    qtbot: QtBot, window: MainWindow, article: Article
) -> None:
    translate(qtbot, window, "translation")
    window.view.set_caret(Spot(article.segments[1].id, translated=True))
    window.view.placed.emit()
    assert window.announcer.last == "Marked: The number 57 of the original is missing here."


def test_the_list_of_all_marks(qtbot: QtBot, window: MainWindow) -> None:
    translate(qtbot, window)
    window.trigger("marks")
    shown = dialog(window)
    assert shown.label.text() == "Marked sentences: 2. Enter goes to one."
    QTest.keyClicks(shown.filter, "ships")
    assert shown.label.text() == "1 of 2 marked sentences"
    shown.choose()
    assert window.view.textCursor().selectedText() == "pt: In the morning  shipso left."
    assert window.announcer.last.startswith("Mark 2 of 2")


def test_an_article_without_marks_says_so(qtbot: QtBot, window: MainWindow, article: Article) -> None:
    window.actions_by_name["marks"].trigger()
    assert "not translated" in window.announcer.last
    window.desk.change(View.BOTH, window.opening._session.begin_translation(article, "pt"))
    window.trigger("marks")
    assert window.announcer.last == "No sentence of this translation is marked."


def test_the_sound_before_marks_is_a_setting(window: MainWindow) -> None:
    asking = window.listening.reading._asking
    assert asking.cue == mark_cue()
    window.preferences.take(replace(window.preferences.settings, mark_sound=False))
    assert asking.cue == b""


def test_marked_sentences_are_marked_in_what_is_read(qtbot: QtBot, window: MainWindow) -> None:
    translate(qtbot, window)
    window.listening.catch_up()
    said = window.listening.reading.utterances
    assert [each.text for each in said if each.marked] == [
        "pt: It carried  people ando a dog.",
        "pt: In the morning  shipso left.",
    ]


def test_the_counterpart_of_the_caret_is_marked(qtbot: QtBot, window: MainWindow, article: Article) -> None:
    translate(qtbot, window)
    for translated in (False, True):
        window.view.set_caret(Spot(article.segments[2].id, translated=translated))
        window.view.placed.emit()
        pair = [each for each in window.view.extraSelections() if each.format.underlineStyle() is DOTS]
        assert [each.cursor.selectedText() for each in pair] == [
            article.segments[2].text if translated else f"pt: {foreign(article.segments[2].text)}"
        ]
    window.trigger("translation")
    assert not [each for each in window.view.extraSelections() if each.format.underlineStyle() is DOTS]


def test_the_target_is_chosen_from_what_is_here(qtbot: QtBot, window: MainWindow) -> None:
    window.trigger("translate_into")
    shown = dialog(window)
    assert [shown.list.item(n).text() for n in range(shown.list.count())] == ["Arabic", "Portuguese"]
    QTest.keyClicks(shown.filter, "japan")
    assert shown.list.count() == 0
    assert shown.label.text().startswith("No language pack from English to Japanese is installed.")
    shown.filter.clear()
    QTest.keyClicks(shown.filter, "ara")
    with qtbot.waitSignal(window.translating.done, timeout=20_000):
        shown.choose()
    assert window.desk.translated
    assert window.desk.translated.target == "ar"
    assert window.preferences.settings.target_language == "ar"
    window.trigger("original")
    window.trigger("translate")
    assert window.desk.translated.target == "ar"


def test_a_language_between_is_said_and_nothing_says_so(window: MainWindow) -> None:
    made = targets_dialog("pt", (Target("ar", "en"), Target("en")), window)
    assert [made.list.item(n).text() for n in range(made.list.count())] == [
        "Arabic (through English)",
        "English",
    ]
    none = targets_dialog("ckb", (), window)
    assert "No language pack that translates from Central Kurdish (Sorani)" in none.label.text()
    assert none.label.text().endswith("Language packs shows how to add one.")


def test_a_pivot_and_a_language_that_stays_are_told(
    qtbot: QtBot, window: MainWindow, welcome: Article
) -> None:
    portuguese = replace(welcome, language="pt", id="3" * 64)
    window.preferences.settings = window.desk.settings = replace(window.desk.settings, target_language="ar")
    window.opening.show(Opened(portuguese))
    translate(qtbot, window)
    assert "It went through English" in window.notices.label.text()
    window.view.article.finish()
    assert "from Portuguese through English to Arabic" in window.view.toPlainText()
    window.preferences.settings = window.desk.settings = replace(window.desk.settings, target_language="pt")
    window.opening.show(Opened(welcome))
    translate(qtbot, window)
    assert "What is written in Arabic stays as it is: no language pack from there to Portuguese" in (
        window.notices.label.text()
    )


def test_with_a_screen_reader_the_original_is_said_by_a_voice_of_its_own_language(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[list[tuple[str, str]]] = []
    monkeypatch.setattr(window.teller, "say", lambda parts, **_how: said.append(list(parts)))
    translate(qtbot, window, "translation")
    window.trigger("next_mark")
    window.trigger("previous_mark")
    before = window.announcer.last
    window.teller._language = "ar"
    QAccessible.setActive(True)
    try:
        window.trigger("other_language")
    finally:
        QAccessible.setActive(False)
    assert said == [[("It carried 57 people and a dog.", "en")]]
    assert window.announcer.last == before
    assert window.notices.label.text() == "It carried 57 people and a dog."


def test_an_article_that_is_translated_is_opened_again_in_the_view_it_was_left_in(
    qtbot: QtBot, window: MainWindow, article: Article, welcome: Article
) -> None:
    translate(qtbot, window, "translation")
    whole = window.desk.translated
    window.opening.show(Opened(welcome))
    assert window.desk.mode is View.ORIGINAL
    window.opening.show(Opened(article))
    assert (window.desk.mode, window.desk.translated) == (View.TRANSLATION, whole)
    window.trigger("original")
    window.opening.show(Opened(article))
    assert window.desk.mode is View.ORIGINAL
