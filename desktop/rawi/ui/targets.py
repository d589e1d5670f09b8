"""Asks which language to translate into: those that can be reached from the article's now."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from rawi.session import Session
from rawi.text.folding import fold
from rawi.text.language import primary
from rawi.translating import Target
from rawi.ui.choosing import ChoosingDialog
from rawi.ui.desk import Desk
from rawi.ui.preferences import Preferences
from rawi.ui.tell import Teller
from rawi.ui.translating import Translating
from rawi.wording import targets as words
from rawi.wording.names import language_name, languages


class Targets:
    """`packs` opens the language packs for a pair (BCP 47 codes, "" for any), where a missing one can be added."""

    def __init__(
        self,
        desk: Desk,
        session: Session,
        preferences: Preferences,
        translating: Translating,
        teller: Teller,
        packs: Callable[[str, str], object],
    ) -> None:
        self._desk, self._session, self._preferences = desk, session, preferences
        self._translating, self._teller, self._packs = translating, teller, packs

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the action does."""
        return {"translate_into": self.ask}

    def ask(self) -> None:
        """The list; what is chosen is remembered, and the article translated into it."""
        article = self._desk.article
        if article is None:
            return
        source, targets = article.language, self._session.reachable(article)
        dialog = targets_dialog(source, targets, self._desk.view)

        def packs() -> None:
            missing = _missing(source, targets, dialog.filter.text())
            dialog.reject()
            self._packs(source, missing[0] if missing else "")

        dialog.add_button(words.packs(), packs)
        dialog.chosen.connect(self._chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        self._teller.announce(dialog.label.text())

    def _chosen(self, code: str) -> None:
        self._desk.view.setFocus()
        self._preferences.store(replace(self._preferences.settings, target_language=code))
        self._desk.settings = self._preferences.settings
        self._translating.show_translation()


def targets_dialog(source: str, targets: Sequence[Target], parent: QWidget) -> ChoosingDialog:
    """The window, not yet shown; it gives the language's code."""
    rows = sorted((words.row(each.language, each.pivot), each.language) for each in targets)

    def note(typed: str, left: int) -> str:
        if not rows:
            return words.none(source)
        missing = _missing(source, targets, typed)
        if left or not missing:
            return words.ask(source)
        return words.missing(source, missing)

    return ChoosingDialog(words.title(), rows, words.act(), note, parent)


def _missing(source: str, targets: Sequence[Target], typed: str) -> list[str]:
    """The languages that the reader seems to look for and that cannot be reached."""
    reachable = {each.language for each in targets} | {primary(source)}
    if not typed.strip():
        return []
    return [code for code in languages() if code not in reachable and _matches(code, typed)]


def _matches(code: str, typed: str) -> bool:
    return fold(typed).strip() in fold(language_name(code))
