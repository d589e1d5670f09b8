"""What the key for the list of elements does: it opens on what is at the caret, and goes where the reader chooses."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCursor, QTextFormat

from rawi.ui import accessible_words
from rawi.ui.article_view import ArticleView
from rawi.ui.desk import Desk
from rawi.ui.elements.dialog import ElementsDialog
from rawi.ui.elements.finding import table_at
from rawi.ui.elements.gathering import Entry, Gathering, Own
from rawi.ui.jumping import Jumping
from rawi.ui.marks.room import MarksRoom
from rawi.ui.notes.room import NotesRoom
from rawi.ui.tell import Teller
from rawi.wording import marks as mark_words
from rawi.wording import notes as note_words

_SOON = 300
"""Milliseconds after a change of the text in which the list waits for further ones."""


class ElementsRoom:
    """Headings and the like are found in the text; bookmarks, highlights and marks are known to their rooms."""

    def __init__(
        self, desk: Desk, jumping: Jumping, notes: NotesRoom, marks: MarksRoom, teller: Teller
    ) -> None:
        self._desk, self._jumping, self._notes, self._marks = desk, jumping, notes, marks
        self._teller = teller

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the action does."""
        return {"elements": self.show}

    def show(self) -> None:
        """The list."""
        view = self._desk.view
        if self._desk.article is None:
            return
        own: dict[str, Own] = {"note": self._own_notes, "mark": self._own_marks}
        gathering = Gathering(view.article, self._jumping.element, own)
        dialog = ElementsDialog(gathering, self._kind_here(), view.textCursor(), self._teller.announce, view)
        dialog.chosen.connect(self._chosen)
        dialog.finished.connect(dialog.deleteLater)
        soon = QTimer(dialog, interval=_SOON, singleShot=True)
        soon.timeout.connect(dialog.renew)
        view.article.filled.connect(soon.start)
        dialog.open()

    def _chosen(self, entry: Entry) -> None:
        self._desk.view.setFocus()
        entry.go()

    def _own_notes(self) -> Iterator[tuple[str, int, Callable[[], object]]]:
        for note, (start, _end) in self._notes.placed():
            section = self._notes.section(note)
            yield note_words.row(note, section), start, partial(self._notes.go_to, note)

    def _own_marks(self) -> Iterator[tuple[str, int, Callable[[], object]]]:
        for each, place in self._marks.placed():
            yield mark_words.row(each), place.start, partial(self._marks.go_to, each)

    def _kind_here(self) -> str:
        """The kind of what is at the caret."""
        cursor = self._desk.view.textCursor()
        here = cursor.selectionStart()
        if any(position <= here < end for position, end in self._links_here(here)):
            return "link"
        spot = self._desk.view.spot_at_caret()
        if spot and spot.translated and self._marks.marks(spot.segment):
            return "mark"
        return kind_of_paragraph(self._desk.view, here) or self._kind_noted(here)

    def _links_here(self, here: int) -> Iterator[tuple[int, int]]:
        block = self._desk.view.document().findBlock(here)
        for link in accessible_words.links(block):
            yield block.position() + link.start, block.position() + link.end

    def _kind_noted(self, here: int) -> str:
        noted = any(start <= here < end for _, (start, end) in self._notes.placed())
        return "note" if noted else "heading"


def kind_of_paragraph(view: ArticleView, position: int) -> str:
    """The kind of the element that the paragraph at a position is or belongs to; "" for plain text and headings."""
    block = view.document().findBlock(position)
    piece = view.article.piece_at(position)
    if table_at(block):
        return "table"
    if piece and piece.kind.value in ("image", "footnote"):
        return piece.kind.value
    if block.textList():
        return "list"
    quoted = QTextCursor(block).blockFormat().intProperty(QTextFormat.Property.BlockQuoteLevel)
    return "quote" if quoted else ""
