"""The window in which the look is changed; the article behind it shows every change."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from rawi.settings.table import OWN_THEME, Settings, looks
from rawi.ui import fonts
from rawi.ui.contrast import GOOD, LEAST, contrast
from rawi.ui.setting_fields import SettingFields
from rawi.ui.theming import Theme
from rawi.wording import sight as words

_COLOURS = ("theme", "own_text", "own_page", "own_highlight", "own_link")
_AIDS = ("highlight", "own_marks", "focus", "ruler", "magnified", "magnified_size")
_WINDOW = ("interface_size", "reduced_motion")
_PAUSE = 150
"""Milliseconds without another change before the article shows it."""


class LookDialog(QDialog):
    """`changed` gives the settings as they stand in the window, a moment after the last change."""

    changed = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(words.title())
        self.settings = settings
        self._layout = QVBoxLayout(self)
        self.contrast, self.fonts, self.weight = _label(self), _label(self), _label(self)
        self.fonts.setText(words.missing_fonts(fonts.missing()))
        self.fonts.setVisible(bool(self.fonts.text()))
        self._timer = QTimer(self, interval=_PAUSE, singleShot=True)
        self._timer.timeout.connect(self._tell)
        self._fill()
        self._buttons()
        self._show_weight()
        self.fields.widgets["text_size"].setFocus()

    @property
    def chosen(self) -> Settings:
        """The settings as they stand in the window."""
        return replace(self.settings, **self.fields.values)  # type: ignore[arg-type]  # each field gives its setting's type

    def show_theme(self, theme: Theme) -> None:
        """Say the contrast of the reader's own colours."""
        own = self.chosen.theme == OWN_THEME
        for name in _COLOURS[1:]:
            self.fields.widgets[name].setEnabled(own)
        text = contrast(theme.text, theme.page)
        said = words.contrast(text, contrast(theme.link, theme.page), LEAST, GOOD)
        self.contrast.setText(said)
        self.contrast.setAccessibleName(said)

    def _show_weight(self) -> None:
        """Say where the font has not the letters that were asked for."""
        chosen = self.chosen
        lacks = chosen.weight == "medium" and not fonts.has_medium(chosen.font)
        said = words.lacking_weight() if lacks else ""
        self.weight.setText(said)
        self.weight.setAccessibleName(said)
        self.weight.setVisible(bool(said))
        self.fields.widgets["weight"].setAccessibleDescription(said)

    def _fill(self) -> None:
        """The parts."""
        families = fonts.families()
        self.fields = SettingFields(self, lambda name: families if name == "font" else ())
        text = [name for name in looks() if name not in (*_COLOURS, *_AIDS, *_WINDOW)]
        parts: Sequence[Sequence[str]] = (text, _COLOURS, _AIDS, _WINDOW)
        for title, names in zip(words.groups(), parts, strict=True):
            self._layout.addWidget(self._group(title, names))
        self.fields.changed.connect(self._timer.start)
        self.fields.changed.connect(self._show_weight)

    def _group(self, title: str, names: Sequence[str]) -> QGroupBox:
        box = QGroupBox(title, self)
        form = QFormLayout(box)
        for name in names:
            self.fields.add(form, name, getattr(self.settings, name))
            if name == "weight":
                form.addRow(self.weight)
        if names is _COLOURS:
            form.addRow(self.contrast)
        elif "font" in names:
            form.addRow(self.fonts)
        return box

    def _buttons(self) -> None:
        buttons = QDialogButtonBox(self)
        accept = buttons.addButton(words.keep(), QDialogButtonBox.ButtonRole.AcceptRole)
        accept.setDefault(True)
        buttons.addButton(words.cancel(), QDialogButtonBox.ButtonRole.RejectRole)
        usual = buttons.addButton(words.usual(), QDialogButtonBox.ButtonRole.ActionRole)
        usual.setAutoDefault(False)
        usual.clicked.connect(self._usual)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._layout.addWidget(buttons)

    def _usual(self) -> None:
        """The look of a new Rawi, in the fields."""
        new = Settings()
        self.fields.put({name: getattr(new, name) for name in looks()})

    def done(self, result: int) -> None:
        """What was changed last is not shown after this."""
        self._timer.stop()
        super().done(result)

    def _tell(self) -> None:
        self.changed.emit(self.chosen)


def _label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    return label
