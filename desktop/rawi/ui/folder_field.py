"""A folder in a form: its path, a button to choose it, a button for none."""

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from rawi.ui import file_dialogs


class FolderField(QWidget):
    """`name` says what the folder is for."""

    def __init__(self, path: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self.line = QLineEdit(path, self)
        self.line.setPlaceholderText(self.tr("No folder"))
        self.line.setAccessibleName(name)
        self.line.setMinimumWidth(260)
        self.setFocusProxy(self.line)
        choose, none = QPushButton(self.tr("Choose…"), self), QPushButton(self.tr("No folder"), self)
        choose.setAccessibleDescription(self.tr("Choose the folder"))
        for button in (choose, none):
            button.setAutoDefault(False)
        choose.clicked.connect(self._choose)
        none.clicked.connect(self.line.clear)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.line, choose, none):
            layout.addWidget(widget)

    def path(self) -> str:
        """The folder's whole path, "" for none."""
        text = self.line.text().strip()
        return str(Path(text).expanduser().absolute()) if text else ""

    def _choose(self) -> None:
        chosen = file_dialogs.folder(self, self._name, self.line.text())
        if chosen:
            self.line.setText(chosen)
