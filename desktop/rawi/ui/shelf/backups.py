"""The whole library to one file and back, with progress, each end told in a sentence."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from rawi.library.store import Library
from rawi.ui import file_dialogs
from rawi.ui.jobs import Jobs
from rawi.ui.shelf.dialogs import show_dialog
from rawi.ui.tell import Teller

_ENDING = ".rawi-backup"


class Backups(QObject):
    """`restored` tells that the library is another one now."""

    restored = Signal()

    def __init__(self, window: QWidget, jobs: Jobs, library: Library, teller: Teller) -> None:
        super().__init__(window)
        self._window, self._jobs, self._library, self._teller = window, jobs, library, teller

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {"backup": self.choose_backup, "restore": self.choose_restore}

    def choose_backup(self) -> None:
        """Ask where to."""
        kinds = self.tr("Backups of a Rawi library (*{ending})").replace("{ending}", _ENDING)
        name = file_dialogs.save_name(self._window, self.tr("Back up the library"), "", kinds)
        if name:
            path = Path(name)
            self.backup(path if path.suffix else path.with_name(path.name + _ENDING))

    def backup(self, path: Path) -> None:
        """Write the library into one file."""
        said = self.tr("The library is backed up as “{name}”.").replace("{name}", path.name)
        self._jobs.run(
            self.tr("Backing up the library"),
            lambda progress, cancelled: self._library.backup(path, progress, cancelled),
            done=lambda _nothing: self._teller.text(said),
            failed=self._teller.problem,
            cancelled=lambda: self._teller.text(self.tr("The backup was cancelled; nothing was written.")),
        )

    def choose_restore(self) -> None:
        """Ask which backup, and once more before the library is replaced."""
        kinds = self.tr("Backups of a Rawi library (*{ending});;All files (*)").replace("{ending}", _ENDING)
        name = file_dialogs.open_name(self._window, self.tr("Restore the library"), kinds)
        if name:
            self._ask(Path(name))

    def _ask(self, path: Path) -> None:
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("Restore the library"))
        box.setIcon(QMessageBox.Icon.Question)
        text = self.tr(
            "Replace your library by the backup “{name}”?\n\nThe library as it is now is kept in a file beside it."
        )
        box.setText(text.replace("{name}", path.name))
        restore = box.addButton(self.tr("&Restore"), QMessageBox.ButtonRole.AcceptRole)
        keep = box.addButton(self.tr("&Keep the library"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        restore.clicked.connect(lambda: self.restore(path))
        show_dialog(box)

    def restore(self, path: Path) -> None:
        """Put a backup in the library's place."""
        self._jobs.run(
            self.tr("Restoring the library"),
            lambda progress, cancelled: self._library.restore(path, progress, cancelled),
            done=lambda _nothing: self._restored(path),
            failed=self._teller.problem,
            cancelled=lambda: self._teller.text(
                self.tr("Restoring was cancelled; your library is as it was.")
            ),
        )

    def _restored(self, path: Path) -> None:
        self.restored.emit()
        self._teller.text(self.tr("The library of “{name}” is restored.").replace("{name}", path.name))
