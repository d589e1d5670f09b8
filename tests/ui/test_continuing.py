"""One article after the other, in the real window with a voice that is instant."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from rawi.article.stored import Loaded
from rawi.library.model import Query
from rawi.speech.sleeping import Sleep, Until
from rawi.speech.state import State
from rawi.ui import continuing
from rawi.ui.main_window import MainWindow
from tests.heard import Heard, heard, play
from tests.shelves import article

WAIT = 20_000


@pytest.fixture
def story(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Heard]:
    """Three unread articles, the newest open; the silence between two is short."""
    monkeypatch.setattr(continuing, "REST", 20)
    with heard(qtbot, qapp, monkeypatch) as made:
        library = made.program.parts.library
        for number in (0, 1, 3):
            made_article, stored = article(number)
            library.put(Loaded(made_article), stored)
        entries = library.entries(Query())
        with qtbot.waitSignal(made.window.ready, timeout=WAIT):
            made.window.opening.open_key(entries[0].id, entries[0].title)
        switch(made.window, on=True)
        yield made


def switch(window: MainWindow, *, on: bool) -> None:
    window.preferences.take(replace(window.preferences.settings, continue_reading=on))


def title(window: MainWindow) -> str:
    return window.desk.article.title if window.desk.article else ""


def hear_to_the_end(qtbot: QtBot, story: Heard) -> None:
    """Until the next article begins to be read, or nothing does."""
    window = story.window
    if not window.listening.playing:
        play(qtbot, window)
    with qtbot.waitSignal(window.listening.finished, timeout=WAIT):
        story.until(lambda: not window.listening.playing)


def test_the_next_unread_article_is_named_and_read_aloud_until_none_is_left(
    qtbot: QtBot, story: Heard
) -> None:
    window, library = story.window, story.program.parts.library
    expected = [entry.title for entry in library.entries(Query())]
    told: list[str] = []
    window.announcer.say = lambda text, **_how: told.append(text)  # type: ignore[method-assign]  # only what is said
    for name in expected[1:]:
        hear_to_the_end(qtbot, story)
        qtbot.waitUntil(lambda: window.listening.playing, timeout=WAIT)
        assert title(window) == name
        assert f"Next article: {name}" in told
    hear_to_the_end(qtbot, story)
    qtbot.waitUntil(lambda: told[-1] == "That was the last unread article of your library.", timeout=WAIT)
    assert story.state is State.STOPPED
    assert title(window) == expected[-1]
    qtbot.waitUntil(lambda: all(entry.finished for entry in library.entries(Query())), timeout=WAIT)


def test_it_is_a_setting_and_an_action_with_a_check_mark(qtbot: QtBot, story: Heard) -> None:
    window = story.window
    action = window.shelf.actions["continue_reading"]
    assert action.isChecked()
    action.trigger()
    assert not action.isChecked()
    assert not window.preferences.settings.continue_reading
    assert window.announcer.last == "After an article Rawi stops"
    hear_to_the_end(qtbot, story)
    qtbot.wait(150)
    assert story.state is State.STOPPED
    assert window.announcer.last == "End of the article"


@pytest.mark.parametrize("what", ["stop", "hush", "jump", "play"])
def test_what_the_reader_does_in_the_silence_keeps_them_here(
    qtbot: QtBot, story: Heard, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    window = story.window
    rest = window.rooms.companions.next._rest
    rest.setInterval(60_000)
    here = title(window)
    hear_to_the_end(qtbot, story)
    qtbot.waitUntil(rest.isActive, timeout=WAIT)
    if what == "hush":
        window.hush()
    elif what == "jump":
        window.trigger("previous_heading")
    else:
        window.trigger(what)
    assert not rest.isActive()
    assert not window.rooms.companions.next._wanted
    assert title(window) == here


def test_another_article_that_is_on_its_way_is_not_held_up(
    qtbot: QtBot, story: Heard, tmp_path: Path
) -> None:
    window = story.window
    rest = window.rooms.companions.next._rest
    rest.setInterval(60_000)
    hear_to_the_end(qtbot, story)
    qtbot.waitUntil(rest.isActive, timeout=WAIT)
    path = tmp_path / "own.html"
    path.write_text("<title>The reader’s own choice</title><p>It was chosen in the silence between.")
    with qtbot.waitSignal(window.ready, timeout=WAIT):
        window.open(path)
        window.rooms.companions.next._go()
    assert title(window) == "The reader’s own choice"
    assert not rest.isActive()


def test_stopped_while_the_library_is_still_asked(qtbot: QtBot, story: Heard) -> None:
    window = story.window
    here = title(window)
    hear_to_the_end(qtbot, story)
    window.trigger("stop")
    qtbot.wait(200)
    assert title(window) == here


def test_who_is_in_the_library_or_a_dialog_is_left_alone(qtbot: QtBot, story: Heard) -> None:
    window = story.window
    here = title(window)
    play(qtbot, window)
    window.trigger("library")
    hear_to_the_end(qtbot, story)
    qtbot.wait(150)
    assert window.shelf.shown
    assert title(window) == here
    window.trigger("library")
    play(qtbot, window)
    dialog = QDialog(window)
    dialog.open()
    story.until(lambda: not window.listening.playing)
    qtbot.wait(150)
    assert title(window) == here
    dialog.close()


@pytest.mark.parametrize("until", [Until.ARTICLE, Until.SECTION])
def test_the_sleep_timer_s_end_of_the_article_is_the_end(qtbot: QtBot, story: Heard, until: Until) -> None:
    window = story.window
    here = title(window)
    window.rooms.companions.sleep.choose(Sleep(until))
    hear_to_the_end(qtbot, story)
    qtbot.wait(150)
    assert (title(window), story.state) == (here, State.STOPPED)
    assert window.rooms.companions.sleep.timer.sleep is None
    window.rooms.companions.sleep.choose(Sleep(Until.MINUTES, 30))
    hear_to_the_end(qtbot, story)
    qtbot.waitUntil(lambda: window.listening.playing, timeout=WAIT)
    assert title(window) != here
    assert window.rooms.companions.sleep.timer.sleep == Sleep(Until.MINUTES, 30)
