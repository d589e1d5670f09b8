"""Corrections and the glossary in the window, kept by a real library."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from rawi.app import Program
from rawi.article.model import Article, Source
from rawi.article.stored import Loaded, Stored
from rawi.article.translation import Spot, View
from rawi.library.glossary import GlossaryTerm
from rawi.load.annotate import annotate
from rawi.load.plain_text import PlainTextLoader
from rawi.session import Opened
from rawi.translate.routes import Engines
from rawi.ui.corrections.correction_dialog import CorrectionDialog
from rawi.ui.corrections.corrections_dialog import CorrectionsDialog
from rawi.ui.corrections.glossary_dialog import GlossaryDialog
from rawi.ui.corrections.term_dialog import TermDialog
from rawi.ui.main_window import MainWindow
from tests.articles import loaded, stored
from tests.fakes.translator import FakeTranslator, GatedTranslator, foreign
from tests.windows import running, shown_program, translate

WAIT = 10_000
TEXT = """The lantern shone. Nobody paid for the oil.

The keeper slept. In the morning the lantern was out."""
D = TypeVar("D", bound=QDialog)


@pytest.fixture
def engine() -> FakeTranslator:
    return FakeTranslator(("en", "pt"), ("en", "ar"))


@pytest.fixture
def article() -> Article:
    draft = PlainTextLoader().load(Stored("lantern", TEXT.encode()))
    return replace(
        annotate(draft, Stored("lantern", TEXT.encode()).key, Source("lantern", "text")), language="en"
    )


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, article: Article, engine: FakeTranslator) -> Iterator[Program]:
    with running(shown_program(qtbot, qapp), heard=True) as made:
        made.parts.session.engines = Engines([engine])
        made.parts.library.put(Loaded(article), Stored("lantern", TEXT.encode()))
        made.window.opening.show(Opened(article))
        made.window.view.article.finish()
        yield made


@pytest.fixture
def window(program: Program) -> MainWindow:
    return program.window


def dialog(qtbot: QtBot, window: MainWindow, kind: type[D]) -> D:
    """The one that is open."""
    qtbot.waitUntil(lambda: any(each.isVisible() for each in window.findChildren(kind)), timeout=WAIT)
    (found,) = (each for each in window.findChildren(kind) if each.isVisible())
    return found


def at(window: MainWindow, article: Article, number: int, *, translated: bool = True) -> str:
    """Put the caret at a sentence; its id."""
    segment = article.segments[number].id
    window.view.set_caret(Spot(segment, translated))
    return segment


def shown(window: MainWindow, segment: str) -> str:
    """The words of a sentence's translation in the view."""
    place = window.view.article.exact(Spot(segment, translated=True))
    assert place
    cursor = QTextCursor(window.view.document())
    cursor.setPosition(place.start)
    cursor.setPosition(place.end, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


def corrected(qtbot: QtBot, window: MainWindow, article: Article, number: int, text: str) -> str:
    """Correct a sentence as a reader does."""
    segment = at(window, article, number)
    window.trigger("correct")
    opened = dialog(qtbot, window, CorrectionDialog)
    opened.edit.setPlainText(text)
    QTest.keyClick(opened.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.announcer.last.startswith("Your correction"), timeout=WAIT)
    return segment


def test_without_a_translation_there_is_nothing_to_correct(window: MainWindow) -> None:
    window.trigger("correct")
    assert (
        window.notices.label.text()
        == "This sentence has no translation to correct. F4 translates the article."
    )


def test_a_sentence_is_corrected_in_place(qtbot: QtBot, program: Program, article: Article) -> None:
    window = program.window
    translate(qtbot, window)
    segment = at(window, article, 1)
    window.trigger("correct")
    opened = dialog(qtbot, window, CorrectionDialog)
    assert opened.original.toPlainText() == "Nobody paid for the oil."
    assert opened.edit.toPlainText() == "pt: Nobody paid for the oil."
    assert opened.focusWidget() is opened.edit
    assert not opened.remove.isEnabled()
    opened.edit.clear()
    assert not opened.save.isEnabled()
    opened.edit.setPlainText("Ninguém pagou\no óleo.\x00")
    opened.accept()
    qtbot.waitUntil(lambda: shown(window, segment) == "Ninguém pagou o óleo.", timeout=WAIT)
    assert window.announcer.last == "Your correction: Ninguém pagou o óleo."
    assert window.view.spot_at_caret() == Spot(segment, translated=True)
    (kept,) = program.parts.library.corrections(article.id, "pt")
    assert kept.text == "Ninguém pagou o óleo."


def test_a_corrected_sentence_is_told_as_the_readers_by_more_than_colour(
    qtbot: QtBot, window: MainWindow, article: Article
) -> None:
    translate(qtbot, window)
    segment = corrected(qtbot, window, article, 1, "Ninguém pagou.")
    place = window.view.article.exact(Spot(segment, translated=True))
    assert place
    cursor = QTextCursor(window.view.document())
    cursor.setPosition(place.start + 2)
    form = cursor.charFormat()
    assert form.underlineStyle() is QTextCharFormat.UnderlineStyle.DashDotLine
    assert form.toolTip() == "Corrected by the reader"
    assert "Ninguém pagou. ✎" in cursor.block().text().replace("\u00a0", " ")
    tree = QAccessible.queryAccessibleInterface(window.view)
    assert tree
    paragraph = tree.child(cursor.blockNumber())
    assert paragraph
    assert paragraph.text(QAccessible.Text.Description) == "Your correction: Ninguém pagou."
    before = tree.child(cursor.blockNumber() - 1)
    assert before
    assert before.text(QAccessible.Text.Description) == ""


def test_what_is_heard_next_is_the_readers(qtbot: QtBot, window: MainWindow, article: Article) -> None:
    translate(qtbot, window)
    segment = corrected(qtbot, window, article, 3, "De manhã.")
    window.listening.catch_up()
    said = [u.text for u in window.listening.reading.utterances if u.spot == Spot(segment, translated=True)]
    assert said == ["De manhã."]


def test_it_is_there_again_and_can_be_taken_away(
    qtbot: QtBot, window: MainWindow, article: Article, engine: FakeTranslator
) -> None:
    translate(qtbot, window)
    segment = corrected(qtbot, window, article, 1, "Ninguém pagou.")
    window.opening.show(Opened(article))
    window.translating.forget([article.id])
    window.translating.show(View.TRANSLATION)
    window.view.article.finish()
    qtbot.waitUntil(
        lambda: window.view.article.exact(Spot(segment, translated=True)) is not None, timeout=WAIT
    )
    qtbot.waitUntil(lambda: shown(window, segment) == "Ninguém pagou.", timeout=WAIT)
    engine.asked.clear()
    at(window, article, 1)
    window.trigger("correct")
    dialog(qtbot, window, CorrectionDialog).remove.click()
    qtbot.waitUntil(lambda: shown(window, segment) == "pt: Nobody paid for the oil.", timeout=WAIT)
    assert window.announcer.last == "Correction removed"
    assert engine.asked in ([], ["Nobody paid for the oil."])


def test_a_sentence_that_was_left_as_it_was_is_not_kept(
    qtbot: QtBot, program: Program, article: Article
) -> None:
    window = program.window
    translate(qtbot, window)
    at(window, article, 0)
    window.trigger("correct")
    dialog(qtbot, window, CorrectionDialog).accept()
    assert window.announcer.last == "Nothing was changed"
    assert program.parts.library.corrections(article.id) == []


def test_an_article_that_is_not_stored_says_so(qtbot: QtBot, program: Program, article: Article) -> None:
    window = program.window
    translate(qtbot, window)
    program.parts.library.delete([article.id])
    at(window, article, 0)
    window.trigger("correct")
    opened = dialog(qtbot, window, CorrectionDialog)
    opened.edit.setPlainText("Meu")
    opened.accept()
    qtbot.waitUntil(lambda: "not in the library" in window.notices.label.text(), timeout=WAIT)


def test_while_the_rest_is_translated_a_correction_stays(
    qtbot: QtBot, program: Program, article: Article
) -> None:
    window, engine = program.window, GatedTranslator(("en", "pt"))
    program.parts.session.engines = Engines([engine])
    window.trigger("translate")
    engine.let(2)
    segment = article.segments[0].id
    qtbot.waitUntil(
        lambda: window.view.article.exact(Spot(segment, translated=True)) is not None, timeout=WAIT
    )
    corrected(qtbot, window, article, 0, "Meu farol.")
    engine.let(100)
    qtbot.waitUntil(lambda: _count(window) == len(article.segments), timeout=WAIT)
    qtbot.waitUntil(
        lambda: window.view.article.exact(Spot(article.segments[3].id, translated=True)) is not None,
        timeout=WAIT,
    )
    assert shown(window, segment) == "Meu farol."
    assert shown(window, article.segments[3].id) == f"pt: {foreign(article.segments[3].text)}"


def _count(window: MainWindow) -> int:
    return len(window.desk.translated.translations) if window.desk.translated else 0


@pytest.mark.parametrize("text", ["ا" * 30_000, "\u202eabc", "<b>&amp;</b> {x}", "😀👩‍🚀", "a\x00\x1b[0m\tb"])
def test_hostile_words_are_shown_as_they_are(
    qtbot: QtBot, window: MainWindow, article: Article, text: str
) -> None:
    from rawi.library.corrections import cleaned

    translate(qtbot, window)
    segment = corrected(qtbot, window, article, 1, text)
    assert shown(window, segment) == cleaned(text)


def test_all_corrections_are_listed_gone_to_edited_and_removed(
    qtbot: QtBot, program: Program, article: Article
) -> None:
    window = program.window
    translate(qtbot, window)
    corrected(qtbot, window, article, 0, "O farol brilhava.")
    last = corrected(qtbot, window, article, 3, "De manhã, nada.")
    window.view.jump(0, 0)
    window.trigger("corrections")
    listed = dialog(qtbot, window, CorrectionsDialog)
    qtbot.waitUntil(lambda: listed.list.count() == 2, timeout=WAIT)
    assert listed.list.item(0).text() == "Portuguese: O farol brilhava.\nThe lantern shone."
    listed.filter.setText("morning")
    QTest.keyClick(listed.filter, Qt.Key.Key_F2)
    edited = dialog(qtbot, window, CorrectionDialog)
    edited.edit.setPlainText("De manhã, apagado.")
    edited.accept()
    qtbot.waitUntil(lambda: shown(window, last) == "De manhã, apagado.", timeout=WAIT)
    qtbot.waitUntil(lambda: "apagado" in listed.list.item(0).text(), timeout=WAIT)
    QTest.keyClick(listed.filter, Qt.Key.Key_Return)
    assert window.view.spot_at_caret() == Spot(last, translated=True)
    window.trigger("corrections")
    listed = dialog(qtbot, window, CorrectionsDialog)
    qtbot.waitUntil(lambda: listed.list.count() == 2, timeout=WAIT)
    QTest.keyClick(listed.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: listed.list.count() == 1, timeout=WAIT)
    assert [each.text for each in program.parts.library.corrections(article.id)] == ["De manhã, apagado."]


def test_a_selected_word_becomes_a_term_and_only_its_sentences_are_translated_anew(
    qtbot: QtBot, program: Program, article: Article, engine: FakeTranslator
) -> None:
    window = program.window
    translate(qtbot, window)
    engine.asked.clear()
    window.view.setTextCursor(window.view.document().find("lantern"))
    window.trigger("glossary")
    listed = dialog(qtbot, window, GlossaryDialog)
    listed.added.emit()
    term = dialog(qtbot, window, TermDialog)
    assert (term.written.text(), term.source.currentData(), term.target.currentData()) == (
        "lantern",
        "en",
        "pt",
    )
    term.accept()
    assert term.isVisible()
    assert "was not kept" in term.problem.text()
    term.called.setText("farol")
    term.accept()
    first = article.segments[0].id
    qtbot.waitUntil(lambda: shown(window, first) == "pt: The farol shone.", timeout=WAIT)
    qtbot.waitUntil(lambda: "farol" in shown(window, article.segments[3].id), timeout=WAIT)
    assert engine.asked == ["The XQ1 shone.", "In the morning the XQ1 was out."]
    assert program.parts.library.terms() == [GlossaryTerm("en", "pt", "lantern", "farol", 1)]
    qtbot.waitUntil(lambda: listed.table.rowCount() == 1, timeout=WAIT)
    QTest.keyClick(listed.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: shown(window, first) == "pt: The lantern shone.", timeout=WAIT)
    assert window.announcer.last == "Terms removed: 1"


def test_the_glossary_is_filtered_and_edited(qtbot: QtBot, program: Program) -> None:
    window = program.window
    terms = [GlossaryTerm("en", "pt", "sea", "mar"), GlossaryTerm("ar", "en", "أميرة", "Amira")]
    program.parts.library.put_terms(terms)
    window.trigger("glossary")
    listed = dialog(qtbot, window, GlossaryDialog)
    qtbot.waitUntil(lambda: listed.table.rowCount() == 2, timeout=WAIT)
    listed.filter.setText("اميره")
    assert listed.table.rowCount() == 1
    assert listed.note.text() == "Terms: 1 of 2"
    QTest.keyClick(listed.filter, Qt.Key.Key_Return)
    term = dialog(qtbot, window, TermDialog)
    assert term.written.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert term.called.layoutDirection() is Qt.LayoutDirection.LeftToRight
    term.called.setText("Princess")
    term.accept()
    qtbot.waitUntil(lambda: listed.table.item(0, 1).text() == "Princess", timeout=WAIT)  # type: ignore[union-attr]  # there is a row
    assert window.announcer.last.startswith("Kept: ")


def test_directions_are_the_languages(qtbot: QtBot, window: MainWindow) -> None:
    opened = CorrectionDialog(("The sea.", "en"), "البحر.", "ar", corrected=True, parent=window)
    qtbot.addWidget(opened)
    assert opened.edit.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert opened.original.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert opened.edit.accessibleName() == "Your translation (Arabic)"
    assert opened.remove.isEnabled()


def test_the_list_of_sections_follows_a_corrected_heading(qtbot: QtBot, program: Program) -> None:
    window = program.window
    made = loaded()
    program.parts.library.put(made, stored())
    window.opening.show(Opened(made.article))
    window.view.article.finish()
    translate(qtbot, window)
    corrected(qtbot, window, made.article, 0, "O farol do porto")
    items = [window.contents.item(n).text() for n in range(window.contents.count())]
    assert any("O farol do porto" in text for text in items)


def test_a_correction_in_another_language_is_there_when_that_is_shown(
    qtbot: QtBot, program: Program, article: Article
) -> None:
    window = program.window
    translate(qtbot, window)
    corrected(qtbot, window, article, 0, "Meu farol.")
    window.desk.settings = replace(window.desk.settings, target_language="ar")
    translate(qtbot, window)
    window.trigger("corrections")
    listed = dialog(qtbot, window, CorrectionsDialog)
    qtbot.waitUntil(lambda: listed.list.count() == 1, timeout=WAIT)
    QTest.keyClick(listed.list, Qt.Key.Key_F2)
    edited = dialog(qtbot, window, CorrectionDialog)
    edited.edit.setPlainText("Nosso farol.")
    edited.accept()
    qtbot.waitUntil(lambda: "Nosso" in listed.list.item(0).text(), timeout=WAIT)
    listed.close()
    assert shown(window, article.segments[0].id) == "ar: The lantern shone."
    window.desk.settings = replace(window.desk.settings, target_language="pt")
    translate(qtbot, window)
    assert shown(window, article.segments[0].id) == "Nosso farol."
