"""Windows of a kind that a crawl does not look at: whoever meets one has to teach it, or it would be forgotten."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenu, QWidget

_KNOWN = (QDialog, QMenu, QMainWindow)


def strangers() -> list[QWidget]:
    """What is shown as a window and is neither dialog nor menu nor the window itself."""
    return [
        each
        for each in QApplication.topLevelWidgets()
        if each.isVisible() and not isinstance(each, _KNOWN) and not _of_qt(each)
    ]


def _of_qt(window: QWidget) -> bool:
    """What Qt shows by itself: a tool tip, the list of a choice."""
    return window.windowType() is Qt.WindowType.ToolTip or type(window).__name__.startswith(
        "QComboBoxPrivate"
    )
