"""Everything that a pointer can hit is 24 pixels high and wide, or has that much room around its middle (WCAG 2.5.8)."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QMenuBar,
    QScrollArea,
    QSlider,
    QTabBar,
    QWidget,
)

from tests.crawl.controls import Found, own
from tests.crawl.faults import called

LEAST = 24
"""Pixels that do not depend on the screen's density."""

Target = tuple[str, QRect, QScrollArea | None]
"""What it is called, where it is in the window, and what it scrolls in."""

_WHOLE = (QAbstractButton, QComboBox, QAbstractSpinBox, QLineEdit, QSlider)


def check(root: QWidget) -> Found:
    """Targets that are too small and too close to others; what scrolls is not close to what stays, as it may lie behind its edge."""
    found = list(targets(root))
    for name, rect, area in found:
        others = [
            other for _, other, where in found if where is area and other != rect and not other.contains(rect)
        ]
        if _small(rect) and any(_close(rect, other) for other in others):
            yield "target below 24 pixels", f"{name}: {rect.width()}x{rect.height()}"


def _small(rect: QRect) -> bool:
    return min(rect.width(), rect.height()) < LEAST


def _close(rect: QRect, other: QRect) -> bool:
    """True where a circle of that size around the middle meets another target, or the circle around another that is small."""
    centre, radius = rect.center(), LEAST / 2
    if _small(other):
        return _distance(centre, other.center()) < 2 * radius
    nearest = QPoint(
        min(max(centre.x(), other.left()), other.right()), min(max(centre.y(), other.top()), other.bottom())
    )
    return _distance(centre, nearest) < radius


def _distance(one: QPoint, two: QPoint) -> float:
    return float(((one.x() - two.x()) ** 2 + (one.y() - two.y()) ** 2) ** 0.5)


def targets(root: QWidget) -> Iterator[Target]:
    """What can be hit, and where it is in the window; of what lies in lists, tabs and menus each by itself."""
    if isinstance(root, QMenu):
        yield from _entries(root, root)
        return
    for each in own(root):
        if isinstance(each, QLineEdit) and isinstance(each.parentWidget(), (QAbstractSpinBox, QComboBox)):
            continue
        if isinstance(each, _WHOLE) and each.isEnabled():
            yield called(each), *_placed(root, each, each.rect())
        elif isinstance(each, QTabBar):
            for number in range(each.count()):
                yield each.tabText(number), *_placed(root, each, each.tabRect(number))
        elif isinstance(each, QMenuBar):
            yield from _entries(root, each)
        elif isinstance(each, QAbstractItemView) and not isinstance(each, QHeaderView):
            yield from _rows(root, each)


def _entries(root: QWidget, menu: QMenu | QMenuBar) -> Iterator[Target]:
    for action in menu.actions():
        if not action.isSeparator() and action.isVisible():
            yield action.text(), *_placed(root, menu, menu.actionGeometry(action))


def _rows(root: QWidget, view: QAbstractItemView) -> Iterator[Target]:
    """The rows that are seen now."""
    if view.model() is None:
        return
    for number in range(min(view.model().rowCount(), 100)):
        rect = view.visualRect(view.model().index(number, 0))
        if not rect.isEmpty() and view.viewport().rect().contains(rect):
            yield f"row {number + 1} of {called(view)}", *_placed(root, view.viewport(), rect)


def _placed(root: QWidget, widget: QWidget, rect: QRect) -> tuple[QRect, QScrollArea | None]:
    inside = widget.parentWidget()
    while inside is not None and inside is not root and not isinstance(inside, QScrollArea):
        inside = inside.parentWidget()
    area = inside if isinstance(inside, QScrollArea) else None
    return QRect(widget.mapTo(root, rect.topLeft()), rect.size()), area
