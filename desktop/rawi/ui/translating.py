"""Turns the article into the reader's language in a job, and switches between the views."""

from collections.abc import Collection

from PySide6.QtCore import QObject, Signal

from rawi.article.errors import RawiError
from rawi.article.model import Article
from rawi.article.progress import IsCancelled, Progress
from rawi.article.translation import TranslatedArticle, View
from rawi.session import Session
from rawi.translate.pipeline import Wish
from rawi.ui.desk import Desk
from rawi.ui.jobs import Job, Jobs
from rawi.wishing import wish
from rawi.wording.names import language_name


class Translating(QObject):
    """`problem` gives what went wrong; the original stays."""

    problem = Signal(object)
    shown = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, session: Session) -> None:
        super().__init__(desk)
        self._desk, self._jobs, self._session = desk, jobs, session
        self._last = View.BOTH
        self._job: Job | None = None
        self._ready: dict[tuple[str, str, Wish], TranslatedArticle] = {}

    def toggle(self) -> None:
        """The original, or the view of the translation that was shown last."""
        self.show(self._last if self._desk.mode is View.ORIGINAL else View.ORIGINAL)

    def show(self, view: View) -> None:
        """Show this view; translate first where that was not done."""
        article = self._desk.article
        if article is None:
            return
        if view is View.ORIGINAL:
            if self._desk.mode is not View.ORIGINAL:
                self._desk.change(view, self._desk.translated)
            self.shown.emit(view.value)
            return
        self._last = view
        target = self._session.target_for(article, self._desk.settings.target_language)
        ready = self._ready.get((article.id, target, wish(self._desk.settings)))
        if ready:
            self._change(view, ready)
        elif self._job is None or not self._job.running:
            self._start(article, target)

    def forget(self, keys: Collection[str]) -> None:
        """Translations of articles that are gone."""
        self._ready = {name: whole for name, whole in self._ready.items() if name[0] not in keys}

    def cancel(self) -> None:
        """Stop the translation that is under way."""
        if self._job:
            self._job.cancel()

    def _start(self, article: Article, target: str) -> None:
        spot = self._desk.view.spot_at_caret()
        first, wished = spot.segment if spot else None, wish(self._desk.settings)

        def work(progress: Progress, cancelled: IsCancelled) -> TranslatedArticle:
            return self._session.translate(
                article, target, wish=wished, first=first, progress=progress, cancelled=cancelled
            )

        title = self.tr("Translating into {language}").replace("{language}", language_name(target))
        self._job = self._jobs.run(
            title,
            work,
            done=lambda whole: self._done(article, (article.id, target, wished), whole),
            failed=self._failed,
            cancelled=lambda: self.shown.emit(self._desk.mode.value),
        )

    def _done(self, article: Article, key: tuple[str, str, Wish], whole: TranslatedArticle) -> None:
        self._ready[key] = whole
        if self._desk.article is not None and self._desk.article.id == article.id:
            self._change(self._last, whole)

    def _failed(self, error: RawiError) -> None:
        self.shown.emit(self._desk.mode.value)
        self.problem.emit(error)

    def _change(self, view: View, whole: TranslatedArticle) -> None:
        self._desk.change(view, whole)
        self.shown.emit(view.value)
