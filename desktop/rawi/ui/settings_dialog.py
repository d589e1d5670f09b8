"""The settings window, made from the settings table."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from rawi.settings.table import Rule, Settings, rule, shown
from rawi.ui.folder_field import FolderField
from rawi.wording.settings import choice_name, setting_name
from rawi.wording.translator import translate


class SettingsDialog(QDialog):
    """Edits a copy; `chosen` is what the reader accepted. `keys_asked`: they want to see and change the keys."""

    keys_asked = Signal()

    def __init__(self, settings: Settings, parent: QWidget, languages: Sequence[str] = ()) -> None:
        """`languages` are those that can be translated into now."""
        super().__init__(parent)
        self._languages = languages
        self.setWindowTitle(self.tr("Settings"))
        self._readers: dict[str, Callable[[], object]] = {}
        layout = QFormLayout(self)
        self._settings = settings
        for name in shown():
            widget = self._widget(name, getattr(settings, name), rule(name))
            widget.setAccessibleName(setting_name(name))
            if isinstance(widget, QCheckBox):
                layout.addRow(widget)
            else:
                layout.addRow(setting_name(name), widget)
        buttons = QDialogButtonBox(self)
        accept = buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        accept.setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        keys = buttons.addButton(translate("keys", "&Keys…"), QDialogButtonBox.ButtonRole.ActionRole)
        keys.setAutoDefault(False)
        keys.clicked.connect(lambda _checked=False: self.keys_asked.emit())
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addRow(buttons)

    @property
    def chosen(self) -> Settings:
        """The settings as they stand in the window."""
        values = {name: self._readers[name]() for name in shown()}
        return replace(self._settings, **values)  # type: ignore[arg-type]  # each reader gives its setting's type

    def _widget(self, name: str, value: object, allowed: Rule) -> QWidget:
        if isinstance(value, bool):
            box = QCheckBox(setting_name(name), self)
            box.setChecked(value)
            self._readers[name] = box.isChecked
            return box
        if allowed.folder:
            folder = FolderField(str(value), setting_name(name), self)
            self._readers[name] = folder.path
            return folder
        if allowed.language:
            return self._choice(name, str(value), tuple(dict.fromkeys(("", *self._languages, str(value)))))
        if isinstance(value, str) and allowed.free:
            return self._text(name, value)
        if isinstance(value, str):
            return self._choice(name, value, allowed.choices)
        return self._number(name, float(str(value)), allowed, whole=isinstance(value, int))

    def _text(self, name: str, value: str) -> QLineEdit:
        line = QLineEdit(value, self)
        line.setPlaceholderText(self.tr("The usual one"))
        line.setMinimumWidth(260)
        self._readers[name] = lambda: line.text().strip()
        return line

    def _choice(self, name: str, value: str, choices: Sequence[str]) -> QComboBox:
        combo = QComboBox(self)
        combo.view().setAccessibleName(setting_name(name))
        for choice in choices:
            combo.addItem(choice_name(name, choice), choice)
        combo.setCurrentIndex(choices.index(value))
        self._readers[name] = combo.currentData
        return combo

    def _number(self, name: str, value: float, allowed: Rule, *, whole: bool) -> QWidget:
        if whole:
            spin = QSpinBox(self)
            spin.setRange(int(allowed.low), int(allowed.high))
            spin.setSingleStep(int(allowed.step))
            spin.setValue(int(value))
            self._readers[name] = spin.value
            return spin
        fine = QDoubleSpinBox(self)
        fine.setDecimals(1)
        fine.setRange(allowed.low, allowed.high)
        fine.setSingleStep(allowed.step)
        fine.setValue(value)
        self._readers[name] = fine.value
        return fine
