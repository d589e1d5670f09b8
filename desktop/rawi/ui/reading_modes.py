"""What is read of an article: all of it or what a skimming reader looks at, paragraph by paragraph or each sentence in both languages,
by a book's own narrator or by a voice.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtGui import QAction

from rawi.article.translation import View
from rawi.ui.desk import Desk
from rawi.ui.interlude import Interlude
from rawi.ui.listening import Listening
from rawi.ui.preferences import Preferences
from rawi.ui.tell import Teller
from rawi.ui.translating import Translating


class ReadingModes:
    """Switches them while the voice goes on with its sentence. Skimming lasts as long as the window; both languages in turn are
    remembered, and read wherever both are shown; so is who reads a book that brings a recording along.
    """

    def __init__(
        self,
        desk: Desk,
        listening: Listening,
        translating: Translating,
        preferences: Preferences,
        interlude: Interlude,
        teller: Teller,
        actions: dict[str, QAction],
    ) -> None:
        self._desk, self._listening, self._translating = desk, listening, translating
        self._preferences, self._actions = preferences, actions
        self._interlude, self._teller = interlude, teller
        desk.changed.connect(self._show)

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {"skim": self.skim, "bilingual": self.bilingual, "narration": self.narration}

    def skim(self) -> None:
        """Only headings and first sentences, or everything again."""
        self._listening.skim(wanted=not self._listening.skimming)
        self._show()
        from rawi.wording import announcing as words

        self._tell(words.skim(wanted=self._listening.skimming))

    def bilingual(self) -> None:
        """Each sentence in the original and then in its translation, or paragraph by paragraph again; both languages are shown."""
        from rawi.wording import announcing as words

        if self._desk.mode is not View.BOTH:
            self._translating.show(View.BOTH)
            wanted = True
        else:
            wanted = not self._preferences.settings.bilingual
        if self._desk.mode is View.BOTH:
            self._preferences.store(replace(self._preferences.settings, bilingual=wanted))
            self._desk.settings = self._preferences.settings
            self._listening.replan()
            self._tell(words.bilingual(wanted=wanted))
        self._show()

    def narration(self) -> None:
        """A book's own narrator, or a voice in their place, from this sentence on."""
        from rawi.wording import announcing as words

        settings = self._preferences.settings
        wanted = not settings.narration
        self._preferences.take(replace(settings, narration=wanted))
        self._tell(words.narration(wanted=wanted))

    def _tell(self, text: str) -> None:
        self._interlude.say(partial(self._teller.text, text), beside=True)

    def _show(self) -> None:
        """The check marks in the menus."""
        both = self._desk.mode is View.BOTH
        self._actions["skim"].setChecked(self._listening.skimming)
        self._actions["bilingual"].setChecked(both and self._desk.settings.bilingual)
