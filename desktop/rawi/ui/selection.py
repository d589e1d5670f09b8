"""What the reader has selected, in paragraphs with their languages."""

from rawi.ui.article_view import ArticleView


def selected(view: ArticleView) -> list[tuple[str, str]]:
    """The words of each paragraph within the selection, and their language; none without one."""
    cursor = view.textCursor()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    found, block = list[tuple[str, str]](), view.document().findBlock(start)
    while block.isValid() and block.position() < end:
        words = block.text()[max(0, start - block.position()) : end - block.position()].strip()
        piece = view.article.piece_at(max(start, block.position()))
        if words and piece:
            found.append((words, piece.language))
        block = block.next()
    return found
