"""Everything that the list of elements can show, gathered from the shown text in turns of a few milliseconds."""

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock

from rawi.ui import accessible_words
from rawi.ui.article_document import ArticleDocument
from rawi.ui.elements.finding import Element, Finder, table_at
from rawi.wording import elements as words
from rawi.wording import places

_FOUND = ("heading", "link", "list", "table", "quote", "image", "footnote")


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """A row: its words, where it begins in the text, and how to go there."""

    text: str
    block: QTextBlock
    start: int
    go: Callable[[], object]

    @property
    def position(self) -> int:
        """Where it begins in the document."""
        return self.block.position() + self.start


Own = Callable[[], Iterable[tuple[str, int, Callable[[], object]]]]
"""What a room of the window knows: words, position in the document, how to go there."""


class Gathering:
    """`entries` has what is found by now, by kind and in order; `done` once that is all."""

    def __init__(
        self, document: ArticleDocument, go: Callable[[Element], object], own: dict[str, Own]
    ) -> None:
        """`own` gives what stands in no paragraph but is known elsewhere, by its kind."""
        self._document, self._go, self._own = document, go, own
        self.begin()

    def begin(self) -> None:
        """Look anew: the text is another."""
        self.entries: dict[str, list[Entry]] = {kind: [] for kind in words.KINDS}
        self.done = False
        self._steps = self._walk()

    def turn(self, end: float) -> None:
        """Go on until this time (of time.monotonic), or until there is nothing to do."""
        while not self.done:
            waiting = next(self._steps, None)
            self.done = waiting is None
            if waiting or time.monotonic() > end:
                return

    def _walk(self) -> Iterator[bool]:
        """Step by step; True where the text is still being filled in."""
        finder, listed = Finder(self._document, _FOUND), _List()
        number, document = 0, self._document.document
        while True:
            block = document.findBlockByNumber(number)
            if not block.isValid() or (not self._document.complete and not block.next().isValid()):
                if self._document.complete:
                    break
                yield True
                continue
            self._take(block, finder, listed)
            number += 1
            yield False
        self._close(listed)
        for kind, own in self._own.items():
            yield from self._known(kind, own)

    def _take(self, block: QTextBlock, finder: Finder, listed: "_List") -> None:
        found = list(finder.of(block))
        begins = next((each for each in found if each.kind == "list"), None)
        if begins or not block.textList():
            self._close(listed)
        if begins:
            listed.element = begins
        if listed.element:
            piece = self._document.piece_at(block.position())
            listed.items.add(piece.block if piece else -1)
        for each in found:
            if each.kind != "list":
                self._add(each, _row(each))

    def _close(self, listed: "_List") -> None:
        """A list's row says how long it is: that is known at its end."""
        if listed.element:
            first = accessible_words.name(listed.element.block)
            self._add(listed.element, words.of_list(len(listed.items), first))
        listed.element, listed.items = None, set()

    def _add(self, element: Element, text: str) -> None:
        entry = Entry(text, element.block, element.start, lambda: self._go(element))
        self.entries[element.kind].append(entry)

    def _known(self, kind: str, own: Own) -> Iterator[bool]:
        for text, position, go in own():
            block = self._document.document.findBlock(position)
            self.entries[kind].append(Entry(text, block, position - block.position(), go))
            yield False


class _List:
    """A list that the walk is in."""

    def __init__(self) -> None:
        self.element: Element | None = None
        self.items: set[int] = set()


def _row(element: Element) -> str:
    if element.kind == "heading":
        return words.heading(element.block.text(), element.level)
    if element.kind == "table":
        table = table_at(element.block)
        cells = (
            [table.cellAt(0, n).firstCursorPosition().block().text() for n in range(table.columns())]
            if table
            else []
        )
        return places.table(table.rows(), table.columns(), " | ".join(filter(None, cells))) if table else ""
    return element.name or accessible_words.name(element.block)
