"""Lets a voice say a sentence: one of the article where that is in its language."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from rawi.article.model import BlockKind
from rawi.article.translation import Spot
from rawi.capabilities import language
from rawi.speech.events import Finished, Problem, ReadingEvent, State
from rawi.speech.plan import Utterance
from rawi.speech.reading import Reading
from rawi.ui.desk import Desk
from rawi.wording import voices as words

_TICK = 40
_LONGEST = 160
"""Characters: enough to hear a voice."""


class Preview(QObject):
    """`make` builds the reading, once. `playing` tells whether it speaks, `problem` what went wrong."""

    playing = Signal(bool)
    problem = Signal(object)

    def __init__(self, parent: QObject, make: Callable[[Callable[[ReadingEvent], None]], Reading]) -> None:
        super().__init__(parent)
        self._make = make
        self._reading: Reading | None = None
        self._timer = QTimer(self, interval=_TICK)
        self._timer.timeout.connect(self._tick)

    def toggle(self, text: str, code: str) -> None:
        """Say it, or be silent again."""
        reading = self._reading = self._reading or self._make(self._heard)
        if reading.state is State.PLAYING:
            self.stop()
            return
        reading.load((Utterance(Spot(""), text, code, BlockKind.PARAGRAPH, 0, 0, 0.0),))
        reading.play()
        self._timer.start()
        self.playing.emit(True)

    def stop(self) -> None:
        """Silence."""
        self._timer.stop()
        if self._reading:
            self._reading.stop()
        self.playing.emit(False)

    def close(self) -> None:
        """Silence, and the engines end."""
        self.stop()
        if self._reading:
            self._reading.close()
            self._reading = None

    def _tick(self) -> None:
        if self._reading:
            self._reading.tick()

    def _heard(self, event: ReadingEvent) -> None:
        if isinstance(event, Problem):
            self.problem.emit(event.error)
        if isinstance(event, Finished):
            QTimer.singleShot(0, self.stop)


def sample(desk: Desk, code: str, interface: str) -> str:
    """What the voice is to say: the article's sentence at the caret or its first in that language, else ours, else numbers."""
    spot = desk.view.spot_at_caret()
    found = list(_sentences(desk, code))
    here = [text for segment, text in found if spot and segment == spot.segment]
    told = [text for _, text in found if len(text.split()) > 2]
    text = next(iter([*here, *told]), "")
    if text:
        return text if len(text) <= _LONGEST else text[:_LONGEST].rpartition(" ")[0] or text[:_LONGEST]
    return words.sample() if language(interface.replace("_", "-")) == code else words.NUMBERS


def _sentences(desk: Desk, code: str) -> list[tuple[str, str]]:
    """Segments of the original or the translation in the language."""
    article, translated = desk.article, desk.translated
    found: list[tuple[str, str]] = []
    if article:
        found += [(s.id, s.text) for b in article.blocks if language(b.language) == code for s in b.segments]
    if translated and language(translated.target) == code:
        found += [(key, each.text) for key, each in translated.translations.items()]
    return found
