"""The shown text in, its headings, links, lists, tables, quotes, pictures, footnotes and doubtful words out, in order."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextFormat, QTextTable

from rawi.article.model import BlockKind
from rawi.ui import accessible_words
from rawi.ui.article_document import ArticleDocument
from rawi.wording import places

_GROUPS = ("list", "table", "quote")
"""Kinds of which neighbouring paragraphs are one."""

_INNERMOST = ("table", "list", "quote")
"""Which of them stands within the others."""

_PIECES = {"image": BlockKind.IMAGE, "footnote": BlockKind.FOOTNOTE}


@dataclass(frozen=True, slots=True)
class Element:
    """Characters `start` to `end` of a paragraph; it stays right while others are put before the paragraph.

    `name` is what it is called where that is not its whole paragraph; `level` is a heading's.
    """

    kind: str
    block: QTextBlock
    start: int
    end: int
    name: str = ""
    level: int = 0

    @property
    def span(self) -> tuple[int, int]:
        """Where it stands in the document."""
        return self.block.position() + self.start, self.block.position() + self.end

    @property
    def spoken(self) -> str:
        """How a jump to it is announced."""
        return self.name or said(self.block)


class Finder:
    """Goes over paragraphs in order, and gives what begins in each; only of the kinds that are wanted."""

    def __init__(self, document: ArticleDocument, kinds: Collection[str]) -> None:
        self._document, self._kinds = document, kinds
        self._groups = [kind for kind in _GROUPS if kind in kinds]
        self._pieces = {kind: _PIECES[kind] for kind in _PIECES if kind in kinds}
        self._before = dict.fromkeys(_GROUPS, "")

    def all(self) -> Iterator[Element]:
        """Everything that is shown by now."""
        block = self._document.document.begin()
        while block.isValid():
            yield from self.of(block)
            block = block.next()

    def of(self, block: QTextBlock) -> Iterator[Element]:
        """What begins in this paragraph; `of` the one before was asked before."""
        level = block.blockFormat().headingLevel()
        if level and "heading" in self._kinds:
            yield _whole("heading", block, level)
        for kind in self._groups:
            now = _group(block, kind)
            if now and now != self._before[kind]:
                yield _whole(kind, block)
            self._before[kind] = now
        if self._pieces:
            yield from self._piece(block)
        if "link" in self._kinds:
            yield from _links(block)
        if "doubtful" in self._kinds:
            yield from _doubtful(block)

    def _piece(self, block: QTextBlock) -> Iterator[Element]:
        piece = self._document.piece_at(block.position())
        for kind, wanted in self._pieces.items():
            if piece and piece.kind is wanted and not piece.continued:
                yield _whole(kind, block)


def _whole(kind: str, block: QTextBlock, level: int = 0) -> Element:
    return Element(kind, block, 0, block.length() - 1, level=level)


def said(block: QTextBlock) -> str:
    """How a jump to a paragraph is announced."""
    level = block.blockFormat().headingLevel()
    if level:
        return places.heading(block.text(), level)
    table = table_at(block)
    begins = table is not None and table.firstPosition() == block.position()
    text = accessible_words.name(block)
    return places.table(table.rows(), table.columns(), text) if table and begins else text


def past(block: QTextBlock) -> QTextBlock:
    """What comes after the table, list or quote of this paragraph, the innermost of them; the paragraph itself where it is in none."""
    kind = next((each for each in _INNERMOST if _group(block, each)), "")
    group = _group(block, kind) if kind else ""
    while kind and block.isValid() and _group(block, kind) == group:
        block = block.next()
    return block


def table_at(block: QTextBlock) -> QTextTable | None:
    """The table that the paragraph is a cell of."""
    return QTextCursor(block).currentTable()


def _group(block: QTextBlock, kind: str) -> str:
    """A name that neighbouring blocks of the same list, table or quote share; "" for blocks of another kind."""
    if kind == "list":
        return "list" if block.textList() else ""
    if kind == "table":
        table = table_at(block)
        return f"table{table.firstPosition()}" if table else ""
    return "quote" if block.blockFormat().intProperty(QTextFormat.Property.BlockQuoteLevel) else ""


def _links(block: QTextBlock) -> Iterator[Element]:
    for link in accessible_words.links(block):
        yield Element("link", block, link.start, link.end, accessible_words.link_name(block, link))


def _doubtful(block: QTextBlock) -> Iterator[Element]:
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        if fragment.charFormat().underlineStyle() is QTextCharFormat.UnderlineStyle.DotLine:
            start = fragment.position() - block.position()
            yield Element("doubtful", block, start, start + fragment.length(), fragment.text())
        iterator += 1
