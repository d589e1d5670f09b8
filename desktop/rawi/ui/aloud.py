"""A start by ear: the file that was named, or the article that was read last and not to its end, is read aloud as soon as it is there."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt

from rawi.library.model import Entry, Query, Sort, State
from rawi.library.store import Library
from rawi.ui.main_window import MainWindow
from rawi.wording.translator import translate


def begin_aloud(window: MainWindow, library: Library, paths: Sequence[Path]) -> None:
    """Begin like `MainWindow.begin`, and play. Without files and without anything that was begun, what is opened then is read aloud."""

    def otherwise(_error: object = None) -> None:
        play = window.ready.connect(lambda: _play(window), Qt.ConnectionType.SingleShotConnection)
        window.opening.folder.connect(
            lambda _path: QObject.disconnect(play), Qt.ConnectionType.SingleShotConnection
        )
        window.begin(paths)

    if paths:
        otherwise()
        return

    def found(entries: list[Entry]) -> None:
        if entries:
            window.shelf.open(entries[0], listen=True)
        else:
            otherwise()

    last = Query(state=State.READING, sort=Sort.READ, descending=True, limit=1)
    window.jobs.run(
        translate("shelf", "Looking into the library"),
        lambda _progress, _cancelled: library.entries(last),
        done=found,
        failed=otherwise,
    )


def _play(window: MainWindow) -> None:
    """An article that plays by itself already is left alone."""
    if not window.listening.playing:
        window.play()
