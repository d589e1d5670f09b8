"""A block's text and spans in, runs of equal formatting out; templates need to know no offsets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from urllib.parse import quote

from rawi.article.counterpart import Part, parts
from rawi.article.footnotes import references
from rawi.article.model import Block, Span, SpanKind
from rawi.article.translation import Mark, TranslatedArticle

MARK_SIGN = "⚠"
CORRECTED_SIGN = "✎"
MARK_ADDRESS = "rawi:mark/"
"""What a mark's sign links to, followed by the segment's id."""

NOTE_ADDRESS = "rawi:note/"
"""What a footnote's reference links to, followed by its label (percent-encoded)."""

WITHIN = "#"
"""What a link within the article begins with, followed by the id of the sentence it leads to."""

NoteTexts = Mapping[str, str]
"""Label to the beginning of each footnote's text."""


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one formatting; `address` makes it a link, `title` explains it; `note` is the label of the footnote it refers to.

    `doubtful` is a sentence whose translation has marks, `unsure` a word that the reading of a picture is not sure of.
    `written` is of a sentence that the reader wrote, `corrected` the sign after it. `formula` is the MathML of what it shows.
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
    written: bool = False
    formula: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """A sentence within the shown text of its piece (characters).

    `signs` are references to footnotes within it that its translation's text has not got: at which of that text's characters,
    and how long they are shown.
    """

    segment: str
    start: int
    end: int
    marks: tuple[Mark, ...] = ()
    signs: tuple[tuple[int, int], ...] = ()


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
    runs = _runs(block.text, block.spans, start, end, notes)
    sentences = tuple(
        Shown(s.id, max(s.start, start) - start, min(s.end, end) - start)
        for s in block.segments
        if s.start < end and s.end > start
    )
    return Text(runs, sentences)


def _runs(text: str, spans: Sequence[Span], start: int, end: int, notes: NoteTexts) -> tuple[Run, ...]:
    """The characters `start` to `end` of a text, cut where its formatting changes."""
    cuts = {start, end}
    for span in spans:
        cuts |= {cut for cut in (span.start, span.end) if start < cut < end}
    return tuple(_run(text, spans, a, b, notes) for a, b in pairwise(sorted(cuts)))


def _run(text: str, spans: Sequence[Span], start: int, end: int, notes: NoteTexts) -> Run:
    inside = [span for span in spans if span.start <= start and span.end >= end and span.start < span.end]
    kinds = {span.kind for span in inside}
    address = next((span.target for span in inside if span.kind is SpanKind.LINK), "")
    note = next((span.target for span in inside if span.kind is SpanKind.FOOTNOTE_REFERENCE), "")
    return Run(
        text=text[start:end],
        emphasis=SpanKind.EMPHASIS in kinds,
        strong=SpanKind.STRONG in kinds,
        code=SpanKind.CODE in kinds,
        address=note_address(note) if note else address,
        title=notes.get(note, "") if note else "",
        unsure=SpanKind.DOUBTFUL in kinds,
        note=note,
        formula=next((span.target for span in inside if _is_formula(span, start, end)), ""),
    )


def _is_formula(span: Span, start: int, end: int) -> bool:
    """A part of one is none."""
    return span.kind is SpanKind.FORMULA and (span.start, span.end) == (start, end)


def note_address(label: str) -> str:
    """What a reference to this footnote links to."""
    return NOTE_ADDRESS + quote(label, safe="")


def translated(block: Block, start: int, end: int, whole: TranslatedArticle, notes: NoteTexts) -> Text:
    """The same part of the block in the other language: sentence for sentence, the space between them kept.

    A sentence with marks is followed by a sign that leads to its original.
    """
    names = {each.label: each.name for each in references(block)}
    runs: list[Run] = []
    sentences: list[Shown] = []
    length = 0
    for part in parts(block, start, end, whole):
        marks = part.translation.marks if part.translation else ()
        added, signs = _part_runs(part, names, notes)
        if part.segment is not None:
            shown = length + len(part.text) + sum(size for _, size in signs)
            sentences.append(Shown(part.segment.id, length, shown, marks, signs))
            if part.translation and part.translation.corrected:
                written = [replace(run, written=True) for run in added]
                added = (*written, Run("\u00a0" + CORRECTED_SIGN, corrected=True))
            if marks:
                added = (*added, Run("\u00a0" + MARK_SIGN, address=MARK_ADDRESS + part.segment.id))
        runs += added
        length += sum(len(run.text) for run in added)
    return Text(tuple(run for run in runs if run.text), tuple(sentences))


def _part_runs(
    part: Part, names: Mapping[str, str], notes: NoteTexts
) -> tuple[tuple[Run, ...], tuple[tuple[int, int], ...]]:
    """The part's runs with its footnotes' references in place, and the signs among them; those at its end are behind it."""
    runs: list[Run] = []
    signs: list[tuple[int, int]] = []
    position = 0
    for span in sorted(_places(part.spans), key=lambda each: each.start):
        runs += _runs(part.text, part.spans, position, span.start, notes) if position < span.start else ()
        position = span.start
        sign = _sign(span, names, notes)
        runs.append(sign)
        if span.start < len(part.text):
            signs.append((span.start, len(sign.text)))
    runs += _runs(part.text, part.spans, position, len(part.text), notes) if position < len(part.text) else ()
    doubtful = bool(part.translation and part.translation.marks)
    return tuple(replace(run, doubtful=doubtful and not run.note) for run in runs), tuple(signs)


def _places(spans: Sequence[Span]) -> list[Span]:
    return [span for span in spans if span.kind is SpanKind.FOOTNOTE_REFERENCE and span.start == span.end]


def _sign(span: Span, names: Mapping[str, str], notes: NoteTexts) -> Run:
    name = names.get(span.target, span.target)
    title = notes.get(span.target, "")
    return Run(name, address=note_address(span.target), title=title, note=span.target)
