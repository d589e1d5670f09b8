"""The window: contents at the side, the article in the middle, bars below; `commands.py` says what its actions do."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from rawi.session import Opened
from rawi.settings import resources
from rawi.speech.state import State
from rawi.ui import menus
from rawi.ui.after_translation import AfterTranslation
from rawi.ui.announcer import Announcer
from rawi.ui.answers import Answers
from rawi.ui.around import Around
from rawi.ui.article_view import ArticleView
from rawi.ui.bars import NoticeBar, ProgressBar
from rawi.ui.commands import commands
from rawi.ui.contents import Contents
from rawi.ui.desk import Desk
from rawi.ui.footnotes import Footnotes
from rawi.ui.helping import Helping
from rawi.ui.interlude import Interlude
from rawi.ui.jobs import Jobs
from rawi.ui.jumping import Jumping
from rawi.ui.key_filter import KeyFilter
from rawi.ui.late_rooms import LateRooms
from rawi.ui.listening import Listening, planned
from rawi.ui.marks.room import MarksRoom
from rawi.ui.moving import Moving
from rawi.ui.notes.room import NotesRoom
from rawi.ui.opening import Opening
from rawi.ui.packs.room import PacksRoom
from rawi.ui.pairing import Pairing
from rawi.ui.preferences import Preferences
from rawi.ui.reader_window import ReaderWindow
from rawi.ui.reading_modes import ReadingModes
from rawi.ui.searching import Searching
from rawi.ui.shelf.importing import Importing
from rawi.ui.shelf.room import ShelfRoom
from rawi.ui.sight.room import SightRoom
from rawi.ui.status_line import StatusLine
from rawi.ui.tab_order import TabOrder
from rawi.ui.taking import Taking
from rawi.ui.tell import Teller
from rawi.ui.tools import Tools
from rawi.ui.translating import Translating
from rawi.wording import notices, places

_SOON = 200
"""Milliseconds after an article is shown in which what goes along with it is made."""


class MainWindow(ReaderWindow):
    """One reader's window. `ready` tells that an article is shown."""

    ready = Signal()

    def __init__(self, view: ArticleView, tools: Tools) -> None:
        super().__init__()
        self.view = view
        self.announcer = Announcer(view)
        self.jobs = Jobs(self)
        self.preferences = Preferences(self, tools.store, tools.settings, tools.themes, tools.targets)
        self.desk = Desk(view, tools.settings, self.preferences.theme)
        self._build()
        self.teller = Teller(self, self.notices, self.announcer, tools.voices.notice, tools.interface)
        self._make_parts(tools)
        self.importing = Importing(self, self.jobs, tools.intake, self.teller)
        self.taking = Taking(self, self.opening, self.importing.take, self.packs.sort, self.teller)
        self.actions_by_name = self.shelf.actions = menus.fill(self, self.trigger)
        self.sight = SightRoom(self, self.below)
        told = self.interlude, self.teller, self.actions_by_name
        self.modes = ReadingModes(self.desk, self.listening, self.translating, self.preferences, *told)
        self.around = Around(self, self.contents, self.desk, self.listening, self.actions_by_name)
        menus.show_keys(self.actions_by_name, tools.keys.keys)
        self.rooms = LateRooms(self, self.sight, tools)
        self._methods = commands(self, self.rooms)
        self._connect()
        self._apply()

    def _make_parts(self, tools: Tools) -> None:
        """What reads, opens, finds and answers."""
        session, library, voices = tools.session, tools.library, tools.voices
        self.listening = Listening(self.desk, self.jobs, voices)
        self.translating = Translating(self.desk, self.jobs, session, self.listening.first_wanted)
        self.opening = Opening(self.desk, self.jobs, session, self.translating.recall)
        self.jumping = Jumping(self.view, self.teller.announce)
        self.pairing = Pairing(self.desk, self.listening)
        self.interlude = Interlude(self.listening, self.teller)
        self.marks = MarksRoom(self.desk, self.listening, self.interlude, self.jumping, self.teller)
        self.packs = PacksRoom(self, self.desk, self.jobs, tools.packs, self.translating, self.teller)
        self.after = AfterTranslation(self.desk, session, self.marks, self.teller)
        self.searching = Searching(self, self.below, self.view, self.jumping)
        asked = self.desk, self.listening, self.interlude, self.teller
        self.footnotes = Footnotes(*asked, self.jumping)
        self.answers = Answers(*asked, self.footnotes, self.marks.why, self.translating.known)
        self.notes = NotesRoom(self.desk, self.jobs, library, self.listening, self.jumping, self.teller)
        self.keys = KeyFilter(self, tools.keys.keys, self.trigger, self.hush)
        self.moving = Moving(self, self.listening, self.jumping, self.contents)
        self.helping = Helping(self.keys, self.teller)
        kept = self.pages, library, session.delete, self.jobs
        self.shelf = ShelfRoom(*kept, self.desk, self.opening, self.listening, self.teller, self.preferences)

    def _build(self) -> None:
        """The widgets."""
        self.setWindowTitle("Rawi")
        self.setStatusBar(StatusLine(self))
        self.resize(QSize(1_120, 820).boundedTo(self.screen().availableSize()))
        self.contents = Contents(self)
        self.notices = NoticeBar(self)
        self.progress = ProgressBar(self, self._announce)
        splitter = self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(self.contents)
        splitter.addWidget(self.view)
        splitter.setSizes([260, 860])
        splitter.setStretchFactor(1, 1)
        self.pages = QStackedWidget(self)
        self.pages.setMinimumHeight(100)  # the library's height is no claim while the article is shown
        self.pages.addWidget(splitter)
        middle = QWidget(self)
        middle.setMinimumSize(300, 200)  # long notices take the text's room, and never make the window grow
        layout = self.below = QVBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.pages, self.progress, self.notices):
            layout.addWidget(widget, int(widget is self.pages))
        self.setCentralWidget(middle)
        self.order = TabOrder(middle, splitter, layout)
        self.view.setFocus()

    def _connect(self) -> None:
        QApplication.instance().installEventFilter(self.keys)  # type: ignore[union-attr]  # there is an application
        self.jobs.started.connect(self.progress.watch)
        self.opening.opened.connect(self._opened)
        for part in (self.opening, self.translating, self.listening, self.preferences):
            part.problem.connect(self.teller.problem)
        self.preferences.changed.connect(self._apply)
        self.preferences.keys_asked.connect(lambda: self.trigger("keys"))
        self.translating.shown.connect(self._view_shown)
        self.translating.grown.connect(self.listening.grow)
        self.translating.told.connect(self.teller.text)
        self.translating.done.connect(self.after.tell)
        self.translating.done.connect(lambda _whole: self.around.article())
        self.listening.heard.connect(self._heard)
        self.listening.state.connect(self._state)
        self.listening.finished.connect(lambda: self.teller.announce(self.tr("End of the article")))
        self.listening.finished.connect(self.shelf.ended)
        self.listening.finished.connect(self._heard_to_the_end)
        self.contents.chosen.connect(self._chosen)
        self.notices.closed.connect(self._notice_closed)
        self.shelf.entries.deleted.connect(lambda keys, _said: self.translating.forget(keys))
        self.shelf.left.connect(self.around.article)
        self.shelf.counted.connect(self.around.library)
        self.importing.added.connect(self.shelf.renew)
        self.shelf.adding.connect(self.importing.choose)
        self.translating.amended.connect(self.around.article)
        self.view.link.connect(self.answers.link)
        self._soon = QTimer(self, interval=_SOON, singleShot=True)
        self._soon.timeout.connect(self._begin_companions)
        self.listening.planned.connect(self._soon.start)
        self.teller.busy = lambda: self.listening.playing

    def _announce(self, title: str) -> None:
        self.teller.announce(title)

    def trigger(self, name: str) -> None:
        """Do an action of the table."""
        self._methods[name]()

    def open(self, path: Path) -> None:
        """Open a stored article."""
        self.opening.open(path)

    def begin(self, paths: Sequence[Path] = ()) -> None:
        """Open the first file; several, and folders, go into the library. Without any: the library, or our own sample while it is empty."""
        self.taking.files(paths)
        if not paths:
            self.shelf.begin(lambda: self.open(resources.sample()))

    def _opened(self, opened: Opened) -> None:
        self.around.article()
        self.notes.opened()
        self.rooms.opened()
        self.notices.hide()
        if self.view.hasFocus():
            self.teller.announce(opened.article.title)
        self.view.setFocus()
        said = notices.of_article(opened.article)
        if said:
            self.teller.text(said)
        self.translating.opened()
        self.ready.emit()

    def _view_shown(self, view: str) -> None:
        self.preferences.remember_view(view)
        self.desk.settings = self.preferences.settings
        self.around.article()
        labels = self.desk.labels
        if labels:
            self.teller.announce(labels.machine or self.tr("Original"))

    def _heard(self, segment: str) -> None:
        self.opening.remember(segment)
        self.contents.show_section(self.answers.section())

    def _state(self, state: str) -> None:
        if state == State.PLAYING.value:
            self.teller.hush()
        self.around.state(state)

    def play(self) -> None:
        """Read aloud from here, or pause; in a footnote, say that; in the library, read the chosen article."""
        if self.shelf.shown and not self.listening.playing:
            self.shelf.open_current(listen=True)
        elif self.desk.article:
            self.teller.hush()
            if self.listening.playing or not self.footnotes.say_here():
                self.listening.toggle()

    def stop(self) -> None:
        """Silence of every kind; where it is silent already, from the library back to the article."""
        self.teller.hush()
        self.stay()
        if self.shelf.shown and not self.listening.playing:
            self.shelf.leave()
        self.listening.stop()

    def hush(self) -> None:
        """Control alone: silence, if there is sound."""
        self.teller.hush()
        self.stay()
        self.listening.pause()

    def stay(self) -> None:
        """The reader does something: the next article does not come."""
        self.rooms.stay()

    def _chosen(self, section: int) -> None:
        if self.jumping.section(section):
            self.view.setFocus()

    def switch_contents(self) -> None:
        """To the contents list, or back to the text."""
        target = self.view if self.contents.hasFocus() else self.contents
        self.contents.setVisible(target is self.contents or self.contents.isVisible())
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def change_speed(self, steps: int) -> None:
        """Faster or slower, at once."""
        value = self.listening.change_speed(steps)
        self.preferences.change_speed(value)
        self.teller.announce(places.speed(value))
        self.around.status()

    def _apply(self) -> None:
        """Make what is shown and heard fit the settings."""
        settings, theme = self.preferences.settings, self.preferences.theme
        self.sight.apply()
        self.keys.single_keys, self.keys.control_hushes = settings.single_keys, settings.control_hushes
        self.teller.speak = settings.speak_problems
        self.rooms.follow(settings)
        self.importing.follow(settings.watched_folder)
        self.listening.follow(settings)
        self.actions_by_name["furniture"].setChecked(settings.show_furniture)
        for name in ("continue_reading", "narration"):
            self.actions_by_name[name].setChecked(getattr(settings, name))
        replan = planned(settings) != planned(self.desk.settings)
        self.desk.refresh(settings, theme)
        if replan:
            self.desk.changed.emit()

    def _begin_companions(self) -> None:
        self.rooms.companions.begin()

    def _heard_to_the_end(self) -> None:
        self.rooms.companions.finished()

    def _notice_closed(self) -> None:
        self.teller.hush()
        focus = self.shelf.page.focus if self.shelf.shown else self.view.setFocus
        focus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the place and end everything."""
        QApplication.instance().removeEventFilter(self.keys)  # type: ignore[union-attr]  # there is an application
        self.opening.flush()
        self.teller.hush()
        self.translating.close()
        self._soon.stop()
        self.rooms.close()
        self.listening.close()
        self.view.pictures.close()
        self.jobs.close()
        super().closeEvent(event)
