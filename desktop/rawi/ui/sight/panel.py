"""The sentence that is read, large: below the text, or alone in its place."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QTextBrowser, QTextEdit, QWidget

from rawi.ui.look import Look
from rawi.wording import sight as words

_SHARE = 0.4
"""Of the window's height, at most, while it stands below the text."""

_ONWARD = (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BACK = (Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace)


class SentencePanel(QTextBrowser):
    """`go` moves by a sentence: "next", "previous" as the text goes; "left", "right" as the arrows point; "play" reads or pauses."""

    def __init__(self, parent: QWidget, go: Callable[[str], object]) -> None:
        super().__init__(parent)
        self._go = go
        self.alone = False
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.hide()

    def stand(self, *, alone: bool) -> None:
        """Alone in the text's place, or below it."""
        self.alone = alone
        self.setAccessibleName(words.panel(alone=alone))
        vertical = QSizePolicy.Policy.Expanding if alone else QSizePolicy.Policy.Preferred
        self.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)
        self.updateGeometry()

    def show_sentence(self, text: str, look: Look, percent: int, *, rtl: bool) -> None:
        """This sentence, in so many percent of the text's size."""
        font = QFont(look.font) if look.font else QFont()
        font.setPointSizeF(look.points * percent / 100)
        font.setWeight(QFont.Weight(look.weight))
        form, block = QTextCharFormat(), QTextBlockFormat()
        form.setFont(font)
        form.setForeground(QColor(look.theme.text))
        block.setLineHeight(look.line_height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        block.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        block.setAlignment(Qt.AlignmentFlag.AlignLeading)
        self.clear()
        self.document().setDocumentMargin(look.pixels * (1.0 if self.alone else 0.3))
        cursor = self.textCursor()
        cursor.setBlockFormat(block)
        cursor.insertText(text, form)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.updateGeometry()

    def show_word(self, word: tuple[int, int] | None, look: Look) -> None:
        """Mark the word that is heard (characters of the sentence), with a line as well as a colour; None for none."""
        marked = []
        if word:
            selection = QTextEdit.ExtraSelection()
            selection.cursor = QTextCursor(self.document())
            selection.cursor.setPosition(word[0])
            selection.cursor.setPosition(word[1], QTextCursor.MoveMode.KeepAnchor)
            selection.format.setBackground(QColor(look.theme.sentence))
            selection.format.setForeground(QColor(look.theme.sentence_text))
            selection.format.setFontUnderline(True)
            marked.append(selection)
        self.setExtraSelections(marked)

    def sizeHint(self) -> QSize:
        """As high as the sentence, but not more than a part of the window."""
        most = self.window().height() * _SHARE
        wanted = self.document().size().height() + 2 * self.frameWidth() + 4
        return QSize(super().sizeHint().width(), round(min(most, wanted)))

    def minimumSizeHint(self) -> QSize:
        """The same: it keeps its room beside the text."""
        return QSize(1, self.sizeHint().height() if not self.alone else 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, pages and Enter go from sentence to sentence; what a large sentence hides is scrolled to first."""
        way = self._way(event)
        bar = self.verticalScrollBar()
        hidden = {"next": bar.maximum() - bar.value(), "previous": bar.value()}.get(way, 0)
        if not way:
            super().keyPressEvent(event)
        elif hidden:
            bar.setValue(bar.value() + (1 if way == "next" else -1) * self.viewport().height() * 4 // 5)
        else:
            self._go(way)

    def _way(self, event: QKeyEvent) -> str:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return ""
        keys = {**dict.fromkeys(_ONWARD, "next"), **dict.fromkeys(_BACK, "previous")}
        arrows = {Qt.Key.Key_Left: "left", Qt.Key.Key_Right: "right", Qt.Key.Key_Space: "play"}
        return {**keys, **arrows}.get(Qt.Key(event.key()), "")
