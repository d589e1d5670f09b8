"""The system's windows for files and folders.

Once one is closed the keyboard is where it was before, also where no window manager sees to that.
"""

from collections.abc import Sequence

from PySide6.QtWidgets import QFileDialog, QWidget


def open_names(parent: QWidget, title: str, kinds: str = "") -> list[str]:
    """Files to open; none where the reader thought better of it."""
    names, _ = QFileDialog.getOpenFileNames(parent, title, "", kinds)
    parent.window().activateWindow()
    return names


def open_name(parent: QWidget, title: str, kinds: str) -> str:
    """A file to open, or ""."""
    name, _ = QFileDialog.getOpenFileName(parent, title, "", kinds)
    parent.window().activateWindow()
    return name


def save_name(parent: QWidget, title: str, proposed: str, kinds: str) -> str:
    """Where to save, or ""."""
    name, _ = QFileDialog.getSaveFileName(parent, title, proposed, kinds)
    parent.window().activateWindow()
    return name


def save_as(parent: QWidget, title: str, proposed: str, rows: Sequence[str]) -> tuple[str, str]:
    """Where to save and the row of the list of kinds that was chosen (the first to begin with), or "" and any row."""
    name, row = QFileDialog.getSaveFileName(parent, title, proposed, ";;".join(rows))
    parent.window().activateWindow()
    return name, row


def folder(parent: QWidget, title: str, proposed: str = "") -> str:
    """A folder, or ""."""
    name = QFileDialog.getExistingDirectory(parent, title, proposed)
    parent.window().activateWindow()
    return name
