"""Footnotes of an article: what a reference is called, which blocks it names, and sentences without its digits."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rawi.article.model import Block, BlockKind, Segment, SpanKind

_BRACKETS = " \t\n\u00a0[](){}^*."


@dataclass(frozen=True, slots=True)
class Reference:
    """A place where a footnote is referred to: characters `start` to `end` of a block; `name` is what it is called ("3")."""

    label: str
    name: str
    start: int
    end: int


def references(block: Block) -> Iterator[Reference]:
    """The block's references, in order."""
    for span in sorted(block.spans, key=lambda each: each.start):
        if span.kind is SpanKind.FOOTNOTE_REFERENCE:
            shown = block.text[span.start : span.end]
            yield Reference(span.target, called(shown) or span.target, span.start, span.end)


def names(blocks: Iterable[Block]) -> dict[str, str]:
    """Label to what the footnote is called, as its first reference has it; its label where nothing refers to it."""
    found: dict[str, str] = {}
    for block in blocks:
        for reference in references(block):
            found.setdefault(reference.label, reference.name)
        if block.kind is BlockKind.FOOTNOTE and block.label:
            found.setdefault(block.label, block.label)
    return found


def notes(blocks: Iterable[Block], label: str) -> tuple[Block, ...]:
    """The blocks of one footnote."""
    return tuple(block for block in blocks if block.kind is BlockKind.FOOTNOTE and block.label == label)


def without_references(block: Block, segment: Segment) -> str:
    """The sentence as it is translated: references taken out."""
    text = segment.text
    for start, end in reversed(inside(block, segment)):
        text = text[:start] + text[end:]
    return text


def silent_references(block: Block, segment: Segment) -> str:
    """The sentence as it is said: as long as before, so that the times of its words still fit, but with spaces for references."""
    text = segment.text
    if not block.spans:
        return text
    for start, end in inside(block, segment):
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def inside(block: Block, segment: Segment) -> list[tuple[int, int]]:
    """The characters of a sentence that are references, counted from its beginning, in order and apart from each other."""
    found: list[tuple[int, int]] = []
    for each in references(block):
        if each.start < segment.end and each.end > segment.start:
            start = max(each.start, segment.start) - segment.start
            end = min(each.end, segment.end) - segment.start
            if found and start < found[-1][1]:
                start, end = found[-1][0], max(end, found.pop()[1])
            found.append((start, end))
    return found


def called(shown: str) -> str:
    """What a reader calls the reference: "[3]" is 3; a bare sign such as "*" stays."""
    return shown.strip(_BRACKETS) or shown.strip()
