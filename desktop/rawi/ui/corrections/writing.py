"""Fields for words of a language: its direction, its name for screen readers, nothing changed while one writes."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from rawi.article.model import Direction
from rawi.text.direction import of_language


def layout_direction(language: str) -> Qt.LayoutDirection:
    """The direction that a language is written in."""
    rtl = of_language(language) is Direction.RTL
    return Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight


def text_field(text: str, language: str, name: str, parent: QWidget) -> QPlainTextEdit:
    """Several lines in a language; Tab leaves the field."""
    field = QPlainTextEdit(text, parent)
    field.setTabChangesFocus(True)
    field.setAccessibleName(name)
    field.setLocale(QLocale(language.replace("-", "_")))
    field.setInputMethodHints(Qt.InputMethodHint.ImhMultiLine | Qt.InputMethodHint.ImhNoAutoUppercase)
    field.setLayoutDirection(layout_direction(language))
    option = QTextOption(field.document().defaultTextOption())
    option.setTextDirection(layout_direction(language))
    rtl = layout_direction(language) is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    field.document().setDefaultTextOption(option)
    return field


def set_language(field: QLineEdit, language: str) -> None:
    """One line in a language."""
    field.setLocale(QLocale(language.replace("-", "_")))
    field.setLayoutDirection(layout_direction(language))
