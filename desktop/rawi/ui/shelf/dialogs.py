"""Shows a dialog above the window without a loop of its own."""

from PySide6.QtWidgets import QDialog


def show_dialog(dialog: QDialog) -> None:
    """Modal; once it is closed it is gone, and the focus is where it was."""
    parent = dialog.parentWidget()
    if parent:
        dialog.finished.connect(parent.window().activateWindow)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
