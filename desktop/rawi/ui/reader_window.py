"""The window as its rooms know it: the parts that they share, and what they may ask of it. `MainWindow` makes and connects them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout

    from rawi.ui.announcer import Announcer
    from rawi.ui.answers import Answers
    from rawi.ui.around import Around
    from rawi.ui.article_view import ArticleView
    from rawi.ui.bars import NoticeBar
    from rawi.ui.contents import Contents
    from rawi.ui.desk import Desk
    from rawi.ui.footnotes import Footnotes
    from rawi.ui.helping import Helping
    from rawi.ui.jobs import Jobs
    from rawi.ui.jumping import Jumping
    from rawi.ui.key_filter import KeyFilter
    from rawi.ui.listening import Listening
    from rawi.ui.marks.room import MarksRoom
    from rawi.ui.moving import Moving
    from rawi.ui.notes.room import NotesRoom
    from rawi.ui.opening import Opening
    from rawi.ui.packs.room import PacksRoom
    from rawi.ui.preferences import Preferences
    from rawi.ui.reading_modes import ReadingModes
    from rawi.ui.searching import Searching
    from rawi.ui.shelf.importing import Importing
    from rawi.ui.shelf.room import ShelfRoom
    from rawi.ui.taking import Taking
    from rawi.ui.tell import Teller
    from rawi.ui.translating import Translating


class ReaderWindow(QMainWindow):
    """No room imports the window that imports it: it takes this one."""

    view: ArticleView
    contents: Contents
    notices: NoticeBar
    splitter: QSplitter
    pages: QStackedWidget
    below: QVBoxLayout
    """Under the article, where bars and panels come."""

    announcer: Announcer
    teller: Teller
    jobs: Jobs
    keys: KeyFilter
    actions_by_name: dict[str, QAction]

    desk: Desk
    preferences: Preferences
    opening: Opening
    importing: Importing
    taking: Taking
    shelf: ShelfRoom
    around: Around

    listening: Listening
    translating: Translating
    modes: ReadingModes
    jumping: Jumping
    moving: Moving
    searching: Searching
    answers: Answers
    footnotes: Footnotes
    marks: MarksRoom
    notes: NotesRoom
    packs: PacksRoom
    helping: Helping

    def trigger(self, name: str) -> None:
        """Do an action of the table."""
        raise NotImplementedError

    def open(self, path: Path) -> None:
        """Open a stored article."""
        raise NotImplementedError

    def play(self) -> None:
        """Read aloud from here, or pause; in a footnote, say that; in the library, read the chosen article."""
        raise NotImplementedError

    def stop(self) -> None:
        """Silence of every kind; where it is silent already, from the library back to the article."""
        raise NotImplementedError

    def hush(self) -> None:
        """Silence, if there is sound."""
        raise NotImplementedError

    def stay(self) -> None:
        """The reader does something: the next article does not come."""
        raise NotImplementedError

    def change_speed(self, steps: int) -> None:
        """Faster or slower, at once."""
        raise NotImplementedError

    def switch_contents(self) -> None:
        """To the contents list, or back to the text."""
        raise NotImplementedError
