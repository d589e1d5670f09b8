"""The states of an accessible object in, those that are worth saying out."""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface

_Role = QAccessible.Role
_PRESSED = (_Role.Button, _Role.ButtonMenu, _Role.ButtonDropDown)


def states(thing: QAccessibleInterface) -> tuple[str, ...]:
    """By the names of `wording.self_voicing`."""
    return tuple(_states(thing))


def _states(thing: QAccessibleInterface) -> Iterator[str]:
    state, role = thing.state(), thing.role()
    if state.checkStateMixed:
        yield "partly checked"
    elif state.checkable:
        word = "pressed" if role in _PRESSED else "checked"
        yield word if state.checked else f"not {word}"
    if state.expandable and role is _Role.TreeItem:
        yield "expanded" if state.expanded else "collapsed"
    if state.hasPopup and role is not _Role.ComboBox:
        yield "has menu"
    if state.passwordEdit:
        yield "password"
    if state.readOnly and role is _Role.EditableText:
        yield "read only"
    if state.busy:
        yield "busy"
    if state.disabled:
        yield "unavailable"
    if state.extSelectable and not state.selected:
        yield "not selected"
