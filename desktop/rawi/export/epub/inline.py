"""Words in, XHTML out: each sentence in a span that has its segment's id, with links, emphasis, notes and marks in it."""

from collections.abc import Iterator
from itertools import pairwise

from rawi.article.footnotes import called
from rawi.article.model import Span, SpanKind
from rawi.export.epub import xml
from rawi.export.epub.anchors import Anchors, segment_id
from rawi.export.epub.words import Words
from rawi.formulas.tree import described

MARK_SIGN = "⚠"
CORRECTED_SIGN = "✎"
LINK_SIGN = "↗"
_WITHIN = "#"

_TAGS = ((SpanKind.CODE, "code"), (SpanKind.EMPHASIS, "em"), (SpanKind.STRONG, "strong"))


def inline(parts: Iterator[Words], anchors: Anchors) -> str:
    """The XHTML of a block's words, or of a cell's."""
    return "".join(_sentence(words, anchors) for words in parts)


def _sentence(words: Words, anchors: Anchors) -> str:
    key = anchors.once(segment_id(words.segment, translated=words.translated)) if words.segment else ""
    shown = "".join(_stretches(words, key, anchors)) + "".join(_after(words, anchors))
    if not words.segment:
        return shown
    kind = "corrected" if words.corrected else "marked" if words.marks else ""
    return xml.element("span", shown, id=key, class_=kind) + signs(words, anchors)


def word_id(sentence: str, number: int) -> str:
    """The id of a word by its sentence's."""
    return f"{sentence}-w{number}"


def signs(words: Words, anchors: Anchors) -> str:
    """After a sentence: what the reader should know about its translation."""
    signs = ""
    if words.corrected:
        label = anchors.labels.corrected
        signs += " " + xml.element("span", CORRECTED_SIGN, role="img", aria_label=label, title=label)
    if words.marks:
        address, key = anchors.mark(words)
        signs += " " + _noteref(MARK_SIGN, address, key, anchors.labels.mark)
    return signs


def _stretches(words: Words, key: str, anchors: Anchors) -> Iterator[str]:
    """What lies between the ends of meanings and of words; a word's id is on its first stretch."""
    apart = anchors.words(words) if key else ()
    begins = {start: word_id(key, number) for number, (start, _) in enumerate(apart)}
    cuts = {0, len(words.text), *(cut for span in words.spans for cut in (span.start, span.end))}
    cuts.update(cut for word in apart for cut in word)
    for start, end in pairwise(sorted(cut for cut in cuts if 0 <= cut <= len(words.text))):
        inside = [span for span in words.spans if span.start <= start and span.end >= end]
        formula = next((s.target for s in inside if _is_whole(s, start, end)), "")
        shown = _formula(formula, words.text[start:end], anchors) if formula else ""
        yield _stretch(shown or _lines(words.text[start:end]), inside, begins.get(start, ""), anchors)


def _is_whole(span: Span, start: int, end: int) -> bool:
    return span.kind is SpanKind.FORMULA and (span.start, span.end) == (start, end)


def _formula(target: str, text: str, anchors: Anchors) -> str:
    """The formula as MathML with its line of text; "" where it is damaged."""
    shown = described(target, xml.text(text))
    if shown:
        anchors.mathematical()
    return shown


def _lines(text: str) -> str:
    return "<br/>".join(xml.text(line) for line in text.split("\n"))


def _stretch(shown: str, inside: list[Span], word: str, anchors: Anchors) -> str:
    kinds = {span.kind: span.target for span in inside}
    shown = xml.element("span", shown, id=anchors.once(word)) if word else shown
    for kind, tag in _TAGS:
        shown = xml.element(tag, shown) if kind in kinds else shown
    if SpanKind.DOUBTFUL in kinds:
        shown = xml.element("span", shown, class_="doubtful", title=anchors.labels.doubtful)
    if SpanKind.FOOTNOTE_REFERENCE in kinds:
        return _reference(shown, kinds[SpanKind.FOOTNOTE_REFERENCE], anchors)
    return _link(shown, kinds[SpanKind.LINK], anchors) if SpanKind.LINK in kinds else shown


def _after(words: Words, anchors: Anchors) -> Iterator[str]:
    """What has no place in the translation follows it."""
    for span, name in words.after:
        if span.kind is SpanKind.FOOTNOTE_REFERENCE:
            yield _reference(xml.text(called(name) or span.target), span.target, anchors)
        elif address := _address(span.target, anchors):
            yield " " + xml.element("a", LINK_SIGN, href=address, title=name, aria_label=name)


def _link(shown: str, target: str, anchors: Anchors) -> str:
    """A link; an address that a book may not hold is told where its words stand, one within the article only where the book has its place."""
    address = _address(target, anchors)
    if address:
        return xml.element("a", shown, href=address)
    return shown if target.startswith(_WITHIN) else xml.element("span", shown, title=target)


def _address(target: str, anchors: Anchors) -> str:
    return (
        anchors.sentence(target.removeprefix(_WITHIN)) if target.startswith(_WITHIN) else xml.address(target)
    )


def _reference(shown: str, label: str, anchors: Anchors) -> str:
    address, key = anchors.reference(label)
    return _noteref(shown, address, key, "") if address else xml.element("sup", shown)


def _noteref(shown: str, address: str, key: str, label: str) -> str:
    """A reference to a note, as reading systems know it."""
    link = xml.element(
        "a",
        shown,
        epub__type="noteref",
        role="doc-noteref",
        href=address,
        id=key,
        title=label,
        aria_label=label,
    )
    return xml.element("sup", link)
