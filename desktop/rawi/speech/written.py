"""A sentence as it is written, with the formulas in it: a voice is given words for them, and the text stays what it is."""

from collections.abc import Iterable

from rawi.article.model import Span, SpanKind


class Written(str):
    """A text that knows its formulas (their spans over it). It is equal to the text alone; whoever knows no formulas reads that."""

    __slots__ = ("formulas",)

    formulas: tuple[Span, ...]

    def __new__(cls, text: str, formulas: tuple[Span, ...]) -> "Written":
        """A text and its formulas."""
        made = super().__new__(cls, text)
        made.formulas = formulas
        return made


def written(text: str, spans: Iterable[Span], start: int = 0) -> str:
    """The text, with its formulas where there are any. `spans` count from `start` characters before it; a formula that is cut off is none."""
    found = tuple(
        Span(span.kind, span.start - start, span.end - start, span.target)
        for span in spans
        if span.kind is SpanKind.FORMULA and span.start >= start and span.end - start <= len(text)
    )
    return Written(text, found) if found else text


def formulas(text: str) -> tuple[Span, ...]:
    """Those of a text that knows them."""
    return text.formulas if isinstance(text, Written) else ()
