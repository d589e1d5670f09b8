"""Article in, article with translations out: sentence by sentence, ids kept, marked where a reader should doubt."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from types import MappingProxyType

from rawi.article.errors import Code, RawiError
from rawi.article.footnotes import without_references
from rawi.article.model import Article, Block, BlockKind, Segment
from rawi.article.progress import IsCancelled, Progress, ignore_progress, never_cancelled, stop_if
from rawi.article.translation import Mark, MarkKind, TranslatedArticle, Translation
from rawi.text.language import primary
from rawi.translate import number_guard, shield
from rawi.translate.port import Translator
from rawi.translate.split import pieces

OnTranslation = Callable[[Translation], None]
_LONGEST_WORD = 200


@dataclass(frozen=True, slots=True)
class _Piece:
    """A piece of a segment: its source, and what of it goes to the engine."""

    segment: Segment
    source: str
    text: str
    kept: shield.Kept
    last: bool

    @property
    def endless(self) -> bool:
        """True where a word is so long that the engine leaves the piece as it is."""
        return any(len(word) > _LONGEST_WORD for word in self.text.split())


def translate_article(
    article: Article,
    translator: Translator,
    target: str,
    source: str | None = None,
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
    main = primary(source or article.language)
    wanted = primary(target)
    if main == wanted:
        raise RawiError(Code.SAME_LANGUAGE, language=wanted)
    if main == "und":
        raise RawiError(Code.LANGUAGE_UNKNOWN)
    pack = translator.pack(main, wanted)
    batches = _batches(article, main, wanted, translator, first, forced=source is not None)
    total = max(1, sum(len(segments) for _, segments in batches))
    done: dict[str, Translation] = {}

    def ready(translation: Translation) -> None:
        done[translation.segment] = translation
        on_translation(translation)
        progress(len(done) / total)

    for language, segments in batches:
        _translate_batch(translator, language, wanted, segments, ready, cancelled)
    return TranslatedArticle(article, main, target, translator.engine, pack, MappingProxyType(done))


def _batches(
    article: Article, main: str, target: str, translator: Translator, first: str | None, *, forced: bool
) -> list[tuple[str, list[Segment]]]:
    """Runs of segments by language, in the order they are to be translated."""
    pairs = translator.pairs()
    ordered: list[tuple[str, Segment]] = []
    for block in _ordered(article.blocks, first):
        own = primary(block.language)
        language = main if own == "und" or (forced and own == primary(article.language)) else own
        if block.kind is BlockKind.CODE or language == target or (language, target) not in pairs:
            continue
        spoken = (replace(s, text=without_references(block, s)) for s in block.segments)
        ordered += [(language, s) for s in spoken if any(c.isalpha() for c in s.text)]
    if first:
        index = next((i for i, (_, s) in enumerate(ordered) if s.id == first), 0)
        ordered = ordered[index:] + ordered[:index]
    batches: list[tuple[str, list[Segment]]] = []
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
    translator: Translator,
    source: str,
    target: str,
    segments: list[Segment],
    ready: OnTranslation,
    cancelled: IsCancelled,
) -> None:
    """One request to the engine; each segment is handed over once its last piece has come."""
    known = translator.known(source, target)
    parts: list[_Piece] = []
    for segment in segments:
        stop_if(cancelled)
        parts += _pieces(segment, known, source)
    gathered: list[tuple[str, tuple[Mark, ...]]] = []

    def on_sentence(index: int, text: str) -> None:
        part = parts[index]
        gathered.append(_restored(part, text, source, target))
        if part.last:
            ready(_finish(part.segment, gathered))
            gathered.clear()

    translator.translate([part.text for part in parts], source, target, on_sentence, cancelled)


def _pieces(segment: Segment, known: frozenset[str], source: str) -> list[_Piece]:
    texts = pieces(segment.text)
    last = len(texts) - 1
    return [
        _Piece(segment, text, *shield.apply(" ".join(text.split()), known, source), i == last)
        for i, text in enumerate(texts)
    ]


def _restored(part: _Piece, text: str, source: str, target: str) -> tuple[str, tuple[Mark, ...]]:
    """The piece's translation and its marks."""
    if part.endless:
        return " ".join(part.source.split()), (Mark(MarkKind.CUT),)
    restored, lost = shield.restore(text, part.kept)
    marks = tuple(Mark(MarkKind.ADDRESS_LOST, token) for token in lost)
    return restored, marks + number_guard.check(part.source, restored, source, target)


def _finish(segment: Segment, gathered: list[tuple[str, tuple[Mark, ...]]]) -> Translation:
    text = " ".join(part for part, _ in gathered if part)
    if not text.strip():
        return Translation(segment.id, segment.text, (Mark(MarkKind.CUT),))
    return Translation(segment.id, text, tuple(dict.fromkeys(m for _, marks in gathered for m in marks)))
