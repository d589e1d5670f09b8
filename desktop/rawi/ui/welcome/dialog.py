"""The window of the first steps: one page at a time, back, next and skip."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from rawi.ui.welcome.page import Page
from rawi.wording import welcome as words


class WelcomeDialog(QDialog):
    """`shown` gives each step's number (from 0) as its page comes, `left` as its page is left for the next; Escape skips the rest.

    `turned` gives the title as the page of another step comes: of a window that was there before nobody says it.
    """

    turned = Signal(str)
    shown = Signal(int)
    left = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self._pages = QStackedWidget(self)
        buttons = QDialogButtonBox(self)
        self.skip = self._button(buttons, words.skip())
        self.back = self._button(buttons, words.back())
        self.next = self._button(buttons, words.onward(last=False))
        self.next.setDefault(True)
        self.skip.clicked.connect(lambda _checked=False: self.reject())
        self.back.clicked.connect(lambda _checked=False: self.show_step(self.step - 1))
        self.next.clicked.connect(lambda _checked=False: self.go_on())
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addWidget(self._pages, 1)
        layout.addWidget(buttons)
        self.resize(640, 480)

    @property
    def step(self) -> int:
        """Which page is seen."""
        return self._pages.currentIndex()

    def add(self, pages: Sequence[Page]) -> None:
        """The pages in their order; in a small window each can be scrolled."""
        for page in pages:
            area = QScrollArea(self._pages)
            area.setWidget(page)
            area.setWidgetResizable(True)
            area.setFrameShape(QScrollArea.Shape.NoFrame)
            layout = page.layout()
            if layout:
                layout.setContentsMargins(0, 0, 0, 0)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._pages.addWidget(area)

    def show_step(self, step: int) -> None:
        """This page, with the focus in its first field."""
        moved = step != self.step
        self._pages.setCurrentIndex(step)
        self.setWindowTitle(words.title(step))
        if moved:
            self.turned.emit(self.windowTitle())
        self.text.setText(words.text(step))
        self.back.setEnabled(step > 0)
        self.next.setText(words.onward(last=step == words.STEPS - 1))
        self.shown.emit(step)
        first = self.page.first
        first.setAccessibleDescription(words.text(step))
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def page(self) -> Page:
        """The page that is seen."""
        area = self._pages.currentWidget()
        assert isinstance(area, QScrollArea)
        page = area.widget()
        assert isinstance(page, Page)
        return page

    def go_on(self) -> None:
        """What this page says is taken over; then the next one, or the end."""
        step = self.step
        self.left.emit(step)
        if step == words.STEPS - 1:
            self.accept()
        elif self.step == step:
            self.show_step(step + 1)

    def _button(self, buttons: QDialogButtonBox, text: str) -> QPushButton:
        made = QPushButton(text, buttons)
        made.setAutoDefault(False)
        buttons.addButton(made, QDialogButtonBox.ButtonRole.ActionRole)
        return made
