"""Tab from the first control to the last: each once, in the order in which one reads, and one sees where the focus is."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton, QScrollArea, QWidget

from tests.crawl.controls import Found, focusable
from tests.crawl.faults import called

_STRIP = 48
"""Pixels of a large widget's top that must show the focus."""

_TURNS = 50
"""Turns of the event loop in which a window becomes the active one."""

_ROW = 12
"""Pixels by which the tops of one row's widgets differ at most."""

_TAKES_KEYS = "takesEveryKey"
"""The property of a field that asks for a key, be it Tab; Escape leaves it, and its name says so."""

_STAYS = 40
"""Times that Tab may stay in one widget (the links of a text)."""


def stops(root: QWidget) -> list[QWidget]:
    """What Tab must come to: of radio buttons only the chosen one."""
    tab = Qt.FocusPolicy.TabFocus.value
    return [
        each
        for each in focusable(root)
        if each.focusPolicy().value & tab
        and not (isinstance(each, QRadioButton) and each.autoExclusive() and not each.isChecked())
    ]


def walk(root: QWidget) -> list[QWidget]:
    """The controls that Tab goes through, from the first in the window's order until one comes again."""
    wanted = stops(root)
    if not wanted:
        return []
    activate(root)
    there = root.focusWidget()
    start = there if there in wanted else wanted[0]
    start.setFocus(Qt.FocusReason.TabFocusReason)
    seen: list[QWidget] = []
    stayed = 0
    while (here := root.focusWidget()) is not None and stayed < _STAYS:
        if seen and here is seen[-1]:
            stayed += 1
        elif here in seen:
            break
        else:
            seen.append(here)
            stayed = 0
        QTest.keyClick(here, Qt.Key.Key_Tab)
    return seen


def activate(root: QWidget) -> None:
    """Give the window the keys."""
    for _ in range(_TURNS):
        if QApplication.activeWindow() is root:
            return
        root.activateWindow()
        QCoreApplication.processEvents()


def check(root: QWidget) -> Found:
    """Every rule about the order, and that the focus is seen."""
    wanted, there = stops(root), root.focusWidget()
    if not wanted:
        return
    if there is None or not there.isVisible():
        yield "the focus is on nothing that is seen", called(there) if there else type(root).__name__
    elif there.focusPolicy() is Qt.FocusPolicy.NoFocus:
        yield "the focus is on something that is no control", called(there)
    seen = walk(root)
    if not any(each.property(_TAKES_KEYS) for each in seen):
        yield from _reached(root, wanted, seen)
    for before, after in _pairs(root, seen):
        if not in_order(root, before, after):
            yield "Tab order is not the order of reading", f"{called(after)} comes after {called(before)}"
    for widget in seen:
        if not _shows_focus(root, widget, seen):
            yield "focus is not seen", called(widget)


def _reached(root: QWidget, wanted: list[QWidget], seen: list[QWidget]) -> Found:
    for widget in wanted:
        if widget not in seen:
            yield "Tab does not come here", called(widget)
    if seen and root.focusWidget() is seen[-1] and len(wanted) > 1:
        yield "Tab does not leave", called(seen[-1])


def _pairs(root: QWidget, seen: list[QWidget]) -> Iterator[tuple[QWidget, QWidget]]:
    """Neighbours in the order of Tab, from the one that comes first to the eye."""
    if not seen:
        return
    rects = [_rect(root, each) for each in seen]
    highest = min(rect.top() for rect in rects)
    row = [number for number, rect in enumerate(rects) if rect.top() <= highest + _ROW]
    rtl = root.layoutDirection() is Qt.LayoutDirection.RightToLeft
    first = min(row, key=lambda number: -rects[number].right() if rtl else rects[number].left())
    turned = seen[first:] + seen[:first]
    yield from pairwise(turned)


def _rect(root: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())


def in_order(root: QWidget, before: QWidget, after: QWidget) -> bool:
    """True where `after` stands below or, in one row, behind; groups that stand beside each other are compared as wholes."""
    one, two = _branches(root, before, after)
    first, second = _rect(root, one), _rect(root, two)
    if second.top() >= first.center().y() and first.bottom() <= second.center().y():
        return True
    if min(first.bottom(), second.bottom()) - max(first.top(), second.top()) <= 0:
        return False
    if root.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        return second.center().x() < first.center().x()
    return second.center().x() > first.center().x()


def _branches(root: QWidget, before: QWidget, after: QWidget) -> tuple[QWidget, QWidget]:
    """The widgets below the nearest common parent that hold the two."""
    one, two = _line(root, before), _line(root, after)
    while len(one) > 1 and len(two) > 1 and one[0] is two[0]:
        one, two = one[1:], two[1:]
    return one[0], two[0]


def _line(root: QWidget, widget: QWidget) -> list[QWidget]:
    """The widget and what it stands in, the outermost first."""
    found = [widget]
    while (inside := found[0].parentWidget()) is not None and inside is not root:
        found.insert(0, inside)
    return found


def _shows_focus(root: QWidget, widget: QWidget, seen: list[QWidget]) -> bool:
    """True where the picture of the widget changes as it gets the focus, by as much as half a line around it."""
    other = next((each for each in seen if each is not widget), None)
    if other is None:
        return True
    without, focused = both_states(root, widget, other, _STRIP)
    return not without.isNull() and changed(without, focused) >= without.width()


def both_states(
    root: QWidget, widget: QWidget, other: QWidget, highest: int = 10_000
) -> tuple[QImage, QImage]:
    """Pictures of a widget while another has the focus and while it has it itself, at most so high; scrolled into sight."""
    pictures = []
    for focused in (other, widget):
        focused.setFocus(Qt.FocusReason.TabFocusReason)
        _into_sight(widget)
        rect = _rect(root, widget).adjusted(-3, -3, 3, 3)
        rect.setHeight(min(rect.height(), highest))
        pictures.append(root.grab(rect.intersected(root.rect())).toImage())
    return pictures[0], pictures[1]


def _into_sight(widget: QWidget) -> None:
    inside = widget.parentWidget()
    while inside is not None:
        if isinstance(inside, QScrollArea):
            inside.ensureWidgetVisible(widget)
        inside = inside.parentWidget()


def changed(one: QImage, two: QImage) -> int:
    """Pixels that differ."""
    one, two = (each.convertToFormat(QImage.Format.Format_RGB32) for each in (one, two))
    if one.size() != two.size():
        return one.width() * one.height()
    a, b = (int.from_bytes(bytes(each.constBits())) for each in (one, two))
    differences = memoryview((a ^ b).to_bytes(one.sizeInBytes())).cast("I").tolist()
    return len(differences) - differences.count(0)
