"""Names, roles, states and descriptions of everything in a window that can have the focus or be pressed."""

from collections import defaultdict
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QTabBar,
    QTableView,
    QTextEdit,
    QToolButton,
    QTreeView,
    QWidget,
)

from tests.crawl.faults import TEXT, bare, called, told

Role = QAccessible.Role
Found = Iterator[tuple[str, str]]
"""Rules that are not kept, and by what."""

_ROLES: tuple[tuple[type[QWidget], tuple[QAccessible.Role, ...]], ...] = (
    (QCheckBox, (Role.CheckBox,)),
    (QRadioButton, (Role.RadioButton,)),
    (QPushButton, (Role.PushButton, Role.ButtonMenu, Role.CheckBox)),
    (QToolButton, (Role.PushButton, Role.ButtonMenu, Role.CheckBox)),
    (QLineEdit, (Role.EditableText,)),
    (QComboBox, (Role.ComboBox,)),
    (QAbstractSpinBox, (Role.SpinBox,)),
    (QListView, (Role.List,)),
    (QTableView, (Role.Table,)),
    (QTreeView, (Role.Tree, Role.Table)),
    (QTabBar, (Role.PageTabList,)),
    (QSlider, (Role.Slider,)),
    (QPlainTextEdit, (Role.EditableText,)),
    (QTextEdit, (Role.EditableText, Role.Document, Role.StaticText)),
    (QLabel, (Role.StaticText, Role.Graphic)),
)
_VAGUE = (Role.NoRole, Role.Client, Role.Window, Role.Pane, Role.LayeredPane, Role.Border, Role.Grouping)


def own(root: QWidget) -> list[QWidget]:
    """What is seen in this window, not in windows above it; the parts of a widget that Qt makes for itself are left out."""
    return [
        each
        for each in root.findChildren(QWidget)
        if each.window() is root and each.isVisible() and not each.objectName().startswith("qt_")
    ]


def focusable(root: QWidget) -> list[QWidget]:
    """Everything of the window that can have the focus now."""
    return [
        each
        for each in own(root)
        if each.focusPolicy() is not Qt.FocusPolicy.NoFocus and each.isEnabled() and each.focusProxy() is None
    ]


def check(root: QWidget) -> Found:
    """Every rule about single controls, and those about several with one name."""
    if root.isWindow() and not root.windowTitle().strip():
        yield "window without a title", type(root).__name__
    here = focusable(root)
    for widget in dict.fromkeys([*here, *(each for each in own(root) if isinstance(each, QAbstractButton))]):
        node = QAccessible.queryAccessibleInterface(widget)
        if not told(widget).strip():
            yield "without a name", called(widget)
        yield from _role(widget, node)
        yield from _state(widget, node)
        yield from _label(widget, told(widget))
        yield from _doing(widget, node)
        yield from _tip(widget)
    yield from _alike(here)


def _role(widget: QWidget, node: QAccessibleInterface) -> Found:
    expected = next((roles for kind, roles in _ROLES if isinstance(widget, kind)), None)
    if (expected and node.role() not in expected) or node.role() in _VAGUE:
        yield f"role {node.role().name}", called(widget)


def _state(widget: QWidget, node: QAccessibleInterface) -> Found:
    state = node.state()
    if widget.isEnabled() and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and not state.focusable:
        yield "not told as focusable", called(widget)
    if bool(state.disabled) is widget.isEnabled():
        yield "disabled or not is told wrong", called(widget)
    if isinstance(widget, QAbstractButton) and bool(state.checkable) is not widget.isCheckable():
        yield "checkable or not is told wrong", called(widget)
    if isinstance(widget, QAbstractButton) and bool(state.checked) is not widget.isChecked():
        yield "checked or not is told wrong", called(widget)
    if isinstance(widget, (QPlainTextEdit, QTextEdit)) and bool(state.readOnly) is not widget.isReadOnly():
        yield "read-only or not is told wrong", called(widget)
    if isinstance(widget, QComboBox):
        yield from _choice(widget, node)


def _doing(widget: QWidget, node: QAccessibleInterface) -> Found:
    """What can be pressed tells what pressing does; what has a value tells it and its bounds."""
    action, value = node.actionInterface(), node.valueInterface()
    if isinstance(widget, QAbstractButton) and widget.isEnabled() and not (action and action.actionNames()):
        yield "nothing that can be done with it is told", called(widget)
    if isinstance(widget, (QSpinBox, QDoubleSpinBox, QSlider)):
        have = (widget.minimum(), widget.value(), widget.maximum())
        if value is None or have != (value.minimumValue(), value.currentValue(), value.maximumValue()):
            yield "value or bounds are told wrong", called(widget)


def _tip(widget: QWidget) -> Found:
    """What comes with the pointer is told without it too (WCAG 1.4.13)."""
    heard = bare(
        f"{told(widget)} {told(widget, TEXT.Description)} {told(widget, TEXT.Value)} {told(widget, TEXT.Help)}"
    )
    if bare(widget.toolTip()) not in heard:
        yield "said by the tool tip alone", f"{called(widget)}: “{widget.toolTip()}”"


def _choice(widget: QComboBox, node: QAccessibleInterface) -> Found:
    if not node.state().expandable or node.state().expanded:
        yield "a choice that is not told as expandable and closed", called(widget)
    if not node.relations(QAccessible.RelationFlag.Label):
        yield "a choice without a label", called(widget)
    if not told(widget.view()):
        yield "list of a choice without a name", called(widget)


def _label(widget: QWidget, name: str) -> Found:
    """What is seen as a control's label is in its name (WCAG 2.5.3)."""
    seen = widget.text() if isinstance(widget, QAbstractButton) else _row_label(widget)
    label, name = bare(seen), bare(name)
    if label and name and label not in name and name not in label:
        yield "label not in the name", f"{called(widget)}, label “{seen}”"


def _row_label(widget: QWidget) -> str:
    parent = widget.parentWidget()
    layout = parent.layout() if parent else None
    label = layout.labelForField(widget) if isinstance(layout, QFormLayout) else None
    return label.text() if isinstance(label, QLabel) else ""


def _alike(widgets: list[QWidget]) -> Found:
    """Two controls of one kind with one name are told apart by their descriptions."""
    names: dict[tuple[str, str], list[QWidget]] = defaultdict(list)
    for each in widgets:
        names[type(each).__name__, bare(told(each))].append(each)
    for (_, name), same in names.items():
        descriptions = {told(each, TEXT.Description) for each in same}
        if name and len(descriptions) < len(same):
            yield "several with one name and description", f"{len(same)} of {called(same[0])}"
