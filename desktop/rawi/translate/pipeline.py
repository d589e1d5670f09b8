"""Article in, article with translations out: sentence by sentence, ids kept, marked where a reader should doubt."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from rawi.article.model import Article
from rawi.article.progress import IsCancelled, Progress, ignore_progress, never_cancelled, stop_if
from rawi.article.translation import Leg, TranslatedArticle, Translation
from rawi.translate import keys, planning
from rawi.translate.batches import batches
from rawi.translate.cache import Cache, Kept, Record
from rawi.translate.order import Task
from rawi.translate.planning import Plan
from rawi.translate.recall import recall
from rawi.translate.routes import Engines
from rawi.translate.wish import Wish

OnTranslation = Callable[[Translation], None]
NO_CORRECTIONS: Mapping[str, str] = MappingProxyType({})


def translate_article(
    article: Article,
    engines: Engines,
    target: str,
    source: str | None = None,
    wish: Wish | None = None,
    *,
    on_translation: OnTranslation = lambda _translation: None,
    progress: Progress = ignore_progress,
    cancelled: IsCancelled = never_cancelled,
    first: str | None = None,
    corrections: Mapping[str, str] = NO_CORRECTIONS,
    cache: Cache | None = None,
) -> TranslatedArticle:
    """Translate every segment that is not code and not yet in the target language; `source` overrides the article's language.

    What the reader wrote (`corrections`, by segment id) and what `cache` keeps is handed over at once; then the segments
    from `first` on, those before it, the site's furniture last. What was handed over before an error is in the cache.
    RawiError SAME_LANGUAGE, LANGUAGE_UNKNOWN or PAIR_MISSING for the article's own language; a block in another language
    without a pair stays as it is. Otherwise as the port, once the engine has failed twice in one batch.
    """
    stop_if(cancelled)
    plan = planning.plan(article, engines, target, source, wish or Wish(), first)
    known = recall(plan, corrections, cache)
    if not known.legs:
        raise plan.pair_missing
    done: dict[str, Translation] = {}
    total = max(1, len(known.translations) + len(known.missing))

    def ready(translation: Translation) -> None:
        done[translation.segment] = translation
        on_translation(translation)
        progress(len(done) / total)

    for translation in known.translations:
        ready(translation)
    for batch in batches(known.missing):
        _translate_batch(plan, batch, ready, cancelled, cache)
    return TranslatedArticle(article, plan.main, target, known.legs, MappingProxyType(done))


def known_translation(
    article: Article,
    engines: Engines,
    target: str,
    source: str | None = None,
    wish: Wish | None = None,
    *,
    corrections: Mapping[str, str] = NO_CORRECTIONS,
    cache: Cache,
) -> TranslatedArticle | None:
    """The translation where nothing of it is to be made any more, else None; as fast as reading, no engine is started.

    RawiError as `translate_article`.
    """
    plan = planning.plan(article, engines, target, source, wish or Wish())
    known = recall(plan, corrections, cache)
    if known.missing or not known.legs:
        return None
    done = {translation.segment: translation for translation in known.translations}
    return TranslatedArticle(article, plan.main, target, known.legs, MappingProxyType(done))


def _translate_batch(
    plan: Plan, batch: Sequence[Task], ready: OnTranslation, cancelled: IsCancelled, cache: Cache | None
) -> None:
    """Translate and keep; what came before an error is kept too."""
    from rawi.translate import running

    route = plan.routes[batch[0].language]
    legs = tuple(step.leg for step in route)
    made: list[Record] = []

    def take(task: Task, translation: Translation) -> None:
        made.append(_record(plan, task, translation, legs))
        ready(translation)

    try:
        running.translate(route, batch, plan.wish, take, cancelled)
    finally:
        if cache:
            cache.keep(plan.article.id, made)


def _record(plan: Plan, task: Task, translation: Translation, legs: tuple[Leg, ...]) -> Record:
    kept = Kept(translation.text, translation.marks, translation.spans, legs)
    return Record(keys.entry(task, plan, legs), keys.sentence(task, plan.into), plan.into, kept)
