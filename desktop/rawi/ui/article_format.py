"""A piece and a theme in, Qt's block and character formats out."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
    QTextListFormat,
    QTextTableFormat,
)

from rawi.article.model import BlockKind, Direction
from rawi.render.labels import PageLabels
from rawi.render.pieces import Piece
from rawi.render.runs import Run
from rawi.ui.theming import Theme

BASE_POINTS = 13.5
_LINE_HEIGHT = 150.0
_SCALE = {
    BlockKind.TITLE: 1.9,
    BlockKind.STANDFIRST: 1.15,
    BlockKind.BYLINE: 0.9,
    BlockKind.CAPTION: 0.9,
    BlockKind.RELATED: 0.9,
    BlockKind.FOOTNOTE: 0.9,
}
_HEADINGS = {1: 1.5, 2: 1.35, 3: 1.2}
_QUIET = (BlockKind.BYLINE, BlockKind.CAPTION, BlockKind.RELATED, BlockKind.FOOTNOTE, BlockKind.IMAGE)
_INDENT = 28.0


@dataclass(frozen=True, slots=True)
class Look:
    """How the article looks: theme, text size in percent, and whether translated paragraphs are told apart by colour."""

    theme: Theme
    percent: int
    tinted: bool = False

    @property
    def points(self) -> float:
        """The size of running text in points."""
        return BASE_POINTS * self.percent / 100


def block_format(piece: Piece, look: Look) -> QTextBlockFormat:
    """Margins, direction, heading level; spacing is margins only, since empty blocks are read aloud by screen readers."""
    unit = look.points
    form = QTextBlockFormat()
    if piece.resource:
        form.setLineHeight(unit / 2, QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
    else:
        form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    form.setTopMargin(unit * (1.4 if piece.kind is BlockKind.HEADING and not piece.translated else 0.0))
    form.setBottomMargin(unit * (0.35 if piece.kind is BlockKind.LIST_ITEM else 0.8))
    form.setLayoutDirection(_direction(piece))
    form.setAlignment(Qt.AlignmentFlag.AlignLeading)
    if piece.kind in (BlockKind.TITLE, BlockKind.HEADING) and not piece.continued:
        form.setHeadingLevel(1 if piece.kind is BlockKind.TITLE else max(2, piece.level))
    if piece.kind is BlockKind.QUOTE:
        form.setProperty(QTextFormat.Property.BlockQuoteLevel, max(1, piece.level))
        form.setLeftMargin(_INDENT)
        form.setRightMargin(_INDENT)
    if piece.translated and look.tinted:
        form.setBackground(QBrush(QColor(look.theme.translated_page)))
    return form


def char_format(piece: Piece, look: Look) -> QTextCharFormat:
    """Size, weight and colour of the piece's text; links and emphasis come from its HTML."""
    form = QTextCharFormat()
    scale = _SCALE.get(piece.kind, 1.0)
    if piece.kind is BlockKind.HEADING:
        scale = _HEADINGS.get(piece.level, 1.1)
    form.setFontPointSize(look.points * scale)
    if piece.kind in (BlockKind.TITLE, BlockKind.HEADING):
        form.setFontWeight(QFont.Weight.Bold)
    if piece.kind is BlockKind.CODE:
        form.setFontFamilies(["monospace"])
    form.setForeground(QColor(_colour(piece, look)))
    return form


def run_format(run: Run, plain: QTextCharFormat, look: Look, labels: PageLabels) -> QTextCharFormat:
    """A run's format in a text of the format `plain`: links have their colour, doubtful words dots under them."""
    form = QTextCharFormat(plain)
    if run.address:
        form.setForeground(QColor(look.theme.link))
    if run.unsure:
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        form.setUnderlineColor(QColor(look.theme.text))
        form.setToolTip(labels.doubtful)
    if run.written:
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashDotLine)
        form.setUnderlineColor(QColor(look.theme.text))
        form.setToolTip(labels.corrected)
    return form


def list_format(piece: Piece) -> QTextListFormat:
    """Bullet or number, and how deep."""
    form = QTextListFormat()
    ordered = piece.ordinal is not None
    form.setStyle(QTextListFormat.Style.ListDecimal if ordered else QTextListFormat.Style.ListDisc)
    form.setIndent(max(1, piece.level))
    if ordered and piece.ordinal is not None and hasattr(form, "setStart"):
        form.setStart(piece.ordinal)
    return form


def table_format(piece: Piece, look: Look) -> QTextTableFormat:
    """Spacing, direction and headers of a table."""
    form = QTextTableFormat()
    form.setCellPadding(look.points / 2)
    form.setCellSpacing(0)
    form.setBorderCollapse(True)
    form.setBottomMargin(look.points)
    form.setHeaderRowCount(int(all(header for _, header in piece.rows[0])))
    form.setLayoutDirection(_direction(piece))
    if piece.direction is Direction.RTL:
        form.setAlignment(Qt.AlignmentFlag.AlignRight)
    return form


def _direction(piece: Piece) -> Qt.LayoutDirection:
    rtl = piece.direction is Direction.RTL
    return Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight


def _colour(piece: Piece, look: Look) -> str:
    theme = look.theme
    if piece.translated and look.tinted:
        return theme.translated
    return theme.quiet if piece.kind in _QUIET or piece.furniture or piece.label else theme.text
