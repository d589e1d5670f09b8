"""An article of the library into another language: made now, or kept from before; what is deleted is deleted there too.

The part of the flow where library and translation meet. Synchronous; heavy rooms are imported by the step that needs them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rawi import own_words
from rawi.article.errors import RawiError
from rawi.article.model import Article
from rawi.article.progress import IsCancelled, Progress, ignore_progress, never_cancelled
from rawi.article.translation import TranslatedArticle, Translation
from rawi.settings.locale import system_language
from rawi.text.language import primary

if TYPE_CHECKING:
    from rawi.ports import Shelf
    from rawi.translate.cache import Cache
    from rawi.translate.routes import Engines
    from rawi.translate.wish import Wish

FALLBACK_TARGETS = ("pt", "en")
"""What to translate into where neither the reader nor the system says: the starter pack's languages."""


@dataclass(frozen=True, slots=True)
class Target:
    """A language that can be translated into, and the one between ("" where a model goes there directly)."""

    language: str
    pivot: str = ""


class Translating:
    """Engines, the library, and the cache of what was translated (None to keep nothing)."""

    def __init__(self, shelf: Shelf, engines: Engines, cache: Cache | None = None) -> None:
        self.shelf = shelf
        self.engines = engines
        self.cache = cache

    def translate(
        self,
        article: Article,
        target: str,
        source: str | None = None,
        wish: Wish | None = None,
        *,
        first: str | None = None,
        on_translation: Callable[[Translation], None] | None = None,
        progress: Progress = ignore_progress,
        cancelled: IsCancelled = never_cancelled,
        corrections: Mapping[str, str] | None = None,
    ) -> TranslatedArticle:
        """Translate the article, the segment `first` before the others; each sentence is handed over as it is ready.

        What was translated before, also by a translation that was cancelled or failed, and what the reader wrote
        (`corrections`, by segment id; None for those of the library) comes first, at once. The glossary is the library's
        where the wish has none. RawiError and Cancelled as `translate_article`.
        """
        from rawi.translate.pipeline import translate_article

        with self._cache_of(article) as cache:
            return translate_article(
                article,
                self.engines,
                target,
                source,
                own_words.with_glossary(self.shelf, wish, target),
                on_translation=on_translation or (lambda _translation: None),
                progress=progress,
                cancelled=cancelled,
                first=first,
                corrections=self._corrections(article, target, corrections),
                cache=cache,
            )

    @property
    def keeps_nothing(self) -> bool:
        """True while no translation of anything is kept."""
        return self.cache is None or self.cache.empty

    def known_translation(
        self,
        article: Article,
        target: str,
        source: str | None = None,
        wish: Wish | None = None,
        *,
        corrections: Mapping[str, str] | None = None,
    ) -> TranslatedArticle | None:
        """The translation as it was made before, where nothing of it is missing; within 50 ms, no worker is started.

        Where no installed pack leads to the target any more: what there is, `legs` say by which packs it was made.
        """
        from rawi.translate.pipeline import known_translation

        with self._cache_of(article) as cache:
            if cache is None:
                return None
            try:
                return known_translation(
                    article,
                    self.engines,
                    target,
                    source,
                    own_words.with_glossary(self.shelf, wish, target),
                    corrections=self._corrections(article, target, corrections),
                    cache=cache,
                )
            except RawiError:
                return None

    def begin_translation(self, article: Article, target: str, wish: Wish | None = None) -> TranslatedArticle:
        """The article before its first sentence is translated, its models known; RawiError as `translate`, but nothing is loaded."""
        from rawi.translate.beginning import begin

        return begin(article, self.engines, target, engine=wish.engine if wish else "")

    def unreachable(self, article: Article, target: str) -> tuple[str, ...]:
        """The languages in the article that stay as they are for want of a pack into the target."""
        from rawi.translate.beginning import unreachable

        return unreachable(article, self.engines, target)

    def reachable(self, article: Article) -> tuple[Target, ...]:
        """What the article can be translated into now, or was before."""
        source, pairs = primary(article.language), self.engines.pairs()
        routes = {
            target: self.engines.route(source, target) if (source, target) in pairs else ()
            for target in sorted(self.targets(article))
        }
        return tuple(Target(each, route[0].leg.target if route[1:] else "") for each, route in routes.items())

    def _corrections(
        self, article: Article, target: str, given: Mapping[str, str] | None
    ) -> Mapping[str, str]:
        return own_words.corrections(self.shelf, article, target) if given is None else given

    def targets(self, article: Article) -> frozenset[str]:
        """The languages that the article can be read in: those that a pack leads to, and those it was translated into before."""
        source = primary(article.language)
        reached = frozenset(b for a, b in self.engines.pairs() if a == source)
        return reached | (self.cache.targets(article.id) if self.cache else frozenset())

    def delete(self, keys: Sequence[str]) -> None:
        """Take articles out of the library, and what only they are translated into out of the cache; no trace stays.

        Also of those that left the library otherwise. RawiError LIBRARY_….
        """
        self.shelf.delete(keys)
        if self.cache:
            lonely = {key for key in self.cache.articles() if self.shelf.entry(key) is None}
            self.cache.forget(lonely | set(keys))

    def target_for(self, article: Article, wanted: str = "") -> str:
        """The language to translate into: what the reader wants, else the system's if it can be read in it, else the starter's."""
        source = primary(article.language)
        if wanted and primary(wanted) != source:
            return wanted
        targets = self.targets(article)
        for target in (system_language(), *FALLBACK_TARGETS):
            if target in targets and target != source:
                return target
        return next(target for target in FALLBACK_TARGETS if target != source)

    def close(self) -> None:
        """End the engines' workers, close the cache."""
        self.engines.close()
        if self.cache:
            self.cache.close()

    @contextmanager
    def _cache_of(self, article: Article) -> Iterator[Cache | None]:
        """The cache, for an article of the library; nothing is left there of one that is deleted meanwhile."""
        try:
            stored = self.cache is not None and self.shelf.entry(article.id) is not None
        except RawiError:
            stored = False
        try:
            yield self.cache if stored else None
        finally:
            if stored:
                self._forget_if_gone(article)

    def _forget_if_gone(self, article: Article) -> None:
        try:
            if self.cache and self.shelf.entry(article.id) is None:
                self.cache.forget([article.id])
        except RawiError:
            return
