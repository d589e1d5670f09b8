"""The step of the voice: finds those that speak the interface language, keeps the choice, lets it be heard."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rawi.article.progress import IsCancelled, Progress
from rawi.settings.voices import VoiceChoice, parse
from rawi.speech.port import Voice
from rawi.text.language import row_of
from rawi.ui.casting.preview import Preview, sample
from rawi.ui.casting.roster import Roster
from rawi.ui.jobs import Job
from rawi.ui.voices import Casting
from rawi.ui.welcome.dialog import WelcomeDialog
from rawi.ui.welcome.voice_page import VoicePage
from rawi.wording import voices as words

if TYPE_CHECKING:
    from rawi.ui.casting.room import CastingRoom
    from rawi.ui.reader_window import ReaderWindow

_STEP = 2


class VoiceStep(QObject):
    """Looks for voices when the page comes for the first time."""

    def __init__(
        self,
        window: "ReaderWindow",
        page: VoicePage,
        dialog: WelcomeDialog,
        casting: Casting,
        room: "Callable[[], CastingRoom]",
    ) -> None:
        super().__init__(dialog)
        self._window, self._page, self._casting, self._room = window, page, casting, room
        self._code = row_of(casting.interface.replace("_", "-"))
        self._filled = self._over = False
        self._preview = Preview(self, casting.preview, self._beside)
        self._preview.playing.connect(lambda playing: page.show_playing(playing=playing))
        self._preview.problem.connect(window.teller.problem)
        page.panel.changed.connect(self._changed)
        page.hear.clicked.connect(lambda _checked=False: self._hear())
        dialog.shown.connect(self._shown)

    def close(self) -> None:
        """Silence; voices that are found later are nobody's."""
        self._over = True
        self._preview.close()

    def _shown(self, step: int) -> None:
        if step != _STEP:
            self._preview.stop()
        elif not self._filled:
            self._filled = True
            self._page.begin()
            self._window.jobs.run(
                words.looking(),
                lambda _progress, _cancelled: self._casting.find(),
                done=self._fill,
                failed=self._window.teller.problem,
            )

    def _fill(self, voices: tuple[Voice, ...]) -> None:
        if self._over:
            return
        settings = self._window.preferences.settings
        choice = parse(settings.voices).get(self._code, VoiceChoice())
        self._page.panel.show_language(self._code, Roster(voices, [self._code]), choice, lambda _voice: "")
        self._page.filled()

    def _changed(self, choice: VoiceChoice) -> None:
        self._room().change(self._code, choice)

    def _hear(self) -> None:
        window = self._window
        self._room().keep()
        window.teller.hush()
        window.listening.pause()
        self._preview.toggle(sample(window.desk, self._code, self._casting.interface), self._code)

    def _beside(self, work: Callable[[], None], done: Callable[[], None]) -> Job:
        def prepare(_progress: Progress, _cancelled: IsCancelled) -> None:
            work()

        return self._window.jobs.run(
            words.starting(), prepare, done=lambda _none: done(), failed=self._window.teller.problem
        )
