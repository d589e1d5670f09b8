"""The window's program: builds each object once and hands it down."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from rawi.article.model import Direction
from rawi.build import Parts, build, speak
from rawi.render.page import Renderer
from rawi.settings import resources
from rawi.settings.table import Settings
from rawi.sounding import Sounding
from rawi.text.direction import of_language
from rawi.ui.accessible_factory import AccessibleFactory
from rawi.ui.application import Application
from rawi.ui.article_view import ArticleView
from rawi.ui.collector import Collector
from rawi.ui.main_window import MainWindow
from rawi.ui.pictures import Pictures
from rawi.ui.resting import Resting
from rawi.ui.tools import Tools
from rawi.ui.voices import Casting, Trial, Voices
from rawi.wording import translator as wording

if TYPE_CHECKING:
    from rawi.speech.events import ReadingEvent
    from rawi.speech.port import Voice
    from rawi.ui.packs.tools import PackTools
    from rawi.ui.single_instance.answering import Answering
    from rawi.ui.single_instance.asked import Asked
    from rawi.ui.single_instance.claim import Claim

SOON = 1_000
"""Milliseconds after the start, which has more to do at first, until other starts are answered and the windows have their icon; whoever asks meanwhile waits."""


@dataclass
class Program:
    """What lives as long as the window."""

    application: QApplication
    parts: Parts
    window: MainWindow
    factory: AccessibleFactory

    def speak(self, language: str) -> None:
        """Another interface language ("" for the system's): a new window takes the place of this one, with the same article at the same place."""
        from rawi.ui.successor import hand_over

        before = self.window
        self.parts.interface = speak(language)
        _speak_language(self.application, self.parts.interface)
        self.parts.settings = before.preferences.settings
        self.window = _window(self.parts)
        self.connect()
        hand_over(before, self.window, self.parts.interface)

    def connect(self) -> None:
        """Hear what concerns the window as a whole."""
        self.window.preferences.language_chosen.connect(self.speak, Qt.ConnectionType.QueuedConnection)

    def close(self) -> None:
        """End workers and close files."""
        self.parts.close()


def application() -> Application:
    """The Qt application with Rawi's name."""
    made = Application(sys.argv[:1])
    made.setApplicationName("Rawi")
    made.setDesktopFileName("rawi")
    return made


def make(made: QApplication, factory: AccessibleFactory) -> Program:
    """Build the window and everything behind it; nothing is opened yet. The factory lives as long as the application."""
    parts = build()
    _speak_language(made, parts.interface)
    window = _window(parts)
    for problem in (parts.store.problem, parts.keys.problem, parts.library.problem):
        if problem:
            window.teller.problem(problem)
    program = Program(made, parts, window, factory)
    program.connect()
    return program


def _window(parts: Parts) -> MainWindow:
    """A window over these parts, with a voice of its own."""
    root = resources.resources()
    view = ArticleView(Renderer(root / "templates"), Pictures(parts.library.resource))
    tools = Tools(
        session=parts.session,
        library=parts.library,
        intake=lambda: parts.intake,
        packs=partial(_pack_tools, parts),
        dictionaries=lambda: parts.dictionaries,
        store=parts.store,
        profiles=lambda: parts.profiles,
        settings=_settings(parts),
        keys=parts.keys,
        themes=root / "themes",
        voices=_voices(parts),
        interface=parts.interface,
    )
    window = MainWindow(view, tools)
    Resting(window, parts.session.engines.rest)
    return window


def _voices(parts: Parts) -> Voices:
    """What the window needs to be heard."""
    sounding = Sounding(lambda: parts.voicing, parts.places.library)

    def preview(listener: Callable[[ReadingEvent], None]) -> Trial:
        return Trial(*sounding.trial(listener))

    return Voices(
        sounding.article,
        sounding.notice,
        sounding.load,
        sounding.narrate,
        sounding.prepare,
        Casting(sounding.voices, lambda: parts.voices, preview, sounding.renew, parts.interface),
        lambda: parts.narrator,
        sounding.set_loudness,
        sounding.respell,
    )


def _settings(parts: Parts) -> Settings:
    """The reader's; at the very first start with the sizes that the system has."""
    if not parts.store.new:
        return parts.settings
    from rawi.ui.system_text import first_settings

    return first_settings(parts.settings)


def _pack_tools(parts: Parts) -> PackTools:
    """What the window of packs works with; made as it is needed."""
    from rawi.ui.packs.tools import PackTools

    def voices() -> Sequence[Voice]:
        chorus = parts.voicing.synthesizer(live=False)
        try:
            return chorus.voices()
        finally:
            chorus.close()

    return PackTools(
        parts.packs,
        lambda: parts.catalogue,
        lambda: parts.downloader,
        parts.places.downloads,
        voices,
        lambda: parts.session.engines.rest(0.0),
    )


def _speak_language(made: QApplication, interface: str) -> None:
    """Words, direction and number formats of the interface language, in the place of an earlier one's."""
    for earlier in made.findChildren(QTranslator):
        made.removeTranslator(earlier)
        earlier.deleteLater()
    installed = wording.installed()
    if installed is not None:
        installed.setParent(made)
        made.installTranslator(_qt_words(interface))
        made.installTranslator(installed)
    QLocale.setDefault(QLocale(interface))
    rtl = of_language(interface) is Direction.RTL
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)


def _qt_words(interface: str) -> QTranslator:
    """The words of Qt's own dialogs and menus; Rawi's where Qt has none (Hindi)."""
    words = QTranslator(QApplication.instance())
    own = str(resources.translations())
    theirs = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    any(words.load(f"qtbase_{interface}", folder) for folder in (theirs, own))
    return words


def welcomed(*, fresh: bool, paths: Sequence[Path]) -> bool:
    """Whether the first steps come by themselves: at the very first start, unless it is for a file."""
    return fresh and not paths


def main(asked: Asked, claim: Claim) -> int:
    """Open the window on the first of the files and take in the others; without files, on the library or our own sample.

    It may `speak` its menus and dialogs as long as it is open, and let the reader `listen` at once: to the file, or to what was read last.
    Where the claim is this process's, the window does what other starts ask for.
    """
    made = application()
    program = make(made, AccessibleFactory())
    program.window.show()
    made.file_opened.connect(lambda path: program.window.taking.files([path]))
    if asked.listen:
        from rawi.ui.aloud import begin_aloud

        begin_aloud(program.window, program.parts.library, asked.paths)
    else:
        program.window.begin(asked.paths)
    program.window.rooms.begin(speak=asked.speak)
    if welcomed(fresh=program.parts.fresh, paths=asked.paths):
        program.window.rooms.welcome.show()
    QTimer.singleShot(SOON, made, lambda: soon(program, claim))
    Collector(made)
    status = made.exec()
    claim.release()
    program.close()
    return status


def soon(program: Program, claim: Claim) -> None:
    """What the first article need not wait for."""
    from PySide6.QtGui import QIcon

    program.application.setWindowIcon(QIcon(str(resources.resources() / "icons" / "rawi.svg")))
    if claim.ours:
        answer(program, claim)


def answer(program: Program, claim: Claim) -> Answering:
    """Let the window of this program, whichever it is by then, do what other starts ask for."""
    from rawi.ui.single_instance.answering import Answering
    from rawi.ui.single_instance.going_on import go_on

    def do(asked: Asked) -> None:
        go_on(program.window, program.parts.library, asked)

    return Answering(program.application, claim, lambda: program.window, do)
