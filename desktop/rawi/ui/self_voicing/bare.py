"""The focus by its accessible object alone, where Python has lost the widget: some are made and unmade inside Qt's own dialogs."""

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication

from rawi.ui.self_voicing.around import window_of
from rawi.ui.self_voicing.fields import Field, field_from
from rawi.ui.self_voicing.states import states
from rawi.ui.self_voicing.thing import Thing

_Text = QAccessible.Text


def look() -> Thing | None:
    """What has the focus in the active window."""
    found, window = _found(), QApplication.activeWindow()
    if found is None or window is None:
        return None
    return Thing(
        (QAccessible.uniqueId(found),),
        found.text(_Text.Name),
        found.role().name,
        states(found),
        found.text(_Text.Value),
        description=found.text(_Text.Description),
        around=(window_of(window),),
    )


def field() -> Field | None:
    """Its text and caret."""
    found = _found()
    text = found.textInterface() if found else None
    if found is None or text is None:
        return None
    state = found.state()
    return field_from(
        QAccessible.uniqueId(found),
        found.text(_Text.Value),
        text.cursorPosition(),
        editable=bool(state.editable),
        secret=bool(state.passwordEdit),
    )


def _found() -> QAccessibleInterface | None:
    window = QApplication.activeWindow()
    found = QAccessible.queryAccessibleInterface(window) if window else None
    return found.focusChild() if found else None
