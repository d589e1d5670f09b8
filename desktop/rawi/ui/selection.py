"""What the reader has selected, in paragraphs with their languages."""

from PySide6.QtGui import QTextBlock

from rawi.article.model import Span, SpanKind
from rawi.speech.saying.formulas import in_words
from rawi.speech.written import written
from rawi.ui import accessible_words
from rawi.ui.article_view import ArticleView


def selected(view: ArticleView) -> list[tuple[str, str]]:
    """The words of each paragraph within the selection, its formulas put into words, and their language; none without one."""
    cursor = view.textCursor()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    found, block = list[tuple[str, str]](), view.document().findBlock(start)
    while block.isValid() and block.position() < end:
        piece = view.article.piece_at(max(start, block.position()))
        language = piece.language if piece else ""
        words = _words(block, max(0, start - block.position()), end - block.position(), language).strip()
        if words and piece:
            found.append((words, language))
        block = block.next()
    return found


def _words(block: QTextBlock, start: int, end: int, language: str) -> str:
    """What stands between two of Qt's places in a paragraph."""
    text = block.text()
    spans = (
        Span(SpanKind.FORMULA, _place(text, each.start), _place(text, each.end), each.formula)
        for each in accessible_words.formulas(block)
    )
    first = _place(text, start)
    return in_words(written(text[first : _place(text, end)], spans, first), language)


def _place(text: str, units: int) -> int:
    """Qt counts UTF-16 units."""
    if text.isascii():
        return units
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "replace"))
