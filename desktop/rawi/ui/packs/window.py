"""The window of language packs: what is installed, installing from files, what a pair needs, what can be done in each language."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout, QWidget

from rawi.packs.store import Store
from rawi.ui.bars import NoticeBar, ProgressBar
from rawi.ui.packs.files import FilesPart
from rawi.ui.packs.installed import InstalledPart
from rawi.ui.packs.needs import NeedsPart
from rawi.ui.packs.table import TablePart
from rawi.wording.translator import translate


class PacksWindow(QDialog):
    """Reading goes on beside it. `shown` gives the part that is seen now, `dropped` paths to install from."""

    shown = Signal(object)
    dropped = Signal(object)

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("packwindow", "Language packs"))
        self.resize(860, 640)
        self.setAcceptDrops(True)
        self.tabs = QTabWidget(self)
        self.installed = InstalledPart(store, self)
        self.files = FilesPart(self)
        self.needs = NeedsPart(store, self)
        self.table = TablePart(self)
        self.tabs.setAccessibleName(self.windowTitle())
        self.tabs.tabBar().setAccessibleName(translate("packwindow", "Parts of the window"))
        for part, text in (
            (self.installed, translate("packwindow", "&Installed")),
            (self.files, translate("packwindow", "From a &disk")),
            (self.needs, translate("packwindow", "What do I &need?")),
            (self.table, translate("packwindow", "&What can be done")),
        ):
            self.tabs.addTab(part, text)
        self.tabs.currentChanged.connect(lambda _index: self._turned())
        self.notices = NoticeBar(self)
        self.notices.closed.connect(self.focus)
        # the reader's own window announces the same work
        self.progress = ProgressBar(self, lambda _title: None)
        buttons = QDialogButtonBox(self)
        close = buttons.addButton(translate("packwindow", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.tabs, 1)
        for widget in (self.progress, self.notices, buttons):
            layout.addWidget(widget)

    def show_part(self, part: QWidget) -> None:
        """Show it at this part, before all other windows."""
        self.tabs.setCurrentWidget(part)
        self.show()
        self.activateWindow()
        self.focus()

    def focus(self) -> None:
        """To the first field of the part that is seen."""
        self.tabs.currentWidget().setFocus(Qt.FocusReason.OtherFocusReason)

    def _turned(self) -> None:
        self.shown.emit(self.tabs.currentWidget())

    def done(self, result: int) -> None:
        """Closed: back to the reader's window."""
        super().done(result)
        parent = self.parentWidget()
        if parent:
            parent.activateWindow()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and folders are welcome."""
        if _paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Install what was dropped."""
        event.acceptProposedAction()
        self.dropped.emit(_paths(event))


def _paths(event: QDropEvent) -> Sequence[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
