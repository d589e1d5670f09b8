"""Makes the rooms of the reader's own words."""

from typing import TYPE_CHECKING

from rawi.library.store import Library
from rawi.session import Session
from rawi.ui.corrections.glossary import GlossaryRoom
from rawi.ui.corrections.keeping import Keeping
from rawi.ui.corrections.pronunciations import PronunciationsRoom
from rawi.ui.corrections.room import CorrectionsRoom
from rawi.ui.voices import Voices

if TYPE_CHECKING:
    from rawi.ui.reader_window import ReaderWindow


def rooms(
    window: "ReaderWindow", session: Session, library: Library, voices: Voices
) -> tuple[CorrectionsRoom, GlossaryRoom, PronunciationsRoom]:
    """Over the parts that the window has."""
    desk, translating, teller = window.desk, window.translating, window.teller
    keeping = Keeping(window, window.jobs)
    keeping.problem.connect(teller.problem)
    corrections = CorrectionsRoom(
        desk, library, translating, window.listening, window.jumping, teller, keeping
    )

    def target() -> str:
        wanted = desk.settings.target_language
        return session.target_for(desk.article, wanted) if desk.article else wanted

    glossary = GlossaryRoom(desk, library, translating, target, teller, keeping)
    return corrections, glossary, PronunciationsRoom(window, library, voices, keeping)
