"""The bar of the structure mode: what the paragraph is, and a button for each key."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel, QToolBar, QVBoxLayout, QWidget

from rawi.ui.actions import ACTIONS, STRUCTURE
from rawi.wording.translator import translate


class StructureBar(QWidget):
    """Shown while the mode is on; `trigger` does an action."""

    def __init__(self, parent: QWidget, trigger: Callable[[str], None]) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.label = QLabel(self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.tools = QToolBar(translate("structure", "Structure"), self)
        self.tools.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        for action in (each for each in ACTIONS if each.mode == STRUCTURE):
            text = translate("actions", action.tool)
            made = QAction(f"{text.replace('{level}', action.keys[0])}  {_key(action.keys[0])}", self)
            made.setToolTip(translate("actions", action.help))
            made.triggered.connect(lambda _checked=False, name=action.name: trigger(name))
            self.tools.addAction(made)
            button = self.tools.widgetForAction(made)
            button.setAccessibleName(made.text())
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = QVBoxLayout(self)
        layout.setSpacing(0)
        layout.addWidget(self.label)
        layout.addWidget(self.tools)
        self.hide()


def _key(name: str) -> str:
    return QKeySequence(name).toString(QKeySequence.SequenceFormat.NativeText)
