"""The frame of a window to choose from: what is typed filters, Enter chooses, arrows lead from the filter into the list."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rawi.wording.translator import translate

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ChoosingWindow(QDialog):
    """Filter, note, list, buttons, one below the other; whoever fills the list calls `build` and says what choosing does."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(640, 560)
        self.filter = QLineEdit(self)
        self.filter.setAccessibleName(translate("choosing", "Filter"))
        self.filter.setPlaceholderText(translate("choosing", "Type to filter"))
        self.label = QLabel(self)
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)

    def build(self, view: QAbstractItemView, act: str) -> None:
        """Put the list into the window; `act` is what choosing is called."""
        view.setTextElideMode(Qt.TextElideMode.ElideNone)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setAccessibleName(self.windowTitle())
        view.activated.connect(lambda _index: self.choose())
        self._view = view
        self.column = QVBoxLayout(self)
        for widget in (self.filter, self.label, view, self._made_buttons(act)):
            self.column.addWidget(widget, int(widget is view))
        self.filter.installEventFilter(self)
        view.installEventFilter(self)

    def _made_buttons(self, act: str) -> QDialogButtonBox:
        self.buttons = QDialogButtonBox(self)
        self._act = self.add_button(act, self.choose)
        self.buttons.addButton(translate("keys", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.rejected.connect(self.reject)
        return self.buttons

    def add_button(self, text: str, act: Callable[[], object]) -> QPushButton:
        """Another thing to do in this window."""
        button = QPushButton(text, self.buttons)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: act())
        self.buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        return button

    def tell(self, note: str, *, any_left: bool) -> None:
        """Show the note above the list; choosing is possible where rows are left."""
        self._act.setEnabled(any_left)
        self.label.setText(note)
        self.label.setVisible(bool(note))
        self._view.setAccessibleDescription(note)
        self.filter.setAccessibleDescription(note)

    def choose(self) -> None:
        """The current row is the reader's choice."""
        raise NotImplementedError

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter chooses; from the filter, the arrows go into the list."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() in _ENTER:
            self.choose()
            return True
        if watched is self.filter and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return super().eventFilter(watched, event)
