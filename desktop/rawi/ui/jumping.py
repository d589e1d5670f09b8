"""Jumps in the text: to headings, links, lists, tables, quotes, pictures, doubtful words, sections, words."""

from collections.abc import Callable, Iterator

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat

from rawi.article.model import BlockKind
from rawi.ui import accessible_words
from rawi.ui.article_view import ArticleView
from rawi.wording import places

Target = tuple[int, int, str]
"""Start and end in the document, and what is announced."""


class Jumping:
    """Moves the caret, selects what it found so that it is seen and spoken, and remembers the way back."""

    def __init__(self, view: ArticleView, announce: Callable[[str], None]) -> None:
        self._view, self.announce = view, announce
        self._trail: list[int] = []

    def to(self, kind: str, *, backwards: bool, level: int = 0) -> bool:
        """To the next thing of this kind; says so where there is none."""
        self._view.article.finish()
        here = self._here(backwards=backwards)
        found = [target for target in self._targets(kind, level) if _beyond(target[0], here, backwards)]
        if not found:
            self.announce(places.none_left(kind))
            return False
        self._go(found[-1] if backwards else found[0])
        return True

    def words(self, start: int, end: int, which: str, *, wrapped: bool) -> None:
        """To words that were found: says which hit it is and the paragraph it stands in."""
        text = accessible_words.name(self._view.document().findBlock(start))
        self._go((start, end, f"{places.again(which) if wrapped else which}: {text}"))

    def place(self, start: int) -> None:
        """To the paragraph that begins here."""
        block = self._view.document().findBlock(start)
        self._go((start, block.position() + block.length() - 1, _spoken(block)))

    def _targets(self, kind: str, level: int) -> Iterator[Target]:
        if kind != "image":
            yield from _targets(self._view.document(), kind, level)
            return
        for start, _piece in self._view.article.starts(BlockKind.IMAGE):
            block = self._view.document().findBlock(start)
            yield start, start + block.length() - 1, _spoken(block)

    def section(self, number: int) -> bool:
        """To the beginning of a section."""
        if number >= 0:
            self._view.article.finish()
        start = self._view.article.section_start(number)
        if start is None:
            return False
        self.place(start)
        return True

    def next_section(self, *, backwards: bool) -> bool:
        """To the next section's beginning, or the one before."""
        here = self._view.article.section_at(self._view.textCursor().position())
        moved = self.section(here - 1 if backwards else here + 1)
        if not moved:
            self.announce(places.none_left("section"))
        return moved

    def back(self) -> bool:
        """To where the last jump began."""
        if not self._trail:
            return False
        start = self._trail.pop()
        self._view.jump(start, start)
        self._view.placed.emit()
        self.announce(accessible_words.name(self._view.document().findBlock(start)))
        return True

    def _here(self, *, backwards: bool) -> int:
        cursor = self._view.textCursor()
        return cursor.selectionStart() if backwards else cursor.position()

    def _go(self, target: Target) -> None:
        self._remember()
        start, end, spoken = target
        self._view.jump(start, end)
        self._view.placed.emit()
        self.announce(spoken)

    def _remember(self) -> None:
        self._trail.append(self._view.textCursor().position())
        del self._trail[:-50]


def _beyond(start: int, here: int, backwards: bool) -> bool:
    return start < here if backwards else start > here


def _targets(document: QTextDocument, kind: str, level: int) -> Iterator[Target]:
    """Everything of a kind, in order."""
    group = ""
    block = document.begin()
    while block.isValid():
        if kind == "link":
            yield from _links(block)
        elif kind == "doubtful":
            yield from _doubtful(block)
        else:
            now = _group(block, kind, level)
            if now and (now != group or kind == "heading"):
                yield block.position(), block.position() + block.length() - 1, _spoken(block)
            group = now
        block = block.next()


def _group(block: QTextBlock, kind: str, level: int) -> str:
    """A name that neighbouring blocks of the same list, table or quote share; "" for blocks of another kind."""
    own = block.blockFormat().headingLevel()
    if kind == "heading":
        return "heading" if own and level in (0, own) else ""
    if kind == "list":
        return "list" if block.textList() else ""
    if kind == "table":
        table = QTextCursor(block).currentTable()
        return f"table{table.firstPosition()}" if table else ""
    return "quote" if block.blockFormat().intProperty(QTextFormat.Property.BlockQuoteLevel) else ""


def _links(block: QTextBlock) -> Iterator[Target]:
    for link in accessible_words.links(block):
        spoken = accessible_words.link_name(block, link)
        yield block.position() + link.start, block.position() + link.end, spoken


def _doubtful(block: QTextBlock) -> Iterator[Target]:
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        if fragment.charFormat().underlineStyle() is QTextCharFormat.UnderlineStyle.DotLine:
            yield fragment.position(), fragment.position() + fragment.length(), fragment.text()
        iterator += 1


def _spoken(block: QTextBlock) -> str:
    level = block.blockFormat().headingLevel()
    return places.heading(block.text(), level) if level else accessible_words.name(block)
