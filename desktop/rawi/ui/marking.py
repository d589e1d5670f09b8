"""What is painted over and beside the text: the sentence and word that are heard, the reader's highlights and bookmarks.

None of it by colour alone: highlights have lines of four forms under them, the word that is heard a line, the counterpart of the current
sentence dots, bookmarks a ribbon.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from rawi.library.model import Colour
from rawi.ui.theming import Theme

if TYPE_CHECKING:
    from rawi.ui.highlights import Highlight

_Underline = QTextCharFormat.UnderlineStyle
_BOLD = 800
_WIDTH, _GAP = 9.0, 5.0


class Marking:
    """Keeps both kinds of marks and gives them as Qt's extra selections; what is heard lies above the highlights."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._heard: list[QTextEdit.ExtraSelection] = []
        self._noted: list[QTextEdit.ExtraSelection] = []
        self._paired: list[QTextEdit.ExtraSelection] = []
        self.ribbons: list[tuple[int, bool]] = []
        self._colours: list[Colour] = []
        self.style = "colour"

    @property
    def heard(self) -> tuple[int, int] | None:
        """Where the sentence stands that is marked as heard."""
        cursor = self._heard[0].cursor if self._heard else None
        return (cursor.selectionStart(), cursor.selectionEnd()) if cursor else None

    @property
    def heard_word(self) -> tuple[int, int] | None:
        """Where the word stands that is marked as heard."""
        cursor = self._heard[1].cursor if len(self._heard) > 1 else None
        return (cursor.selectionStart(), cursor.selectionEnd()) if cursor else None

    @property
    def highlights(self) -> list["Highlight"]:
        """The reader's highlights, where they stand now."""
        cursors = (each.cursor for each in self._noted)
        places = ((cursor.selectionStart(), cursor.selectionEnd()) for cursor in cursors)
        return [(*place, colour) for place, colour in zip(places, self._colours, strict=True)]

    @property
    def selections(self) -> list[QTextEdit.ExtraSelection]:
        """All of them, the lowest first."""
        return [*self._noted, *self._paired, *self._heard]

    def forget(self) -> None:
        """Another document: nothing is marked."""
        self._heard, self._noted, self._paired = [], [], []
        self.ribbons, self._colours = [], []

    def hear(self, sentence: tuple[int, int] | None, word: tuple[int, int] | None, theme: Theme) -> None:
        """Mark what is heard; None for silence."""
        self._heard = []
        if sentence is None:
            return
        form = self._form(theme)
        self._heard.append(self._selection(*sentence, form))
        if word:
            self._heard.append(self._selection(*word, self._word_form(form, theme)))

    def _word_form(self, sentence: QTextCharFormat, theme: Theme) -> QTextCharFormat:
        """The word's own marks upon those of its sentence; none where the reader wants none."""
        spoken = QTextCharFormat(sentence)
        if self.style == "none":
            return spoken
        spoken.setUnderlineStyle(_Underline.SingleUnderline)
        spoken.setUnderlineColor(QColor(theme.word if self.style == "colour" else theme.focus))
        if self.style == "inverse":
            spoken.setUnderlineColor(QColor(theme.page))
        spoken.setFontWeight(_BOLD)
        return spoken

    def _form(self, theme: Theme) -> QTextCharFormat:
        """The sentence's ground, in the reader's style; frames and thick lines are painted by `reading_aids`."""
        form = QTextCharFormat()
        if self.style == "colour":
            form.setBackground(QColor(theme.sentence))
            form.setForeground(QColor(theme.sentence_text))
        elif self.style == "inverse":
            form.setBackground(QColor(theme.text))
            form.setForeground(QColor(theme.page))
        return form

    def pair(self, sentence: tuple[int, int] | None, theme: Theme) -> None:
        """Mark the counterpart of the current sentence, with dots under it; None for none."""
        form = QTextCharFormat()
        form.setBackground(QColor(theme.sentence))
        form.setForeground(QColor(theme.sentence_text))
        form.setUnderlineStyle(_Underline.DotLine)
        form.setUnderlineColor(QColor(theme.word))
        self._paired = [self._selection(*sentence, form)] if sentence else []

    def note(
        self, highlights: Sequence["Highlight"], ribbons: Sequence[tuple[int, bool]], theme: Theme
    ) -> None:
        """The reader's highlights, and where ribbons go (True for those with a note)."""
        self._noted = [self._ground(each, theme) for each in highlights]
        self.ribbons, self._colours = list(ribbons), [colour for _, _, colour in highlights]

    def _ground(self, highlight: "Highlight", theme: Theme) -> QTextEdit.ExtraSelection:
        from rawi.ui.highlights import ground

        start, end, colour = highlight
        form = QTextCharFormat()
        form.setBackground(QColor(ground(theme, colour)))
        return self._selection(start, end, form)

    def _selection(self, start: int, end: int, form: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self._document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        selection.cursor, selection.format = cursor, form
        return selection


def paint_ribbons(view: QTextEdit, ribbons: Sequence[tuple[int, bool]], theme: Theme) -> None:
    """A ribbon in the margin beside each place, at the side where its line begins; one with a note has an eye."""
    painter = QPainter(view.viewport())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    margin = view.document().rootFrame().frameFormat().leftMargin()
    for position, noted in ribbons:
        cursor = QTextCursor(view.document())
        cursor.setPosition(position)
        line = view.cursorRect(cursor)
        if line.bottom() < 0 or line.top() > view.viewport().height():
            continue
        rtl = cursor.block().textDirection() is Qt.LayoutDirection.RightToLeft
        left = view.viewport().width() - margin + _GAP if rtl else margin - _GAP - _WIDTH
        _paint_ribbon(painter, left, float(line.top()), float(line.height()), theme, noted=noted)
    painter.end()


def _paint_ribbon(
    painter: QPainter, left: float, top: float, height: float, theme: Theme, *, noted: bool
) -> None:
    corners = ((0, 0), (_WIDTH, 0), (_WIDTH, height), (_WIDTH / 2, height - _WIDTH / 2), (0, height))
    painter.setPen(QColor(theme.page))
    painter.setBrush(QColor(theme.focus))
    painter.drawPolygon(QPolygonF([QPointF(left + x, top + y) for x, y in corners]))
    if noted:
        painter.setBrush(QColor(theme.page))
        painter.drawEllipse(QPointF(left + _WIDTH / 2, top + _WIDTH / 2), 2, 2)
