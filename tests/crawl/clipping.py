"""Texts that are wider or higher than the widget they stand in, by the widget's own font and the room its style gives the text."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTextBoundaryFinder,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QMenuBar,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionGroupBox,
    QStyleOptionSpinBox,
    QStyleOptionViewItem,
    QTabBar,
    QTableView,
    QToolButton,
    QWidget,
)

from rawi.ui.wrapping import text_height, text_room
from tests.crawl.controls import Found, own
from tests.crawl.faults import TEXT, bare, called, told

Sized = Iterator[tuple[str, QSize, QSize]]
"""Texts, the room they have and the room they need."""

_SLACK = 1
"""Pixels that rounding may cost."""

_SCREEN = QSize(1280, 720)
"""A small screen of today; the one of a test is smaller."""

_LEAST_LINES = 1.5

_MNEMONIC = Qt.TextFlag.TextShowMnemonic.value
_PART = QStyle.SubElement
_CONTROL = QStyle.ComplexControl


def check(root: QWidget) -> Found:
    """Every text of the window, then the window itself."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    for widget in own(root):
        for text, room, needed in texts(widget):
            if _too_small(room, needed) and not _elsewhere(widget, text):
                sizes = f"{needed.width()}x{needed.height()} in {room.width()}x{room.height()}"
                yield "clipped", f"{called(widget)}: “{text[:60]}” needs {sizes}"
        yield from _sideways(widget)
        yield from _low(widget)
        if isinstance(widget, QMenuBar):
            yield from _beyond(widget)
        if _cut_off(widget):
            yield "out of sight", called(widget)
    yield from _screen(root)


def _too_small(room: QSize, needed: QSize) -> bool:
    return needed.width() > room.width() + _SLACK or needed.height() > room.height() + _SLACK


def _elsewhere(widget: QWidget, text: str) -> bool:
    """The whole text can be read and heard although it is shortened."""
    return bare(text) in bare(widget.toolTip()) and bare(text) in bare(
        f"{told(widget)} {told(widget, TEXT.Value)}"
    )


def texts(widget: QWidget) -> Sized:
    """Each text of the widget, the room it has and the room it needs."""
    measure = next((found for kind, found in _MEASURES if isinstance(widget, kind)), None)
    if measure is not None:
        yield from measure(widget)


def _combo(combo: QComboBox) -> Sized:
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    field = QStyle.SubControl.SC_ComboBoxEditField
    room = combo.style().subControlRect(_CONTROL.CC_ComboBox, option, field, combo)
    yield combo.currentText(), room.size(), _plain(combo, combo.currentText())


def _line(line: QLineEdit) -> Sized:
    """What is typed can be walked through; what stands there before cannot."""
    if not line.text():
        room = line.contentsRect().marginsRemoved(line.textMargins())
        yield line.placeholderText(), room.size(), _plain(line, line.placeholderText())


def _tabs(bar: QTabBar) -> Sized:
    """With scroll buttons a bar of tabs shows each whole; arrow keys go there."""
    for number in range(bar.count()):
        yield bar.tabText(number), bar.tabRect(number).size(), bar.tabSizeHint(number)


def _progress(bar: QProgressBar) -> Sized:
    if bar.isTextVisible():
        yield bar.text(), bar.size(), _plain(bar, bar.text())


def _plain(widget: QWidget, text: str) -> QSize:
    """A line by what is drawn, as fonts of some scripts have tall lines with nothing in them."""
    size = widget.fontMetrics().size(_MNEMONIC, text)
    drawn = widget.fontMetrics().tightBoundingRect(text).height()
    return size if "\n" in text else QSize(size.width(), min(size.height(), drawn))


def _label(label: QLabel) -> Sized:
    if not label.text():
        return
    if label.wordWrap():
        words = max((_plain(label, word).width() for word in unbroken(label.text())), default=0)
        frame = label.width() - label.contentsRect().width() + 2 * label.margin()
        needed = QSize(words + frame, label.heightForWidth(label.width()))
    else:
        needed = label.sizeHint()
    yield label.text(), label.size(), needed


def unbroken(text: str) -> list[str]:
    """The parts of a text that no line breaks: words, and single signs of scripts without spaces."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    ends = [0]
    while (end := finder.toNextBoundary()) >= 0:
        ends.append(end)
    return [text[begin:end].strip() for begin, end in pairwise(ends)]


def _button(button: QAbstractButton) -> Sized:
    if isinstance(button, QToolButton):
        shown = button.text() and button.toolButtonStyle() is not Qt.ToolButtonStyle.ToolButtonIconOnly
        if shown and button.icon().isNull():
            yield button.text(), button.size(), button.sizeHint()
        return
    option = QStyleOptionButton()
    if isinstance(button, (QCheckBox, QRadioButton, QPushButton)):
        button.initStyleOption(option)
    part = (
        _PART.SE_CheckBoxContents
        if isinstance(button, QCheckBox)
        else _PART.SE_RadioButtonContents
        if isinstance(button, QRadioButton)
        else _PART.SE_PushButtonContents
    )
    room = button.style().subElementRect(part, option, button)
    yield button.text(), room.size(), _plain(button, button.text())


def _spin(spin: QAbstractSpinBox) -> Sized:
    option = QStyleOptionSpinBox()
    spin.initStyleOption(option)
    field = QStyle.SubControl.SC_SpinBoxEditField
    room = spin.style().subControlRect(_CONTROL.CC_SpinBox, option, field, spin)
    yield spin.text(), room.size(), _plain(spin, spin.text())


def _group(box: QGroupBox) -> Sized:
    option = QStyleOptionGroupBox()
    box.initStyleOption(option)
    label = QStyle.SubControl.SC_GroupBoxLabel
    room = box.style().subControlRect(_CONTROL.CC_GroupBox, option, label, box)
    yield box.title(), QSize(min(room.width(), box.width()), box.height()), _plain(box, box.title())


def _header(header: QHeaderView) -> Sized:
    model = header.model()
    for number in range(header.count() if model else 0):
        if not header.isSectionHidden(number):
            text = str(model.headerData(number, header.orientation()) or "")
            size = header.sectionSizeFromContents(number)
            room = QSize(header.sectionSize(number), header.height())
            if header.orientation() is Qt.Orientation.Vertical:
                room = QSize(header.width(), header.sectionSize(number))
            yield text, room, size


def _items(view: QAbstractItemView) -> Sized:
    """The rows in sight, but for those that their own delegate fits (its tests look after it)."""
    port = view.viewport().rect()
    index = view.indexAt(port.topLeft() + QPoint(port.width() // 2, 2))
    while index.isValid():
        rect = view.visualRect(index)
        if not rect.intersects(port):
            return
        yield str(index.data() or ""), *_item(view, index, rect)
        index = view.model().index(index.row() + 1, index.column(), index.parent())


def _item(view: QAbstractItemView, index: QModelIndex, rect: QRect) -> tuple[QSize, QSize]:
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    option.rect = rect
    needed = view.itemDelegateForIndex(index).sizeHint(option, index)
    wraps = isinstance(view, (QListView, QTableView)) and view.wordWrap()
    room = QSize(view.viewport().width(), rect.height())
    if wraps and isinstance(view, QListView):
        return _wrapped(view, index, option)
    return room, needed


def _wrapped(view: QListView, index: QModelIndex, option: QStyleOptionViewItem) -> tuple[QSize, QSize]:
    """A row whose text breaks: by the room that style sheet and style leave to the text."""
    delegate = view.itemDelegateForIndex(index)
    if not isinstance(delegate, QStyledItemDelegate) or "paint" in vars(type(delegate)):
        return QSize(), QSize()
    QStyledItemDelegate.initStyleOption(delegate, option, index)
    room = text_room(view, option)
    return room.size(), QSize(room.width(), text_height(option, room.width()))


def _sideways(widget: QWidget) -> Found:
    """Text that must be scrolled sideways."""
    if isinstance(widget, QAbstractScrollArea) and not isinstance(widget, QTableView):
        hidden = widget.horizontalScrollBar().maximum()
        if hidden > _SLACK:
            yield "scrolls sideways", f"{called(widget)} by {hidden}"


def _low(widget: QWidget) -> Found:
    """A list or text that scrolls and shows less than a line and a half of what is in it."""
    if isinstance(widget, QAbstractScrollArea) and not isinstance(widget, QHeaderView):
        room, hidden = widget.viewport().height(), widget.verticalScrollBar().maximum()
        line = widget.fontMetrics().lineSpacing()
        if hidden > _SLACK and room < _LEAST_LINES * line:
            yield "too low to be read", f"{called(widget)}: {room} pixels, a line has {line}"


def _beyond(bar: QMenuBar) -> Found:
    """Menus that the bar has no room for."""
    for action in bar.actions():
        if action.isVisible() and not bar.rect().contains(bar.actionGeometry(action)):
            yield "out of sight", f"menu “{action.text()}”"


def _cut_off(widget: QWidget) -> bool:
    """Outside what its parents show, and not to be scrolled to."""
    if not widget.focusPolicy().value and not isinstance(widget, (QLabel, QAbstractButton)):
        return False
    inside = widget.parentWidget()
    while inside is not None and not inside.isWindow():
        if isinstance(inside.parentWidget(), QScrollArea):
            return False
        inside = inside.parentWidget()
    seen = widget.visibleRegion().boundingRect()
    covered = widget.width() - seen.width() > _SLACK or widget.height() - seen.height() > _SLACK
    return covered and isinstance(widget.window(), QWidget) and widget.width() > 0 and widget.height() > 0


def _screen(root: QWidget) -> Found:
    """A window or menu that is larger than the screen."""
    room = root.screen().availableSize().expandedTo(_SCREEN)
    size = root.sizeHint() if isinstance(root, QMenu) else root.size().expandedTo(root.minimumSizeHint())
    if size.width() > room.width():
        yield "wider than the screen", f"{type(root).__name__} {size.width()} of {room.width()}"
    if size.height() > room.height() and not isinstance(root, QMenu):
        yield "higher than the screen", f"{type(root).__name__} {size.height()} of {room.height()}"


_MEASURES: tuple[tuple[type[QWidget], Callable[[Any], Sized]], ...] = (
    (QLabel, _label),
    (QAbstractButton, _button),
    (QComboBox, _combo),
    (QLineEdit, _line),
    (QAbstractSpinBox, _spin),
    (QTabBar, _tabs),
    (QGroupBox, _group),
    (QHeaderView, _header),
    (QProgressBar, _progress),
    (QAbstractItemView, _items),
)
