"""The widgets that the parts of the window share."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QPlainTextEdit, QPushButton, QWidget

from rawi.ui.leading import lead_text
from rawi.ui.wrapping import wrap


def button(text: str, act: Callable[[], object], parent: QWidget) -> QPushButton:
    """Enter in a list does not press it by mistake."""
    made = QPushButton(text, parent)
    made.setAutoDefault(False)
    made.clicked.connect(lambda _checked=False: act())
    return made


def text_field(name: str, parent: QWidget) -> QPlainTextEdit:
    """A text to read and copy by keys; long paths and digests break where the line ends."""
    made = QPlainTextEdit(parent)
    made.setReadOnly(True)
    made.setTabChangesFocus(True)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
    )
    made.setAccessibleName(name)
    lead_text(made)
    return made


def rows(name: str, parent: QWidget) -> QListWidget:
    """A list whose rows break instead of running out of sight."""
    made = QListWidget(parent)
    made.setAccessibleName(name)
    wrap(made)
    return made


def note(text: str, parent: QWidget) -> QLabel:
    """Some words that wrap."""
    made = QLabel(text, parent)
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made
