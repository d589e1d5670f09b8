"""A dialog's parts made narrower than they would like to be: rows become columns, long words get lines."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, QTextBoundaryFinder
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLayout,
    QPlainTextEdit,
    QRadioButton,
    QTextEdit,
    QWidget,
)

_FEWEST = 8
"""Letters that a choice shows at least."""

_SPARE = 4
"""Letters' widths that frames and a scroll bar take."""

_TIGHT = 60
"""Letters beside each other: where there are fewer, lists stand below each other."""

_LINES = 5
"""Lines that a list or a text shows at least in a dialog that scrolls anyway."""


def tight(dialog: QDialog, room: QSize) -> bool:
    """Whether letters are that large."""
    return room.width() < _TIGHT * dialog.fontMetrics().averageCharWidth()


def narrow(dialog: QDialog, width: int, *, columns: bool) -> None:
    """Everything into this width (pixels); choices show the beginning of their texts. `columns`: also what would have room beside each other."""
    inside = width - _SPARE * dialog.fontMetrics().averageCharWidth()
    _measure(dialog)
    labels = dialog.findChildren(QLabel)
    for label in labels:
        label.setWordWrap(True)
    for form in dialog.findChildren(QFormLayout):
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        _widen_labels(form, labels, inside)
    for combo in dialog.findChildren(QComboBox):
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(min(combo.minimumContentsLength() or _FEWEST, _FEWEST))
    _narrow_buttons(dialog, inside)
    texts = _texts(dialog) if columns else []
    for row in dialog.findChildren(QHBoxLayout):
        if row.minimumSize().width() > inside or _holds(row, texts):
            row.setDirection(QBoxLayout.Direction.TopToBottom)
    for text in texts:
        text.setMinimumHeight(_LINES * text.fontMetrics().lineSpacing())


def _measure(dialog: QDialog) -> None:
    """Parts that were not seen yet, behind tabs, have their letters too."""
    for widget in dialog.findChildren(QWidget):
        widget.ensurePolished()
    for layout in dialog.findChildren(QLayout):
        layout.invalidate()


def _narrow_buttons(dialog: QDialog, width: int) -> None:
    for button in dialog.findChildren(QAbstractButton):
        if button.sizeHint().width() > width and isinstance(button, (QCheckBox, QRadioButton)):
            _break(button, width - 3 * button.fontMetrics().height())
    for box in dialog.findChildren(QDialogButtonBox):
        if box.sizeHint().width() > width:
            box.setOrientation(Qt.Orientation.Vertical)


def _widen_labels(form: QFormLayout, labels: Sequence[QLabel], width: int) -> None:
    """A form gives a label above its field no more width than a square of its words would have."""
    for label in labels:
        if form.indexOf(label) >= 0:
            words = label.fontMetrics().size(Qt.TextFlag.TextShowMnemonic.value, label.text()).width()
            frame = 2 * (label.margin() + label.frameWidth()) + 1
            label.setMinimumWidth(min(width, words + frame))


def _texts(dialog: QDialog) -> list[QAbstractScrollArea]:
    """Its lists and longer texts."""
    kinds = (QAbstractItemView, QPlainTextEdit, QTextEdit)
    views = dialog.findChildren(QAbstractScrollArea)
    return [
        each
        for each in views
        if isinstance(each, kinds) and not isinstance(each, QHeaderView) and each.window() is dialog
    ]


def _holds(row: QHBoxLayout, texts: Sequence[QWidget]) -> bool:
    """Whether one of them stands in it; asked by widget, as PySide mistakes other things for a layout's items that are gone."""
    for text in texts:
        inside: QWidget | None = text
        while inside is not None and not inside.isWindow():
            if row.indexOf(inside) >= 0:
                return True
            inside = inside.parentWidget()
    return False


def _break(button: QAbstractButton, width: int) -> None:
    """Its text in lines of this width; what is heard stays one line."""
    text = " ".join(button.text().split())
    if not button.accessibleName():
        button.setAccessibleName(text.replace("&", ""))
    button.setText("\n".join(lines(text, button.fontMetrics(), width)))


def lines(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """The text in lines of this width (pixels), broken where its script allows it; what cannot be broken has a line of its own."""
    found: list[str] = []
    for word in _unbroken(text):
        longer = f"{found[-1]}{word}" if found else word
        if found and metrics.horizontalAdvance(longer.rstrip()) <= width:
            found[-1] = longer
        else:
            found.append(word)
    return [line.rstrip() for line in found]


def _unbroken(text: str) -> list[str]:
    """Words with the space behind them; of scripts without spaces single signs."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    ends = [0]
    while (end := finder.toNextBoundary()) >= 0:
        ends.append(end)
    return [text[begin:end] for begin, end in pairwise(ends)]
