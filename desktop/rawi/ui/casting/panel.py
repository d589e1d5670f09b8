"""One language: the voices that speak it, and how they are to."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QListWidget, QListWidgetItem, QSpinBox, QWidget

from rawi.settings import voices as bounds
from rawi.settings.voices import VoiceChoice
from rawi.speech.port import Voice
from rawi.text.language import row_of
from rawi.ui.casting.naming import named
from rawi.ui.casting.roster import Roster
from rawi.ui.leading import lead_number
from rawi.ui.wrapping import wrap
from rawi.wording import voices as words

_PERCENT = 100


class VoicePanel(QWidget):
    """`changed` gives what the reader chooses, at once; `pointed` tells that another voice is looked at."""

    changed = Signal(object)
    pointed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.list = QListWidget(self)
        wrap(self.list)
        self.list.currentItemChanged.connect(lambda *_items: self._tell(pointed=True))
        percent = f"\u00a0{QLocale().percent()}"
        self.pace = self._spin(words.pace(), bounds.SLOWEST * _PERCENT, bounds.FASTEST * _PERCENT, 5, percent)
        self.pitch = self._spin(words.pitch(), bounds.LOWEST, bounds.HIGHEST, 1, "")
        self.volume = self._spin(
            words.volume(), bounds.QUIETEST * _PERCENT, bounds.LOUDEST * _PERCENT, 5, percent
        )
        layout = QFormLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addRow(self.note)
        layout.addRow(self.list)
        for spin in (self.pace, self.pitch, self.volume):
            layout.addRow(spin.accessibleName(), spin)
        self._filling = False

    @property
    def choice(self) -> VoiceChoice:
        """As it stands."""
        item = self.list.currentItem()
        key = str(item.data(Qt.ItemDataRole.UserRole)) if item else ""
        return VoiceChoice(
            key, self.pace.value() / _PERCENT, float(self.pitch.value()), self.volume.value() / _PERCENT
        )

    def show_language(
        self, code: str, roster: Roster, choice: VoiceChoice, about: Callable[[Voice], str]
    ) -> None:
        """Fill it. `about` says more of a voice."""
        self._filling = True
        spoken = roster.of(code)
        self.list.clear()
        self.list.setAccessibleName(words.voices_of(named(code)))
        self._add(words.best(spoken[0]) if spoken else words.silent(), "")
        for voice in spoken:
            self._add(words.row(voice, about(voice)), voice.key)
        for voice in () if spoken else roster.borrowed(code):
            self._add(words.row(voice, lead=named(row_of(voice.languages[0]))), voice.key)
        keys = [self.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.list.count())]
        self.list.setCurrentRow(keys.index(choice.voice) if choice.voice in keys else 0)
        self.pace.setValue(round(choice.pace * _PERCENT))
        self.pitch.setValue(round(choice.pitch))
        self.volume.setValue(round(choice.volume * _PERCENT))
        self.say("" if spoken else words.none(named(code)))
        self._filling = False
        self.pointed.emit()

    def say(self, text: str) -> None:
        """The sentence above the list."""
        self.note.setText(text)
        self.note.setVisible(bool(text))
        self.list.setAccessibleDescription(text)

    def _add(self, text: str, key: str) -> None:
        item = QListWidgetItem(text, self.list)
        item.setData(Qt.ItemDataRole.UserRole, key)

    def _spin(self, name: str, low: float, high: float, step: int, unit: str) -> QSpinBox:
        spin = QSpinBox(self)
        spin.setRange(round(low), round(high))
        spin.setSingleStep(step)
        spin.setSuffix(unit)
        spin.setAccessibleName(name)
        lead_number(spin)
        spin.valueChanged.connect(lambda _value: self._tell())
        return spin

    def _tell(self, *, pointed: bool = False) -> None:
        if self._filling:
            return
        if pointed:
            self.pointed.emit()
        self.changed.emit(self.choice)
