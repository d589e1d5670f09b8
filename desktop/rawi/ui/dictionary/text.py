"""An answer of the dictionaries in, the lines of a document out, each in its language's direction."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from rawi.article.model import Direction
from rawi.dictionary.model import Answer, Entry
from rawi.text.direction import of_language, of_text
from rawi.wording import dictionary as words
from rawi.wording.names import one_line
from rawi.wording.translator import language as interface

_INDENT = 18
_APART = 8.0


def fill(document: QTextDocument, answer: Answer, target: str) -> None:
    """Replace what is in the document; plain text only."""
    document.clear()
    cursor = QTextCursor(document)
    lines = _Lines(cursor)
    for found in answer.found:
        lines.add(one_line(found.dictionary.name), interface(), apart=True)
        said = words.how(answer, found)
        if said:
            lines.add(said, interface())
        for entry in found.entries:
            _entry(lines, entry, answer.language, target)


def _entry(lines: "_Lines", entry: Entry, source: str, target: str) -> None:
    lines.add(words.head(entry), source, leading=entry.headword, bold=True)
    for number, sense in enumerate(entry.senses, 1):
        text = f"{number}. {sense}" if len(entry.senses) > 1 else sense
        lines.add(text, target, indent=True)


class _Lines:
    """Writes line after line."""

    def __init__(self, cursor: QTextCursor) -> None:
        self._cursor, self._first = cursor, True

    def add(
        self,
        text: str,
        language: str,
        *,
        leading: str = "",
        bold: bool = False,
        indent: bool = False,
        apart: bool = False,
    ) -> None:
        """A line in the direction of its letters, or of those that lead it; where it has none, of its language."""
        block, form = QTextBlockFormat(), QTextCharFormat()
        rtl = of_text(leading or text, of_language(language)) is Direction.RTL
        block.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        block.setTextIndent(_INDENT if indent else 0)
        block.setTopMargin(_APART if apart and not self._first else 0.0)
        if bold:
            form.setFontWeight(QFont.Weight.Bold)
        if self._first:
            self._cursor.setBlockFormat(block)
        else:
            self._cursor.insertBlock(block, form)
        self._cursor.insertText(text, form)
        self._first = False
