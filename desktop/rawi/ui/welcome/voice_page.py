"""The page of the voice: who speaks the interface language and how, and a button to hear it."""

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from rawi.ui.casting.panel import VoicePanel
from rawi.ui.welcome.page import Page
from rawi.wording import voices as words


class VoicePage(Page):
    """Nothing to choose until `panel` is filled."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.panel = VoicePanel(self)
        self.hear = QPushButton(words.preview(), self)
        self.hear.setAutoDefault(False)
        self.first = self.panel.list
        layout = QVBoxLayout(self)
        layout.addWidget(self.panel, 1)
        layout.addWidget(self.hear)
        self._let(usable=False)

    def begin(self) -> None:
        """The voices are being looked for."""
        self.panel.say(words.looking())

    def filled(self) -> None:
        """They are there."""
        self._let(usable=True)

    def _let(self, *, usable: bool) -> None:
        """All but the list, which has the focus."""
        for field in (self.panel.pace, self.panel.pitch, self.panel.volume, self.hear):
            field.setEnabled(usable)

    def show_playing(self, *, playing: bool) -> None:
        """The button says what it does now."""
        self.hear.setText(words.stop() if playing else words.preview())
