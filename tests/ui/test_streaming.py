"""A translation comes sentence by sentence: seen, heard, stopped, taken up again; nothing jumps."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rawi.app import Program
from rawi.article.errors import Code, RawiError
from rawi.article.model import Article, Source
from rawi.article.stored import Stored
from rawi.article.translation import Spot, View
from rawi.load.annotate import annotate
from rawi.load.plain_text import PlainTextLoader
from rawi.session import Opened
from rawi.translate.routes import Engines
from rawi.ui.main_window import MainWindow
from tests.fakes.translator import GatedTranslator
from tests.windows import running, shown_program

WAIT = 20_000


@pytest.fixture(scope="module")
def story() -> Article:
    text = "\n\n".join(
        f"The ferry number {n} left the harbour. The fog came in from the sea. Nobody waited for boat {n}."
        for n in range(40)
    )
    return annotate(PlainTextLoader().load(Stored("story", text.encode())), "1" * 64, Source("story", "text"))


@pytest.fixture
def engine() -> GatedTranslator:
    return GatedTranslator(("en", "pt"), ("en", "ar"))


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, engine: GatedTranslator, story: Article) -> Iterator[Program]:
    with running(shown_program(qtbot, qapp)) as made:
        made.parts.session.engines = Engines([engine])
        made.window.resize(900, 600)
        made.window.opening.show(Opened(story))
        made.window.view.article.finish()
        yield made


@pytest.fixture
def window(program: Program) -> MainWindow:
    return program.window


def translated(window: MainWindow) -> int:
    whole = window.desk.translated
    return len(whole.translations) if whole else 0


def come(qtbot: QtBot, window: MainWindow, count: int) -> None:
    """So many sentences are there to be read."""
    qtbot.waitUntil(lambda: translated(window) == count, timeout=WAIT)


def block(article: Article, number: int) -> list[str]:
    return [s.id for s in article.blocks[number].segments]


def y(window: MainWindow, spot: Spot) -> int:
    place = window.view.article.place(spot)
    assert place
    cursor = QTextCursor(window.view.document())
    cursor.setPosition(place.start)
    return window.view.cursorRect(cursor).top()


def test_the_view_is_there_at_once_and_paragraphs_come_whole(
    qtbot: QtBot, window: MainWindow, engine: GatedTranslator, story: Article
) -> None:
    window.trigger("translate")
    assert window.desk.mode is View.BOTH
    assert "Machine translation from English to Portuguese" in window.view.toPlainText()
    sizes = [len(block(story, n)) for n in range(3)]
    engine.let(sizes[0] + sizes[1] - 1)
    come(qtbot, window, sizes[0])
    assert window.view.article.exact(Spot(block(story, 0)[0], translated=True))
    assert window.view.article.exact(Spot(block(story, 1)[0], translated=True)) is None
    engine.let(1)
    come(qtbot, window, sizes[0] + sizes[1])
    engine.let(1_000)
    qtbot.waitUntil(lambda: window.announcer.last.startswith("Translated into Portuguese."), timeout=WAIT)
    assert translated(window) == len(story.segments)


def test_what_is_in_sight_comes_first(
    qtbot: QtBot, window: MainWindow, engine: GatedTranslator, story: Article
) -> None:
    window.view.set_caret(Spot(block(story, 20)[2]))
    window.trigger("both")
    engine.let(3)
    come(qtbot, window, 3)
    assert window.desk.translated
    assert list(window.desk.translated.translations) == block(story, 20)
    window.trigger("original")
    window.view.article.finish()
    window.view.jump(0, 0)
    bar = window.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    spot = window.view.in_sight()
    assert spot
    assert spot.segment not in block(story, 0)


@pytest.mark.parametrize("view", ["both", "translation"])
def test_nothing_jumps(
    qtbot: QtBot, window: MainWindow, engine: GatedTranslator, story: Article, view: str
) -> None:
    here = Spot(block(story, 30)[1])
    window.view.set_caret(Spot(block(story, 10)[0]))
    window.trigger(view)
    window.view.article.finish()
    place = window.view.article.place(here)
    assert place
    window.view.jump(place.start + 4, place.start + 9)
    bar = window.view.verticalScrollBar()
    bar.setValue(bar.value() + window.view.viewport().height() // 2)
    chosen = window.view.textCursor().selectedText()
    top = y(window, here)
    engine.let(3 * 19)
    come(qtbot, window, 3 * 19)
    qtbot.waitUntil(lambda: window.view.article.exact(Spot(block(story, 28)[0], translated=True)) is not None)
    assert window.view.textCursor().selectedText() == chosen
    assert y(window, here) == top
    assert window.view.spot_at_caret() == here
    engine.let(1_000)
    qtbot.waitUntil(lambda: window.announcer.last.startswith("Translated"), timeout=WAIT)
    assert abs(y(window, here) - top) <= 1
    spot = window.view.spot_at_caret()
    assert spot
    assert (spot.segment, spot.translated) == (here.segment, view == "translation")
    assert window.view.article.complete


def test_the_words_that_were_found_stay_found(
    qtbot: QtBot, window: MainWindow, engine: GatedTranslator
) -> None:
    window.trigger("both")
    window.searching.open()
    window.searching.bar.words.setText("number 25")
    window.trigger("find_next")
    assert window.view.textCursor().selectedText() == "number 25"
    engine.let(1_000)
    qtbot.waitUntil(lambda: window.announcer.last.startswith("Translated"), timeout=WAIT)
    assert window.view.textCursor().selectedText() == "number 25"
    window.trigger("find_next")
    assert window.announcer.last.startswith("2 of 2: pt:")


def test_cancelled_it_keeps_what_came_and_f4_goes_on(
    qtbot: QtBot, window: MainWindow, engine: GatedTranslator, story: Article
) -> None:
    window.trigger("both")
    engine.let(4)
    come(qtbot, window, 3)
    window.translating.cancel()
    qtbot.waitUntil(lambda: "The translation was stopped." in window.announcer.last, timeout=WAIT)
    assert "F4 goes on" in window.announcer.last
    assert window.notices.label.text() == window.announcer.last
    assert (window.desk.mode, translated(window)) == (View.BOTH, 4)
    window.trigger("original")
    window.trigger("translate")
    assert (window.desk.mode, translated(window)) == (View.BOTH, 4)
    engine.let(1_000)
    qtbot.waitUntil(lambda: window.announcer.last.startswith("Translated"), timeout=WAIT)
    assert translated(window) == len(story.segments)
    window.trigger("translate")
    assert window.desk.mode is View.ORIGINAL


def test_cancelled_before_anything_came_the_original_is_back(
    qtbot: QtBot, window: MainWindow, engine: GatedTranslator
) -> None:
    window.trigger("both")
    window.translating.cancel()
    qtbot.waitUntil(lambda: "stays as it is" in window.announcer.last, timeout=WAIT)
    assert (window.desk.mode, window.desk.translated) == (View.ORIGINAL, None)
    assert engine.asked == []


def test_a_failure_in_the_middle_is_told_and_f4_goes_on(
    qtbot: QtBot, window: MainWindow, engine: GatedTranslator, story: Article
) -> None:
    window.trigger("translation")
    engine.let(5)
    come(qtbot, window, 3)
    engine.fail(RawiError(Code.WORKER_DIED, worker="translate"))
    qtbot.waitUntil(lambda: "stopped unexpectedly" in window.announcer.last, timeout=WAIT)
    assert "F4 goes on" in window.announcer.last
    assert (window.desk.mode, translated(window)) == (View.TRANSLATION, 5)
    window.trigger("translate")
    assert window.desk.mode is View.TRANSLATION
    engine.let(1_000)
    qtbot.waitUntil(lambda: window.announcer.last.startswith("Translated"), timeout=WAIT)
    assert translated(window) == len(story.segments)


def test_the_views_change_in_the_middle(
    qtbot: QtBot, window: MainWindow, engine: GatedTranslator, story: Article
) -> None:
    window.trigger("both")
    for count, view in ((9, "translation"), (21, "original"), (45, "both"), (60, "translation")):
        engine.let(count - translated(window))
        come(qtbot, window, count)
        window.trigger(view)
        assert window.desk.mode is View(view)
    engine.let(1_000)
    qtbot.waitUntil(lambda: window.announcer.last.startswith("Translated"), timeout=WAIT)
    assert len(engine.asked) == len(story.segments)
    window.view.article.finish()
    text = window.view.toPlainText()
    assert text.count("pt: The ferry") == 40
    assert text.count("The ferry") == 40
    window.trigger("both")
    window.view.article.finish()
    assert window.view.toPlainText().count("The ferry") == 80


def test_another_article_in_the_middle_and_back(
    qtbot: QtBot, window: MainWindow, engine: GatedTranslator, story: Article, welcome: Article
) -> None:
    window.trigger("both")
    engine.let(6)
    come(qtbot, window, 6)
    window.opening.show(Opened(welcome))
    assert (window.desk.mode, window.desk.translated) == (View.ORIGINAL, None)
    engine.let(1_000)
    with qtbot.waitSignal(window.translating.done, timeout=WAIT):
        window.trigger("translate")
    assert window.desk.translated
    assert window.desk.translated.article.id == welcome.id
    window.opening.show(Opened(story))
    window.trigger("translate")
    assert translated(window) >= 6


def test_deleted_in_the_middle(
    qtbot: QtBot, window: MainWindow, engine: GatedTranslator, story: Article
) -> None:
    window.trigger("both")
    engine.let(6)
    come(qtbot, window, 6)
    window.desk.clear()
    window.translating.forget([story.id])
    engine.let(1_000)
    qtbot.wait(50)
    assert (window.desk.article, window.desk.translated) == (None, None)
    window.opening.show(Opened(story))
    window.trigger("both")
    assert translated(window) == 0


def test_closed_in_the_middle(qtbot: QtBot, window: MainWindow, engine: GatedTranslator) -> None:
    window.trigger("both")
    engine.let(6)
    come(qtbot, window, 6)
    window.close()
    engine.let(1_000)
    qtbot.wait(50)


def test_the_next_sentences_are_heard_in_the_new_language(
    qtbot: QtBot, window: MainWindow, engine: GatedTranslator, story: Article
) -> None:
    window.trigger("translation")
    engine.let(6)
    come(qtbot, window, 6)
    window.listening.catch_up()
    said = [each.language for each in window.listening.reading.utterances]
    assert said[:6] == ["pt"] * 6
    assert set(said[6:]) == {"en"}
    engine.let(1_000)
    qtbot.waitUntil(lambda: window.announcer.last.startswith("Translated"), timeout=WAIT)
    window.listening.catch_up()
    assert {each.language for each in window.listening.reading.utterances} == {"pt"}
