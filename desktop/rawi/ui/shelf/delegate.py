"""Draws the rows: title, facts, how far read in words and as a bar, tags, snippets with the searched words marked."""

from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextCharFormat
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from rawi.ui.look import BASE_POINTS
from rawi.ui.shelf.model import Index, Row
from rawi.ui.shelf.row_text import LaidOut, RowText
from rawi.ui.theming import Theme
from rawi.wording import entries as words
from rawi.wording.isolation import isolated

_FACTS = 0.85
"""Size of all but the title, relative to the article's text."""

_REMEMBERED = 200
"""Texts that stay laid out."""


_USUAL = 2
"""Lines of a title; where it has more the rows are narrow, and one snippet takes the lines of all."""

_BAR = 0.28
"""Height of the bar, relative to the facts' line."""


@dataclass(frozen=True, slots=True)
class RowLook:
    """Theme and text size (percent) of the rows, and how many lines of title, facts and snippets each has."""

    theme: Theme
    percent: int
    base: QFont
    title_lines: int = 2
    facts_lines: int = 2
    snippets: int = 0

    @property
    def title(self) -> QFont:
        """The title's font."""
        return self._font(1.0, bold=True)

    @property
    def facts(self) -> QFont:
        """The font of everything else."""
        return self._font(_FACTS, bold=False)

    @property
    def line(self) -> float:
        """Height of a line of facts in pixels."""
        return QFontMetricsF(self.facts).height()

    @property
    def height(self) -> int:
        """Every row's height in pixels: one for all, so that 30,000 need no measuring."""
        title = QFontMetricsF(self.title).height() * self.title_lines
        return round(title + self.line * (self.facts_lines + self.snippets + _BAR * 2 + 0.5))

    def _font(self, scale: float, *, bold: bool) -> QFont:
        font = QFont(self.base)
        font.setPointSizeF(BASE_POINTS * self.percent / 100 * scale)
        font.setBold(bold)
        return font


class ShelfDelegate(QStyledItemDelegate):
    """`look` says how; the view tells which row is current and selected."""

    def __init__(self, parent: QObject, look: RowLook) -> None:
        super().__init__(parent)
        self._laid: OrderedDict[tuple[RowText, int, bool], LaidOut] = OrderedDict()
        self.look = look

    def set_look(self, look: RowLook) -> None:
        """Another theme or size."""
        self.look = look
        self._laid.clear()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """The same for every row; the view gives its own width."""
        return QSize(100, self.look.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self.look.theme
        state = option.state
        place = QRectF(option.rect)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.fillRect(place, QColor(theme.selection if selected else theme.page))
        self._text(painter, place, index, selected=selected, mirrored=mirrored)
        self._edges(painter, place, focused=bool(state & QStyle.StateFlag.State_HasFocus), selected=selected)
        painter.restore()

    def _edges(self, painter: QPainter, place: QRectF, *, focused: bool, selected: bool) -> None:
        """A line between rows; a double frame around the current one, seen on every ground."""
        theme = self.look.theme
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        if focused:
            inner = place.adjusted(3, 3, -3, -3)
            painter.setPen(QPen(QColor(theme.selection_text if selected else theme.focus), 2))
            painter.drawRect(inner)

    def _text(
        self, painter: QPainter, place: QRectF, index: Index, *, selected: bool, mirrored: bool
    ) -> None:
        """Everything that is written, in the middle of the row, and the bar below the facts."""
        look, theme = self.look, self.look.theme
        row = index.data(Qt.ItemDataRole.UserRole)
        inner = place.adjusted(look.line * 0.6, 0, -look.line * 0.6, 0)
        title, facts, snippets = self._texts(row, str(index.data()))
        laid = [self._laid_out(each, inner.width(), mirrored=mirrored) for each in (title, facts, *snippets)]
        bar = look.line * _BAR * 2
        inner.setTop(inner.top() + (inner.height() - sum(each.height for each in laid) - bar) / 2)
        for number, each in enumerate(laid):
            colour = theme.selection_text if selected else theme.quiet if number else theme.text
            painter.setPen(QColor(colour))
            each.draw(painter, inner.x(), inner.y(), self._marked())
            inner.setTop(inner.top() + each.height)
            if number == 1:
                self._bar(painter, inner, _done(row), selected=selected, mirrored=mirrored)
                inner.setTop(inner.top() + bar)

    def _texts(self, row: object, waiting: str) -> tuple[RowText, RowText, list[RowText]]:
        """Title, facts and snippets of a row; what is said while it is on its way."""
        look = self.look
        if not isinstance(row, Row):
            return RowText(waiting, look.facts), RowText("", look.facts), []
        entry = row.entry
        facts = [*words.facts(entry), words.progress(entry), words.tags(entry)]
        shown = " · ".join(isolated(each) for each in facts if each)
        lines = look.snippets if look.title_lines > _USUAL else 1
        found = row.snippets[: look.snippets // lines if lines else 0]
        snippets = [RowText(each.text, look.facts, lines, each.hits) for each in found]
        title = RowText(entry.title, look.title, look.title_lines)
        return title, RowText(shown, look.facts, look.facts_lines, own=False), snippets

    def _laid_out(self, text: RowText, width: float, *, mirrored: bool) -> LaidOut:
        key = (text, int(width), mirrored)
        laid = self._laid.get(key) or LaidOut(text, width, mirrored=mirrored)
        self._laid[key] = laid
        self._laid.move_to_end(key)
        if len(self._laid) > _REMEMBERED:
            self._laid.popitem(last=False)
        return laid

    def _marked(self) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setBackground(QColor(self.look.theme.sentence))
        form.setForeground(QColor(self.look.theme.sentence_text))
        form.setFontWeight(QFont.Weight.Bold)
        return form

    def _bar(self, painter: QPainter, inner: QRectF, done: float, *, selected: bool, mirrored: bool) -> None:
        """How far read, from the side where the interface begins; nothing for an unread article."""
        if not done:
            return
        theme, height = self.look.theme, self.look.line * _BAR
        whole = QRectF(inner.x(), inner.y() + height * 0.3, min(inner.width(), self.look.line * 9), height)
        if mirrored:
            whole.moveRight(inner.right())
        part = QRectF(whole)
        part.setWidth(whole.width() * min(1.0, done))
        if mirrored:
            part.moveRight(whole.right())
        colour = QColor(theme.selection_text if selected else theme.text)
        painter.setPen(QPen(colour, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(whole)
        painter.fillRect(part, colour)


def _done(row: object) -> float:
    """The part that was read, 0 to 1."""
    if not isinstance(row, Row):
        return 0.0
    return 1.0 if row.entry.finished else row.entry.done
