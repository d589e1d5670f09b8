"""Article (and translations) in, plain text or Markdown out."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from rawi.article import footnotes
from rawi.article.footnotes import Reference
from rawi.article.model import Article, Block, BlockKind, Span, SpanKind
from rawi.article.translation import TranslatedArticle, Translation

Sign = Callable[[Reference], str]
"""What stands for a footnote's reference."""

Write = Callable[[str], str]
"""How words are written in the format."""

_SPECIAL = re.compile(r"([\\`*_\[\]<>#])")
_WRAPS = {SpanKind.EMPHASIS: ("*", "*"), SpanKind.STRONG: ("**", "**"), SpanKind.CODE: ("`", "`")}


def plain(
    article: Article, whole: TranslatedArticle | None = None, label: str = "", *, both: bool = False
) -> str:
    """Paragraphs apart by empty lines, furniture left out; `label` (what translated it) at the end.

    With `both` each paragraph's translation follows it. ⚠ stands after a sentence with marks, ✎ after one that the reader wrote.
    """
    sides = _sides(whole, both=both)
    return _join(
        article,
        label,
        lambda block: [_text(block, side, lambda each: f" [{each.name}]") for side in sides(block)],
    )


def markdown(
    article: Article, whole: TranslatedArticle | None = None, label: str = "", *, both: bool = False
) -> str:
    """The same with headings, lists, quotes, tables, and the links and emphasis of what was not translated; footnotes as such."""
    names = footnotes.names(article.blocks)
    sides = _sides(whole, both=both)

    def show(block: Block) -> list[str]:
        first, *others = sides(block)
        return [_markdown(block, first, names), *(_markdown(_below(block), side, names) for side in others)]

    return _join(article, f"*{_escape(label)}*" if label else "", show)


def _sides(
    whole: TranslatedArticle | None, *, both: bool
) -> Callable[[Block], tuple[TranslatedArticle | None, ...]]:
    """What each block is shown in: None stands for the original."""

    def sides(block: Block) -> tuple[TranslatedArticle | None, ...]:
        if whole is None or not any(segment.id in whole.translations for segment in block.segments):
            return (None,)
        return (None, whole) if both else (whole,)

    return sides


def _below(block: Block) -> Block:
    """The translation below its original: outside the outline, and no second note or number."""
    plain = block.kind in (BlockKind.TITLE, BlockKind.HEADING, BlockKind.FOOTNOTE)
    return replace(block, kind=BlockKind.PARAGRAPH, level=0, label="") if plain else block


def _join(article: Article, label: str, show: Callable[[Block], list[str]]) -> str:
    blocks: Iterator[str] = (part for block in article.blocks if not block.furniture for part in show(block))
    return "\n\n".join(part for part in (*blocks, label) if part.strip()) + "\n"


def _text(block: Block, whole: TranslatedArticle | None, sign: Sign, write: Write = str) -> str:
    """The block's text, each sentence replaced by its translation and the signs of its footnotes."""
    return _replaced(block, whole, 0, len(block.text), sign, write)


def _replaced(
    block: Block, whole: TranslatedArticle | None, start: int, end: int, sign: Sign, write: Write = str
) -> str:
    if whole is None:
        return block.text[start:end]
    parts: list[str] = []
    position = start
    for segment in block.segments:
        if segment.start < start or segment.end > end:
            continue
        found = whole.translations.get(segment.id)
        signs = (
            sign(each) for each in footnotes.references(block) if segment.start <= each.start < segment.end
        )
        text = write(found.text) + "".join(signs) + _doubts(found) if found else write(segment.text)
        parts += [write(block.text[position : segment.start]), text]
        position = segment.end
    return "".join([*parts, write(block.text[position:end])])


def _doubts(found: Translation) -> str:
    """The signs of what a reader should know about a translated sentence."""
    return (" ✎" if found.corrected else "") + (" ⚠" if found.marks else "")


def _markdown(block: Block, whole: TranslatedArticle | None, names: Mapping[str, str]) -> str:
    def sign(reference: Reference) -> str:
        return f"[^{_key(names.get(reference.label, reference.name))}]"

    if block.rows:
        return _table(block, whole, sign)
    if block.kind is BlockKind.CODE:
        return f"```\n{block.text}\n```"
    changed = whole is not None and any(s.id in whole.translations for s in block.segments)
    text = _text(block, whole, sign, _escape) if changed else _spans(block, sign)
    if block.kind is BlockKind.FOOTNOTE and block.label:
        return f"[^{_key(names[block.label])}]: {text}"
    lead = {
        BlockKind.TITLE: "# ",
        BlockKind.HEADING: "#" * max(2, block.level) + " ",
        BlockKind.QUOTE: "> " * max(1, block.level),
        BlockKind.LIST_ITEM: "  " * (block.level - 1)
        + (f"{block.ordinal}. " if block.ordinal is not None else "- "),
    }.get(block.kind, "")
    return lead + text.replace("\n", "\n" + (lead if block.kind is BlockKind.QUOTE else ""))


def _table(block: Block, whole: TranslatedArticle | None, sign: Sign) -> str:
    rows = [
        "| "
        + " | ".join(_replaced(block, whole, c.start, c.end, sign).replace("|", "\\|") for c in row)
        + " |"
        for row in block.rows
    ]
    rule = "|" + " --- |" * len(block.rows[0])
    return "\n".join([rows[0], rule, *rows[1:]])


def _spans(block: Block, sign: Sign) -> str:
    """The text with its links, footnotes and emphasis; innermost spans are closed first."""
    references = {each.start: each for each in footnotes.references(block)}
    hidden = {n for each in references.values() for n in range(each.start, each.end)}
    opened: list[Span] = []
    out: list[str] = []
    for position in range(len(block.text) + 1):
        while opened and opened[-1].end <= position:
            out.append(_close(opened.pop()))
        for span in (s for s in block.spans if s.start == position and s.end > position):
            if span.kind is SpanKind.LINK or span.kind in _WRAPS:
                out.append("[" if span.kind is SpanKind.LINK else _WRAPS[span.kind][0])
                opened.append(span)
        if position in references:
            out.append(sign(references[position]))
        out.append("" if position in hidden else _escape(block.text[position : position + 1]))
    return "".join(out)


def _key(name: str) -> str:
    """A footnote's name as Markdown takes it."""
    return re.sub(r"[\s\[\]^]+", "-", name)


def _close(span: Span) -> str:
    return f"](<{span.target}>)" if span.kind is SpanKind.LINK else _WRAPS[span.kind][1]


def _escape(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)
