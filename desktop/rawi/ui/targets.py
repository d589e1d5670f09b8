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
    """`packs` opens the language packs, where a missing one can be added; None while there is no such window."""

    def __init__(
        self,
        desk: Desk,
        session: Session,
        preferences: Preferences,
        translating: Translating,
        teller: Teller,
        packs: Callable[[], object] | None,
    ) -> None:
        self._desk, self._session, self._preferences = desk, session, preferences
        self._translating, self._teller, self._packs = translating, teller, packs

    def ask(self) -> None:
        """The list; what is chosen is remembered, and the article translated into it."""
        article = self._desk.article
        if article is None:
            return
        dialog = targets_dialog(
            article.language, self._session.reachable(article), self._packs is not None, self._desk.view
        )
        if self._packs:
            button = dialog.add_button(words.packs(), self._packs)
            button.clicked.connect(dialog.reject)
        dialog.chosen.connect(self._chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        self._teller.announce(dialog.label.text())

    def _chosen(self, code: str) -> None:
        self._desk.view.setFocus()
        self._preferences.store(replace(self._preferences.settings, target_language=code))
        self._desk.settings = self._preferences.settings
        self._translating.show_translation()


def targets_dialog(
    source: str, targets: Sequence[Target], with_packs: bool, parent: QWidget
) -> ChoosingDialog:
    """The window, not yet shown; it gives the language's code."""
    rows = sorted((words.row(each.language, each.pivot), each.language) for each in targets)
    reachable = {each.language for each in targets} | {primary(source)}

    def note(typed: str, left: int) -> str:
        if not rows:
            return words.none(source, with_packs=with_packs)
        missing = [code for code in languages() if code not in reachable and _matches(code, typed)]
        if left or not typed.strip() or not missing:
            return words.ask(source)
        return words.missing(source, missing, with_packs=with_packs)

    return ChoosingDialog(words.title(), rows, words.act(), note, parent)


def _matches(code: str, typed: str) -> bool:
    return fold(typed).strip() in fold(language_name(code))
