"""A small window with what the dictionaries say of a word; another one can be typed."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QStringListModel, Qt
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from rawi.article.errors import Code, RawiError
from rawi.article.model import Direction
from rawi.dictionary.lookup import Dictionaries
from rawi.dictionary.model import Answer
from rawi.text.direction import of_language
from rawi.ui.dictionary.text import fill
from rawi.ui.look import Look
from rawi.ui.tell import Teller
from rawi.wording import dictionary as words
from rawi.wording.problems import sentence
from rawi.wording.translator import translate

_SPOKEN = 6
"""Senses that are said at once; all are there to be read."""


class _Suggestions(QCompleter):
    """Offers all of its model, which is chosen already; none of it is taken before the reader goes to it."""

    def splitPath(self, path: str) -> list[str]:  # noqa: ARG002 - Qt's signature
        """Everything begins with nothing."""
        return [""]


class DictionaryDialog(QDialog):
    """Looks up in the dictionaries from `source` to `target` (BCP 47 codes); says each part in its own language."""

    def __init__(
        self,
        dictionaries: Dictionaries,
        source: str,
        target: str,
        look: Look | None,
        teller: Teller,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._dictionaries, self._source, self._target, self._teller = dictionaries, source, target, teller
        self.setWindowTitle(f"{words.title()}: {words.pair(source, target)}")
        self.resize(560, 460)
        self.field = self._made_field()
        self.note = self._made_label()
        self.entries = self._made_entries(look)
        self.asked = self._made_label()
        buttons = QDialogButtonBox(self)
        close = buttons.addButton(translate("keys", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        label = QLabel(words.field(), self)
        label.setBuddy(self.field)
        layout = QVBoxLayout(self)
        for widget in (label, self.field, self.note, self.entries, self.asked, buttons):
            layout.addWidget(widget, int(widget is self.entries))

    def show_answer(self, answer: Answer) -> None:
        """Show it and say it."""
        self.field.setText(answer.word)
        self._suggestions.setStringList(list(answer.near))
        self.note.setText("" if answer.found else self._nothing(answer))
        self.note.setVisible(not answer.found)
        fill(self.entries.document(), answer, self._target)
        self.entries.moveCursor(self.entries.textCursor().MoveOperation.Start)
        self.entries.setVisible(bool(answer.found))
        self.asked.setText(words.asked(answer.asked))
        self.field.setAccessibleDescription(self.note.text())
        (self.entries if answer.found else self.field).setFocus()
        if not answer.found:
            self.field.selectAll()
        self._teller.quote(self._spoken(answer), shown=True)

    def look_up(self) -> None:
        """The word that was typed."""
        word = self.field.text().strip()
        if not word:
            return
        try:
            self.show_answer(self._dictionaries.look_up(word, self._source, self._target))
        except RawiError as error:
            self._fail(error)

    def _fail(self, error: RawiError) -> None:
        said = sentence(error.code, error.facts)
        self.entries.hide()
        self.note.setText(said)
        self.note.show()
        self._teller.quote([(said, "")], shown=True)

    def _made_field(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(words.field())
        field.setLocale(QLocale(self._source))
        self._suggestions = QStringListModel(self)
        completer = _Suggestions(self._suggestions, self)
        completer.activated.connect(lambda _word: self.look_up())
        field.setCompleter(completer)
        field.textEdited.connect(self._suggest)
        field.returnPressed.connect(self.look_up)
        return field

    def _made_label(self) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _made_entries(self, look: Look | None) -> QTextEdit:
        """Plain text with a caret: nothing in it can be opened; its language is the one that explains."""
        entries = QTextEdit(self)
        entries.setReadOnly(True)
        entries.setAccessibleName(words.entries())
        entries.setTabChangesFocus(True)
        entries.setLocale(QLocale(self._target))
        flags = Qt.TextInteractionFlag
        entries.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        rtl = of_language(self._target) is Direction.RTL
        entries.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        if look:
            font = entries.font()
            font.setPointSizeF(look.points)
            entries.setFont(font)
            entries.document().setDefaultFont(font)
        return entries

    def _suggest(self, typed: str) -> None:
        try:
            near = self._dictionaries.near(typed, self._source, self._target)
        except RawiError:
            near = ()
        self._suggestions.setStringList(list(near))

    def _nothing(self, answer: Answer) -> str:
        unknown = sentence(Code.WORD_MISSING, {"word": answer.word})
        return f"{unknown} {words.near(answer.near)}" if answer.near else unknown

    def _spoken(self, answer: Answer) -> list[tuple[str, str]]:
        """What is said at once: the word, how it was found, its first senses, each with its language."""
        if not answer.found:
            return [(self._nothing(answer), "")]
        parts: list[tuple[str, str]] = []
        for found in answer.found:
            said = words.how(answer, found)
            parts.extend([(said, "")] if said else [])
            for entry in found.entries:
                parts.append((entry.headword, self._source))
                parts.extend((sense, self._target) for sense in entry.senses[:_SPOKEN])
        return parts[: 2 * _SPOKEN]
