"""Finds what has the focus now, wherever that is: in an open menu, a list, a choice that is open, any widget."""

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QMenuBar,
    QTabBar,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from rawi.ui.self_voicing import bare
from rawi.ui.self_voicing.around import around
from rawi.ui.self_voicing.fields import Field, field_of
from rawi.ui.self_voicing.items import help_of, menu_item, row, tab
from rawi.ui.self_voicing.states import states
from rawi.ui.self_voicing.thing import Thing, address

_Role, _Text = QAccessible.Role, QAccessible.Text
_VALUED = (_Role.ComboBox, _Role.SpinBox, _Role.Slider, _Role.Dial, _Role.ProgressBar)
_OPENS = ("Alt+", "Ctrl+", "Shift+", "Meta+")


def focus() -> QWidget | None:
    """The widget that the keys go to; a list of suggestions only once one of them is chosen."""
    popup = QApplication.activePopupWidget()
    if popup is None or isinstance(popup, QMenu):
        return popup or _focused()
    rows = popup if isinstance(popup, QAbstractItemView) else popup.findChild(QAbstractItemView)
    return rows if rows and rows.currentIndex().isValid() else _focused()


def _focused() -> QWidget | None:
    """None for a widget that Python has lost."""
    widget = QApplication.focusWidget()
    return widget if widget is not None and isValid(widget) else None


def field() -> Field | None:
    """The text and caret of the field that has the focus."""
    widget = focus()
    return field_of(widget) if widget else bare.field()


def look() -> Thing | None:
    """What has the focus; None where nothing has, as while another program is in front."""
    widget = focus()
    if isinstance(widget, (QMenu, QMenuBar)):
        return menu_item(widget)
    if isinstance(widget, QAbstractItemView):
        return row(widget)
    if isinstance(widget, QTabBar):
        return tab(widget)
    return _thing(widget) if widget else bare.look()


def _thing(widget: QWidget) -> Thing | None:
    """A widget that has no parts of its own to be told."""
    found = QAccessible.queryAccessibleInterface(widget)
    if found is None:
        return None
    role, action = found.role(), widget.defaultAction() if isinstance(widget, QToolButton) else None
    field = None if role in _VALUED else field_of(widget)
    value = field.line if field else found.text(_Text.Value) if role in _VALUED else ""
    accelerator = action.shortcut().toString() if action else found.text(_Text.Accelerator)
    return Thing(
        (address(widget),),
        _name(widget, found),
        role.name,
        states(found),
        value,
        field.language if field else "",
        shortcut=accelerator if accelerator.startswith(_OPENS) else "",
        description=help_of(action) if action else _description(widget, found.text(_Text.Description)),
        around=around(widget),
    )


def _name(widget: QWidget, found: QAccessibleInterface) -> str:
    """On Linux Qt gives a choice its current text for a name, and leaves the name to its label."""
    if not isinstance(widget, QComboBox):
        return found.text(_Text.Name)
    labels = (label for label, _ in found.relations(QAccessible.RelationFlag.Label))
    return widget.accessibleName() or next((label.text(_Text.Name) for label in labels), "")


def _description(widget: QWidget, told: str) -> str:
    """What explains it; for an empty field also what its grey text says."""
    grey = widget.placeholderText() if isinstance(widget, QLineEdit) and not widget.text() else ""
    return told or (grey if grey != widget.accessibleName() else "")
