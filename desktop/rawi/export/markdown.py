"""A text and its spans in, Markdown out."""

import re
from collections.abc import Iterator, Mapping, Sequence

from rawi.article import footnotes
from rawi.article.model import Span, SpanKind

_SPECIAL = re.compile(r"([\\`*_\[\]<>#])")
_WRAPS = {SpanKind.EMPHASIS: "*", SpanKind.STRONG: "**", SpanKind.CODE: "`"}


def inline(text: str, spans: Sequence[Span], names: Mapping[str, str]) -> str:
    """The text with its links, emphasis, code and footnotes (by their `names`); innermost spans are closed first."""
    notes = [span for span in spans if span.kind is SpanKind.FOOTNOTE_REFERENCE]
    hidden = {n for span in notes for n in range(span.start, span.end)}
    ordered = sorted((s for s in spans if _has_signs(s)), key=lambda each: (each.start, -each.end))
    opened: list[Span] = []
    out: list[str] = []
    for position in range(len(text) + 1):
        while opened and opened[-1].end <= position:
            out.append(_close(opened.pop()))
        here = [span for span in ordered if span.start == position]
        out += [_open(span) for span in here]
        opened += here
        out += [f"[^{key(_name(span, text, names))}]" for span in notes if span.start == position]
        out += _character(text, position, opened) if position not in hidden else ()
    return "".join(out)


def _has_signs(span: Span) -> bool:
    links = span.kind is SpanKind.LINK and not span.target.startswith("#")
    return span.start < span.end and (links or span.kind in _WRAPS)


def _name(span: Span, text: str, names: Mapping[str, str]) -> str:
    return names.get(span.target) or footnotes.called(text[span.start : span.end]) or span.target


def _character(text: str, position: int, opened: Sequence[Span]) -> Iterator[str]:
    """Within code nothing is escaped."""
    character = text[position : position + 1]
    yield character if any(span.kind is SpanKind.CODE for span in opened) else escape(character)


def _open(span: Span) -> str:
    return "[" if span.kind is SpanKind.LINK else _WRAPS[span.kind]


def _close(span: Span) -> str:
    return f"](<{span.target}>)" if span.kind is SpanKind.LINK else _WRAPS[span.kind]


def key(name: str) -> str:
    """A footnote's name as Markdown takes it."""
    return re.sub(r"[\s\[\]^]+", "-", name)


def escape(text: str) -> str:
    """The text, so that Markdown shows it as it is."""
    return _SPECIAL.sub(r"\\\1", text)
