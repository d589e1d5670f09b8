"""The list of every key."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QVBoxLayout, QWidget

from rawi.ui.actions import ACTIONS
from rawi.ui.menus import text_of
from rawi.wording.isolation import within
from rawi.wording.translator import translate


def show_keys(parent: QWidget) -> None:
    """A window with a row an action: its text, its keys, what it does."""
    dialog = keys_dialog(parent)
    dialog.exec()


def keys_dialog(parent: QWidget) -> QDialog:
    """The window, not yet shown."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(translate("keys", "Keys"))
    dialog.resize(620, 640)
    rows = QListWidget(dialog)
    rows.setAccessibleName(translate("keys", "Keys"))
    rows.setWordWrap(True)
    for action in ACTIONS:
        keys = ", ".join(action.keys) or translate("keys", "In the menu")
        does = f"{text_of(action).rstrip('…')}. {translate('actions', action.help)}"
        rows.addItem(f"{within(does, keys)}: {does}")
    buttons = QDialogButtonBox(dialog)
    buttons.addButton(translate("keys", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.addWidget(rows)
    layout.addWidget(buttons)
    return dialog
