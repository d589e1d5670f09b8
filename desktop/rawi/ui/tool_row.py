"""Tools and menus in a row each: those that have no room stand in a menu at its end, which keys reach as well."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QMenuBar,
    QSizePolicy,
    QStyle,
    QStyleOptionMenuItem,
    QToolButton,
    QWidget,
)

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


class MenuRow(QObject):
    """Fills a menu bar with menus, for the width that it has; `more` is the menu of the rest.

    Qt has a sign of 16 pixels for that at every size of the letters, without a name.
    """

    def __init__(self, bar: QMenuBar, menus: Sequence[QMenu]) -> None:
        super().__init__(bar)
        self._bar, self._menus = bar, menus
        self.more = QMenu(translate("menus", "More…"), bar)
        for menu in menus:
            bar.addMenu(menu)
        bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another width, letters of another size, or seen for the first time."""
        kinds = QEvent.Type.Resize, QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.Show
        if watched is self._bar and event.type() in kinds:
            self._arrange()
        return False

    def _arrange(self) -> None:
        shown = self._fitting()
        rest = self._menus[shown:]
        wanted = [menu.menuAction() for menu in (*self._menus[:shown], *([self.more] if rest else []))]
        if self._bar.actions() != wanted:
            self.more.clear()
            self._bar.clear()
            self._bar.addActions(wanted)
            self.more.addActions([menu.menuAction() for menu in rest])

    def _fitting(self) -> int:
        """How many menus have room, with the one for the rest beside them where not all have."""
        style = self._bar.style()
        side = style.pixelMetric(QStyle.PixelMetric.PM_MenuBarHMargin, None, self._bar)
        side += style.pixelMetric(QStyle.PixelMetric.PM_MenuBarPanelWidth, None, self._bar)
        room = self._bar.width() - 2 * side
        widths = [self._width(menu) for menu in self._menus]
        if sum(widths) <= room or not self._bar.isVisible():
            return len(widths)
        room -= self._width(self.more)
        return next((n for n in range(len(widths), 0, -1) if sum(widths[:n]) <= room), 0)

    def _width(self, menu: QMenu) -> int:
        """Of its title, with the space behind it (pixels)."""
        style, option = self._bar.style(), QStyleOptionMenuItem()
        option.initFrom(self._bar)
        option.text = menu.title()
        words = self._bar.fontMetrics().size(Qt.TextFlag.TextShowMnemonic.value, menu.title())
        size = style.sizeFromContents(QStyle.ContentsType.CT_MenuBarItem, option, words, self._bar)
        return size.width() + style.pixelMetric(QStyle.PixelMetric.PM_MenuBarItemSpacing, None, self._bar)
