"""The window of voices: languages at one side, who reads the chosen one at the other."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rawi.packs.voices import PiperVoice
from rawi.settings.voices import VoiceChoice
from rawi.speech.port import Voice
from rawi.text.folding import fold
from rawi.ui.bars import ProgressBar
from rawi.ui.casting.naming import named, order
from rawi.ui.casting.panel import VoicePanel
from rawi.ui.casting.roster import Roster
from rawi.ui.wrapping import wrap
from rawi.wording import voices as words
from rawi.wording.translator import translate

_KEYS = (Qt.Key.Key_Down, Qt.Key.Key_Up)


class VoicesDialog(QDialog):
    """`choices` are by language code and follow what the reader does; `changed` gives code and choice."""

    changed = Signal(str, object)

    def __init__(
        self, choices: Mapping[str, VoiceChoice], parent: QWidget, say: Callable[[str], None]
    ) -> None:
        """`say` announces to screen readers."""
        super().__init__(parent)
        self.setWindowTitle(words.title())
        self.resize(860, 600)
        self.choices = dict(choices)
        self._say = say
        self._roster = Roster((), ())
        self._imported: dict[str, PiperVoice] = {}
        self.filter = QLineEdit(self)
        self.filter.setAccessibleName(translate("choosing", "Filter"))
        self.filter.setPlaceholderText(translate("choosing", "Type to filter"))
        self.filter.textChanged.connect(lambda _text: self._fill(self.language))
        self.filter.installEventFilter(self)
        self.languages = QListWidget(self)
        wrap(self.languages)
        self.languages.setAccessibleName(words.languages())
        self.languages.currentItemChanged.connect(lambda *_items: self._show())
        self.panel = VoicePanel(self)
        self.panel.changed.connect(self._changed)
        self.panel.pointed.connect(self._pointed)
        self.progress = ProgressBar(self, say)
        self._lay_out()

    def _lay_out(self) -> None:
        self.buttons = QDialogButtonBox(self)
        self.preview = self._button(words.preview())
        self.take = self._button(words.take())
        self.remove = self._button(words.remove())
        self.usual = self._button(words.usual())
        self.usual.clicked.connect(lambda _checked=False: self._reset())
        close = self.buttons.addButton(translate("keys", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        self.buttons.rejected.connect(self.reject)
        side = QVBoxLayout()
        side.addWidget(self.filter)
        side.addWidget(self.languages, 1)
        middle = QHBoxLayout()
        middle.addLayout(side, 2)
        middle.addWidget(self.panel, 3)
        layout = QVBoxLayout(self)
        layout.addLayout(middle, 1)
        layout.addWidget(self.progress)
        layout.addWidget(self.buttons)

    def _button(self, text: str) -> QPushButton:
        made = QPushButton(text, self.buttons)
        made.setAutoDefault(False)
        self.buttons.addButton(made, QDialogButtonBox.ButtonRole.ActionRole)
        return made

    @property
    def language(self) -> str:
        """The chosen one's code, "" for none."""
        item = self.languages.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item else ""

    @property
    def chosen(self) -> PiperVoice | None:
        """The imported voice that is looked at."""
        return self._imported.get(self.panel.choice.voice)

    def show_voices(self, roster: Roster, imported: Mapping[str, PiperVoice], language: str) -> None:
        """Fill the window; `imported` are by key. `language` is shown first where it is there."""
        self._roster, self._imported = roster, dict(imported)
        self._fill(language)

    def tell(self, text: str) -> None:
        """A sentence, shown and said."""
        self.panel.say(text)
        self._say(text)

    def show_playing(self, *, playing: bool) -> None:
        """The button says what it does now."""
        self.preview.setText(words.stop() if playing else words.preview())

    def _fill(self, language: str) -> None:
        wanted = fold(self.filter.text()).split()
        others = sorted(self._roster.others, key=order)
        self.languages.blockSignals(True)
        self.languages.clear()
        for code in (*self._roster.first, *others):
            text = words.language_row(named(code), self._roster.of(code))
            if all(word in fold(text) or word == code for word in wanted):
                item = QListWidgetItem(text, self.languages)
                item.setData(Qt.ItemDataRole.UserRole, code)
        codes = [
            self.languages.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.languages.count())
        ]
        self.languages.setCurrentRow(codes.index(language) if language in codes else 0)
        self.languages.blockSignals(False)
        self._show()

    def _show(self) -> None:
        code = self.language
        self.panel.setEnabled(bool(code))
        self.preview.setEnabled(bool(code))
        if code:
            choice = self.choices.get(code, VoiceChoice())
            self.panel.show_language(code, self._roster, choice, self._about)

    def _about(self, voice: Voice) -> str:
        found = self._imported.get(voice.key)
        return words.about(found) if found else ""

    def _pointed(self) -> None:
        self.remove.setEnabled(self.chosen is not None)

    def _changed(self, choice: VoiceChoice) -> None:
        if choice != self.choices.get(self.language, VoiceChoice()):
            self.choices[self.language] = choice
            self.changed.emit(self.language, choice)

    def _reset(self) -> None:
        self._changed(VoiceChoice())
        self._show()
        self._say(words.is_usual())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the filter, the arrows go into the list."""
        arrow = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in _KEYS
        if arrow and watched is self.filter:
            self.languages.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return super().eventFilter(watched, event)
