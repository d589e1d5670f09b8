"""A piece and a theme in, Qt's block and character formats out."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
    QTextListFormat,
    QTextTableFormat,
)

from rawi.article.model import BlockKind, Direction
from rawi.render.labels import PageLabels
from rawi.render.pieces import Piece
from rawi.render.runs import Run, Text
from rawi.text.direction import of_text
from rawi.ui.look import Look

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
_RUNNING = (
    BlockKind.PARAGRAPH,
    BlockKind.STANDFIRST,
    BlockKind.LIST_ITEM,
    BlockKind.QUOTE,
    BlockKind.FOOTNOTE,
)
FORMULA = QTextFormat.Property.UserProperty.value + 2
"""The property of a character format that holds a formula's MathML."""

_CODE = "monospace"
_INDENT = 28.0
_LARGE = 200
"""Percent from which on text is very large."""

_CELL_EMS, _LEAST_POINTS = 4.0, 7.0
"""A table's columns are so many letters' sizes wide at least; letters have so many points at least."""

_JOINED = re.compile("[\u0600-\u07ff\u0840-\u08ff\u0900-\u0dff\u1800-\u18af\ufb50-\ufdff\ufe70-\ufeff]")
"""Arabic, Syriac, Mongolian, N'Ko; the scripts of India, whose letters hang from one line."""


_SAMPLE = "the quick brown fox jumps over a lazy dog; "


def block_format(piece: Piece, look: Look) -> QTextBlockFormat:
    """Margins, direction, heading level; spacing is margins only, since empty blocks are read aloud by screen readers."""
    unit = look.points
    form = QTextBlockFormat()
    if piece.resource:
        form.setLineHeight(unit / 2, QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
    else:
        form.setLineHeight(look.line_height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    after = unit * look.paragraph_spacing / 100
    form.setTopMargin(unit * (1.4 if piece.kind is BlockKind.HEADING and not piece.translated else 0.0))
    form.setBottomMargin(after * (0.45 if piece.kind is BlockKind.LIST_ITEM else 1.0))
    form.setLayoutDirection(_direction(piece))
    form.setAlignment(alignment(piece, look))
    if piece.kind in (BlockKind.TITLE, BlockKind.HEADING) and not piece.continued:
        form.setHeadingLevel(1 if piece.kind is BlockKind.TITLE else max(2, piece.level))
    if piece.kind is BlockKind.QUOTE:
        form.setProperty(QTextFormat.Property.BlockQuoteLevel, max(1, piece.level))
        form.setLeftMargin(_INDENT)
        form.setRightMargin(_INDENT)
    if piece.translated and look.tinted:
        form.setBackground(QBrush(QColor(look.theme.translated_page)))
    return form


def alignment(piece: Piece, look: Look) -> Qt.AlignmentFlag:
    """At the side where the language begins; both sides only where the reader wants that, and in running text."""
    justified = look.justified and piece.kind in _RUNNING and not piece.resource
    return Qt.AlignmentFlag.AlignJustify if justified else Qt.AlignmentFlag.AlignLeading


def char_format(piece: Piece, look: Look) -> QTextCharFormat:
    """Font, size, spacing, weight and colour of the piece's text; links and emphasis come from its HTML."""
    form = QTextCharFormat()
    scale = _scale(piece, look)
    form.setFontPointSize(look.points * scale)
    form.setFontWeight(look.weight)
    if look.font:
        form.setFontFamilies([look.font])
    if look.letter_spacing and not joined(piece):
        form.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        form.setFontLetterSpacing(look.pixels * scale * look.letter_spacing / 100)
    if look.word_spacing:
        form.setFontWordSpacing(look.pixels * scale * look.word_spacing / 100)
    if piece.kind in (BlockKind.TITLE, BlockKind.HEADING):
        form.setFontWeight(look.strong)
    if piece.kind is BlockKind.CODE:
        form.setFontFamilies([_CODE])
    form.setForeground(QColor(_colour(piece, look)))
    return form


def joined(piece: Piece) -> bool:
    """True where a script is written whose letters join: space between them would tear the words."""
    texts = (piece.text, *(text for row in piece.rows for text, _ in row))
    return any(_JOINED.search(run.text) for text in texts for run in text.runs)


def run_format(run: Run, plain: QTextCharFormat, look: Look, labels: PageLabels) -> QTextCharFormat:
    """A run's format in a text of the format `plain`: links have their colour, doubtful words dots under them."""
    form = QTextCharFormat(plain)
    if run.strong:
        stand_out(form, look)
    if run.code:
        form.setFontFamilies([_CODE])
    if run.address:
        form.setForeground(QColor(look.theme.link))
    if run.formula:
        form.setProperty(FORMULA, run.formula)
    if run.unsure:
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        form.setUnderlineColor(QColor(look.theme.text))
        form.setToolTip(labels.doubtful)
    if run.written:
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashDotLine)
        form.setUnderlineColor(QColor(look.theme.text))
        form.setToolTip(labels.corrected)
    return form


def stand_out(form: QTextCharFormat, look: Look) -> None:
    """Make text of this format stand out from the text around it, once."""
    if form.fontWeight() < look.strong:
        form.setFontWeight(look.strong)
        form.setFontPointSize(form.fontPointSize() * look.strong_scale)


def _scale(piece: Piece, look: Look) -> float:
    """Size relative to running text: in very large text headings are no larger than they must be to be told apart."""
    heading = piece.kind is BlockKind.HEADING
    scale = _HEADINGS.get(piece.level, 1.1) if heading else _SCALE.get(piece.kind, 1.0)
    scale = 1 + (scale - 1) * min(1.0, _LARGE / look.percent)
    return max(scale, look.strong_scale) if heading else scale


def list_format(piece: Piece, look: Look) -> QTextListFormat:
    """Bullet or number, and how deep; very large text has no room for depth."""
    form = QTextListFormat()
    ordered = piece.ordinal is not None
    form.setStyle(QTextListFormat.Style.ListDecimal if ordered else QTextListFormat.Style.ListDisc)
    form.setIndent(max(1, piece.level) if look.percent <= _LARGE * 2 else 1)
    if ordered and piece.ordinal is not None and hasattr(form, "setStart"):
        form.setStart(piece.ordinal)
    if ordered and piece.direction is Direction.RTL:
        # Qt turns prefix and suffix around, and so does the direction in which it draws them
        form.setNumberPrefix(".")
        form.setNumberSuffix("")
    return form


def table_points(piece: Piece, look: Look, room: float) -> float:
    """The size of a table's letters in points: the text's, or as much smaller as its columns need to hold a short word each.

    `room` is the width for the table in pixels.
    """
    columns = max(len(row) for row in piece.rows)
    fitting = room / columns / _CELL_EMS * look.points / look.pixels
    return max(_LEAST_POINTS, min(look.points, fitting))


def table_format(piece: Piece, look: Look, room: float) -> QTextTableFormat:
    """Spacing, direction and headers of a table."""
    form = QTextTableFormat()
    form.setCellPadding(table_points(piece, look, room) / 3)
    form.setCellSpacing(0)
    form.setBorderCollapse(True)
    form.setBottomMargin(look.points)
    form.setHeaderRowCount(int(all(header for _, header in piece.rows[0])))
    form.setLayoutDirection(_direction(piece))
    if piece.direction is Direction.RTL:
        form.setAlignment(Qt.AlignmentFlag.AlignRight)
    return form


def cell_format(piece: Piece, text: Text) -> QTextBlockFormat:
    """A cell runs as its own words do, as the table where it has none (numbers), and stands at the side where the table begins."""
    form = QTextBlockFormat()
    own = of_text("".join(run.text for run in text.runs), piece.direction)
    form.setLayoutDirection(_qt_direction(own))
    rtl = piece.direction is Direction.RTL
    form.setAlignment(
        Qt.AlignmentFlag.AlignAbsolute | (Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
    )
    return form


def _direction(piece: Piece) -> Qt.LayoutDirection:
    return _qt_direction(piece.direction)


def _qt_direction(direction: Direction) -> Qt.LayoutDirection:
    rtl = direction is Direction.RTL
    return Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight


def _colour(piece: Piece, look: Look) -> str:
    theme = look.theme
    if piece.translated and look.tinted:
        return theme.translated
    return theme.quiet if piece.kind in _QUIET or piece.furniture or piece.label else theme.text


def column_pixels(look: Look, usual: QFont) -> float:
    """The width of as many characters of running text as the reader wants, in pixels; `usual` is the system's font."""
    font = QFont(look.font) if look.font else QFont(usual)
    font.setPixelSize(max(1, round(look.pixels)))
    font.setWeight(QFont.Weight(look.weight))
    letter = QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE)
    spaces = _SAMPLE.count(" ") / len(_SAMPLE)
    added = look.letter_spacing + look.word_spacing * spaces
    return look.column * (letter + look.pixels * added / 100)
