"""Gathers the running text of one paragraph, and the spans over it from the format of each run."""

from collections.abc import Iterator
from dataclasses import dataclass

from rawi.article.model import Span, SpanKind
from rawi.load.html.inline import Run

_LINKS = ("http://", "https://", "mailto:")


@dataclass(frozen=True, slots=True)
class Format:
    """How a run is written; `link` is an address, `note` a footnote's label, `formula` MathML, "" for none."""

    emphasis: bool = False
    strong: bool = False
    code: bool = False
    link: str = ""
    note: str = ""
    formula: str = ""


PLAIN = Format()


class Text:
    """Collects runs until `take`."""

    def __init__(self) -> None:
        self._pieces: list[tuple[str, Format]] = []
        self._visible = False

    @property
    def empty(self) -> bool:
        """True while nothing visible was collected."""
        return not self._visible

    def add(self, text: str, form: Format = PLAIN) -> None:
        """One more run."""
        if text:
            self._pieces.append((text, form))
            self._visible = self._visible or not text.isspace()

    def reference(self, label: str) -> None:
        """The mark of a footnote, in brackets so that it does not grow together with the word before."""
        self.add(f"[{label}]", Format(note=label))

    def take(self, *, verbatim: bool = False) -> Run | None:
        """The paragraph so far, None if it shows nothing; `verbatim` keeps white space at its edges."""
        pieces, self._pieces, self._visible = self._pieces, [], False
        raw = "".join(text for text, _ in pieces)
        if not raw.strip():
            return None
        text = raw.strip("\n") if verbatim else raw.strip()
        left = raw.index(text)
        moved = (
            Span(span.kind, max(0, span.start - left), min(len(text), span.end - left), span.target)
            for span in _spans(pieces)
        )
        return Run(
            text, tuple(sorted((s for s in moved if s.start < s.end), key=lambda s: (s.start, -s.end)))
        )


def safe_link(address: str) -> str:
    """An address that may become a link, else ""."""
    address = address.strip()
    return address if address.lower().startswith(_LINKS) else ""


def _spans(pieces: list[tuple[str, Format]]) -> Iterator[Span]:
    yield from _ranges(pieces, SpanKind.EMPHASIS, [(form.emphasis, "") for _, form in pieces])
    yield from _ranges(pieces, SpanKind.STRONG, [(form.strong, "") for _, form in pieces])
    yield from _ranges(pieces, SpanKind.CODE, [(form.code, "") for _, form in pieces])
    yield from _ranges(pieces, SpanKind.LINK, [(bool(form.link), form.link) for _, form in pieces])
    notes = [(bool(form.note), form.note) for _, form in pieces]
    yield from _ranges(pieces, SpanKind.FOOTNOTE_REFERENCE, notes)
    yield from _formulas(pieces)


def _formulas(pieces: list[tuple[str, Format]]) -> Iterator[Span]:
    """Each for itself: the same formula may stand there twice."""
    position = 0
    for text, form in pieces:
        if form.formula:
            yield Span(SpanKind.FORMULA, position, position + len(text), form.formula)
        position += len(text)


def _ranges(
    pieces: list[tuple[str, Format]], kind: SpanKind, values: list[tuple[bool, str]]
) -> Iterator[Span]:
    """One span for each stretch of runs with the same value."""
    position = start = 0
    current = (False, "")
    for (text, _), value in zip(pieces, values, strict=True):
        if value != current:
            if current[0]:
                yield Span(kind, start, position, current[1])
            start, current = position, value
        position += len(text)
    if current[0]:
        yield Span(kind, start, position, current[1])
