"""The tools in one row: those that have no room stand in a menu at its end, which keys reach as well."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from rawi.wording.translator import translate


class ToolRow(QWidget):
    """A button an action; `more` opens the menu of the rest."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(1)
        self.buttons: list[QToolButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.more = QToolButton(self)
        self.more.setObjectName("more")
        self.more.setText(translate("menus", "More…"))
        self.more.setToolTip(translate("menus", "More tools"))
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(QMenu(self.more))
        self._row.addWidget(self.more)
        self._row.addStretch(1)

    def add(self, action: QAction) -> None:
        """One more tool; what is seen on it is heard too, also where it changes."""
        button = QToolButton(self)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setDefaultAction(action)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._row.insertWidget(len(self.buttons), button)
        self.buttons.append(button)
        QWidget.setTabOrder(button, self.more)
        action.changed.connect(self._arrange)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Letters of another size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._arrange()

    def _arrange(self) -> None:
        """As many as have room, the others in the menu; a hidden button that had the focus gives it to `more`."""
        shown = self._fitting()
        focused = any(button.hasFocus() for button in self.buttons[shown:])
        for number, button in enumerate(self.buttons):
            button.setVisible(number < shown)
        self.more.setVisible(shown < len(self.buttons))
        if focused:
            self.more.setFocus()
        rest = [button.defaultAction() for button in self.buttons[shown:]]
        menu = self.more.menu()
        if menu is not None and menu.actions() != rest:
            menu.clear()
            menu.addActions(rest)

    def _fitting(self) -> int:
        """How many tools have room, with `more` beside them where not all have."""
        gap, room = self._row.spacing(), self.width()
        widths = [button.sizeHint().width() + gap for button in self.buttons]
        if sum(widths) <= room:
            return len(widths)
        room -= self.more.sizeHint().width() + gap
        return next((n for n in range(len(widths), 0, -1) if sum(widths[:n]) <= room), 0)
