"""What every action of the table does: its name, and the method that is called."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from rawi.article.translation import View
from rawi.settings import resources

if TYPE_CHECKING:
    from rawi.ui.late_rooms import LateRooms
    from rawi.ui.reader_window import ReaderWindow


def commands(window: "ReaderWindow", rooms: "LateRooms") -> dict[str, Callable[[], object]]:
    """The window's own, and those of its parts."""
    return {
        **_window(window),
        **_listen(window),
        **_language(window),
        **window.taking.commands(),
        **window.packs.commands(),
        **window.moving.commands(),
        **window.searching.commands(),
        **_in_article(window, rooms),
        **window.helping.commands(),
        **window.shelf.commands(),
        **_library(window),
        **rooms.anywhere(),
    }


def _in_article(window: "ReaderWindow", rooms: "LateRooms") -> dict[str, Callable[[], object]]:
    """What belongs to the article on the desk does nothing to it while the library hides it."""

    def guarded(command: Callable[[], object]) -> Callable[[], object]:
        return lambda: None if window.shelf.shown else command()

    early = window.footnotes, window.notes, window.marks, window.modes
    parts = *(room.commands() for room in early), rooms.in_article()
    return {name: guarded(command) for part in parts for name, command in part.items()}


def _window(window: "ReaderWindow") -> dict[str, Callable[[], object]]:
    preferences = window.preferences
    return {
        "settings": preferences.edit,
        "quit": window.close,
        "contents": window.switch_contents,
        "where": lambda: window.shelf.tell_current() if window.shelf.shown else window.answers.where(),
        "larger": partial(preferences.change_size, 1),
        "smaller": partial(preferences.change_size, -1),
        "reset_size": partial(preferences.change_size, 0),
        "interface_larger": partial(preferences.change_interface, 1),
        "interface_smaller": partial(preferences.change_interface, -1),
        "theme": preferences.next_theme,
        "furniture": preferences.switch_furniture,
    }


def _library(window: "ReaderWindow") -> dict[str, Callable[[], object]]:
    return {
        "find": lambda: window.shelf.search() if window.shelf.shown else window.searching.open(),
        "add_files": window.importing.choose_files,
        "add_folder": window.importing.choose_folder,
        "sample": lambda: window.open(resources.sample()),
    }


def _listen(window: "ReaderWindow") -> dict[str, Callable[[], object]]:
    return {
        "play": window.play,
        "play_key": window.play,
        "pause": window.hush,
        "stop": window.stop,
        "say_selection": window.answers.selection,
        "repeat": window.listening.repeat,
        "slower": partial(window.change_speed, -1),
        "faster": partial(window.change_speed, 1),
    }


def _language(window: "ReaderWindow") -> dict[str, Callable[[], object]]:
    translating = window.translating
    return {
        "translate": translating.toggle,
        "original": partial(translating.show, View.ORIGINAL),
        "both": partial(translating.show, View.BOTH),
        "translation": partial(translating.show, View.TRANSLATION),
        "other_language": window.answers.other_language,
    }
