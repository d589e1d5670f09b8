"""The bar of the structure mode: what the paragraph is, and a button for each key."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from rawi.ui.actions import ACTIONS, STRUCTURE, Action
from rawi.ui.structure.flow import FlowLayout
from rawi.wording.keys import named
from rawi.wording.translator import translate


class StructureBar(QWidget):
    """Shown while the mode is on; `trigger` does an action."""

    def __init__(self, parent: QWidget, trigger: Callable[[str], None]) -> None:
        super().__init__(parent)
        self._trigger = trigger
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.label = QLabel(self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        buttons = FlowLayout()
        self._buttons = {each.name: self._button(each) for each in ACTIONS if each.mode == STRUCTURE}
        for button in self._buttons.values():
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addWidget(self.label)
        layout.addLayout(buttons)
        self.hide()

    def _button(self, action: Action) -> QToolButton:
        text = translate("actions", action.tool).replace("{level}", action.keys[0])
        made = QToolButton(self)
        made.setAccessibleName(text)
        made.setToolTip(translate("actions", action.help))
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(lambda _checked=False: self._trigger(action.name))
        return made

    def show_keys(self, keys: Callable[[str], Sequence[str]]) -> None:
        """Each button names its key; `keys` gives those of an action by its name."""
        for name, button in self._buttons.items():
            own, text = keys(name), button.accessibleName()
            button.setText(f"{text} ({named(own[0])})" if own else text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape ends the mode from here too."""
        if event.key() == Qt.Key.Key_Escape:
            self._trigger("structure_end")
        else:
            super().keyPressEvent(event)
