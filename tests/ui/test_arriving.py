"""The caret comes to its sentence in a document that is filled in turns; until then the view knows where it will be."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rawi.article.model import Article, Source
from rawi.article.stored import Stored
from rawi.article.translation import Spot
from rawi.load.annotate import annotate
from rawi.load.plain_text import PlainTextLoader
from rawi.session import Opened
from rawi.ui.article_view import ArticleView
from rawi.ui.main_window import MainWindow
from tests.windows import made_program


@pytest.fixture(scope="module")
def article() -> Article:
    text = "A sentence of a long text, which goes on. " * 8 + "\n\n"
    return annotate(
        PlainTextLoader().load(Stored("long", text.encode() * 900)), "0" * 64, Source("long", "text")
    )


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    made = made_program(qapp)
    made.window.teller.speak = False
    qtbot.addWidget(made.window)
    made.window.show()
    yield made.window
    made.window.close()
    made.close()


def open_at_the_end(window: MainWindow, article: Article) -> ArticleView:
    window.opening.show(Opened(article, article.segments[-1].id))
    assert not window.view.article.complete
    return window.view


def test_the_window_goes_on_and_the_caret_arrives(qtbot: QtBot, window: MainWindow, article: Article) -> None:
    view = open_at_the_end(window, article)
    last = Spot(article.segments[-1].id)
    assert view.article.place(last) is None
    assert view.spot_at_caret() == last
    with qtbot.waitSignal(view.article.filled, timeout=20_000):
        pass
    place = view.article.place(last)
    assert place
    assert view.textCursor().position() == place.start
    assert view.viewport().updatesEnabled()


def test_a_key_of_the_reader_does_not_wait(window: MainWindow, article: Article) -> None:
    view = open_at_the_end(window, article)
    QTest.keyClick(view, Qt.Key.Key_Left)
    place = view.article.place(Spot(article.segments[-1].id))
    assert place
    assert view.textCursor().position() == place.start - 1


def test_the_beginning_is_there_at_once_however_busy_the_machine_is(
    window: MainWindow, article: Article, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rawi.ui.article_document.TURN", -1.0)
    window.opening.show(Opened(article))
    assert window.view.spot_at_caret() == Spot(article.segments[0].id)
    assert not window.view.article.complete


def test_another_article_takes_over(qtbot: QtBot, window: MainWindow, article: Article) -> None:
    view = open_at_the_end(window, article)
    window.desk.clear()
    assert view.spot_at_caret() is None
    assert view.viewport().updatesEnabled()
    view = open_at_the_end(window, article)
    window.opening.show(Opened(article))
    assert view.spot_at_caret() == Spot(article.segments[0].id)
    with qtbot.waitSignal(view.article.filled, timeout=20_000):
        pass
    assert view.textCursor().position() == 0
