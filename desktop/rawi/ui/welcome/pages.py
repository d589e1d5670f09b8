"""The pages with simple choices: language, sight or ear, size and colours, keys."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from rawi.settings.table import INTERFACE_LANGUAGES, THEMES, Settings, rule
from rawi.ui.actions import BY_NAME
from rawi.ui.leading import lead_number
from rawi.ui.menus import text_of
from rawi.ui.packs.fields import rows
from rawi.ui.welcome.page import Page
from rawi.wording import welcome as words
from rawi.wording.isolation import within
from rawi.wording.keys import key_of
from rawi.wording.settings import choice_name, setting_name

_KEYS = (
    "play", "stop", "next_sentence", "previous_sentence", "next_heading", "contents", "open", "library",
    "translate", "other_language", "where", "bookmark", "larger", "smaller", "self_voicing", "keys",
)  # fmt: skip


class LanguagePage(Page):
    """The language of menus and dialogs."""

    def __init__(self, parent: QWidget, settings: Settings) -> None:
        super().__init__(parent)
        self.list = self.first = rows(setting_name("interface_language"), self)
        for code in INTERFACE_LANGUAGES:
            item = QListWidgetItem(choice_name("interface_language", code), self.list)
            item.setData(Qt.ItemDataRole.UserRole, code)
        self.list.setCurrentRow(INTERFACE_LANGUAGES.index(settings.interface_language))
        QVBoxLayout(self).addWidget(self.list)

    @property
    def chosen(self) -> str:
        """Its code, "" for the system's."""
        return str(self.list.currentItem().data(Qt.ItemDataRole.UserRole))


class SightPage(Page):
    """By sight, by ear, or both."""

    def __init__(self, parent: QWidget, *, by_ear: bool) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        self.ways = [QRadioButton(way, self) for way in words.ways()]
        for button in self.ways:
            layout.addWidget(button)
            button.toggled.connect(self._begin)
        layout.addStretch(1)
        self.ways[2 if by_ear else 0].setChecked(True)

    @property
    def by_ear(self) -> bool:
        """Whether Rawi is to speak its menus and dialogs."""
        return not self.ways[0].isChecked()

    def _begin(self) -> None:
        """With the one that is chosen."""
        self.first = next((button for button in self.ways if button.isChecked()), self.ways[0])


class SizePage(Page):
    """`changed` gives size (percent) and theme, at once."""

    changed = Signal(int, str)

    def __init__(self, parent: QWidget, settings: Settings) -> None:
        super().__init__(parent)
        allowed = rule("text_size")
        self.size_ = self.first = QSpinBox(self)
        self.size_.setRange(int(allowed.low), int(allowed.high))
        self.size_.setSingleStep(int(allowed.step))
        self.size_.setValue(settings.text_size)
        lead_number(self.size_)
        self.theme = QComboBox(self)
        for theme in THEMES:
            self.theme.addItem(choice_name("theme", theme), theme)
        self.theme.setCurrentIndex(THEMES.index(settings.theme))
        layout = QFormLayout(self)
        for name, widget in (("text_size", self.size_), ("theme", self.theme)):
            widget.setAccessibleName(setting_name(name))
            layout.addRow(setting_name(name), widget)
        self.theme.view().setAccessibleName(setting_name("theme"))
        self.size_.valueChanged.connect(lambda _value: self._tell())
        self.theme.currentIndexChanged.connect(lambda _index: self._tell())

    def _tell(self) -> None:
        self.changed.emit(self.size_.value(), str(self.theme.currentData()))


class KeysPage(Page):
    """The keys to begin with."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.list: QListWidget = rows(words.title(words.STEPS - 1), self)
        self.first = self.list
        for name in _KEYS:
            text = text_of(BY_NAME[name]).rstrip("…")
            self.list.addItem(f"{within(text, key_of(name))}: {text}")
        self.list.setCurrentRow(0)
        QVBoxLayout(self).addWidget(self.list)
