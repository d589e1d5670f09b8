"""The window: contents at the side, the article in the middle, bars below; every action of the table has its method here."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QMainWindow,
    QSplitter,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from rawi.article.errors import RawiError
from rawi.article.translation import View
from rawi.session import Opened, Session
from rawi.settings.store import SettingsStore
from rawi.settings.table import THEMES, Settings
from rawi.speech.events import ReadingEvent, State
from rawi.speech.reading import Reading
from rawi.text.reading import minutes
from rawi.ui import help_dialogs, theming
from rawi.ui.actions import ACTIONS, MENUS, Action
from rawi.ui.announcer import Announcer
from rawi.ui.article_view import ArticleView
from rawi.ui.bars import FindBar, NoticeBar, ProgressBar
from rawi.ui.contents import Contents
from rawi.ui.desk import Desk
from rawi.ui.jobs import Jobs
from rawi.ui.jumping import Jumping
from rawi.ui.key_filter import KeyFilter
from rawi.ui.listening import Listening, original_of
from rawi.ui.opening import Opening
from rawi.ui.settings_dialog import SettingsDialog
from rawi.ui.tell import Teller
from rawi.ui.translating import Translating
from rawi.wording import places
from rawi.wording.problems import sentence
from rawi.wording.translator import translate

MakeReading = Callable[[Callable[[ReadingEvent], None]], Reading]
_MARK = "rawi:mark/"
_SIZE_STEP = 10


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
        make_reading: MakeReading,
        make_notice_voice: MakeReading,
        prepare: Callable[[], None],
        interface: str,
    ) -> None:
        """`make_reading` builds the article's voice, `make_notice_voice` one for notices, `prepare` gets its device and engine ready (in a job)."""
        super().__init__()
        self._store, self.settings, self._themes = store, settings, themes
        self.view = view
        self.announcer = Announcer(view)
        self.jobs = Jobs(self)
        self.desk = Desk(view, settings, self._theme())
        self._actions: dict[str, QAction] = {}
        self._build(make_notice_voice, interface)
        self.listening = Listening(self.desk, self.jobs, make_reading, prepare)
        self.opening = Opening(self.desk, self.jobs, session)
        self.translating = Translating(self.desk, self.jobs, session)
        self.jumping = Jumping(view, self.teller.announce)
        self._methods = self._table()
        self.keys = KeyFilter(self, self.trigger, self.hush)
        QApplication.instance().installEventFilter(self.keys)  # type: ignore[union-attr]  # there is an application
        self._connect()
        self._apply(settings)

    def _build(self, make_notice_voice: MakeReading, interface: str) -> None:
        """The widgets."""
        self.setWindowTitle("Rawi")
        self.resize(1_120, 820)
        self.contents = Contents(self)
        self.notices = NoticeBar(self)
        self.progress = ProgressBar(self, self.announcer.say)
        self._find_bar: FindBar | None = None
        self.teller = Teller(self, self.notices, self.announcer, make_notice_voice, interface)
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
        self._build_actions()
        self.statusBar().setAccessibleName(self.tr("Status"))

    def _build_actions(self) -> None:
        """Menus and toolbar from the table."""
        menus = {name: self.menuBar().addMenu(translate("menus", text)) for name, text in MENUS.items()}
        bar = QToolBar(self.tr("Tools"), self)
        bar.setMovable(False)
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        for action in ACTIONS:
            made = self._action(action)
            menus[action.menu].addAction(made)
            if action.tool:
                bar.addAction(made)
                button = bar.widgetForAction(made)
                button.setAccessibleName(translate("actions", action.tool))
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.addToolBar(bar)

    def _action(self, action: Action) -> QAction:
        """A QAction that shows its keys; they are acted on by the key filter, in every keyboard layout."""
        text = translate("actions", action.text).replace("{level}", action.keys[0][-1])
        made = QAction(text, self)
        made.setObjectName(action.name)
        made.setIconText(translate("actions", action.tool) if action.tool else text)
        made.setToolTip(f"{translate('actions', action.help)} ({action.keys[0]})")
        made.setStatusTip(translate("actions", action.help))
        made.setShortcuts([QKeySequence(key) for key in action.keys])
        made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        made.setCheckable(action.checkable)
        made.triggered.connect(lambda _checked=False, name=action.name: self.trigger(name))
        self._actions[action.name] = made
        return made

    def _table(self) -> dict[str, Callable[[], object]]:
        """What each action does."""
        table: dict[str, Callable[[], object]] = {
            "open": self.choose_file,
            "settings": self.edit_settings,
            "quit": self.close,
            "find": self.open_find,
            "find_next": lambda: self.find_bar.go(backwards=False),
            "find_previous": lambda: self.find_bar.go(backwards=True),
            "contents": self.switch_contents,
            "back": self.jumping.back,
            "where": self.where,
            "play": self.play,
            "play_key": self.play,
            "pause": self.listening.pause,
            "stop": self.stop,
            "slower": partial(self.change_speed, -1),
            "faster": partial(self.change_speed, 1),
            "translate": self.translating.toggle,
            "original": partial(self.translating.show, View.ORIGINAL),
            "both": partial(self.translating.show, View.BOTH),
            "translation": partial(self.translating.show, View.TRANSLATION),
            "other_language": self.other_language,
            "larger": partial(self.change_size, _SIZE_STEP),
            "smaller": partial(self.change_size, -_SIZE_STEP),
            "reset_size": self.reset_size,
            "theme": self.next_theme,
            "furniture": self.switch_furniture,
            "keys": partial(help_dialogs.show_keys, self),
            "describe_key": self.describe_key,
        }
        for how in ("sentence", "paragraph"):
            for way in ("next", "previous"):
                table[f"{way}_{how}"] = partial(self._move, f"{way}_{how}")
        table["repeat"] = self.listening.reading.repeat
        for way, backwards in (("next", False), ("previous", True)):
            table[f"{way}_section"] = table[f"{way}_section_key"] = partial(self._section, way, backwards)
            for kind in ("heading", "link", "list", "table", "quote"):
                table[f"{way}_{kind}"] = partial(self.jumping.to, kind, backwards=backwards)
            for level in range(1, 7):
                table[f"{way}_heading_{level}"] = partial(
                    self.jumping.to, "heading", backwards=backwards, level=level
                )
        return table

    def _connect(self) -> None:
        self.jobs.started.connect(self.progress.watch)
        self.opening.opened.connect(self._opened)
        for part in (self.opening, self.translating, self.listening):
            part.problem.connect(self.teller.problem)
        self.translating.shown.connect(self._view_shown)
        self.listening.heard.connect(self._heard)
        self.listening.state.connect(self._state)
        self.listening.finished.connect(lambda: self.teller.announce(self.tr("End of the article")))
        self.contents.chosen.connect(self._chosen)
        self.notices.closed.connect(self._notice_closed)
        self.view.link.connect(self._link)
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
        translated = self.desk.translated if view != View.ORIGINAL.value else None
        if self.desk.article:
            self.contents.show_article(self.desk.article, translated)
        labels = self.desk.labels
        if labels:
            self.teller.announce(labels.machine or self.tr("Original"))

    def _heard(self, segment: str) -> None:
        self.opening.remember(segment)
        self.contents.show_section(
            self.view.article.section_at(self.view.textCursor().position())
            if not self.listening.playing
            else self._section_heard()
        )

    def _section_heard(self) -> int:
        place = self.listening.reading.place
        return place.section if place else -1

    def _state(self, state: str) -> None:
        playing = state == State.PLAYING.value
        self._actions["play"].setIconText(self.tr("Pause") if playing else self.tr("Listen"))
        if playing:
            self.teller.hush()
        self._status()

    def _status(self) -> None:
        labels = self.desk.labels
        if labels:
            self.statusBar().showMessage(
                f"{labels.byline}   |   {labels.times}   |   {places.speed(self.listening.reading.speed)}"
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

    def _move(self, how: str) -> None:
        """Sentence and paragraph follow the direction of the view only by their arrows: left is next in right-to-left."""
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft and how.endswith("sentence")
        if mirrored:
            how = how.replace("next", "*").replace("previous", "next").replace("*", "previous")
        self.listening.move(how)

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
        if self.contents.hasFocus():
            self.view.setFocus()
        else:
            self.contents.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def change_speed(self, steps: int) -> None:
        """Faster or slower, at once."""
        value = self.listening.change_speed(steps)
        self._keep(replace(self.settings, speech_speed=value))
        self.teller.announce(places.speed(value))
        self._status()

    def change_size(self, percent: int) -> None:
        """Larger or smaller text."""
        size = min(400, max(50, self.settings.text_size + percent))
        self._apply(self._keep(replace(self.settings, text_size=size)))

    def reset_size(self) -> None:
        """The usual size."""
        self._apply(self._keep(replace(self.settings, text_size=100)))

    def next_theme(self) -> None:
        """Through all themes in turn."""
        name = THEMES[(THEMES.index(self.settings.theme) + 1) % len(THEMES)]
        self._apply(self._keep(replace(self.settings, theme=name)))

    def switch_furniture(self) -> None:
        """Show or hide what belongs to the site."""
        self._apply(self._keep(replace(self.settings, show_furniture=not self.settings.show_furniture)))
        self.desk.changed.emit()

    def edit_settings(self) -> None:
        """The settings window."""
        dialog = SettingsDialog(self.settings, self)
        if dialog.exec():
            self.listening.reading.set_speed(dialog.chosen.speech_speed)
            self._apply(self._keep(dialog.chosen))
            self.desk.changed.emit()

    def _keep(self, settings: Settings) -> Settings:
        """Take over and store."""
        self.settings = settings
        try:
            self._store.save(settings)
        except RawiError as error:
            self.teller.problem(error)
        return settings

    def _theme(self) -> theming.Theme:
        return theming.load(self._themes, theming.wanted(self.settings.theme))

    def _apply(self, settings: Settings) -> None:
        """Make what is shown fit the settings."""
        theme = self._theme()
        QApplication.setPalette(theming.palette(theme))
        self.setStyleSheet(theming.style(theme))
        self.keys.single_keys, self.keys.control_hushes = settings.single_keys, settings.control_hushes
        self.teller.speak = settings.speak_problems
        self._actions["furniture"].setChecked(settings.show_furniture)
        self.desk.refresh(settings, theme)

    def where(self) -> None:
        """Section, percent, minutes left: shown and said."""
        article = self.desk.article
        if article is None:
            return
        position, end = self.view.textCursor().position(), max(1, self.view.document().characterCount() - 1)
        section = self._section_heard() if self.listening.playing else self.view.article.section_at(position)
        name = article.sections[section].heading if section >= 0 else article.title
        left = round(minutes(article, self.listening.reading.speed)[1] * (1 - position / end))
        self.teller.text(places.where(name or article.title, round(100 * position / end), left))

    def other_language(self) -> None:
        """The counterpart of this sentence: shown and said."""
        found = self.listening.counterpart()
        if found:
            self.teller.text(found[0], language=found[1])
        else:
            self.teller.text(self.tr("This sentence has no translation yet. F4 translates the article."))

    def _link(self, address: str) -> None:
        """A mark's sign shows the original; other links are not followed: Rawi is offline."""
        if address.startswith(_MARK):
            segment = address.removeprefix(_MARK)
            original = original_of(self.desk, segment)
            translation = self.desk.translated.translations.get(segment) if self.desk.translated else None
            labels = self.desk.labels
            if original and translation and labels:
                reasons = " ".join(labels.explain(mark) for mark in translation.marks)
                self.teller.text(f"{reasons} {original[0]}", language=original[1])
        else:
            text = self.tr("Rawi does not go online. The link leads to {address}")
            self.teller.text(text.replace("{address}", address))

    def open_find(self) -> None:
        """Open the search."""
        self.find_bar.open_bar()

    @property
    def find_bar(self) -> FindBar:
        """The search, made when it is first asked for: until then the article is the only text with a caret."""
        if self._find_bar is None:
            self._find_bar = FindBar(self, self._find, self.view.setFocus)
            self._layout.insertWidget(1, self._find_bar)
        return self._find_bar

    def _find(self, words: str, backwards: bool) -> None:
        self.jumping.find(words, backwards=backwards)

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
