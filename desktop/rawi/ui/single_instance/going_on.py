"""What another start asks for, done in the window that was open before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rawi.wording.translator import translate

if TYPE_CHECKING:
    from rawi.library.store import Library
    from rawi.ui.main_window import MainWindow
    from rawi.ui.single_instance.asked import Asked


def go_on(window: MainWindow, library: Library, asked: Asked) -> None:
    """What the reader has there stays, unless there is something else to read."""
    if asked.speak:
        window.rooms.begin(speak=True)
    if asked.listen:
        _listen(window, library, asked)
    elif asked.paths:
        window.taking.files(asked.paths)
    elif not asked.speak:
        window.teller.announce(translate("MainWindow", "Rawi was open already; this is its window."))


def _listen(window: MainWindow, library: Library, asked: Asked) -> None:
    if asked.paths or not window.desk.article:
        from rawi.ui.aloud import begin_aloud

        begin_aloud(window, library, asked.paths)
    elif not window.listening.playing:
        window.play()
