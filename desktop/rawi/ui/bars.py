"""The bars below the text: notices, progress, find."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QWidget

from rawi.ui.jobs import Job


class Bar(QWidget):
    """Its parts stand beside each other where the width is enough, else the buttons below them, else one below the other.

    `row` holds the parts, and at its end `buttons`; the bar never widens the window.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(1)
        self.row, self.buttons = QHBoxLayout(self), QHBoxLayout()
        self.row.addLayout(self.buttons)

    def add(self, part: QWidget, stretch: int = 0) -> None:
        """One more part, before the buttons."""
        self.row.insertWidget(self.row.count() - 1, part, stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width."""
        super().resizeEvent(event)
        self._line_up()

    def changeEvent(self, event: QEvent) -> None:
        """Another size of the letters."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            QTimer.singleShot(0, self, self._measure)

    def _measure(self) -> None:
        """Once the parts have their new letters and spaces."""
        for part in self.findChildren(QWidget):
            part.updateGeometry()
        self._line_up()

    def _line_up(self) -> None:
        room = self.width() - 2 * self.row.contentsMargins().left()
        buttons = _across(self.buttons)
        parts = _across(self.row) - self.buttons.sizeHint().width() + buttons
        _turn(self.row, across=parts <= room and self._beside(room, buttons))
        _turn(self.buttons, across=buttons <= room)

    def _beside(self, _room: int, _buttons: int) -> bool:
        """Whether the buttons, so wide, may stand beside the parts in this room (pixels)."""
        return True


def _across(layout: QBoxLayout) -> int:
    """The width that its parts need beside each other."""
    parts = [item for n in range(layout.count()) if (item := layout.itemAt(n))]
    return sum(part.sizeHint().width() + layout.spacing() for part in parts)


def _turn(layout: QBoxLayout, *, across: bool) -> None:
    wanted = QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom
    if layout.direction() is not wanted:
        layout.setDirection(wanted)


class NoticeBar(Bar):
    """One sentence the reader should see, until they close it or another takes its place."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.label = QLabel(self)
        self.label.setObjectName("notice")
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.label.setAccessibleName(self.tr("Notice"))
        self._button = QPushButton(self.tr("Close the notice"), self)
        self._button.clicked.connect(self.dismiss)
        self.add(self.label, 1)
        self.buttons.addWidget(self._button)
        self.hide()

    def show_text(self, text: str) -> None:
        """Show the sentence."""
        self.label.setText(text)
        self.label.setAccessibleName(text)
        self.show()
        self._line_up()

    def _beside(self, room: int, buttons: int) -> bool:
        """Not where the bar is lower with the button below the sentence."""
        below = self.label.heightForWidth(room) + self.buttons.sizeHint().height()
        return self.label.heightForWidth(max(1, room - buttons)) <= below

    def dismiss(self) -> None:
        """Hide it."""
        self.hide()
        self.closed.emit()


class ProgressBar(Bar):
    """What is being done, how far it is, and a way to cancel it; shown once a job has taken 0.3 s."""

    def __init__(self, parent: QWidget, announce: Callable[[str], None]) -> None:
        super().__init__(parent)
        self._announce = announce
        self._job: Job | None = None
        self.label = QLabel(self)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 100)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.clicked.connect(self._cancel)
        self.add(self.label)
        self.add(self.bar, 1)
        self.buttons.addWidget(self.cancel)
        self.hide()

    def watch(self, job: Job) -> None:
        """Follow a job to its end."""
        job.slow.connect(lambda: self._appear(job))
        job.progressed.connect(lambda done: self._step(job, done))
        for end in (job.done, job.failed, job.cancelled):
            end.connect(lambda *_result: self._end(job))

    def _appear(self, job: Job) -> None:
        if not job.running:
            return
        self._job = job
        self.label.setText(job.title)
        self.bar.setAccessibleName(job.title)
        self.bar.setValue(0)
        self.show()
        self._announce(job.title)

    def _step(self, job: Job, done: float) -> None:
        if self._job is job:
            self.bar.setValue(int(done * 100))

    def _end(self, job: Job) -> None:
        if self._job is job:
            self._job = None
            self.hide()

    def _cancel(self) -> None:
        if self._job:
            self._job.cancel()


class FindBar(Bar):
    """Search in the article; `search` gets the words and whether to go backwards."""

    def __init__(
        self, parent: QWidget, search: Callable[[str, bool], None], leave: Callable[[], None]
    ) -> None:
        super().__init__(parent)
        self._search, self._leave = search, leave
        self.words = QLineEdit(self)
        self.words.setAccessibleName(self.tr("Words to find"))
        self.words.setPlaceholderText(self.tr("Words to find"))
        self.words.returnPressed.connect(lambda: self.go(backwards=False))
        self.hits = QLabel(self)
        self.words.textChanged.connect(lambda _text: self.hits.clear())
        self.add(self.words, 1)
        self.add(self.hits)
        for text, backwards in ((self.tr("Previous"), True), (self.tr("Next"), False)):
            button = QPushButton(text, self)
            button.clicked.connect(lambda _checked=False, back=backwards: self.go(backwards=back))
            self.buttons.addWidget(button)
        close = QPushButton(self.tr("Close the search"), self)
        close.clicked.connect(self.close_bar)
        self.buttons.addWidget(close)
        self.hide()

    def open_bar(self) -> None:
        """Show it and take the focus."""
        self.show()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    def close_bar(self) -> None:
        """Hide it; the text takes the focus."""
        self.hide()
        self._leave()

    def go(self, *, backwards: bool) -> None:
        """Find again."""
        if self.words.text():
            self._search(self.words.text(), backwards)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)
