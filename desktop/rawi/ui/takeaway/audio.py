"""The article as sound: asked for, spoken in a job, written; what was stopped goes on when it is asked for again."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from rawi.article.errors import Code, RawiError
from rawi.article.progress import IsCancelled, Progress
from rawi.article.translation import View
from rawi.ui import file_dialogs
from rawi.ui.desk import Desk
from rawi.ui.jobs import Job, Jobs
from rawi.ui.shelf.dialogs import show_dialog
from rawi.ui.takeaway.audio_dialog import KINDS, AudioDialog
from rawi.ui.takeaway.printing import Translate
from rawi.ui.tell import Teller
from rawi.wording.translator import translate

if TYPE_CHECKING:
    from rawi.narrating import Narrator

TRANSLATING = 0.3
"""The part of the work that translating is, where it is needed."""


class Audio(QObject):
    """Saves the article on the desk as sound; `translation` makes what a view needs."""

    def __init__(
        self,
        window: QWidget,
        desk: Desk,
        jobs: Jobs,
        teller: Teller,
        translation: Translate,
        narrator: "Callable[[], Narrator]",
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._jobs, self._teller = window, desk, jobs, teller
        self._translation, self._narrator = translation, narrator

    def choose(self) -> None:
        """Ask what, and as what."""
        translated = self._desk.translated is not None
        dialog = AudioDialog(self._desk.mode, translated=translated, parent=self._window)
        dialog.accepted.connect(lambda: self._where(dialog.what.view, dialog.kind, words=dialog.by_word))
        show_dialog(dialog)

    def _where(self, view: View, kind: str, *, words: bool) -> None:
        from rawi.takeaway import Take, name_for

        article = self._desk.article
        if article is None:
            return
        proposed = name_for(Take(article, self._desk.translated, view), kind)
        kinds = f"{translate('takeaway', KINDS[kind])} (*.{kind})"
        name = file_dialogs.save_name(self._window, self.tr("Save as audio"), proposed, kinds)
        if name:
            path = Path(name)
            target = path if path.suffix.lower() == f".{kind}" else Path(f"{path}.{kind}")
            self.save(view, target, words=words)

    def save(self, view: View, path: Path, *, words: bool = False) -> Job | None:
        """Speak the article into the file, translated first where that is needed; the reader is told the name."""
        article, known, find = self._desk.article, self._desk.translated, self._desk.view.pictures.find
        if article is None:
            return None

        written: list[str] = []

        def work(progress: Progress, cancelled: IsCancelled) -> tuple[str, ...]:
            from rawi.export.told import Told
            from rawi.wording.labels import about

            whole = self._translation(
                article, known, view, lambda done: progress(done * TRANSLATING), cancelled
            )
            whole = whole if view is not View.ORIGINAL else None
            begun = TRANSLATING if whole is not None and known is None else 0.0
            told = Told(article, whole, view, about(article, whole), words, find)
            spoken = self._narrator().narrate(
                told, path, lambda done: progress(begun + done * (1 - begun)), cancelled
            )
            written.append(path.name)
            return spoken.voiceless

        return self._jobs.run(
            self.tr("Saving as audio"),
            work,
            done=lambda voiceless: self._done(path.name, voiceless),
            failed=self._teller.problem,
            cancelled=lambda: self._cancelled(written),
        )

    def _cancelled(self, written: list[str]) -> None:
        """Stopped, or too late for that."""
        if written:
            self._done(written[0], ())
        else:
            self._teller.text(self.tr("Stopped; no file was written. Saving again goes on from here."))

    def _done(self, name: str, voiceless: tuple[str, ...]) -> None:
        self._teller.text(self.tr("Saved as “{name}”.").replace("{name}", name))
        for language in voiceless:
            self._teller.problem(RawiError(Code.NO_VOICE, language=language))
