"""Turns the article into the reader's language in a job, shows what has come of it, and switches between the views."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from rawi.article.errors import RawiError
from rawi.article.model import Article
from rawi.article.progress import IsCancelled, Progress
from rawi.article.translation import TranslatedArticle, Translation, View
from rawi.session import Session
from rawi.ui.desk import Desk
from rawi.ui.jobs import Job, Jobs
from rawi.ui.streaming import Streaming
from rawi.wishing import wish
from rawi.wording import translating as words
from rawi.wording.names import language_name
from rawi.wording.problems import sentence

if TYPE_CHECKING:
    from rawi.translate.wish import Wish

Key = tuple[str, str, "Wish"]
"""Article, target language, how the reader wants it translated."""


@dataclass(frozen=True, slots=True)
class _Run:
    """A translation that is under way; the end of a `quiet` one is not told."""

    key: Key
    streaming: Streaming
    job: Job
    quiet: bool = False


class Translating(QObject):
    """`shown` tells the view, `told` what the reader should know, `done` that all of an article is translated; `problem` what
    went wrong before anything was: then the original stays. `grown` tells that there is more to read and to hear,
    `amended` that what the reader wrote is shown.
    """

    problem = Signal(object)
    told = Signal(str)
    shown = Signal(str)
    grown = Signal()
    done = Signal(object)
    amended = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, session: Session, first: Callable[[], str | None]) -> None:
        """`first` gives the segment that is to be translated before the others."""
        super().__init__(desk)
        self._desk, self._jobs, self._session, self._first = desk, jobs, session, first
        self._recalled: dict[Key, TranslatedArticle] = {}
        before = View(desk.settings.view)
        self._last = View.BOTH if before is View.ORIGINAL else before
        self._run: _Run | None = None
        self._kept: dict[Key, TranslatedArticle] = {}
        self._whole: set[Key] = set()
        desk.changed.connect(self._follow)

    def toggle(self) -> None:
        """The original, or the view of the translation that was shown last; goes on with a translation that was stopped."""
        article = self._desk.article
        stopped = article is not None and self._run is None and self._key(article) not in self._whole
        original = self._desk.mode is View.ORIGINAL or stopped
        self.show(self._last if original else View.ORIGINAL)

    def show_translation(self) -> None:
        """The view of the translation that was shown last."""
        self.show(self._last)

    def show(self, view: View) -> None:
        """Show this view with what is there; translate what is missing."""
        article = self._desk.article
        if article is None:
            return
        if view is View.ORIGINAL:
            if self._desk.mode is not View.ORIGINAL:
                self._desk.change(view, self._desk.translated)
            self.shown.emit(view.value)
            return
        key = self._key(article)
        try:
            whole = self._there(key) or self._session.begin_translation(article, key[1], key[2])
        except RawiError as error:
            known = self._session.known_translation(article, key[1], wish=key[2])
            if known is None:
                self.shown.emit(self._desk.mode.value)
                self.problem.emit(error)
                return
            whole = self._kept[key] = known
            self._whole.add(key)
        self._last, first = view, self._first()
        if self._desk.mode is not view or self._desk.translated is not whole:
            self._desk.change(view, whole)
        self.shown.emit(view.value)
        if key not in self._whole and not (self._run and self._run.key == key):
            self._start(article, key, whole, first)

    def recall(self, article: Article) -> None:
        """Find what was translated before; meant for the job that opens the article."""
        if self._session.keeps_nothing:
            return
        key = self._key(article)
        whole = self._session.known_translation(article, key[1], wish=key[2])
        if whole:
            self._recalled[key] = whole

    def opened(self) -> None:
        """Another article lies on the desk: in the view that the reader chose last, where all of it is translated already."""
        article, view = self._desk.article, View(self._desk.settings.view)
        self._kept |= self._recalled
        self._whole |= self._recalled.keys()
        self._recalled = {}
        if article and view is not View.ORIGINAL and self._key(article) in self._whole:
            self.show(view)

    def amend(self, translation: Translation) -> None:
        """One sentence of the shown translation otherwise, in its place; what is under way goes on."""
        article, shown = self._desk.article, self._desk.translated
        if article is None or shown is None:
            return
        going, due = self._run is not None, self._leave()
        whole = replace(
            shown,
            translations=MappingProxyType({**shown.translations, translation.segment: translation}),
        )
        key = article.id, whole.target, wish(self._desk.settings)
        self._kept[key] = whole
        blocks = enumerate(article.blocks)
        due += tuple(n for n, b in blocks if any(s.id == translation.segment for s in b.segments))
        if going:
            self._start(article, key, whole, self._first(), due=due)
        else:
            self._desk.grow(whole, due)
        self.grown.emit()
        self.amended.emit()

    def outdated(self, key: str) -> None:
        """What is kept of this article, but for what is shown, is to be made anew when it is asked for."""
        now = [name for name, whole in self._kept.items() if name[0] != key or whole is self._desk.translated]
        self._kept = {name: self._kept[name] for name in now}
        self._whole &= self._kept.keys()

    def renew(self) -> None:
        """The reader's words are others now: what they concern of the shown translation is made anew, what was kept is forgotten."""
        article, whole = self._desk.article, self._desk.translated
        due = self._leave()
        self._kept, self._whole = {}, set()
        if article and whole:
            key = article.id, whole.target, wish(self._desk.settings)
            self._kept[key] = whole
            self._start(article, key, whole, self._first(), due=due, quiet=True)

    def forget(self, keys: Collection[str]) -> None:
        """Translations of articles that are gone."""
        if self._run and self._run.key[0] in keys:
            self._leave()
        self._kept = {key: whole for key, whole in self._kept.items() if key[0] not in keys}
        self._whole = {key for key in self._whole if key[0] not in keys}

    def known(self) -> TranslatedArticle | None:
        """What there is of the article's translation, whether it is shown or not."""
        article = self._desk.article
        return self._desk.translated or (self._there(self._key(article)) if article else None)

    def cancel(self) -> None:
        """Stop the translation that is under way."""
        if self._run:
            self._run.job.cancel()

    def uses(self, digest: str) -> bool:
        """True while a translation with the pack of this digest is under way."""
        run = self._run
        return run is not None and any(leg.digest == digest for leg in run.streaming.whole.legs)

    def close(self) -> None:
        """Show nothing more."""
        if self._run:
            self._run.streaming.close()
            self._run = None

    def _key(self, article: Article) -> Key:
        target = self._session.target_for(article, self._desk.settings.target_language)
        return article.id, target, wish(self._desk.settings)

    def _there(self, key: Key) -> TranslatedArticle | None:
        """What is translated so far."""
        return self._run.streaming.whole if self._run and self._run.key == key else self._kept.get(key)

    def _start(
        self,
        article: Article,
        key: Key,
        whole: TranslatedArticle,
        first: str | None,
        *,
        due: Sequence[int] = (),
        quiet: bool = False,
    ) -> None:
        self._leave()
        streaming = Streaming(self._desk, whole, due)
        streaming.grown.connect(self.grown)

        def work(progress: Progress, cancelled: IsCancelled) -> TranslatedArticle:
            return self._session.translate(
                article,
                key[1],
                wish=key[2],
                first=first,
                on_translation=streaming.take,
                progress=progress,
                cancelled=cancelled,
            )

        title = self.tr("Translating into {language}").replace("{language}", language_name(key[1]))
        job = self._jobs.run(
            title,
            work,
            done=lambda made: self._ended(run, made, ""),
            failed=lambda error: self._ended(run, None, sentence(error.code, error.facts), error),
            cancelled=lambda: self._ended(run, None, words.stopped()),
        )
        run = self._run = _Run(key, streaming, job, quiet)

    def _follow(self) -> None:
        """Another article lies on the desk: what is translated of the one before is kept."""
        if self._run and (self._desk.article is None or self._desk.article.id != self._run.key[0]):
            self._leave()

    def _leave(self) -> tuple[int, ...]:
        """Give up the translation that is under way; what has come of it is kept. The blocks that do not show that yet."""
        due = self._run.streaming.due if self._run else ()
        if self._run:
            run, self._run = self._run, None
            run.job.cancel()
            self._kept[run.key] = run.streaming.whole
            run.streaming.close()
        return due

    def _ended(
        self, run: _Run, made: TranslatedArticle | None, said: str, error: RawiError | None = None
    ) -> None:
        """All of it has come, or no more will."""
        if self._run is not run:
            return
        self._run = None
        run.streaming.end(made)
        whole = self._kept[run.key] = run.streaming.whole
        if made is not None:
            self._whole.add(run.key)
        run.streaming.settled.connect(run.streaming.close)
        if made is not None and run.quiet:
            run.streaming.settled.connect(self.grown)
            run.streaming.settled.connect(self.amended)
        elif made is not None:
            run.streaming.settled.connect(lambda: self.done.emit(whole))
        elif whole.translations:
            self.told.emit(f"{said} {words.kept()}")
        else:
            self._nothing(run.key, error)

    def _nothing(self, key: Key, error: RawiError | None) -> None:
        """Not one sentence came: the original is shown again."""
        del self._kept[key]
        self._desk.change(View.ORIGINAL, None)
        self.shown.emit(View.ORIGINAL.value)
        if error:
            self.problem.emit(error)
        else:
            self.told.emit(words.cancelled())
