"""The part of the window that installs packs from files and folders."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidgetItem, QVBoxLayout, QWidget

from rawi.ui import file_dialogs
from rawi.ui.packs import fields
from rawi.ui.packs.working import Came
from rawi.wording.isolation import isolated
from rawi.wording.names import one_line
from rawi.wording.translator import translate


class FilesPart(QWidget):
    """`chosen` gives the paths to install from; each pack has a row with what became of it."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.files = fields.button(translate("packwindow", "&Files…"), self._choose_files, self)
        self.folder = fields.button(translate("packwindow", "A f&older…"), self._choose_folder, self)
        self.files.setAccessibleDescription(translate("packwindow", "Install from files…"))
        self.folder.setAccessibleDescription(translate("packwindow", "Install from a folder…"))
        self.results = fields.rows(translate("packwindow", "What became of each pack"), self)
        told = translate(
            "packwindow",
            "Install packs from a file or a folder, such as a friend’s USB stick: Argos packages (.argosmodel), and packs that Rawi saved (.zip). You can also drop them on this window.",
        )
        buttons = QHBoxLayout()
        buttons.addWidget(self.files)
        buttons.addWidget(self.folder)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(fields.note(told, self))
        layout.addLayout(buttons)
        layout.addWidget(self.results, 1)
        self.setFocusProxy(self.files)

    def begin(self) -> None:
        """Others are installed now."""
        self.results.clear()

    def take(self, came: Came) -> None:
        """Tell what became of one."""
        item = QListWidgetItem(
            f"{isolated(one_line(came.path.name or str(came.path)))}\n{came.said}", self.results
        )
        item.setData(Qt.ItemDataRole.AccessibleTextRole, came.said)
        for name, digest in came.digests.items():
            item.setText(f"{item.text()}\nSHA-256 ({isolated(one_line(name))}): {isolated(digest)}")
        item.setToolTip(str(came.path))
        if self.results.currentRow() < 0:
            self.results.setCurrentRow(0)

    def _choose_files(self) -> None:
        named = translate("packwindow", "Language packs")
        kinds = f"{named} (*.argosmodel *.zip)"
        title = translate("packwindow", "Install language packs")
        names = file_dialogs.open_names(self, title, kinds)
        if names:
            self.chosen.emit([Path(name) for name in names])

    def _choose_folder(self) -> None:
        name = file_dialogs.folder(self, translate("packwindow", "Install every pack of a folder"))
        if name:
            self.chosen.emit([Path(name)])
