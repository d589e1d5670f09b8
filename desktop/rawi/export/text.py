"""Article (and translations) in, plain text or Markdown out."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from rawi.article import footnotes
from rawi.article.counterpart import Part, joined, parts
from rawi.article.model import Article, Block, BlockKind, Cell, Span, SpanKind
from rawi.article.translation import TranslatedArticle
from rawi.export.markdown import escape, inline, key


def plain(
    article: Article, whole: TranslatedArticle | None = None, label: str = "", *, both: bool = False
) -> str:
    """Paragraphs apart by empty lines, furniture left out; `label` (what translated it) at the end.

    With `both` each paragraph's translation follows it. ⚠ stands after a sentence with marks, ✎ after one that the reader wrote.
    """
    sides = _sides(whole, both=both)
    return _join(article, label, lambda block: [_plain(block, side) for side in sides(block)])


def markdown(
    article: Article, whole: TranslatedArticle | None = None, label: str = "", *, both: bool = False
) -> str:
    """The same with headings, lists, quotes, tables, links, emphasis and footnotes."""
    names = footnotes.names(article.blocks)
    sides = _sides(whole, both=both)

    def show(block: Block) -> list[str]:
        first, *others = sides(block)
        return [_markdown(block, first, names), *(_markdown(_below(block), side, names) for side in others)]

    return _join(article, f"*{escape(label)}*" if label else "", show)


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
    return joined(_signed(part) for part in parts(block, start, end, whole))


def _signed(part: Part) -> Part:
    """Followed by the signs of what a reader should know about a translated sentence."""
    known = part.translation
    if known is None:
        return part
    return replace(part, text=part.text + (" ✎" if known.corrected else "") + (" ⚠" if known.marks else ""))


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
