"""A block's text and spans in, runs of equal formatting out; templates need to know no offsets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from urllib.parse import quote

from rawi.article.footnotes import references
from rawi.article.model import Block, Span, SpanKind
from rawi.article.translation import Mark, TranslatedArticle

MARK_SIGN = "⚠"
CORRECTED_SIGN = "✎"
LINK_SIGN = "↗"
MARK_ADDRESS = "rawi:mark/"
"""What a mark's sign links to, followed by the segment's id."""

NOTE_ADDRESS = "rawi:note/"
"""What a footnote's reference links to, followed by its label (percent-encoded)."""

NoteTexts = Mapping[str, str]
"""Label to the beginning of each footnote's text."""


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one formatting; `address` makes it a link, `title` explains it; `note` is the label of the footnote it refers to.

    `doubtful` is a sentence whose translation has marks, `unsure` a word that the reading of a picture is not sure of.
    `corrected` is the sign after a sentence that the reader wrote.
    """

    text: str
    emphasis: bool = False
    strong: bool = False
    code: bool = False
    address: str = ""
    title: str = ""
    doubtful: bool = False
    unsure: bool = False
    note: str = ""
    corrected: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """A sentence within the shown text of its piece (characters)."""

    segment: str
    start: int
    end: int
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Text:
    """A shown text: its runs in order, and where each sentence stands in them."""

    runs: tuple[Run, ...]
    sentences: tuple[Shown, ...]

    @property
    def length(self) -> int:
        """Characters of all runs."""
        return sum(len(run.text) for run in self.runs)


def original(block: Block, start: int, end: int, notes: NoteTexts) -> Text:
    """The characters `start` to `end` of a block as they are."""
    cuts = {start, end}
    for span in block.spans:
        cuts |= {cut for cut in (span.start, span.end) if start < cut < end}
    edges = sorted(cuts)
    runs = tuple(_run(block, a, b, notes) for a, b in pairwise(edges))
    sentences = tuple(
        Shown(s.id, max(s.start, start) - start, min(s.end, end) - start)
        for s in block.segments
        if s.start < end and s.end > start
    )
    return Text(runs, sentences)


def _run(block: Block, start: int, end: int, notes: NoteTexts) -> Run:
    inside: Sequence[Span] = [span for span in block.spans if span.start <= start and span.end >= end]
    kinds = {span.kind for span in inside}
    address = next((span.target for span in inside if span.kind is SpanKind.LINK), "")
    note = next((span.target for span in inside if span.kind is SpanKind.FOOTNOTE_REFERENCE), "")
    return Run(
        text=block.text[start:end],
        emphasis=SpanKind.EMPHASIS in kinds,
        strong=SpanKind.STRONG in kinds,
        code=SpanKind.CODE in kinds,
        address=note_address(note) if note else address,
        title=notes.get(note, "") if note else "",
        unsure=SpanKind.DOUBTFUL in kinds,
        note=note,
    )


def note_address(label: str) -> str:
    """What a reference to this footnote links to."""
    return NOTE_ADDRESS + quote(label, safe="")


def translated(block: Block, start: int, end: int, whole: TranslatedArticle, notes: NoteTexts) -> Text:
    """The same part of the block in the other language: sentence for sentence, the space between them kept.

    A sentence with marks is followed by a sign that leads to its original, one with links or footnotes by a sign for each.
    """
    runs: list[Run] = []
    sentences: list[Shown] = []
    position = start
    length = 0
    for segment in block.segments:
        if segment.start >= end or segment.end <= start:
            continue
        gap = block.text[position : segment.start]
        known = whole.translations.get(segment.id)
        text, marks = (known.text, known.marks) if known else (segment.text, ())
        added = [
            Run(gap),
            *_sentence_runs(block, segment.start, segment.end, text, bool(marks), known is not None),
            *(_note_signs(block, segment.start, segment.end, notes) if known else ()),
            *((Run("\u00a0" + CORRECTED_SIGN, corrected=True),) if known and known.corrected else ()),
        ]
        runs += added
        sentences.append(Shown(segment.id, length + len(gap), length + len(gap) + len(text), marks))
        if marks:
            runs.append(Run("\u00a0" + MARK_SIGN, address=MARK_ADDRESS + segment.id))
        length += sum(len(run.text) for run in added) + (2 if marks else 0)
        position = segment.end
    runs.append(Run(block.text[position:end]))
    return Text(tuple(run for run in runs if run.text), tuple(sentences))


def _sentence_runs(block: Block, start: int, end: int, text: str, doubtful: bool, changed: bool) -> list[Run]:
    inside = [span for span in block.spans if span.start < end and span.end > start]
    whole = {span.kind for span in inside if span.start <= start and span.end >= end}
    run = Run(
        text, SpanKind.EMPHASIS in whole, SpanKind.STRONG in whole, SpanKind.CODE in whole, doubtful=doubtful
    )
    links = [span for span in inside if span.kind is SpanKind.LINK] if changed else []
    signs = [Run("\u00a0" + LINK_SIGN, address=s.target, title=block.text[s.start : s.end]) for s in links]
    return [run, *signs]


def _note_signs(block: Block, start: int, end: int, notes: NoteTexts) -> list[Run]:
    """The sentence was translated without its references: they follow it."""
    return [
        Run(
            each.name,
            address=note_address(each.label),
            title=notes.get(each.label, ""),
            note=each.label,
        )
        for each in references(block)
        if each.start < end and each.end > start
    ]
