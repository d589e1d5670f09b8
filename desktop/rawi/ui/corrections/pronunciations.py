"""What the key for pronunciations does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from rawi.article.pronunciation import Pronunciation
from rawi.text.language import UNKNOWN, primary
from rawi.ui.corrections.words_room import WordsRoom
from rawi.ui.word_here import place_here
from rawi.wording import pronunciations as words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from rawi.library.store import Library
    from rawi.ui.casting.preview import Preview
    from rawi.ui.corrections.keeping import Keeping
    from rawi.ui.corrections.pronunciations_dialog import PronunciationsDialog
    from rawi.ui.reader_window import ReaderWindow
    from rawi.ui.voices import Voices


class PronunciationsRoom(WordsRoom[Pronunciation]):
    """Shows, changes and tries them; the voice that reads says the sentence as it is wanted now."""

    def __init__(self, window: ReaderWindow, library: Library, voices: Voices, keeping: Keeping) -> None:
        super().__init__(lambda: window, window.teller, keeping)
        self._window, self._library, self._voices = window, library, voices
        self._here = Pronunciation("", "")
        self.preview: Preview | None = None

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the action does."""
        return {"pronunciations": self.show}

    def show(self) -> None:
        """All of them in a window. The voice pauses."""
        place = None if self._window.shelf.shown else place_here(self._window.desk, self._window.listening)
        language = primary(place.language) if place else ""
        self._here = Pronunciation(place.word if place else "", "", "" if language == UNKNOWN else language)
        self._window.listening.pause()
        super().show()

    def renew(self) -> None:
        """The library is another one now."""
        self._keeping.run(self._voices.respell, lambda _none: self._changed([]))

    def _listed(self, parent: QWidget) -> PronunciationsDialog:
        from rawi.ui.casting.preview import Preview
        from rawi.ui.corrections.pronunciations_dialog import PronunciationsDialog

        dialog = PronunciationsDialog(parent)
        preview = self.preview = Preview(dialog, self._voices.casting.preview, self._beside)
        preview.problem.connect(self._teller.problem)
        dialog.add_button(words.hear(), lambda item: self._try(item.said, item.language))
        dialog.finished.connect(lambda _result: preview.close())
        return dialog

    def _writing(self, item: Pronunciation, parent: QWidget) -> tuple[QDialog, Callable[[], Pronunciation]]:
        from rawi.ui.corrections.pronunciation_dialog import PronunciationDialog

        dialog = PronunciationDialog(item, self._try, parent)
        return dialog, lambda: dialog.pronunciation

    def _begun(self) -> Pronunciation:
        return self._here

    def _try(self, text: str, language: str) -> None:
        """Say it in its language; one of any language in that of the place, else of the window."""
        self._teller.hush()
        if self.preview and text.strip():
            code = language or self._here.language or self._voices.casting.interface.replace("_", "-")
            self.preview.toggle(text, code)

    def _beside(self, work: Callable[[], None], done: Callable[[], None]) -> object:
        return self._window.jobs.run(
            words.starting(),
            lambda _progress, _cancelled: work(),
            done=lambda _none: done(),
            failed=self._teller.problem,
        )

    def _all(self) -> list[Pronunciation]:
        return self._library.pronunciations()

    def _keep(self, item: Pronunciation) -> None:
        if item.id:
            self._library.change_pronunciation(item)
        else:
            self._library.put_pronunciations([item])
        self._voices.respell()

    def _take_away(self, items: list[Pronunciation]) -> None:
        self._library.remove_pronunciations([each.id for each in items])
        self._voices.respell()

    def _changed(self, items: list[Pronunciation]) -> None:  # noqa: ARG002 - any of them may stand in what was asked of the voice
        self._window.listening.reading.recast()

    def _kept(self, item: Pronunciation) -> str:
        return words.kept(item)

    def _gone(self, count: int) -> str:
        return words.removed(count)
