"""Dialogs fit the screen at every size of the letters: narrower parts first, then they scroll, only downwards."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QVBoxLayout,
    QWidget,
)

_FRAME = QSize(16, 48)
"""Pixels that the desktop puts around a window, at most."""

_FEWEST = 8
"""Letters that a choice shows at least."""


def fit_screen(dialog: QDialog) -> None:
    """Make the dialog at most as large as the screen it is on."""
    fit(dialog, dialog.screen().availableSize() - _FRAME)


def fit(dialog: QDialog, room: QSize) -> None:
    """Make the dialog at most as large as `room` (pixels)."""
    layout = dialog.layout()
    if layout is None:
        return
    if _least_width(dialog) > room.width():
        _narrow(dialog, room.width() - 2 * layout.contentsMargins().left() - _bar(dialog))
        layout.activate()
    area = dialog.findChild(QScrollArea, _OUTER)
    width = min(room.width(), max(dialog.width(), _least_width(dialog)))
    height = max(dialog.minimumSizeHint().height(), layout.totalHeightForWidth(width))
    if area is None and height > room.height():
        area = _wrap(dialog, layout)
    if area is not None:
        area.setMinimumWidth(min(_least_width(dialog), room.width() - 2 * _EDGE))
        _place_buttons(dialog, area, room)
    wanted = dialog.sizeHint() if area is not None or height > dialog.height() else dialog.size()
    wanted = dialog.size().expandedTo(wanted).boundedTo(room)
    if wanted != dialog.size():
        dialog.resize(wanted)
    _keep_on_screen(dialog)


_OUTER, _EDGE = "outer", 6
_BUTTONS = 0.2
"""Buttons that take no more of the height stay in sight below what scrolls."""


def _keep_on_screen(dialog: QDialog) -> None:
    """A dialog that has grown is still wholly on the screen."""
    screen = dialog.screen().availableGeometry()
    frame = dialog.frameGeometry()
    left = max(screen.left(), min(frame.left(), screen.right() - frame.width() + 1))
    top = max(screen.top(), min(frame.top(), screen.bottom() - frame.height() + 1))
    if (left, top) != (frame.left(), frame.top()):
        dialog.move(left, top)


def _bar(dialog: QDialog) -> int:
    """How wide the scroll bar is."""
    area = dialog.findChild(QScrollArea)
    bar = area.verticalScrollBar() if area else QScrollBar(dialog)
    return bar.sizeHint().width()


def _least_width(dialog: QDialog) -> int:
    """What the dialog's parts need, those in an area that scrolls too."""
    inner = [area.widget() for area in dialog.findChildren(QScrollArea) if area.widgetResizable()]
    scrolled = [each.minimumSizeHint().width() + _bar(dialog) for each in inner if each is not None]
    return max([dialog.minimumSizeHint().width(), *scrolled])


def _wrap(dialog: QDialog, layout: QLayout) -> QScrollArea:
    """What is in it moves into an area that scrolls; the focus stays where it is, and in sight."""
    focused = dialog.focusWidget()
    inner, area = QWidget(), QScrollArea(dialog)
    inner.setLayout(layout)
    area.setObjectName(_OUTER)
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.setSizeAdjustPolicy(QScrollArea.SizeAdjustPolicy.AdjustToContents)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    dialog.setMinimumSize(0, 0)
    outer = QVBoxLayout(dialog)
    outer.setContentsMargins(_EDGE, 0, _EDGE, _EDGE)
    outer.addWidget(area)
    inner.show()
    if focused is not None:
        focused.setFocus()
        area.ensureWidgetVisible(focused)
    return area


def _place_buttons(dialog: QDialog, area: QScrollArea, room: QSize) -> None:
    """Buttons stay below what scrolls while they are low; high ones scroll along."""
    box, outer, inner = dialog.findChild(QDialogButtonBox), dialog.layout(), area.widget()
    content = inner.layout() if inner else None
    if box is None or outer is None or content is None:
        return
    low = box.sizeHint().height() <= room.height() * _BUTTONS
    if low is area.isAncestorOf(box):
        (content if low else outer).removeWidget(box)
        (outer if low else content).addWidget(box)
        box.show()


def _narrow(dialog: QDialog, width: int) -> None:
    """Rows become columns, long words of labels and boxes get lines, choices show the beginning of their texts."""
    for form in dialog.findChildren(QFormLayout):
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
    for label in dialog.findChildren(QLabel):
        label.setWordWrap(True)
    for combo in dialog.findChildren(QComboBox):
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(min(combo.minimumContentsLength() or _FEWEST, _FEWEST))
    inside = width - _SPARE * dialog.fontMetrics().averageCharWidth()
    for button in dialog.findChildren(QAbstractButton):
        if button.sizeHint().width() > inside and isinstance(button, (QCheckBox, QRadioButton)):
            _break(button, inside - 3 * button.fontMetrics().height())
    for box in dialog.findChildren(QDialogButtonBox):
        if box.sizeHint().width() > inside:
            box.setOrientation(Qt.Orientation.Vertical)
    for row in dialog.findChildren(QHBoxLayout):
        if row.minimumSize().width() > inside:
            row.setDirection(QBoxLayout.Direction.TopToBottom)


_SPARE = 4
"""Letters' widths that frames and a scroll bar take."""


def _break(button: QAbstractButton, width: int) -> None:
    """Its text in lines of this width; what is heard stays one line."""
    text = " ".join(button.text().split())
    if not button.accessibleName():
        button.setAccessibleName(text.replace("&", ""))
    button.setText("\n".join(lines(text, button.fontMetrics(), width)))


def lines(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """The words in lines of this width (pixels); a word that is wider has a line of its own."""
    found: list[str] = []
    for word in text.split():
        longer = f"{found[-1]} {word}" if found else word
        if found and metrics.horizontalAdvance(longer) <= width:
            found[-1] = longer
        else:
            found.append(word)
    return found
