"""Fields whose text has no direction of its own stand where the reader's lines begin.

Qt puts digits alone, and lines of a plain text, at the left although everything around them begins at the right.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QPlainTextEdit, QWidget


def _side(widget: QWidget) -> Qt.AlignmentFlag:
    mirrored = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft


def lead_number(field: QAbstractSpinBox) -> None:
    """A number."""
    field.setAlignment(_side(field) | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


def lead_text(field: QPlainTextEdit, *, free: bool = False) -> None:
    """A text in the interface's own language, or in any where it is `free`: then each line has its own direction."""
    option = field.document().defaultTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto if free else field.layoutDirection())
    option.setAlignment(_side(field))
    field.document().setDefaultTextOption(option)
