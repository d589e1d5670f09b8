"""What a crawl finds, and how it names a widget."""

from dataclasses import dataclass

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QWidget

TEXT = QAccessible.Text


@dataclass(frozen=True, slots=True)
class Fault:
    """`rule` is what is not kept, by the widget that is meant, in the window (and its state) that is named."""

    language: str
    where: str
    rule: str
    what: str

    def __str__(self) -> str:
        return f"[{self.language}] {self.where}: {self.rule}: {self.what}"


def told(widget: QWidget, text: QAccessible.Text = TEXT.Name) -> str:
    """What assistive technology is told of a widget: its name, or another text."""
    if isinstance(widget, QComboBox) and text is TEXT.Name:
        return widget.accessibleName() or _label(widget)
    node = QAccessible.queryAccessibleInterface(widget)
    return node.text(text) if node else ""


def _label(widget: QWidget) -> str:
    """On Linux the name of a choice is what is chosen, and its label stands in relation to it."""
    node = QAccessible.queryAccessibleInterface(widget)
    related = node.relations(QAccessible.RelationFlag.Label)
    return next((each[0].text(TEXT.Name) for each in related), "")


def called(widget: QWidget) -> str:
    """The widget for the reader of a report."""
    name = told(widget) or widget.objectName()
    inside = widget.parentWidget()
    return f"{type(widget).__name__} “{name[:60]}” in {type(inside).__name__ if inside else 'nothing'}"


def bare(text: str) -> str:
    """A label without the signs around its words: accelerator, ellipsis, colon, key in brackets."""
    words = text.replace("&&", "\0").replace("&", "").replace("\0", "&")
    return " ".join(words.replace("…", " ").replace("...", " ").split()).strip(" :：").casefold()
