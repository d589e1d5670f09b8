"""One page of the first steps."""

from PySide6.QtWidgets import QWidget


class Page(QWidget):
    """`first` is the field that the page begins with."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.first: QWidget = self
