"""The chooser of kinds: a button each, as wide as its words, in as many rows as the window needs."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from rawi.ui.structure.flow import FlowLayout
from rawi.wording import elements as words


class Kinds(QWidget):
    """`changed` gives the kind that was chosen: by its letter with Alt, by a click, by arrows within, by `step`."""

    changed = Signal(str)

    def __init__(self, kind: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(words.chooser())
        self.buttons: dict[str, QRadioButton] = {}
        group, layout = QButtonGroup(self), FlowLayout(self)
        for code in words.KINDS:
            button = self.buttons[code] = QRadioButton(words.kind(code), self)
            group.addButton(button)
            layout.addWidget(button)
        self.buttons[kind].setChecked(True)
        for code, button in self.buttons.items():
            button.toggled.connect(partial(self._toggled, code))

    @property
    def kind(self) -> str:
        """The one that is chosen."""
        return next(code for code, button in self.buttons.items() if button.isChecked())

    def count(self, numbers: dict[str, int]) -> None:
        """Show how many there are of each."""
        for code, button in self.buttons.items():
            button.setText(words.kind(code, numbers[code]))

    def _toggled(self, code: str, on: bool) -> None:
        if on:
            self.changed.emit(code)

    def step(self, key: Qt.Key) -> None:
        """To the neighbour at this side, Left or Right."""
        codes = list(words.KINDS)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        forwards = (key == Qt.Key.Key_Left) is mirrored
        number = codes.index(self.kind) + (1 if forwards else -1)
        self.buttons[codes[number % len(codes)]].setChecked(True)
