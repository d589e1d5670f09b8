"""The reader's voices: what the window of voices shows, does and keeps."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMessageBox

from rawi.article.errors import RawiError
from rawi.article.progress import IsCancelled, Progress
from rawi.library.model import Field
from rawi.library.store import Library
from rawi.settings.voices import VoiceChoice, parse, store
from rawi.speech.port import Voice
from rawi.ui import file_dialogs
from rawi.ui.jobs import Job, Work
from rawi.ui.shelf.dialogs import show_dialog
from rawi.ui.voices import Casting
from rawi.wording import voices as words
from rawi.wording.problems import sentence

if TYPE_CHECKING:
    from rawi.packs.voices import Imported, PiperVoice
    from rawi.ui.casting.dialog import VoicesDialog
    from rawi.ui.casting.preview import Preview
    from rawi.ui.reader_window import ReaderWindow

_SOON = 250
"""Milliseconds in which more changes are gathered before they are heard."""


@dataclass(frozen=True, slots=True)
class _Found:
    """What there is now."""

    voices: tuple[Voice, ...]
    imported: dict[str, "PiperVoice"]
    languages: tuple[str, ...]


class CastingRoom(QObject):
    """Answers "voices"."""

    def __init__(self, window: "ReaderWindow", library: Library, casting: Casting) -> None:
        super().__init__(window)
        self._window, self._library, self._casting = window, library, casting
        self._soon = QTimer(self, interval=_SOON, singleShot=True)
        self._soon.timeout.connect(self.keep)
        self._changes: dict[str, VoiceChoice] = {}
        self.dialog: VoicesDialog | None = None
        self.preview: Preview | None = None

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {"voices": self.show}

    def show(self) -> None:
        """Look for the voices, then show them."""
        if self.dialog is None:
            self._window.jobs.run(
                words.looking(), self._look, done=self._open, failed=self._window.teller.problem
            )

    def _look(self, _progress: Progress, _cancelled: IsCancelled) -> _Found:
        imported = {f"piper/{each.id}": each for each in self._casting.imported().voices()}
        languages = tuple(facet.value for facet in self._library.facets(Field.LANGUAGE))
        return _Found(self._casting.find(), imported, languages)

    def _open(self, found: _Found) -> None:
        from rawi.ui.casting.dialog import VoicesDialog
        from rawi.ui.casting.preview import Preview

        if self.dialog is not None:
            return
        window = self._window
        choices = parse(window.preferences.settings.voices)
        dialog = self.dialog = VoicesDialog(choices, window, window.teller.announce)
        preview = self.preview = Preview(dialog, self._casting.preview, self._beside)
        preview.playing.connect(lambda playing: dialog.show_playing(playing=playing))
        preview.problem.connect(self._problem)
        dialog.changed.connect(self.change)
        dialog.preview.clicked.connect(lambda _checked=False: self._say())
        dialog.take.clicked.connect(lambda _checked=False: self._choose())
        dialog.remove.clicked.connect(lambda _checked=False: self._ask_removal())
        dialog.finished.connect(lambda _result: self._closed())
        self._fill(found, self._first())
        show_dialog(dialog)
        dialog.languages.setFocus()

    def _first(self) -> str:
        """The language to begin with: that of what is heard."""
        from rawi.text.language import row_of

        article = self._window.desk.article
        return row_of(article.language if article else self._casting.interface.replace("_", "-"))

    def _fill(self, found: _Found, language: str) -> None:
        from rawi.ui.casting.roster import Roster

        if self.dialog is None:
            return
        desk, settings = self._window.desk, self._window.preferences.settings
        mine = [
            desk.article.language if desk.article else "",
            desk.translated.target if desk.translated else "",
        ]
        chosen = [settings.target_language, *self.dialog.choices, self._casting.interface.replace("_", "-")]
        roster = Roster(found.voices, [*mine, *found.languages, *chosen])
        self.dialog.show_voices(roster, found.imported, language)

    def change(self, code: str, choice: VoiceChoice) -> None:
        """A language's voice is to be another: soon kept and heard."""
        self._changes[code] = choice
        self._soon.start()

    def keep(self) -> None:
        """Keep what was changed, and let it be heard."""
        self._soon.stop()
        changes, self._changes = self._changes, {}
        preferences = self._window.preferences
        settings = preferences.settings
        new = store(parse(settings.voices) | changes)
        if new != settings.voices:
            preferences.store(replace(settings, voices=new))
            self._window.desk.settings = preferences.settings
            self._window.listening.reading.recast()

    def _renew(self) -> None:
        self._casting.renew()
        self._window.listening.reading.recast()

    def _say(self) -> None:
        from rawi.ui.casting.preview import sample

        if self.dialog and self.preview:
            self.keep()
            self._window.teller.hush()
            self._window.listening.pause()
            code = self.dialog.language
            self.preview.toggle(sample(self._window.desk, code, self._casting.interface), code)

    def _choose(self) -> None:
        names = file_dialogs.open_names(
            self.dialog or self._window,
            words.take().replace("&", "").rstrip("…"),
            f"{words.files()} (*.onnx *.zip *.json)",
        )
        for name in names:
            self.install(Path(name))

    def install(self, path: Path) -> Job:
        """Import the voice of a file; what came of it is told in the window."""
        from rawi.packs.voices import find

        def work(progress: Progress, cancelled: IsCancelled) -> tuple["Imported", _Found]:
            (model,) = find(path)
            done = self._casting.imported().install(model, progress, cancelled)
            return done, self._look(progress, cancelled)

        return self._work(words.importing(path.name), work, self._imported)

    def _imported(self, came: "tuple[Imported, _Found]") -> None:
        from rawi.text.language import row_of

        done, found = came
        self._fill(found, row_of(done.voice.language))
        self._tell(words.imported(done))
        self._renew()

    def _ask_removal(self) -> None:
        voice = self.dialog.chosen if self.dialog else None
        if voice is None:
            return
        box = QMessageBox(self.dialog)
        box.setWindowTitle(words.title())
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(words.ask_removal(voice))
        remove = box.addButton(words.remove(), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(words.keep(), QMessageBox.ButtonRole.RejectRole))
        remove.clicked.connect(lambda _checked=False: self.remove(voice))
        show_dialog(box)

    def remove(self, voice: "PiperVoice") -> Job:
        """Remove an imported voice."""

        def work(progress: Progress, cancelled: IsCancelled) -> _Found:
            self._casting.imported().remove(voice.id)
            return self._look(progress, cancelled)

        return self._work(words.removing(voice.name), work, partial(self._removed, voice.name))

    def _removed(self, name: str, found: _Found) -> None:
        if self.dialog:
            self._fill(found, self.dialog.language)
        self._tell(words.removed(name))
        self._renew()

    def _work(self, title: str, work: Work, done: Callable[..., object]) -> Job:
        job = self._window.jobs.run(title, work, done=done, failed=self._problem, quiet=True)
        if self.dialog:
            self.dialog.progress.watch(job)
        return job

    def _beside(self, work: Callable[[], None], done: Callable[[], None]) -> Job:
        return self._work(words.starting(), lambda _progress, _cancelled: work(), lambda _result: done())

    def _problem(self, error: RawiError) -> None:
        self._tell(sentence(error.code, error.facts))

    def _tell(self, text: str) -> None:
        if self.dialog:
            self.dialog.tell(text)
        else:
            self._window.teller.text(text)

    def _closed(self) -> None:
        self.keep()
        if self.preview:
            self.preview.close()
        self.dialog = self.preview = None
