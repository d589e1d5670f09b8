"""The whole flow, from top to bottom: a stored file is opened, translated, shown as a page and read aloud.

Synchronous; long steps take `progress` and `cancelled`. Heavy rooms are imported by the step that needs them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from rawi.article.errors import RawiError
from rawi.article.model import Article
from rawi.article.progress import IsCancelled, Progress, ignore_progress, never_cancelled
from rawi.article.stored import Loaded, Stored
from rawi.article.translation import TranslatedArticle, Translation, View
from rawi.settings.locale import system_language

if TYPE_CHECKING:
    from rawi.library.anchors import Anchor
    from rawi.speech.plan import Plan
    from rawi.translate.port import Translator

FALLBACK_TARGETS = ("pt", "en")
"""What to translate into where neither the reader nor the system says: the starter pack's languages."""


class ArticleLoader(Protocol):
    """Stored file in, Article and pictures out."""

    def load(self, stored: Stored, progress: Progress, cancelled: IsCancelled) -> Loaded:
        """RawiError for a file that cannot be read, Cancelled."""

    def close(self) -> None:
        """Unload; the next call starts anew."""


class Shelf(Protocol):
    """What the flow needs of the library."""

    def get(self, key: str) -> Article | None:
        """The stored article with this id."""

    def put(self, loaded: Loaded, stored: Stored) -> None:
        """Store or replace it with its pictures and the file it came from."""

    def stored(self, key: str) -> Stored | None:
        """The file it came from."""

    def place(self, key: str) -> Anchor | None:
        """Where the reader was in it."""

    def set_place(self, key: str, anchor: Anchor) -> None:
        """Remember where the reader is."""


@dataclass(frozen=True, slots=True)
class Opened:
    """An article that is ready to read, the segment where the reader was ("" for the start), and what went wrong beside it."""

    article: Article
    place: str = ""
    problems: tuple[RawiError, ...] = ()


class Session:
    """One reader's flow over the rooms; each object is made once in `app.py` or the command line and handed in."""

    def __init__(self, shelf: Shelf, loader: ArticleLoader, translator: Translator) -> None:
        self.shelf = shelf
        self.loader = loader
        self.translator = translator

    def open(
        self, path: Path, progress: Progress = ignore_progress, cancelled: IsCancelled = never_cancelled
    ) -> Opened:
        """Open a stored file: from the library where its bytes are known, else through the load worker.

        RawiError for a file that cannot be read. A library that fails does not keep the article from its reader.
        """
        from rawi.load import opening

        stored = opening.read(path)
        problems: list[RawiError] = []
        article = self._stored(stored.key, problems)
        if article is None:
            article = self._load(stored, problems, progress, cancelled)
        return Opened(article, self._place(article, problems), tuple(problems))

    def load_again(
        self, key: str, progress: Progress = ignore_progress, cancelled: IsCancelled = never_cancelled
    ) -> Opened | None:
        """Load a stored article anew from its kept file, as a better loader reads it; what the reader made of it stays.

        None where no file was kept.
        """
        stored = self.shelf.stored(key)
        if stored is None:
            return None
        problems: list[RawiError] = []
        article = self._load(stored, problems, progress, cancelled)
        return Opened(article, self._place(article, problems), tuple(problems))

    def translate(
        self,
        article: Article,
        target: str,
        source: str | None = None,
        *,
        first: str | None = None,
        on_translation: Callable[[Translation], None] | None = None,
        progress: Progress = ignore_progress,
        cancelled: IsCancelled = never_cancelled,
    ) -> TranslatedArticle:
        """Translate the article, the segment `first` before the others; each sentence is handed over as it is ready."""
        from rawi.translate.pipeline import translate_article

        return translate_article(
            article,
            self.translator,
            target,
            source,
            on_translation=on_translation or (lambda _translation: None),
            progress=progress,
            cancelled=cancelled,
            first=first,
        )

    def remember(self, article: Article, segment: str) -> None:
        """Store the reading place; RawiError LIBRARY_FAILED where it cannot be."""
        from rawi.library.anchors import anchor_of

        anchor = anchor_of(article, segment)
        if anchor:
            self.shelf.set_place(article.id, anchor)

    def target_for(self, article: Article, wanted: str = "") -> str:
        """The language to translate into: what the reader wants, else the system's if its pack is there, else the starter's."""
        source = article.language.partition("-")[0]
        if wanted and wanted.partition("-")[0] != source:
            return wanted
        pairs = self.translator.pairs()
        for target in (system_language(), *FALLBACK_TARGETS):
            if (source, target) in pairs:
                return target
        return next(target for target in FALLBACK_TARGETS if target != source)

    def close(self) -> None:
        """End the workers."""
        self.loader.close()
        self.translator.close()

    def _stored(self, key: str, problems: list[RawiError]) -> Article | None:
        try:
            return self.shelf.get(key)
        except RawiError as error:
            problems.append(error)
            return None

    def _load(
        self, stored: Stored, problems: list[RawiError], progress: Progress, cancelled: IsCancelled
    ) -> Article:
        """The article of a file, stored; with the reader's edits where it was stored before."""
        loaded = self.loader.load(stored, progress, cancelled)
        self._store(loaded, stored, problems)
        return self._stored(stored.key, []) or loaded.article

    def _store(self, loaded: Loaded, stored: Stored, problems: list[RawiError]) -> None:
        try:
            self.shelf.put(loaded, stored)
        except RawiError as error:
            problems.append(error)

    def _place(self, article: Article, problems: list[RawiError]) -> str:
        from rawi.library.anchors import find

        try:
            anchor = self.shelf.place(article.id)
        except RawiError as error:
            problems.append(error)
            return ""
        return (find(article, anchor) or "") if anchor else ""


def plan(
    article: Article, translated: TranslatedArticle | None, view: View, *, furniture: bool = False
) -> Plan:
    """What is read aloud for this view, in order."""
    from rawi.speech.plan import plan as make_plan

    return make_plan(article, translated, view, include_furniture=furniture)
