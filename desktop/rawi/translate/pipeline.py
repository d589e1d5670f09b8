"""Article in, article with translations out: sentence by sentence, ids kept, marked where a reader should doubt."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from rawi.article.errors import Code, RawiError
from rawi.article.model import Article, Block, BlockKind
from rawi.article.progress import IsCancelled, Progress, ignore_progress, never_cancelled
from rawi.article.translation import Term, TranslatedArticle, Translation
from rawi.text.language import primary
from rawi.translate import doubts, stepping
from rawi.translate.inline import Sentence, sentence
from rawi.translate.routes import Engines, Route, Step
from rawi.translate.stepping import Asked, Stepped

OnTranslation = Callable[[Translation], None]


@dataclass(frozen=True, slots=True)
class Wish:
    """How the reader wants it translated: by which engine ("" for the better one), with care, with which of their terms."""

    engine: str = ""
    careful: bool = False
    glossary: tuple[Term, ...] = ()


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
) -> TranslatedArticle:
    """Translate every segment that is not code and not yet in the target language; `source` overrides the article's language.

    The segments from `first` on come first, site furniture last. RawiError SAME_LANGUAGE, LANGUAGE_UNKNOWN or PAIR_MISSING
    for the article's own language; a block in another language without a pair stays as it is. Otherwise as the port.
    """
    main, wanted, how = primary(source or article.language), primary(target), wish or Wish()
    if main == wanted:
        raise RawiError(Code.SAME_LANGUAGE, language=wanted)
    if main == "und":
        raise RawiError(Code.LANGUAGE_UNKNOWN)
    route = engines.route(main, wanted, how.engine)
    batches = _batches(article, main, wanted, engines, first, forced=source is not None)
    total = max(1, sum(len(segments) for _, segments in batches))
    done: dict[str, Translation] = {}

    def ready(translation: Translation) -> None:
        done[translation.segment] = translation
        on_translation(translation)
        progress(len(done) / total)

    for language, segments in batches:
        _translate_batch(engines.route(language, wanted, how.engine), segments, how, ready, cancelled)
    legs = tuple(step.leg for step in route)
    return TranslatedArticle(article, main, target, legs, MappingProxyType(done))


def _batches(
    article: Article, main: str, target: str, engines: Engines, first: str | None, *, forced: bool
) -> list[tuple[str, list[Sentence]]]:
    """Runs of segments by language, in the order they are to be translated."""
    pairs = engines.pairs()
    ordered: list[tuple[str, Sentence]] = []
    for block in _ordered(article.blocks, first):
        own = primary(block.language)
        language = main if own == "und" or (forced and own == primary(article.language)) else own
        if block.kind is BlockKind.CODE or language == target or (language, target) not in pairs:
            continue
        spoken = (sentence(block, segment) for segment in block.segments)
        ordered += [(language, s) for s in spoken if any(c.isalpha() for c in s.text)]
    if first:
        index = next((i for i, (_, s) in enumerate(ordered) if s.id == first), 0)
        ordered = ordered[index:] + ordered[:index]
    batches: list[tuple[str, list[Sentence]]] = []
    for language, segment in ordered:
        if not batches or batches[-1][0] != language:
            batches.append((language, []))
        batches[-1][1].append(segment)
    return batches


def _ordered(blocks: Iterable[Block], first: str | None) -> list[Block]:
    """The story before the furniture, unless the reader stands in the furniture."""
    listed = list(blocks)
    if any(first == segment.id for block in listed if block.furniture for segment in block.segments):
        return listed
    return sorted(listed, key=lambda block: block.furniture)


def _translate_batch(
    route: Route, segments: Sequence[Sentence], wish: Wish, ready: OnTranslation, cancelled: IsCancelled
) -> None:
    """One request to each engine on the way; each segment is handed over once it is through the last."""
    before = [Stepped(segment.text, phrases=segment.phrases) for segment in segments]
    *early, last = route
    for step in early:
        before = _through(step, segments, before, wish, cancelled)
    source, target = route[0].leg.source, last.leg.target

    def on_text(number: int, stepped: Stepped) -> None:
        segment, whole = segments[number], _both(before[number], stepped)
        marks = doubts.of(segment.text, whole, source, target)
        ready(Translation(segment.id, whole.text, marks, segment.placed(whole.text, whole.phrases)))

    terms = () if early else wish.glossary
    stepping.run(last, _asked(segments, before), on_text, cancelled, careful=wish.careful, terms=terms)


def _through(
    step: Step, segments: Sequence[Sentence], before: list[Stepped], wish: Wish, cancelled: IsCancelled
) -> list[Stepped]:
    """All texts behind a step that is not the last."""
    after: list[Stepped] = []

    def on_text(_number: int, stepped: Stepped) -> None:
        after.append(stepped)

    asked = _asked(segments, before)
    stepping.run(step, asked, on_text, cancelled, careful=wish.careful, terms=wish.glossary)
    return [_both(a, b) for a, b in zip(before, after, strict=True)]


def _asked(segments: Sequence[Sentence], before: Sequence[Stepped]) -> list[Asked]:
    """What goes to the next model."""
    return [Asked(b.text, b.phrases, s.kept) for s, b in zip(segments, before, strict=True)]


def _both(before: Stepped, after: Stepped) -> Stepped:
    """What is known of a text after another step."""
    scores = [each for each in (before.score, after.score) if each is not None]
    lost, cut = before.lost + after.lost, before.cut or after.cut
    return Stepped(after.text, lost, cut, min(scores, default=None), after.phrases)
