"""A colour, written as #rrggbb or chosen from Qt's colour window; empty for the usual one."""

import re

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

_WRITTEN = re.compile(r"#?([0-9A-Fa-f]{6})")


class ColourField(QWidget):
    """`changed` tells that another colour, or none, stands in it; half-written ones count as none."""

    changed = Signal()

    def __init__(self, colour: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self.line = QLineEdit(colour, self)
        self.line.setPlaceholderText(self.tr("The usual one"))
        self.line.setAccessibleName(name)
        self.line.setAccessibleDescription(
            self.tr("Six hexadecimal digits, two each for red, green and blue; empty for the usual colour")
        )
        self.button = QPushButton(self.tr("Choose…"), self)
        self.button.setAccessibleName(self.tr("Choose: {name}").replace("{name}", name))
        self.button.setAutoDefault(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.button)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(lambda _text: self.changed.emit())
        self.button.clicked.connect(self._choose)

    def colour(self) -> str:
        """The colour as #rrggbb; "" for the usual one."""
        found = _WRITTEN.fullmatch(self.line.text().strip())
        return f"#{found[1].lower()}" if found else ""

    def _choose(self) -> None:
        chosen = QColorDialog.getColor(QColor(self.colour() or "#ffffff"), self, self._name)
        if chosen.isValid():
            self.line.setText(chosen.name())
