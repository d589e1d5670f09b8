"""What the keys of the dictionary do: the word at the caret, or the one that is heard, looked up in a small window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from rawi.article.errors import Code, RawiError
from rawi.text.language import UNKNOWN, primary
from rawi.ui.desk import Desk
from rawi.ui.listening import Listening
from rawi.ui.tell import Teller
from rawi.ui.word_here import Place, place_here
from rawi.wording.translator import language as interface

if TYPE_CHECKING:
    from rawi.dictionary.lookup import Dictionaries
    from rawi.dictionary.model import Answer

Open = Callable[[], "Dictionaries"]
"""Gives the reader's dictionaries, opened when they are first asked for."""


class DictionaryRoom:
    """Answers "look_up" and "look_up_key"; `packs` opens the language packs, None while there is no such window."""

    def __init__(
        self,
        desk: Desk,
        listening: Listening,
        teller: Teller,
        dictionaries: Open,
        packs: Callable[[], object] | None,
    ) -> None:
        self._desk, self._listening, self._teller = desk, listening, teller
        self._dictionaries, self._packs = dictionaries, packs

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {"look_up": self.look_up, "look_up_key": self.look_up}

    def look_up(self) -> None:
        """The word that is heard, else what is selected, else the word at the caret. The voice pauses."""
        from rawi.wording import dictionary as words

        place = place_here(self._desk, self._listening)
        self._listening.pause()
        self._teller.hush()
        if place is None or not any(char.isalnum() for char in place.text):
            self._teller.text(words.no_word())
        elif primary(place.language) in ("", UNKNOWN):
            self._teller.text(words.no_language())
        else:
            self._show(place)

    def _show(self, place: Place) -> None:
        dictionaries = self._dictionaries()
        source = primary(place.language)
        try:
            target = dictionaries.target(source, self._wanted(source))
            answer = self._answer(dictionaries, place, source, target)
        except RawiError as error:
            self._missing(error)
            return
        self._open(dictionaries, answer, target)

    def _answer(self, dictionaries: Dictionaries, place: Place, source: str, target: str) -> Answer:
        if place.selected:
            return dictionaries.look_up(place.selected, source, target)
        return dictionaries.look_up_at(place.text, place.at, source, target)

    def _open(self, dictionaries: Dictionaries, answer: Answer, target: str) -> None:
        from rawi.ui.dictionary.dialog import DictionaryDialog

        dialog = DictionaryDialog(
            dictionaries,
            answer.language,
            target,
            self._desk.view.look,
            self._teller,
            self._desk.view.window(),
        )
        dialog.finished.connect(self._closed)
        dialog.finished.connect(dialog.deleteLater)
        dialog.show_answer(answer)
        dialog.open()

    def _closed(self) -> None:
        self._teller.hush()
        self._desk.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _missing(self, error: RawiError) -> None:
        """Without a dictionary there is a sentence, and the way to the packs where that window is there."""
        if error.code is Code.DICTIONARY_MISSING and self._packs:
            from rawi.ui.dictionary.missing import missing_dialog

            dialog = missing_dialog(error, self._packs, self._desk.view.window())
            dialog.finished.connect(self._closed)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()
            self._teller.announce(dialog.text())
        else:
            self._teller.problem(error)

    def _wanted(self, source: str) -> str:
        """The other language on the desk, else the one to translate into, else the interface's."""
        article, translated = self._desk.article, self._desk.translated
        pair = [translated.target, translated.source] if translated else []
        own = [article.language] if article else []
        languages = [*pair, self._desk.settings.target_language, *own, interface()]
        return next((code for code in languages if code and primary(code) != source), source)
