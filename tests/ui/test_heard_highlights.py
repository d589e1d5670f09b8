"""A highlight is told from the rest by ear too: a screen reader has it with its paragraph, the voice announces its sentence."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rawi.article.translation import Spot
from rawi.session import Opened
from rawi.speech.state import State
from tests.articles import ENGLISH, loaded, stored
from tests.heard import Heard, heard, play

_SENTENCE = ENGLISH[2]


@pytest.fixture
def story(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Heard]:
    with heard(qtbot, qapp, monkeypatch) as made:
        article = loaded(ENGLISH, "en")
        made.program.parts.library.put(article, stored(ENGLISH))
        made.window.opening.show(Opened(article.article))
        made.window.view.article.finish()
        segment = next(each.id for each in article.article.segments if each.text == _SENTENCE)
        made.window.view.set_caret(Spot(segment))
        made.window.trigger("highlight")
        qtbot.waitUntil(lambda: bool(made.window.notes.keeping.notes), timeout=10_000)
        yield made


def described(story: Heard) -> list[str]:
    """The descriptions of paragraphs that tell of highlights, as a screen reader has them."""
    tree = QAccessible.queryAccessibleInterface(story.window.view)
    texts = (tree.child(n).text(QAccessible.Text.Description) for n in range(tree.childCount()))
    return [text for text in texts if text.startswith("Highlight")]


def announced(story: Heard) -> list[str]:
    """The sentences that the voice announces as highlighted."""
    said = story.window.listening.reading.utterances
    return [two.text for one, two in pairwise(said) if one.text == "Highlight, yellow" and one.aside]


def hide(story: Heard, *, hidden: bool) -> None:
    story.window.preferences.take(replace(story.window.preferences.settings, own_marks=not hidden))
    story.window.view.article.finish()


def test_both_tell_it_until_it_is_hidden_or_removed(qtbot: QtBot, story: Heard) -> None:
    for hidden in (False, True, False):
        hide(story, hidden=hidden)
        assert described(story) == ([] if hidden else [f"Highlight, yellow: {_SENTENCE}"])
        assert [text[:20] for text in announced(story)] == ([] if hidden else [_SENTENCE[:20]])
    story.window.trigger("highlight")
    qtbot.waitUntil(lambda: not story.window.notes.keeping.notes, timeout=10_000)
    assert described(story) == announced(story) == []


def test_the_voice_goes_on_while_one_is_set(qtbot: QtBot, story: Heard) -> None:
    play(qtbot, story.window)
    story.until(lambda: bool(story.window.listening.heard_spot()) and story.segment != "")
    before = len(story.window.notes.keeping.notes)
    story.window.trigger("next_sentence")
    place = story.segment
    story.window.trigger("highlight")
    qtbot.waitUntil(lambda: len(story.window.notes.keeping.notes) > before, timeout=10_000)
    assert story.state is State.PLAYING
    assert story.segment == place
    assert len(announced(story)) == before + 1
