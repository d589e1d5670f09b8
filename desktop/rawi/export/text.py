"""Article (and translations) in, plain text or Markdown out."""

import re
from collections.abc import Callable, Iterator, Mapping

from rawi.article import footnotes
from rawi.article.footnotes import Reference
from rawi.article.model import Article, Block, BlockKind, Span, SpanKind
from rawi.article.translation import TranslatedArticle

Sign = Callable[[Reference], str]
"""What stands for a footnote's reference."""

Write = Callable[[str], str]
"""How words are written in the format."""

_SPECIAL = re.compile(r"([\\`*_\[\]<>#])")
_WRAPS = {SpanKind.EMPHASIS: ("*", "*"), SpanKind.STRONG: ("**", "**"), SpanKind.CODE: ("`", "`")}


def plain(article: Article, whole: TranslatedArticle | None = None, label: str = "") -> str:
    """Paragraphs apart by empty lines, furniture left out; `label` (what translated it) at the end."""
    return _join(article, label, lambda block: _text(block, whole, lambda each: f" [{each.name}]"))


def markdown(article: Article, whole: TranslatedArticle | None = None, label: str = "") -> str:
    """The same with headings, lists, quotes, tables, and the links and emphasis of what was not translated; footnotes as such."""
    names = footnotes.names(article.blocks)
    return _join(
        article, f"*{_escape(label)}*" if label else "", lambda block: _markdown(block, whole, names)
    )


def _join(article: Article, label: str, show: Callable[[Block], str]) -> str:
    blocks: Iterator[str] = (show(block) for block in article.blocks if not block.furniture)
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
        text = write(found.text) + "".join(signs) if found else write(segment.text)
        parts += [write(block.text[position : segment.start]), text]
        position = segment.end
    return "".join([*parts, write(block.text[position:end])])


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
