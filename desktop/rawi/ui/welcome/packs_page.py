"""The page of the articles' languages: from which into which, what that needs, and where it comes from."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from rawi.ui.packs import fields
from rawi.ui.welcome.page import Page
from rawi.wording import welcome as words
from rawi.wording.names import language_name


class PacksPage(Page):
    """`asked` gives another pair, `getting` asks for what is missing, `filing` for packs from files."""

    asked = Signal(str, str)
    getting = Signal()
    filing = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.source, self.target = self._languages(words.source()), self._languages(words.target())
        self.first = self.source
        self.text = fields.text_field(words.needed(), self)
        form = QFormLayout()
        form.addRow(words.source(), self.source)
        form.addRow(words.target(), self.target)
        buttons = QHBoxLayout()
        buttons.addWidget(fields.button(words.fetch(), self.getting.emit, self))
        buttons.addWidget(fields.button(words.from_disk(), self.filing.emit, self))
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.text, 1)
        layout.addLayout(buttons)

    @property
    def pair(self) -> tuple[str, str]:
        """The chosen languages' codes."""
        return str(self.source.currentData() or ""), str(self.target.currentData() or "")

    def show_languages(self, codes: Sequence[str], source: str, target: str) -> None:
        """Offer these, and begin with those."""
        for box, chosen in ((self.source, source), (self.target, target)):
            box.blockSignals(True)
            box.clear()
            for code in codes:
                box.addItem(language_name(code), code)
            box.setCurrentIndex(max(0, box.findData(chosen)))
            box.blockSignals(False)
        self.asked.emit(*self.pair)

    def say(self, text: str) -> None:
        """What is needed."""
        self.text.setPlainText(text)
        self.target.setAccessibleDescription(text)

    def _languages(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.view().setAccessibleName(name)
        box.setMaxVisibleItems(20)
        box.currentIndexChanged.connect(lambda _index: self.asked.emit(*self.pair))
        return box
