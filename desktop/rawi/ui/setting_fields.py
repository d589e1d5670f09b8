"""A setting in, the widget to change it out; made from the settings table."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QFormLayout, QLineEdit, QSpinBox, QWidget

from rawi.settings.table import Rule, rule
from rawi.ui.colour_field import ColourField
from rawi.ui.cut_choice import CutChoice
from rawi.ui.folder_field import FolderField
from rawi.ui.leading import lead_number
from rawi.wording.settings import choice_name, setting_name


class SettingFields(QObject):
    """Widgets by their settings' names. `values` is what stands in them; `changed` tells that something else does."""

    changed = Signal()

    def __init__(self, parent: QWidget, listed: Callable[[str], Sequence[str]] = lambda _name: ()) -> None:
        """`listed` gives what can be chosen now for a language or a font."""
        super().__init__(parent)
        self._parent, self._listed = parent, listed
        self._readers: dict[str, Callable[[], object]] = {}
        self._writers: dict[str, Callable[[Any], object]] = {}
        self.widgets: dict[str, QWidget] = {}

    @property
    def values(self) -> dict[str, object]:
        """Setting to value."""
        return {name: read() for name, read in self._readers.items()}

    def put(self, values: Mapping[str, object]) -> None:
        """Let these stand in the widgets."""
        for name, value in values.items():
            self._writers[name](value)

    def add(self, form: QFormLayout, name: str, value: object) -> None:
        """A row for a setting that has this value."""
        widget = self.widgets[name] = self._widget(name, value, rule(name))
        widget.setAccessibleName(setting_name(name))
        if isinstance(widget, QCheckBox):
            form.addRow(widget)
        else:
            form.addRow(setting_name(name), widget)

    def _widget(self, name: str, value: object, allowed: Rule) -> QWidget:
        if isinstance(value, bool):
            return self._yes_or_no(name, chosen=value)
        if allowed.folder:
            folder = FolderField(str(value), setting_name(name), self._parent)
            self._readers[name], self._writers[name] = folder.path, folder.line.setText
            return folder
        if allowed.colour:
            return self._colour(name, str(value))
        if isinstance(value, str):
            listed = allowed.choices or ("", *self._listed(name), value)
            free = allowed.free and not allowed.language and len(listed) <= len(("", value))
            return self._text(name, value) if free else self._choice(name, value, listed)
        return self._number(name, float(str(value)), allowed, whole=isinstance(value, int))

    def _yes_or_no(self, name: str, *, chosen: bool) -> QCheckBox:
        box = QCheckBox(setting_name(name), self._parent)
        box.setChecked(chosen)
        box.toggled.connect(self.changed)
        self._readers[name], self._writers[name] = box.isChecked, box.setChecked
        return box

    def _colour(self, name: str, value: str) -> ColourField:
        colour = ColourField(value, setting_name(name), self._parent)
        colour.changed.connect(self.changed)
        self._readers[name], self._writers[name] = colour.colour, colour.line.setText
        return colour

    def _text(self, name: str, value: str) -> QLineEdit:
        line = QLineEdit(value, self._parent)
        line.setPlaceholderText(self.tr("The usual one"))
        line.setMinimumWidth(260)
        line.textChanged.connect(self.changed)
        self._readers[name], self._writers[name] = lambda: line.text().strip(), line.setText
        return line

    def _choice(self, name: str, value: str, choices: Sequence[str]) -> QComboBox:
        combo = QComboBox(self._parent)
        combo.view().setAccessibleName(setting_name(name))
        for choice in dict.fromkeys(choices):
            combo.addItem(choice_name(name, choice), choice)
        combo.setCurrentIndex(combo.findData(value))
        CutChoice(combo)
        combo.currentIndexChanged.connect(self.changed)
        self._readers[name] = combo.currentData
        self._writers[name] = lambda chosen: combo.setCurrentIndex(combo.findData(chosen))
        return combo

    def _number(self, name: str, value: float, allowed: Rule, *, whole: bool) -> QWidget:
        spin = QSpinBox(self._parent) if whole else QDoubleSpinBox(self._parent)
        if isinstance(spin, QSpinBox):
            spin.setRange(int(allowed.low), int(allowed.high))
            spin.setSingleStep(int(allowed.step))
            spin.setValue(int(value))
        else:
            spin.setDecimals(1)
            spin.setRange(allowed.low, allowed.high)
            spin.setSingleStep(allowed.step)
            spin.setValue(value)
        lead_number(spin)
        spin.valueChanged.connect(self.changed)
        self._readers[name], self._writers[name] = spin.value, spin.setValue
        return spin
