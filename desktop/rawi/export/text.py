"""Article (and translations) in, plain text or Markdown out."""

from collections.abc import Callable, Iterator, Mapping

from rawi.article import footnotes
from rawi.article.counterpart import joined, parts
from rawi.article.model import Article, Block, BlockKind, Cell, Span, SpanKind
from rawi.article.translation import TranslatedArticle
from rawi.export.markdown import escape, inline, key


def plain(article: Article, whole: TranslatedArticle | None = None, label: str = "") -> str:
    """Paragraphs apart by empty lines, furniture left out; `label` (what translated it) at the end."""
    return _join(article, label, lambda block: _plain(block, whole))


def markdown(article: Article, whole: TranslatedArticle | None = None, label: str = "") -> str:
    """The same with headings, lists, quotes, tables, links, emphasis and footnotes."""
    names = footnotes.names(article.blocks)
    return _join(article, f"*{escape(label)}*" if label else "", lambda block: _markdown(block, whole, names))


def _join(article: Article, label: str, show: Callable[[Block], str]) -> str:
    blocks: Iterator[str] = (show(block) for block in article.blocks if not block.furniture)
    return "\n\n".join(part for part in (*blocks, label) if part.strip()) + "\n"


def _plain(block: Block, whole: TranslatedArticle | None) -> str:
    """The block's text, each sentence replaced by its translation with the signs of its footnotes in it."""
    text, spans = _shown(block, 0, len(block.text), whole)
    names = {each.label: each.name for each in footnotes.references(block)}
    for span in sorted(spans, key=lambda each: each.start, reverse=True):
        if span.start == span.end and span.kind is SpanKind.FOOTNOTE_REFERENCE:
            sign = f" [{names.get(span.target, span.target)}]"
            text = text[: span.start] + sign + text[span.end :]
    return text


def _shown(
    block: Block, start: int, end: int, whole: TranslatedArticle | None
) -> tuple[str, tuple[Span, ...]]:
    """A part of the block as it is, or in the other language, with the spans over it."""
    return joined(parts(block, start, end, whole))


def _markdown(block: Block, whole: TranslatedArticle | None, names: Mapping[str, str]) -> str:
    if block.rows:
        return _table(block, whole, names)
    if block.kind is BlockKind.CODE:
        return f"```\n{block.text}\n```"
    text = inline(*_shown(block, 0, len(block.text), whole), names)
    if block.kind is BlockKind.FOOTNOTE and block.label:
        return f"[^{key(names[block.label])}]: {text}"
    lead = {
        BlockKind.TITLE: "# ",
        BlockKind.HEADING: "#" * max(2, block.level) + " ",
        BlockKind.QUOTE: "> " * max(1, block.level),
        BlockKind.LIST_ITEM: "  " * (block.level - 1)
        + (f"{block.ordinal}. " if block.ordinal is not None else "- "),
    }.get(block.kind, "")
    return lead + text.replace("\n", "\n" + (lead if block.kind is BlockKind.QUOTE else ""))


def _table(block: Block, whole: TranslatedArticle | None, names: Mapping[str, str]) -> str:
    rows = ["| " + " | ".join(_cell(block, cell, whole, names) for cell in row) + " |" for row in block.rows]
    rule = "|" + " --- |" * len(block.rows[0])
    return "\n".join([rows[0], rule, *rows[1:]])


def _cell(block: Block, cell: Cell, whole: TranslatedArticle | None, names: Mapping[str, str]) -> str:
    text = inline(*_shown(block, cell.start, cell.end, whole), names)
    return text.replace("|", "\\|").replace("\n", " ")
