"""One key leads out of a list, table or quote, by ear too."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rawi.article.model import Article
from rawi.article.stored import Stored
from rawi.load.service import load
from rawi.session import Opened
from rawi.speech.state import State
from tests.heard import Heard, heard

PAGE = """<!DOCTYPE html><html lang=en><head><title>The ferry</title></head><body><article><h1>The ferry</h1>
<p>The ferry leaves at dawn, and nobody has ever seen it wait for a passenger who came late.</p>
<ul><li>First the mail</li><li>Then the bread</li><li>Then whoever is awake</li></ul>
<p>It returns before noon, with fish and with the news of three villages.</p>
<blockquote><p>The river does not ask.</p><p>It does not explain.</p></blockquote>
<p>So says the woman at the rudder, who has been there longer than the landing stage.</p>
<table><tr><th>Stop</th><th>Time</th></tr><tr><td>Landing</td><td>6:10</td></tr></table><p>So it is written on a board that nobody reads any more.</p></article></body></html>"""
WAIT = 60_000


@pytest.fixture
def article() -> Article:
    return load(Stored("ferry.html", PAGE.encode())).article


@pytest.fixture
def story(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, article: Article
) -> Iterator[Heard]:
    with heard(qtbot, qapp, monkeypatch) as made:
        made.window.opening.show(Opened(article))
        made.window.view.article.finish()
        made.window.view.setFocus()
        yield made


def put(story: Heard, words: str) -> None:
    """The caret to these words."""
    view = story.window.view
    found = view.document().find(words)
    found.setPosition(found.selectionStart())
    view.setTextCursor(found)


def out(story: Heard) -> str:
    """What the key announces."""
    story.window.announcer.last = ""
    QTest.keyClick(story.window.view, Qt.Key.Key_O)
    return story.window.announcer.last


@pytest.mark.parametrize(
    ("inside", "after"),
    [
        ("First the mail", "It returns before noon"),
        ("whoever is awake", "It returns before noon"),
        ("The river does not ask", "So says the woman"),
        ("It does not explain", "So says the woman"),
    ],
)
def test_it_leads_to_what_comes_after(story: Heard, inside: str, after: str) -> None:
    put(story, inside)
    assert out(story).startswith(after)
    assert story.window.view.textCursor().selectedText().startswith(after)
    story.window.trigger("back")
    assert story.window.view.textCursor().block().text().find(inside) >= 0


def test_it_says_where_there_is_nothing_to_get_out_of(story: Heard) -> None:
    put(story, "The ferry leaves")
    assert out(story) == "The caret is not in a list, table or quote"
    assert story.window.view.textCursor().block().text().startswith("The ferry leaves")


def test_a_table_is_left_as_a_whole(story: Heard) -> None:
    put(story, "6:10")
    assert out(story).startswith("So it is written")


def test_while_it_reads_the_voice_goes_on_after_the_list(qtbot: QtBot, story: Heard) -> None:
    put(story, "First the mail")
    story.window.trigger("play")
    qtbot.waitUntil(lambda: story.state is State.PLAYING, timeout=WAIT)
    out(story)
    place = story.window.listening.reading.place
    assert place
    assert place.text.startswith("It returns before noon")
    assert story.state is State.PLAYING
