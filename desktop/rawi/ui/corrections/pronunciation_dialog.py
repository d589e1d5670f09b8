"""The window to write how one word is said."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QLineEdit, QPushButton, QWidget

from rawi.article.errors import RawiError
from rawi.article.pronunciation import Pronunciation
from rawi.library.pronunciations import cleaned
from rawi.ui.corrections.entry_dialog import EntryDialog, language_box
from rawi.ui.corrections.writing import set_language
from rawi.wording import pronunciations as words
from rawi.wording.problems import sentence


class PronunciationDialog(EntryDialog):
    """Edits `pronunciation`; what cannot be kept is said in the window, which stays open."""

    def __init__(
        self, pronunciation: Pronunciation, try_it: Callable[[str, str], object], parent: QWidget
    ) -> None:
        """`try_it` says a text in a language ("" for any) aloud."""
        super().__init__(words.one(), parent)
        self.pronunciation = pronunciation
        self.written = QLineEdit(pronunciation.word, self)
        self.said = QLineEdit(pronunciation.said, self)
        self.said.setPlaceholderText(words.hint())
        self.said.setAccessibleDescription(words.hint())
        self.language = language_box(pronunciation.language, self, words.every_language())
        self.exact = QCheckBox(words.exactly(), self)
        self.exact.setChecked(pronunciation.exact)
        word, said, language, _ = words.headers()
        box = self.lay_out(
            [(word, self.written), (said, self.said), (language, self.language), ("", self.exact)]
        )
        self.exact.setAccessibleName(words.exactly())
        self.hear = QPushButton(words.hear(), box)
        self.hear.setAutoDefault(False)
        self.hear.clicked.connect(
            lambda _checked=False: try_it(
                self.said.text() or self.written.text(), self.language.currentData()
            )
        )
        box.addButton(self.hear, QDialogButtonBox.ButtonRole.ActionRole)
        self.language.currentIndexChanged.connect(lambda _n: self._directions())
        self._directions()
        (self.said if pronunciation.word else self.written).setFocus()

    def _directions(self) -> None:
        for field in (self.written, self.said):
            set_language(field, self.language.currentData())

    def accept(self) -> None:
        """Only one that can be kept."""
        new = replace(
            self.pronunciation,
            word=self.written.text(),
            said=self.said.text(),
            language=self.language.currentData(),
            exact=self.exact.isChecked(),
        )
        try:
            self.pronunciation = cleaned(new)
        except RawiError as error:
            self.refuse(
                sentence(error.code, error.facts),
                (self.written if not self.written.text().strip() else self.said,),
            )
            return
        super().accept()
