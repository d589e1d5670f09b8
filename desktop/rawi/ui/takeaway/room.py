"""What the reader takes away from the window: files, paper, copied translations."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from rawi.article.model import Article
from rawi.article.progress import IsCancelled, Progress
from rawi.article.translation import TranslatedArticle, View
from rawi.session import Session
from rawi.ui import file_dialogs
from rawi.ui.desk import Desk
from rawi.ui.jobs import Job, Jobs
from rawi.ui.preferences import Preferences
from rawi.ui.takeaway.copying import Copying
from rawi.ui.tell import Teller

if TYPE_CHECKING:
    from rawi.narrating import Narrator
    from rawi.ui.takeaway.audio import Audio

TRANSLATING = 0.8
"""The part of the work that translating is, where it is needed."""


class TakeawayRoom(QObject):
    """Answers "export", "save_audio", "print" and "copy_translation"."""

    def __init__(
        self,
        window: QWidget,
        desk: Desk,
        jobs: Jobs,
        session: Session,
        teller: Teller,
        preferences: Preferences,
        narrator: "Callable[[], Narrator]",
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._jobs = window, desk, jobs
        self._session, self._teller, self._narrator = session, teller, narrator
        self._preferences = preferences
        self._copying = Copying(desk, teller)

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {
            "export": self.choose,
            "save_audio": self.choose_audio,
            "print": self.choose_print,
            "copy_translation": self._copying.copy,
        }

    def choose(self) -> None:
        """Ask where, what and as what: at first what is shown, as the kind that was saved last."""
        from rawi.takeaway import Take, name_for
        from rawi.ui.takeaway.choices import choices, chosen, title

        article, view = self._desk.article, self._desk.mode
        if self._nothing() or article is None:
            return
        offered = choices(view, self._preferences.settings.save_kind)
        proposed = name_for(Take(article, self._desk.translated, view), offered[0].kind)
        rows = [each.words for each in offered]
        name, row = file_dialogs.save_as(self._window, title(view), proposed, rows)
        if name:
            choice, path = chosen(offered, row, name)
            self._preferences.store(replace(self._preferences.settings, save_kind=choice.kind))
            self.save(choice.view, choice.kind, path)

    def _nothing(self) -> bool:
        if self._desk.article is None:
            self._teller.text(self.tr("Open an article first."))
        return self._desk.article is None

    def save(self, view: View, kind: str, path: Path) -> Job | None:
        """Write the article into the file, translated first where that is needed; the reader is told the name."""
        from rawi import takeaway

        article, known = self._desk.article, self._desk.translated
        if article is None:
            return None
        find = self._desk.view.pictures.find

        def work(progress: Progress, cancelled: IsCancelled) -> None:
            whole = self.translation(article, known, view, progress, cancelled)
            take = takeaway.Take(article, whole if view is not View.ORIGINAL else None, view)
            takeaway.save(path, takeaway.made(take, kind, find, cancelled=cancelled))

        said = self.tr("Saved as “{name}”.").replace("{name}", path.name)
        return self._jobs.run(
            self.tr("Saving the article"),
            work,
            done=lambda _nothing: self._teller.text(said),
            failed=self._teller.problem,
            cancelled=lambda: self._teller.text(self.tr("Cancelled; nothing was written.")),
        )

    def translation(
        self,
        article: Article,
        known: TranslatedArticle | None,
        view: View,
        progress: Progress,
        cancelled: IsCancelled,
    ) -> TranslatedArticle | None:
        """The translation that the view needs: what is on the desk, else made now (in a job)."""
        if view is View.ORIGINAL or known is not None:
            return known
        target = self._session.target_for(article, self._desk.settings.target_language)
        return self._session.translate(
            article, target, progress=lambda done: progress(done * TRANSLATING), cancelled=cancelled
        )

    def choose_audio(self) -> None:
        """Ask how to hear it elsewhere."""
        if not self._nothing():
            self.audio().choose()

    def audio(self) -> "Audio":
        """What saves sound."""
        from rawi.ui.takeaway.audio import Audio

        return Audio(self._window, self._desk, self._jobs, self._teller, self.translation, self._narrator)

    def choose_print(self) -> None:
        """Ask how to print."""
        from rawi.ui.takeaway.printing import Printing

        if not self._nothing():
            Printing(self._window, self._desk, self._jobs, self._teller, self.translation).choose()
