"""Dialogs fit the screen at every size of the letters: they grow with them, get narrower parts, then scroll, only downwards."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLayout,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from rawi.ui.sight.dressing import system_font
from rawi.ui.sight.narrowing import narrow, tight

_FRAME = QSize(16, 48)
"""Pixels that the desktop puts around a window, at most."""

_OUTER, _EDGE = "outer", 6
_BUTTONS = 0.2
"""Buttons that take no more of the height stay in sight below what scrolls."""

_ABOVE = 2
"""Lines above what has the focus that are scrolled into sight with it: its label."""

_FIRST = 4
"""Lines of a list or text that tell what it is."""

_MADE, _GROWN = "sizeAsMade", "grownBy"
_NAMED = "namedByArrows"


def fit_screen(dialog: QDialog) -> None:
    """Make the dialog at most as large as the screen it is on."""
    fit(dialog, dialog.screen().availableSize() - _FRAME)


def fit(dialog: QDialog, room: QSize) -> None:
    """Make the dialog at most as large as `room` (pixels)."""
    layout = dialog.layout()
    if layout is None:
        return
    columns = tight(dialog, room)
    if columns or _least_width(dialog) > room.width():
        around = 2 * (layout.contentsMargins().left() + _EDGE) + _bar(dialog)
        narrow(dialog, room.width() - around, columns=columns)
        layout.activate()
    _leave_tabs_to_keys(dialog)
    area = dialog.findChild(QScrollArea, _OUTER)
    width = min(room.width(), max(dialog.width(), _grown(dialog).width(), _least_width(dialog)))
    height = max(dialog.minimumSizeHint().height(), layout.totalHeightForWidth(width))
    wrapped = area is None and height > room.height()
    area = _wrap(dialog, layout) if wrapped else area
    if area is not None:
        area.setMinimumWidth(min(_least_width(dialog), room.width() - 2 * _EDGE))
        _place_buttons(dialog, area, room)
    _resize(dialog, room, scrolls=area is not None, height=height)
    if wrapped and isinstance(area, Scrolling):
        QTimer.singleShot(0, area, area.begin)


def _resize(dialog: QDialog, room: QSize, *, scrolls: bool, height: int) -> None:
    """As large as it was made, with its letters, within the room."""
    wanted = dialog.sizeHint() if scrolls or height > dialog.height() else dialog.size()
    wanted = dialog.size().expandedTo(wanted).expandedTo(_grown(dialog)).boundedTo(room)
    dialog.setProperty(_GROWN, _scale(dialog))
    if wanted != dialog.size():
        dialog.resize(wanted)
    _keep_on_screen(dialog)


def _scale(dialog: QDialog) -> float:
    """How much larger its letters are than the system's."""
    return dialog.fontMetrics().height() / max(1, QFontMetrics(system_font()).height())


def _grown(dialog: QDialog) -> QSize:
    """The size that it was made with, as much larger as its letters; nothing where the layout chose the size, or where it was grown already."""
    made = dialog.property(_MADE)
    if not isinstance(made, QSize):
        chosen = dialog.testAttribute(Qt.WidgetAttribute.WA_Resized)
        made = QSize(dialog.size()) if chosen else QSize(0, 0)
        dialog.setProperty(_MADE, made)
    scale = _scale(dialog)
    return QSize(0, 0) if dialog.property(_GROWN) == scale else QSize(made * scale)


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


def _leave_tabs_to_keys(dialog: QDialog) -> None:
    """Arrow keys go through tabs; the small buttons that scroll them are for the mouse."""
    for bar in dialog.findChildren(QTabBar):
        buttons = bar.findChildren(QToolButton)
        for button in buttons:
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        turned = bar.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if turned and not bar.property(_NAMED):
            _exchange_names(buttons)
            bar.setProperty(_NAMED, True)


def _exchange_names(buttons: Sequence[QToolButton]) -> None:
    """From right to left Qt turns the arrows of these two, and leaves the names that assistive technology is told."""
    for button, name in zip(buttons, [each.accessibleName() for each in reversed(buttons)], strict=True):
        button.setAccessibleName(name)


class Scrolling(QScrollArea):
    """What has the focus is in sight, with its label; what the mouse is on stays there."""

    def __init__(self, dialog: QDialog, inner: QWidget) -> None:
        super().__init__(dialog)
        self.setObjectName(_OUTER)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setSizeAdjustPolicy(QScrollArea.SizeAdjustPolicy.AdjustToContents)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._moved)

    def begin(self) -> None:
        """At the top, if what has the focus, or its first lines, is in sight there."""
        inner = self.widget()
        focused = inner.focusWidget() if inner else None
        self.verticalScrollBar().setValue(0)
        if focused is not None and inner is not None:
            self._reveal(inner, focused)

    def _moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        inner, pressed = self.widget(), QApplication.mouseButtons() is not Qt.MouseButton.NoButton
        if now is not None and inner is not None and inner.isAncestorOf(now) and not pressed:
            self._reveal(inner, now)

    def _reveal(self, inner: QWidget, focused: QWidget) -> None:
        """The whole, or the first lines of a list or a text; of what is higher than the room, the beginning."""
        layout = inner.layout()
        if layout is not None:
            layout.activate()
        bar, room = self.verticalScrollBar(), self.viewport().height()
        top = focused.mapTo(inner, focused.rect().topLeft()).y()
        line = self.fontMetrics().lineSpacing()
        above = max(0, top - _ABOVE * line)
        lines = isinstance(focused, QAbstractScrollArea)
        height = min(focused.height(), _FIRST * line) if lines else focused.height()
        below = top + height - room + _EDGE
        bar.setValue(min(above, max(below, bar.value())))


def _wrap(dialog: QDialog, layout: QLayout) -> QScrollArea:
    """What is in it moves into an area that scrolls; the focus stays where it is."""
    focused = dialog.focusWidget()
    inner = QWidget()
    inner.setLayout(layout)
    area = Scrolling(dialog, inner)
    dialog.setMinimumSize(0, 0)
    outer = QVBoxLayout(dialog)
    outer.setContentsMargins(_EDGE, 0, _EDGE, _EDGE)
    outer.addWidget(area)
    inner.show()
    if focused is not None:
        focused.setFocus()
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
