"""The settings window, made from the settings table; the look has a window of its own."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QWidget

from rawi.settings.table import Settings, rule, shown
from rawi.ui.setting_fields import SettingFields
from rawi.wording.translator import translate


class SettingsDialog(QDialog):
    """Edits a copy; `chosen` is what the reader accepted. `keys_asked`: they want to see and change the keys."""

    keys_asked = Signal()

    def __init__(self, settings: Settings, parent: QWidget, languages: Sequence[str] = ()) -> None:
        """`languages` are those that can be translated into now."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self._settings = settings
        self._fields = SettingFields(self, lambda name: languages if rule(name).language else ())
        layout = QFormLayout(self)
        for name in shown():
            self._fields.add(layout, name, getattr(settings, name))
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
        return replace(self._settings, **self._fields.values)  # type: ignore[arg-type]  # each field gives its setting's type
