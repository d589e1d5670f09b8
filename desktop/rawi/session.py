"""The whole flow, from top to bottom: a stored file is opened, translated, shown as a page and read aloud.

Synchronous; long steps take `progress` and `cancelled`. Heavy rooms are imported by the step that needs them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from rawi.article.errors import Code, RawiError
from rawi.article.model import Article
from rawi.article.progress import IsCancelled, Progress, ignore_progress, never_cancelled, share
from rawi.article.stored import Loaded, Stored
from rawi.article.translation import TranslatedArticle, View
from rawi.translating import Translating

if TYPE_CHECKING:
    from rawi.ports import ArticleLoader, Shelf
    from rawi.speech.plan import Manner, Plan
    from rawi.translate.cache import Cache
    from rawi.translate.routes import Engines

_READ, _LOADED = 0.3, 0.5
"""How far a large book is once it is read, and how far of the rest once it is loaded; then it is copied into the library."""


@dataclass(frozen=True, slots=True)
class Opened:
    """An article that is ready to read, the segment where the reader was ("" for the start), and what went wrong beside it."""

    article: Article
    place: str = ""
    problems: tuple[RawiError, ...] = ()


class Session(Translating):
    """One reader's flow over the rooms; each object is made once in `app.py` or the command line and handed in."""

    def __init__(
        self, shelf: Shelf, loader: ArticleLoader, engines: Engines, cache: Cache | None = None
    ) -> None:
        super().__init__(shelf, engines, cache)
        self.loader = loader

    def open(
        self,
        path: Path,
        progress: Progress = ignore_progress,
        cancelled: IsCancelled = never_cancelled,
        password: str = "",
    ) -> Opened:
        """Open a stored file: from the library where its bytes are known, else through the load worker.

        RawiError for a file that cannot be read, FILE_LOCKED or FILE_STILL_LOCKED for one that another `password` opens. A library
        that fails does not keep the article from its reader.
        """
        from rawi.load import opening

        stored = replace(opening.read(path, share(progress, 0, _READ), cancelled), password=password)
        return self.open_stored(stored, share(progress, _READ, 1) if stored.whole else progress, cancelled)

    def open_stored(
        self, stored: Stored, progress: Progress = ignore_progress, cancelled: IsCancelled = never_cancelled
    ) -> Opened:
        """Open what was pasted (text, HTML, a picture), as `open` does a file; the first article where it holds several."""
        problems: list[RawiError] = []
        article = self._known(stored.key, problems)
        if article is None:
            article = self._taken_in(stored, progress, cancelled, problems)
        return Opened(article, self._place(article, problems), _once(problems))

    def read(
        self, stored: Stored, progress: Progress = ignore_progress, cancelled: IsCancelled = never_cancelled
    ) -> Opened:
        """An article that is not kept: it belongs to Rawi, not to the reader's library."""
        return Opened(self.loader.load(stored, progress, cancelled).article)

    def _taken_in(
        self, stored: Stored, progress: Progress, cancelled: IsCancelled, problems: list[RawiError]
    ) -> Article:
        """Load and keep what the library does not know."""
        from rawi.load import formats

        first = stored
        if formats.may_hold_several(stored):
            first, *others = self.loader.parts(stored, progress, cancelled)
            if others:
                count = str(len(others) + 1)
                problems.append(RawiError(Code.SEVERAL_ARTICLES, name=stored.name, count=count))
            known = self._known(first.key, problems)
            if known is not None:
                return known
        loading = share(progress, 0, _LOADED) if first.whole else progress
        loaded = self.loader.load(first, loading, cancelled)
        return self._kept(loaded, first, problems, share(progress, _LOADED, 1), cancelled)

    def open_key(
        self,
        key: str,
        progress: Progress = ignore_progress,
        cancelled: IsCancelled = never_cancelled,
        password: str = "",
    ) -> Opened:
        """Open an article of the library; one in a form that is too old is loaded again from the file it came from.

        RawiError ARTICLE_MISSING where it is gone, LIBRARY_… where the library cannot be read, and FILE_LOCKED or FILE_STILL_LOCKED for that file.
        """
        article = self.shelf.get(key)
        if article is None:
            again = self.load_again(key, progress, cancelled, password)
            if again is None:
                raise RawiError(Code.ARTICLE_MISSING)
            return again
        problems: list[RawiError] = []
        return Opened(article, self._place(article, problems), _once(problems))

    def load_again(
        self,
        key: str,
        progress: Progress = ignore_progress,
        cancelled: IsCancelled = never_cancelled,
        password: str = "",
    ) -> Opened | None:
        """Load a stored article anew from its kept file, as a better loader reads it; what the reader made of it stays.

        None where no file was kept.
        """
        stored = self.shelf.stored(key)
        if stored is None:
            return None
        problems: list[RawiError] = []
        loaded = self.loader.load(replace(stored, password=password), progress, cancelled)
        article = self._renew(loaded, stored, problems, cancelled)
        return Opened(article, self._place(article, problems), _once(problems))

    def remember(self, article: Article, segment: str) -> None:
        """Store the reading place and how far that is; RawiError LIBRARY_FAILED where it cannot be."""
        from rawi.library.anchors import anchor_of, part

        anchor = anchor_of(article, segment)
        if anchor:
            self.shelf.set_place(article.id, anchor, part(article, segment))

    def close(self) -> None:
        """End the workers."""
        self.loader.close()
        super().close()

    def _known(self, key: str, problems: list[RawiError]) -> Article | None:
        try:
            return self.shelf.get(key)
        except RawiError as error:
            problems.append(error)
            return None

    def _kept(
        self,
        loaded: Loaded,
        stored: Stored,
        problems: list[RawiError],
        progress: Progress,
        cancelled: IsCancelled,
    ) -> Article:
        """Store it; where its story is there already from another file, that article, with its place and marks."""
        from rawi.intake import keep

        try:
            key = keep(self.shelf, loaded, stored, progress, cancelled)
            before = self.shelf.get(key) if key != loaded.article.id else None
        except RawiError as error:
            problems.append(error)
            return loaded.article
        if before is None:
            return loaded.article
        problems.append(RawiError(Code.ALREADY_STORED, title=before.title))
        return before

    def _renew(
        self, loaded: Loaded, stored: Stored, problems: list[RawiError], cancelled: IsCancelled
    ) -> Article:
        """Store it in today's form; the article as the reader has corrected it."""
        try:
            self.shelf.put(loaded, stored, ignore_progress, cancelled)
            return self.shelf.get(loaded.article.id) or loaded.article
        except RawiError as error:
            problems.append(error)
            return loaded.article

    def _place(self, article: Article, problems: list[RawiError]) -> str:
        from rawi.library.anchors import find

        try:
            anchor = self.shelf.place(article.id)
        except RawiError as error:
            problems.append(error)
            return ""
        return (find(article, anchor) or "") if anchor else ""


def _once(problems: list[RawiError]) -> tuple[RawiError, ...]:
    """Each problem once: a library that fails fails at every step."""
    return tuple({(each.code, *each.facts.items()): each for each in problems}.values())


def plan(
    article: Article,
    translated: TranslatedArticle | None,
    view: View,
    manner: Manner | None = None,
    *,
    narrated: bool = False,
) -> Plan:
    """What is read aloud for this view, in order; `narrated` lets the article's own narrator read what they have recorded.

    RawiError SOUND_ALONE where they may not and nobody else can.
    """
    from rawi.speech import recorded
    from rawi.speech.plan import Manner
    from rawi.speech.plan import plan as make_plan

    if article.sound_alone and not narrated:
        raise RawiError(Code.SOUND_ALONE)
    made = make_plan(article, translated, view, manner or Manner())
    return recorded.narrated(made, article) if narrated and article.narration.segments else made
