"""The word that the reader points at with ear, selection or caret."""

import re
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock

from rawi.render.runs import MARK_ADDRESS, NOTE_ADDRESS
from rawi.text.edges import unspaced
from rawi.ui.desk import Desk
from rawi.ui.listening import Listening

_LONGEST = 80
"""Letters of a selection that may be what is meant."""
_WORD = re.compile(r"\w+(?:['’-]\w+)*")


@dataclass(frozen=True, slots=True)
class Place:
    """A paragraph's text and language, a place in it, and what is selected of it."""

    text: str
    language: str
    at: int
    selected: str

    @property
    def word(self) -> str:
        """What is selected, else the word there; "" where none is, or where words have no space between them."""
        found = next((w for w in _WORD.finditer(self.text) if w.start() <= self.at <= w.end()), None)
        word = found.group() if found else ""
        return self.selected or ("" if any(map(unspaced, word)) else word)


def place_here(desk: Desk, listening: Listening) -> Place | None:
    """The word that is heard, else what is selected, else the word at the caret."""
    view = desk.view
    cursor = view.textCursor()
    heard = view.heard_word() if listening.playing else None
    position = heard[0] if heard else cursor.selectionStart()
    block = view.document().findBlock(position)
    piece = view.article.piece_at(position)
    if desk.article is None or piece is None:
        return None
    selected = "" if heard else cursor.selectedText().strip()
    if "\u2029" in selected or len(selected) > _LONGEST:
        selected = ""
    spot = view.article.places(cursor.selectionStart(), cursor.selectionEnd()) if selected else []
    whole = any((s.start, s.end) == (cursor.selectionStart(), cursor.selectionEnd()) for s in spot)
    at = _letters(block, position)
    return Place(_words(block), piece.language, at, "" if whole else selected)


def _words(block: QTextBlock) -> str:
    """The paragraph's text with spaces for the signs of footnotes and marks, which stand at words without being of them."""
    text, iterator = "", block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        is_sign = fragment.charFormat().anchorHref().startswith((NOTE_ADDRESS, MARK_ADDRESS))
        text += " " * len(fragment.text()) if is_sign else fragment.text()
        iterator += 1
    return text


def _letters(block: QTextBlock, position: int) -> int:
    """The character of the paragraph's text at a position of the document, which counts UTF-16 units."""
    units = 2 * (position - block.position())
    text = block.text().encode("utf-16-le", "surrogatepass")
    return len(text[:units].decode("utf-16-le", "replace"))
