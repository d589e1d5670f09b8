"""Hears the new key for an action: every press but Escape, which cancels."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from rawi.ui.keys import written
from rawi.ui.keytable.owned import NUMBER_PAD
from rawi.wording import key_table as words
from rawi.wording.translator import translate


class _Field(QLineEdit):
    """A field that takes keys instead of letters: a screen reader says its name and what it holds."""

    def __init__(self, parent: QWidget, heard: Callable[[str], object]) -> None:
        super().__init__(parent)
        self._heard = heard
        self.setReadOnly(True)
        self.setProperty("takesEveryKey", True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def event(self, event: QEvent) -> bool:
        """Tab too is a key here."""
        if isinstance(event, QKeyEvent) and event.type() in (
            QEvent.Type.KeyPress,
            QEvent.Type.ShortcutOverride,
        ):
            event.accept()
            if event.type() is QEvent.Type.KeyPress and not event.isAutoRepeat():
                self._heard(_Field.key(event))
            return True
        return super().event(event)

    @staticmethod
    def key(event: QKeyEvent) -> str:
        """The key of a press; those of the number pad are the screen reader's, but for Enter."""
        name = written(event)
        pad = bool(event.modifiers() & Qt.KeyboardModifier.KeypadModifier)
        return NUMBER_PAD if pad and name and not name.endswith("Enter") else name


class RecorderDialog(QDialog):
    """`recorded` gives the key once `check` has nothing against it; otherwise what `check` says is shown and said."""

    recorded = Signal(str)

    def __init__(
        self, action: str, check: Callable[[str], str], say: Callable[[str], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._check, self._say = check, say
        self.setWindowTitle(words.field())
        self.setMinimumWidth(420)
        self.label = QLabel(words.ask(action), self)
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.field = _Field(self, self._heard)
        self.field.setAccessibleName(words.ask(action))
        buttons = QDialogButtonBox(self)
        cancel = buttons.addButton(translate("keys", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self.label, self.field, buttons):
            layout.addWidget(widget)
        self.field.setFocus()

    def _heard(self, key: str) -> None:
        if key == "Esc":
            self.reject()
        elif key:
            refusal = self._check(key)
            if refusal:
                self.label.setText(refusal)
                self._say(refusal)
            else:
                self.recorded.emit(key)
                self.accept()
