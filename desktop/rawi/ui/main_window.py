"""The window: contents at the side, the article in the middle, bars below; every action of the table has its method here."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow, QSplitter, QVBoxLayout, QWidget

from rawi.article.translation import View
from rawi.session import Opened, Session
from rawi.settings.store import SettingsStore
from rawi.settings.table import Settings
from rawi.speech.events import State
from rawi.ui import menus, theming
from rawi.ui.actions import Action
from rawi.ui.announcer import Announcer
from rawi.ui.answers import Answers
from rawi.ui.article_view import ArticleView
from rawi.ui.bars import NoticeBar, ProgressBar
from rawi.ui.contents import Contents
from rawi.ui.desk import Desk
from rawi.ui.jobs import Jobs
from rawi.ui.jumping import Jumping
from rawi.ui.key_filter import KeyFilter
from rawi.ui.listening import Listening
from rawi.ui.opening import Opening
from rawi.ui.preferences import Preferences
from rawi.ui.searching import Searching
from rawi.ui.tell import Teller
from rawi.ui.translating import Translating
from rawi.ui.voices import Voices
from rawi.wording import places
from rawi.wording.problems import sentence
from rawi.wording.translator import translate


class MainWindow(QMainWindow):
    """One reader's window. `ready` tells that an article is shown."""

    ready = Signal()

    def __init__(
        self,
        session: Session,
        store: SettingsStore,
        settings: Settings,
        view: ArticleView,
        themes: Path,
        voices: Voices,
        interface: str,
    ) -> None:
        super().__init__()
        self.view = view
        self.announcer = Announcer(view)
        self.jobs = Jobs(self)
        self.preferences = Preferences(self, store, settings, themes)
        self.desk = Desk(view, settings, self.preferences.theme)
        self._build()
        self.teller = Teller(self, self.notices, self.announcer, voices.notice, interface)
        self.listening = Listening(self.desk, self.jobs, voices.article, voices.prepare)
        self.opening = Opening(self.desk, self.jobs, session)
        self.translating = Translating(self.desk, self.jobs, session)
        self.jumping = Jumping(view, self.teller.announce)
        self.searching = Searching(self, self._layout, view, self.jumping)
        self.answers = Answers(self.desk, self.listening, self.teller)
        self.keys = KeyFilter(self, self.trigger, self.hush)
        self._actions = menus.fill(self, self.trigger)
        self._methods = {**self._commands(), **self._moves(), **self.searching.commands()}
        self._connect()
        self._apply()

    def _build(self) -> None:
        """The widgets."""
        self.setWindowTitle("Rawi")
        self.resize(1_120, 820)
        self.contents = Contents(self)
        self.notices = NoticeBar(self)
        self.progress = ProgressBar(self, self.announcer.say)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(self.contents)
        splitter.addWidget(self.view)
        splitter.setSizes([260, 860])
        splitter.setStretchFactor(1, 1)
        middle = QWidget(self)
        layout = self._layout = QVBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (splitter, self.progress, self.notices):
            layout.addWidget(widget, int(widget is splitter))
        self.setCentralWidget(middle)
        self.statusBar().setAccessibleName(self.tr("Status"))

    def _commands(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {
            "open": self.choose_file,
            "settings": self.preferences.edit,
            "quit": self.close,
            "contents": self.switch_contents,
            "back": self.jumping.back,
            "where": self.answers.where,
            "play": self.play,
            "play_key": self.play,
            "pause": self.listening.pause,
            "stop": self.stop,
            "repeat": self.listening.reading.repeat,
            "slower": partial(self.change_speed, -1),
            "faster": partial(self.change_speed, 1),
            "translate": self.translating.toggle,
            "original": partial(self.translating.show, View.ORIGINAL),
            "both": partial(self.translating.show, View.BOTH),
            "translation": partial(self.translating.show, View.TRANSLATION),
            "other_language": self.answers.other_language,
            "larger": partial(self.preferences.change_size, 1),
            "smaller": partial(self.preferences.change_size, -1),
            "reset_size": partial(self.preferences.change_size, 0),
            "theme": self.preferences.next_theme,
            "furniture": self.preferences.switch_furniture,
            "keys": self.show_keys,
            "describe_key": self.describe_key,
        }

    def _moves(self) -> dict[str, Callable[[], object]]:
        """What the moves in the text do."""
        table: dict[str, Callable[[], object]] = {}
        for way, backwards in (("next", False), ("previous", True)):
            table[f"{way}_sentence"] = partial(self._sentence, way)
            table[f"{way}_paragraph"] = partial(self.listening.move, f"{way}_paragraph")
            table[f"{way}_section"] = table[f"{way}_section_key"] = partial(self._section, way, backwards)
            for kind in ("heading", "link", "list", "table", "quote"):
                table[f"{way}_{kind}"] = partial(self.jumping.to, kind, backwards=backwards)
            for level in range(1, 7):
                table[f"{way}_heading_{level}"] = partial(
                    self.jumping.to, "heading", backwards=backwards, level=level
                )
        return table

    def _connect(self) -> None:
        QApplication.instance().installEventFilter(self.keys)  # type: ignore[union-attr]  # there is an application
        self.jobs.started.connect(self.progress.watch)
        self.opening.opened.connect(self._opened)
        for part in (self.opening, self.translating, self.listening, self.preferences):
            part.problem.connect(self.teller.problem)
        self.preferences.changed.connect(self._apply)
        self.translating.shown.connect(self._view_shown)
        self.listening.heard.connect(self._heard)
        self.listening.state.connect(self._state)
        self.listening.finished.connect(lambda: self.teller.announce(self.tr("End of the article")))
        self.contents.chosen.connect(self._chosen)
        self.notices.closed.connect(self._notice_closed)
        self.view.link.connect(self.answers.link)
        self.teller.busy = lambda: self.listening.playing

    def trigger(self, name: str) -> None:
        """Do an action of the table."""
        self._methods[name]()

    def open(self, path: Path) -> None:
        """Open a stored article."""
        self.opening.open(path)

    def choose_file(self) -> None:
        """Ask for a file."""
        kinds = self.tr("Articles (*.txt *.html *.htm *.xhtml *.md *.markdown);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open a stored article"), "", kinds)
        if name:
            self.open(Path(name))

    def _opened(self, opened: Opened) -> None:
        article = opened.article
        self.setWindowTitle(f"{article.title} - Rawi")
        self.contents.show_article(article, None)
        self._actions[View.ORIGINAL.value].setChecked(True)
        self.notices.hide()
        self._status()
        self.view.setFocus()
        if article.notices:
            self.teller.text(
                " ".join(sentence(notice.code, dict(notice.facts)) for notice in article.notices)
            )
        self.ready.emit()

    def _view_shown(self, view: str) -> None:
        for name in View:
            self._actions[name.value].setChecked(name.value == view)
        if self.desk.article:
            self.contents.show_article(
                self.desk.article, self.desk.translated if view != View.ORIGINAL.value else None
            )
        labels = self.desk.labels
        if labels:
            self.teller.announce(labels.machine or self.tr("Original"))

    def _heard(self, segment: str) -> None:
        self.opening.remember(segment)
        self.contents.show_section(self.answers.section())

    def _state(self, state: str) -> None:
        playing = state == State.PLAYING.value
        self._actions["play"].setIconText(self.tr("Pause") if playing else self.tr("Listen"))
        if playing:
            self.teller.hush()
        self._status()

    def _status(self) -> None:
        labels = self.desk.labels
        if labels:
            speed = places.speed(self.listening.reading.speed)
            self.statusBar().showMessage(
                "   |   ".join(part for part in (labels.byline, labels.times, speed) if part)
            )

    def play(self) -> None:
        """Read aloud from here, or pause."""
        if self.desk.article:
            self.teller.hush()
            self.listening.toggle()

    def stop(self) -> None:
        """Silence of every kind."""
        self.teller.hush()
        self.listening.stop()

    def hush(self) -> None:
        """Control alone: silence, if there is sound."""
        self.teller.hush()
        self.listening.pause()

    def _sentence(self, way: str) -> None:
        """The arrows follow the direction of the view: in a right-to-left one, left is next."""
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        other = {"next": "previous", "previous": "next"}[way]
        self.listening.move(f"{other if mirrored else way}_sentence")

    def _section(self, way: str, backwards: bool) -> None:
        if self.listening.playing:
            self.listening.move(f"{way}_section")
        else:
            self.jumping.next_section(backwards=backwards)

    def _chosen(self, section: int) -> None:
        if self.jumping.section(section):
            self.view.setFocus()

    def switch_contents(self) -> None:
        """To the contents list, or back to the text."""
        target = self.view if self.contents.hasFocus() else self.contents
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def change_speed(self, steps: int) -> None:
        """Faster or slower, at once."""
        value = self.listening.change_speed(steps)
        self.preferences.change_speed(value)
        self.teller.announce(places.speed(value))
        self._status()

    def _apply(self) -> None:
        """Make what is shown and heard fit the settings."""
        settings, theme = self.preferences.settings, self.preferences.theme
        QApplication.setPalette(theming.palette(theme))
        self.setStyleSheet(theming.style(theme))
        self.keys.single_keys, self.keys.control_hushes = settings.single_keys, settings.control_hushes
        self.teller.speak = settings.speak_problems
        self.listening.reading.set_speed(settings.speech_speed)
        self._actions["furniture"].setChecked(settings.show_furniture)
        replan = settings.show_furniture is not self.desk.settings.show_furniture
        self.desk.refresh(settings, theme)
        if replan:
            self.desk.changed.emit()

    def show_keys(self) -> None:
        """The list of every key."""
        from rawi.ui.help_dialogs import show_keys

        show_keys(self)

    def describe_key(self) -> None:
        """The next key is told, not done."""
        self.teller.text(self.tr("Press a key to hear what it does."))

        def tell(action: Action | None) -> None:
            self.teller.text(
                translate("actions", action.help) if action else self.tr("This key does nothing here.")
            )

        self.keys.describe = tell

    def _notice_closed(self) -> None:
        self.teller.hush()
        self.view.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the place and end everything."""
        self.opening.flush()
        self.teller.hush()
        self.listening.close()
        self.jobs.close()
        super().closeEvent(event)
