"""Draft in, Article out: languages, directions, sentences with their ids, sections."""

from bisect import bisect_left
from collections.abc import Iterator

from rawi.article.ids import SegmentIds
from rawi.article.model import Article, Block, BlockKind, Direction, Segment, Source, SpanKind
from rawi.article.progress import Progress, ignore_progress
from rawi.article.sections import sections
from rawi.load import inner_links
from rawi.load.isolating import CLOSE, isolated
from rawi.load.narration import narration
from rawi.load.port import Draft, DraftBlock
from rawi.text import direction, language, scripts, sentences

_OWN_LANGUAGE_LETTERS = 100
_UNSPLIT = (BlockKind.CODE,)
_TELLS = 100
"""How often at most the progress is told."""

_BLOCK_COST = 200
"""A block takes about as long as so many characters more."""


def annotate(draft: Draft, key: str, source: Source, progress: Progress = ignore_progress) -> Article:
    """The finished article; `key` is the id of the source's bytes. Progress is told by the characters that are done."""
    story = "\n".join(block.text for block in (*draft.head, *draft.body) if not block.furniture)
    main = draft.language or language.detect(story)
    drafts = (*draft.head, *draft.body)
    blocks = tuple(inner_links.led(drafts, tuple(_blocks(drafts, main, progress))))
    heard = ((block, own.narrated) for block, own in zip(blocks, drafts, strict=True))
    return Article(
        id=key,
        title=draft.title or _first_words(story) or source.name,
        language=main,
        direction=direction.of_text(story, direction.of_language(main)),
        source=source,
        head=blocks[: len(draft.head)],
        sections=sections(blocks[len(draft.head) :]),
        standfirst=draft.standfirst,
        authors=draft.authors,
        published=draft.published,
        site=draft.site,
        confidence=draft.confidence,
        notices=draft.notices,
        narration=narration(draft.narration, heard),
    )


def _first_words(story: str) -> str:
    """A name for an untitled article."""
    words = story[:200].split()[:8]
    return " ".join(words)[:80]


def _blocks(drafts: tuple[DraftBlock, ...], main: str, progress: Progress) -> Iterator[Block]:
    ids = SegmentIds()
    whole = sum(_BLOCK_COST + len(draft.text) for draft in drafts)
    done = told = 0
    for draft in drafts:
        yield _block(draft, main, ids)
        done += _BLOCK_COST + len(draft.text)
        if done * _TELLS // whole > told:
            told = done * _TELLS // whole
            progress(done / whole)


def _block(draft: DraftBlock, main: str, ids: SegmentIds) -> Block:
    code = draft.language or _language(draft, main)
    default = Direction.RTL if draft.rtl else direction.of_language(code)
    base = default if draft.rtl is not None else direction.of_text(draft.text, default)
    draft = isolated(draft) if base is Direction.RTL else draft
    return Block(
        kind=draft.kind,
        text=draft.text,
        language=code,
        direction=base,
        level=draft.level,
        ordinal=draft.ordinal,
        furniture=draft.furniture,
        spans=draft.spans,
        segments=_segments(draft, code, ids),
        rows=draft.rows,
        resource=draft.resource,
        label=draft.label,
        pages=draft.pages,
    )


def _language(draft: DraftBlock, main: str) -> str:
    """A block's own language only where its script is another one or a long text leaves no doubt."""
    counts = scripts.letters(draft.text)
    if not counts:
        return main
    alien = direction.of_text(draft.text) is not direction.of_language(main)
    if alien or counts.total() >= _OWN_LANGUAGE_LETTERS:
        return language.clearly(draft.text) or main
    return main


def _whole(bounds: list[tuple[int, int]], draft: DraftBlock) -> Iterator[tuple[int, int]]:
    """No sentence ends within a formula, nor with the factorial that one ends with: "n! = 2" is one thing."""
    formulas = sorted((span.start, span.end) for span in draft.spans if span.kind is SpanKind.FORMULA)
    waiting: tuple[int, int] | None = None
    for start, end in bounds:
        last = bisect_left(formulas, (start, 0)) - 1
        reach = _reach(draft.text, *formulas[last]) if last >= 0 else 0
        if waiting and reach > waiting[1]:
            waiting = waiting[0], end
            continue
        if waiting:
            yield waiting
        waiting = start, end
    if waiting:
        yield waiting


def _reach(text: str, start: int, end: int) -> int:
    """How far a formula goes: one that ends with a factorial up to the next sentence."""
    return end + text[start:end].endswith(("!", f"!{CLOSE}"))


def _segments(draft: DraftBlock, code: str, ids: SegmentIds) -> tuple[Segment, ...]:
    """Sentences; of a table each cell's, of code its lines together."""
    text = draft.text
    if draft.rows:
        cells = [cell for row in draft.rows for cell in row]
        bounds = [
            (cell.start + start, cell.start + end)
            for cell in cells
            for start, end in sentences.split(text[cell.start : cell.end], code)
        ]
    elif draft.kind in _UNSPLIT:
        bounds = [(0, len(text))] if text.strip() else []
    else:
        bounds = sentences.split(text, code)
    bounds = list(_whole(bounds, draft))
    return tuple(Segment(ids.next(text[start:end]), text[start:end], start) for start, end in bounds)
