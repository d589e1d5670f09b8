"""The window to correct one translated sentence: the original above, what the reader writes below."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from rawi.ui.corrections.writing import text_field
from rawi.wording.names import language_name
from rawi.wording.translator import translate

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CorrectionDialog(QDialog):
    """Ctrl+Enter saves, Tab leaves a text. `removed` and `listed` close it too: take the correction away, show all."""

    removed = Signal()
    listed = Signal()

    def __init__(
        self, original: tuple[str, str], text: str, target: str, *, corrected: bool, parent: QWidget
    ) -> None:
        """`original` is the sentence and its language, `text` its translation into `target`; `corrected` where the reader wrote it."""
        super().__init__(parent)
        self.setWindowTitle(translate("own_words", "Correct this translation"))
        self.resize(640, 420)
        heading = translate("own_words", "Original ({language})").replace(
            "{language}", language_name(original[1])
        )
        self.original = text_field(original[0], original[1], heading, self)
        self.original.setReadOnly(True)
        self.original.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        yours = translate("own_words", "Your translation ({language})")
        yours = yours.replace("{language}", language_name(target))
        self.edit = text_field(text, target, yours, self)
        self.edit.setAccessibleDescription(original[0])
        self.edit.installEventFilter(self)
        self.edit.textChanged.connect(self._typed)
        layout = QVBoxLayout(self)
        for label, field in ((heading, self.original), (yours, self.edit)):
            above = QLabel(label, self)
            above.setBuddy(field)
            layout.addWidget(above)
            layout.addWidget(field, 1 + int(field is self.edit))
        layout.addWidget(self._buttons(corrected=corrected))
        self.edit.moveCursor(QTextCursor.MoveOperation.End)
        self.edit.setFocus()

    @property
    def text(self) -> str:
        """What is written there."""
        return self.edit.toPlainText().strip()

    def _buttons(self, *, corrected: bool) -> QDialogButtonBox:
        box = QDialogButtonBox(self)
        self.save = box.addButton(translate("own_words", "Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.remove = QPushButton(translate("own_words", "Remove the correction"), box)
        self.remove.setEnabled(corrected)
        self.remove.clicked.connect(self.reject)
        self.remove.clicked.connect(lambda _checked=False: self.removed.emit())
        box.addButton(self.remove, QDialogButtonBox.ButtonRole.DestructiveRole)
        self.all = QPushButton(translate("own_words", "All corrections…"), box)
        self.all.clicked.connect(self.reject)
        self.all.clicked.connect(lambda _checked=False: self.listed.emit())
        box.addButton(self.all, QDialogButtonBox.ButtonRole.ActionRole)
        box.addButton(translate("own_words", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        for button in (self.save, self.remove, self.all):
            button.setAutoDefault(False)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box

    def _typed(self) -> None:
        self.save.setEnabled(bool(self.text))

    def accept(self) -> None:
        """Nothing is saved while nothing is written."""
        if self.text:
            super().accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter saves."""
        key = event if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress else None
        if key and key.key() in _ENTER and key.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.accept()
            return True
        return super().eventFilter(watched, event)
