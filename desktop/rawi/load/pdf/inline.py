"""The lines of a paragraph in, its text and spans out."""

from collections.abc import Sequence
from itertools import groupby

from rawi.article.model import PageMark, Span, SpanKind
from rawi.load.joining import Words
from rawi.load.pdf.page import PLAIN, Line, Style

Run = tuple[str, list[Style]]


def join(lines: Sequence[Line], known: Words) -> Run:
    """The text of the lines as one, with a style for each character."""
    text, styles = lines[0].text, list(lines[0].styles)
    for line in lines[1:]:
        cut, glue = known.join(text, line.text)
        kept = len(text) - cut
        alike = bool(styles and line.styles) and _set(styles[-1]) == _set(line.styles[0])
        between = _set(styles[-1]) if alike else PLAIN
        text = text[:kept] + glue + line.text
        styles = styles[:kept] + [between] * len(glue) + line.styles
    return text, styles


def _set(style: Style) -> Style:
    """How it is set, whatever page begins there."""
    return style._replace(pages=())


def pages(run: Run) -> tuple[PageMark, ...]:
    """The pages that begin in it."""
    return tuple(PageMark(name, place) for place, style in enumerate(run[1]) for name in style.pages)


def cut(run: Run, start: int) -> Run:
    """The run without its first characters."""
    return run[0][start:], run[1][start:]


def spans(run: Run, *, heading: bool = False) -> tuple[Span, ...]:
    """Links, and emphasis where only a part is set so; a heading is bold by nature."""
    _, styles = run
    found: list[Span] = []
    for kind, name in ((SpanKind.LINK, "link"), (SpanKind.STRONG, "bold"), (SpanKind.EMPHASIS, "italic")):
        values = [getattr(style, name) for style in styles]
        if kind is not SpanKind.LINK and (heading or all(values)):
            continue
        found += _ranges(kind, values)
    return tuple(sorted(found, key=lambda span: (span.start, -span.end)))


def _ranges(kind: SpanKind, values: list[object]) -> list[Span]:
    found: list[Span] = []
    position = 0
    for value, group in groupby(values):
        size = len(list(group))
        if value:
            found.append(Span(kind, position, position + size, value if isinstance(value, str) else ""))
        position += size
    return found


def raised(run: Run) -> list[tuple[int, int]]:
    """Start and end of each superscript."""
    return [(span.start, span.end) for span in _ranges(SpanKind.EMPHASIS, [s.raised for s in run[1]])]
