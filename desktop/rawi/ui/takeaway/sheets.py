"""An article in, pages of large print out: drawn onto a printer or into a PDF, in turns or in a job."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QImage,
    QPagedPaintDevice,
    QPainter,
    QPalette,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
    QTextOption,
)

from rawi.article.model import Article, BlockKind, Direction
from rawi.article.progress import IsCancelled, never_cancelled, stop_if
from rawi.article.translation import TranslatedArticle, View
from rawi.render.labels import PageLabels
from rawi.render.page import FindPicture
from rawi.render.pieces import Piece, pieces
from rawi.render.runs import Run, Text

_SCALES = {BlockKind.TITLE: 1.6, BlockKind.HEADING: 1.25, BlockKind.BYLINE: 0.85, BlockKind.CAPTION: 0.85}
_FOOT = 2.0
"""Lines of running text that a page's number takes."""

_AIR = 0.4
"""Of the text's size: marks above and below letters reach out of their lines, and must not reach onto another page."""

_POINTS = 72.0

_TURN = 20
"""Pieces that are laid out at once; between turns the window answers."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """How it is printed: the size of running text in points, which view, with pictures or without."""

    points: int
    view: View
    pictures: bool


class Printed:
    """The article laid out for pages of `size` (in points, within the margins)."""

    def __init__(
        self,
        article: Article,
        whole: TranslatedArticle | None,
        sheet: Sheet,
        labels: PageLabels,
        find: FindPicture,
        size: QSizeF,
        cancelled: IsCancelled = never_cancelled,
    ) -> None:
        self._sheet, self._find = sheet, find
        self._size = QSizeF(size.width(), size.height() - _FOOT * sheet.points)
        self.document = QTextDocument()
        self._canvas = _canvas()
        self.document.documentLayout().setPaintDevice(self._canvas)
        self.document.setDocumentMargin(sheet.points * _AIR)
        self.document.setDefaultFont(_font(sheet.points))
        self.document.setUndoRedoEnabled(False)
        self.document.setPageSize(self._size)
        shown = pieces(article, sheet.view, whole, labels, furniture=False)
        while turn := tuple(islice(shown, _TURN)):
            stop_if(cancelled)
            self._append_all(turn)
        self._keep_headings()
        self.pages = self.document.pageCount()

    def _append_all(self, turn: Iterable[Piece]) -> None:
        """One layout for several pieces."""
        together = QTextCursor(self.document)
        together.beginEditBlock()
        for piece in turn:
            self._append(piece)
        together.endEditBlock()

    def _append(self, piece: Piece) -> None:
        cursor = QTextCursor(self.document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if piece.rows:
            self._table(piece, cursor)
            return
        if self.document.characterCount() > 1:
            cursor.insertBlock()
        cursor.setBlockFormat(self._block_format(piece))
        if piece.kind is BlockKind.LIST_ITEM:
            lead = f"{piece.ordinal}. " if piece.ordinal is not None else "• "
            cursor.insertText(lead, self._char_format(piece, Run(lead)))
        self._picture(piece, cursor)
        self._runs(piece, piece.text, cursor)

    def _runs(self, piece: Piece, text: Text, cursor: QTextCursor) -> None:
        for run in text.runs:
            cursor.insertText(run.text.replace("\n", "\u2028"), self._char_format(piece, run))

    def _block_format(self, piece: Piece) -> QTextBlockFormat:
        form = QTextBlockFormat()
        rtl = piece.direction is Direction.RTL
        form.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        form.setAlignment(Qt.AlignmentFlag.AlignLeading)
        form.setBottomMargin(self._sheet.points * 0.6)
        headed = piece.kind in (BlockKind.TITLE, BlockKind.HEADING)
        form.setTopMargin(self._sheet.points * (0.8 if headed else 0.0))
        form.setHeadingLevel(max(1, piece.level) if headed and not piece.translated else 0)
        form.setIndent(piece.level if piece.kind in (BlockKind.QUOTE, BlockKind.LIST_ITEM) else 0)
        form.setLineHeight(130.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        return form

    def _char_format(self, piece: Piece, run: Run) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFontPointSize(self._sheet.points * _SCALES.get(piece.kind, 1.0))
        headed = piece.kind in (BlockKind.TITLE, BlockKind.HEADING)
        form.setFontWeight(QFont.Weight.Bold if headed or run.strong else QFont.Weight.Normal)
        form.setFontItalic(run.emphasis)
        if run.code or piece.kind is BlockKind.CODE:
            form.setFontFamilies(["monospace"])
        if run.note:
            form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        form.setFontUnderline(run.doubtful or run.unsure)
        return form

    def _table(self, piece: Piece, cursor: QTextCursor) -> None:
        table = cursor.insertTable(len(piece.rows), max(map(len, piece.rows)))
        form = table.format()
        form.setCellPadding(self._sheet.points / 3)
        form.setCellSpacing(0)
        form.setBorderCollapse(True)
        form.setBottomMargin(self._sheet.points)
        form.setLayoutDirection(self._block_format(piece).layoutDirection())
        table.setFormat(form)
        for row, cells in enumerate(piece.rows):
            for column, (text, header) in enumerate(cells):
                shown = replace(text, runs=tuple(replace(r, strong=r.strong or header) for r in text.runs))
                self._runs(piece, shown, table.cellAt(row, column).firstCursorPosition())

    def _picture(self, piece: Piece, cursor: QTextCursor) -> None:
        found = self._find(piece.resource) if piece.resource and self._sheet.pictures else None
        image = QImage.fromData(found.data) if found else QImage()
        if image.isNull():
            return
        factor = min(
            1.0, self._size.width() * 0.9 / image.width(), self._size.height() * 0.7 / image.height()
        )
        form = QTextImageFormat()
        form.setName(f"picture:{piece.resource}")
        form.setWidth(image.width() * factor)
        form.setHeight(image.height() * factor)
        self.document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(form.name()), image)
        cursor.insertImage(form)
        cursor.insertText("\u2028")

    def _keep_headings(self) -> None:
        """A heading whose text begins on the next page goes there with it."""
        block = self.document.begin()
        while block.isValid():
            following = block.next()
            headed = block.blockFormat().headingLevel() and following.isValid()
            if headed and self._page(block) < self._page(following, first_line=True):
                form = block.blockFormat()
                form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                QTextCursor(block).setBlockFormat(form)
            block = following

    def _page(self, block: QTextBlock, *, first_line: bool = False) -> int:
        rectangle = self.document.documentLayout().blockBoundingRect(block)
        line = block.layout().lineAt(0)
        bottom = rectangle.top() + (line.y() + line.height() if first_line and line.isValid() else 1.0)
        return int(bottom // self._size.height())

    def draw(self, device: QPagedPaintDevice, painter: QPainter) -> Iterator[float]:
        """Draw page after page; the done part after each."""
        scale = device.logicalDpiX() / _POINTS
        for page in range(self.pages):
            if page:
                device.newPage()
            painter.save()
            painter.scale(scale, scale)
            self._number(painter, page)
            painter.translate(QPointF(0, -page * self._size.height()))
            context = QAbstractTextDocumentLayout.PaintContext()
            context.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
            context.clip = QRectF(QPointF(0, page * self._size.height()), self._size)
            painter.setClipRect(context.clip)
            self.document.documentLayout().draw(painter, context)
            painter.restore()
            yield (page + 1) / self.pages

    def _number(self, painter: QPainter, page: int) -> None:
        foot = QRectF(0, self._size.height(), self._size.width(), _FOOT * self._sheet.points)
        font = _font(self._sheet.points)
        font.setPixelSize(self._sheet.points)
        painter.setFont(font)
        option = QTextOption(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
        painter.drawText(foot, f"{page + 1} / {self.pages}", option)


def _font(points: int) -> QFont:
    font = QFont("sans-serif")
    font.setPointSize(points)
    return font


def _canvas() -> QImage:
    """A surface on which a point is a pixel, so that the layout is the same on every device."""
    image = QImage(1, 1, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(_POINTS / 0.0254))
    image.setDotsPerMeterY(round(_POINTS / 0.0254))
    return image


MARGINS = QMarginsF(42, 42, 42, 42)
"""In points."""
