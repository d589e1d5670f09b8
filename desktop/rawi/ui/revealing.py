"""Characters of the document in, the view scrolled so that they are seen out."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

Range = tuple[int, int]
"""Document positions."""


def follow(view: QTextEdit, sentence: Range | None, word: Range | None, before: Range | None) -> None:
    """Bring a sentence that begins to be heard into sight; else its word, while the word before it begins where one sees it."""
    if sentence:
        bring_into_sight(view, *sentence)
    elif word and before and 0 <= _heights(view, *before)[0] < view.viewport().height():
        bring_into_sight(view, *word)


def bring_into_sight(view: QTextEdit, start: int, end: int) -> None:
    """Scroll only when it is not wholly in sight, and then to the upper third, or so much higher that its end is in sight too."""
    top, bottom = _heights(view, start, end)
    height, bar = view.viewport().height(), view.verticalScrollBar()
    if top < 0 or bottom > height:
        above = max(0, min(height // 3, height - (bottom - top)))
        bar.setValue(bar.value() + top - above)


def _heights(view: QTextEdit, start: int, end: int) -> tuple[int, int]:
    """Where these characters begin and end, in pixels from the top of what is in sight."""
    cursor = QTextCursor(view.document())
    cursor.setPosition(start)
    top = view.cursorRect(cursor).top()
    cursor.setPosition(end)
    return top, view.cursorRect(cursor).bottom()
