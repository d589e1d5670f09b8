"""A start by ear: what is named, or what was read last, is heard without a further key."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rawi import __main__, app
from rawi.cli.commands import LISTEN, SPEAK_INTERFACE, is_command
from rawi.library.anchors import Anchor
from rawi.speech.state import State
from rawi.ui.aloud import begin_aloud
from rawi.ui.single_instance.asked import Asked
from rawi.ui.single_instance.claim import Claim
from tests.conftest import FIXTURES
from tests.heard import Heard, heard
from tests.shelves import fill

_WAIT = 30_000


@pytest.fixture
def made(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Heard]:
    with heard(qtbot, qapp, monkeypatch) as one:
        yield one


def playing(qtbot: QtBot, made: Heard) -> None:
    qtbot.waitUntil(lambda: made.state is State.PLAYING, timeout=_WAIT)


def test_a_file_is_read_aloud(qtbot: QtBot, made: Heard) -> None:
    begin_aloud(made.window, made.program.parts.library, [FIXTURES / "copied.en.txt"])
    playing(qtbot, made)
    article = made.window.desk.article
    assert article
    assert article.source.name == "copied.en.txt"


def test_what_was_read_last_goes_on_where_it_was(qtbot: QtBot, made: Heard) -> None:
    library = made.program.parts.library
    one, other = fill(library, 2)
    for key in (other, one):
        known = library.get(key)
        assert known
        place = known.segments[2]
        library.set_place(key, Anchor(place.id, place.text[:20], 0), 0.4)
    begin_aloud(made.window, library, [])
    playing(qtbot, made)
    article = made.window.desk.article
    assert article
    assert article.id == one
    assert made.segment == article.segments[2].id


def test_without_anything_the_sample_is_read_aloud(qtbot: QtBot, made: Heard) -> None:
    begin_aloud(made.window, made.program.parts.library, [])
    playing(qtbot, made)
    article = made.window.desk.article
    assert article
    assert article.source.name == "welcome.en.html"


def test_a_library_in_which_nothing_is_begun_is_shown(qtbot: QtBot, made: Heard) -> None:
    library = made.program.parts.library
    (key,) = fill(library, 1)
    library.set_finished(key, True)
    begin_aloud(made.window, made.program.parts.library, [])
    qtbot.waitUntil(lambda: made.window.shelf.shown, timeout=_WAIT)
    assert made.state is not State.PLAYING


def test_the_option_belongs_to_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[tuple[list[str], bool, bool]] = []

    def main(asked: Asked, _claim: Claim) -> int:
        opened.append(([each.name for each in asked.paths], asked.speak, asked.listen))
        return 0

    monkeypatch.setattr(app, "main", main)
    assert not is_command(LISTEN)
    for arguments in ([LISTEN, "story.html"], [SPEAK_INTERFACE, LISTEN]):
        monkeypatch.setattr("sys.argv", ["rawi", *arguments])
        assert __main__.main() == 0
    assert opened == [(["story.html"], False, True), ([], True, True)]
