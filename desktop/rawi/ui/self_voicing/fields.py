"""A field's text and where the caret stands in it, as values that can be compared with those of a moment later."""

from dataclasses import dataclass

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from rawi.ui import accessible_words
from rawi.ui.article_view import ArticleView
from rawi.ui.self_voicing.thing import address
from rawi.wording import self_voicing as words

_LONG = 20_000
"""Characters (in UTF-16 units) of a text that is looked at as a whole."""

_MUCH = 2_000
_Select, _Move = QTextCursor.SelectionType, QTextCursor.MoveOperation


@dataclass(frozen=True, slots=True)
class Field:
    """`text` is all of it where it can be edited, else "". `character`, `word`, `line` and `paragraph` are those at the caret.

    `lead` is what is said before the words of a paragraph of the article that is not a plain one, `language` its language.
    """

    widget: int
    caret: int
    character: str
    word: str
    line: str
    paragraph: str = ""
    number: int = 0
    text: str = ""
    selected: str = ""
    lead: str = ""
    language: str = ""
    editable: bool = False
    secret: bool = False


def field_of(widget: QWidget | None) -> Field | None:
    """None for a widget without a caret."""
    if isinstance(widget, QComboBox):
        widget = widget.lineEdit()
    if isinstance(widget, QLineEdit):
        return _line(widget)
    if isinstance(widget, (QTextEdit, QPlainTextEdit)):
        return _document(widget)
    return None


def _line(widget: QLineEdit) -> Field:
    return field_from(
        address(widget),
        widget.displayText(),
        widget.cursorPosition(),
        selected=widget.selectedText(),
        editable=not widget.isReadOnly(),
        secret=widget.echoMode() is not QLineEdit.EchoMode.Normal,
    )


def field_from(
    widget: int, text: str, caret: int, *, selected: str = "", editable: bool, secret: bool
) -> Field:
    """Of a text of one line; a `secret` one's signs are called by what they are."""
    behind = _behind(text, caret)
    parts = behind[:1], _word(text, len(text) - len(behind)), text, selected
    character, word, line, chosen = (words.hidden() if each and secret else each for each in parts)
    return Field(
        widget,
        caret,
        character,
        word,
        line,
        text=text,
        selected=chosen,
        editable=editable,
        secret=secret,
    )


def _behind(text: str, caret: int) -> str:
    """What stands after the caret, which Qt counts in UTF-16 units."""
    return text.encode("utf-16-le", "surrogatepass")[caret * 2 :].decode("utf-16-le", "replace")


def _word(text: str, at: int) -> str:
    """The word that holds this character."""
    if at >= len(text) or text[at].isspace():
        return text[at : at + 1]
    start = max((text.rfind(space, 0, at) for space in " \t\n"), default=-1) + 1
    return text[start:].split(maxsplit=1)[0]


def _document(widget: QTextEdit | QPlainTextEdit) -> Field:
    cursor, editable = widget.textCursor(), not widget.isReadOnly()
    block = cursor.block()
    whole = editable and widget.document().characterCount() < _LONG
    return Field(
        address(widget),
        cursor.position(),
        _character(cursor),
        _part(cursor, _Select.WordUnderCursor),
        _part(cursor, _Select.LineUnderCursor),
        block.text(),
        block.blockNumber(),
        widget.toPlainText() if whole else "",
        _selected(cursor),
        *_of_article(widget),
        editable=editable,
    )


def _of_article(widget: QWidget) -> tuple[str, str]:
    """Lead and language; nothing for other texts."""
    if not isinstance(widget, ArticleView):
        return "", ""
    block = widget.textCursor().block()
    piece = widget.article.piece_at(block.position())
    level = block.blockFormat().headingLevel()
    lead = words.heading(level) if level else words.role(accessible_words.role(block, piece).name)
    return lead, piece.language if piece else ""


def _part(cursor: QTextCursor, kind: QTextCursor.SelectionType) -> str:
    at = QTextCursor(cursor)
    at.clearSelection()
    at.select(kind)
    return at.selectedText()


def _character(cursor: QTextCursor) -> str:
    at = QTextCursor(cursor)
    at.clearSelection()
    at.movePosition(_Move.NextCharacter, QTextCursor.MoveMode.KeepAnchor)
    return at.selectedText()


def _selected(cursor: QTextCursor) -> str:
    """Of very much only the beginning."""
    if cursor.selectionEnd() - cursor.selectionStart() <= _MUCH:
        return cursor.selectedText()
    at = QTextCursor(cursor)
    at.setPosition(cursor.selectionStart())
    at.setPosition(cursor.selectionStart() + _MUCH, QTextCursor.MoveMode.KeepAnchor)
    return at.selectedText()
