"""Jumps in the text: to headings, links, lists, tables, quotes, pictures, doubtful words, sections, words."""

from collections import deque
from collections.abc import Callable
from itertools import islice

from rawi.article.translation import Spot
from rawi.ui import accessible_words
from rawi.ui.article_view import ArticleView
from rawi.ui.elements import finding
from rawi.ui.elements.finding import Element, Finder, said
from rawi.wording import places


class Jumping:
    """Moves the caret, selects what it found so that it is seen and spoken, and remembers the way back.

    `heard` gives the sentence that is read aloud, None in silence.
    """

    def __init__(self, view: ArticleView, announce: Callable[[str], None]) -> None:
        self._view, self.announce = view, announce
        self.heard: Callable[[], Spot | None] = lambda: None
        self._trail: list[int] = []

    def to(self, kind: str, *, backwards: bool, level: int = 0) -> bool:
        """To the next thing of this kind; says so where there is none."""
        self._view.article.finish()
        here = self.here(backwards=backwards)
        beyond = (
            each
            for each in Finder(self._view.article, (kind,)).all()
            if level in (0, each.level) and _beyond(each.span[0], here, backwards)
        )
        found = deque(beyond, maxlen=1) if backwards else list(islice(beyond, 1))
        if not found:
            self.announce(places.none_left(kind))
            return False
        self.element(found[0])
        return True

    def element(self, element: Element) -> None:
        """To an element of the text."""
        self.go(*element.span, element.spoken)

    def words(self, start: int, end: int, which: str, *, wrapped: bool) -> None:
        """To words that were found: says which hit it is and the paragraph it stands in."""
        text = accessible_words.name(self._view.document().findBlock(start))
        self.go(start, end, f"{places.again(which) if wrapped else which}: {text}")

    def place(self, start: int) -> None:
        """To the paragraph that begins here."""
        block = self._view.document().findBlock(start)
        self.go(start, block.position() + block.length() - 1, said(block))

    def section(self, number: int) -> bool:
        """To the beginning of a section."""
        if number >= 0:
            self._view.article.finish()
        start = self._view.article.section_start(number)
        if start is None:
            return False
        self.place(start)
        return True

    def past(self) -> bool:
        """Out of the list, table or quote that one is in, to what comes after it; says so where there is none."""
        self._view.article.finish()
        block = self._view.document().findBlock(self.here(backwards=False))
        after = finding.past(block)
        if after == block or not after.isValid():
            self.announce(places.nothing_around() if after == block else places.none_left("past"))
            return False
        self.place(after.position())
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
        self.step(start, start)
        self.announce(accessible_words.name(self._view.document().findBlock(start)))
        return True

    def here(self, *, backwards: bool) -> int:
        """Where a jump begins: at what is heard, in silence at the caret."""
        heard = self.heard()
        place = self._view.article.place(heard) if heard else None
        if place:
            return place.start
        cursor = self._view.textCursor()
        return cursor.selectionStart() if backwards else cursor.position()

    def go(self, start: int, end: int, spoken: str) -> None:
        """To these characters; `spoken` is announced."""
        self._remember()
        self.step(start, end)
        self.announce(spoken)

    def step(self, start: int, end: int) -> None:
        """To these characters, near by: the way back does not lead through them."""
        self._view.jump(start, end)
        self._view.placed.emit()

    def _remember(self) -> None:
        self._trail.append(self.here(backwards=False))
        del self._trail[:-50]


def _beyond(start: int, here: int, backwards: bool) -> bool:
    return start < here if backwards else start > here
