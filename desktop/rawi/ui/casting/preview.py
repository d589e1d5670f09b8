"""Lets a voice say a sentence: one of the article where that is in its language."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from rawi.article.model import BlockKind
from rawi.article.translation import Spot
from rawi.speech.events import Finished, Problem, ReadingEvent
from rawi.speech.plan import Utterance
from rawi.speech.state import State
from rawi.text.language import row_of
from rawi.ui.desk import Desk
from rawi.ui.voices import MakeTrial, Trial
from rawi.wording import voices as words

_TICK = 40
_LONGEST = 160
"""Characters: enough to hear a voice."""


class Preview(QObject):
    """`make` builds the voice, once; `run` does work beside the window and then calls back. `playing` tells whether it speaks, `problem` what went wrong."""

    playing = Signal(bool)
    problem = Signal(object)

    def __init__(
        self,
        parent: QObject,
        make: MakeTrial,
        run: Callable[[Callable[[], None], Callable[[], None]], object],
    ) -> None:
        super().__init__(parent)
        self._make, self._run = make, run
        self._trial: Trial | None = None
        self._asked: Utterance | None = None
        self._timer = QTimer(self, interval=_TICK)
        self._timer.timeout.connect(self._tick)

    def toggle(self, text: str, code: str) -> None:
        """Say it, or be silent again."""
        if self._asked:
            self.stop()
            return
        asked = self._asked = Utterance(Spot(""), text, code, BlockKind.PARAGRAPH, 0, 0, 0.0)
        trial = self._trial = self._trial or self._make(self._heard)
        self.playing.emit(True)
        self._run(lambda: trial.prepare(code), lambda: self._begin(asked, trial))

    def _begin(self, asked: Utterance, trial: Trial) -> None:
        """The device and the voice are ready; it may not be wanted any more."""
        if self._trial is not trial:
            trial.reading.close()
        elif self._asked is asked:
            trial.reading.load((asked,))
            trial.reading.play()
            self._timer.start()

    def stop(self) -> None:
        """Silence."""
        self._asked = None
        self._timer.stop()
        if self._trial:
            self._trial.reading.stop()
        self.playing.emit(False)

    def close(self) -> None:
        """Silence, and the engines end."""
        self.stop()
        if self._trial:
            self._trial.reading.close()
            self._trial = None

    def _tick(self) -> None:
        if self._trial:
            self._trial.reading.tick()

    def _heard(self, event: ReadingEvent) -> None:
        if isinstance(event, Problem):
            self.problem.emit(event.error)
        if isinstance(event, (Finished, Problem)):
            QTimer.singleShot(0, self._ended)

    def _ended(self) -> None:
        """It was said, or it cannot be."""
        if self._trial and self._trial.reading.state is not State.PLAYING:
            self.stop()


def sample(desk: Desk, code: str, interface: str) -> str:
    """What the voice is to say: the article's sentence at the caret or its first in that language, else ours, else numbers."""
    spot = desk.view.spot_at_caret()
    found = list(_sentences(desk, code))
    here = [text for segment, text in found if spot and segment == spot.segment]
    told = [text for _, text in found if len(text.split()) > 2]
    text = next(iter([*here, *told]), "")
    if text:
        return text if len(text) <= _LONGEST else text[:_LONGEST].rpartition(" ")[0] or text[:_LONGEST]
    return words.sample() if row_of(interface.replace("_", "-")) == code else words.NUMBERS


def _sentences(desk: Desk, code: str) -> list[tuple[str, str]]:
    """Segments of the original or the translation in the language."""
    article, translated = desk.article, desk.translated
    found: list[tuple[str, str]] = []
    if article:
        found += [(s.id, s.text) for b in article.blocks if row_of(b.language) == code for s in b.segments]
    if translated and row_of(translated.target) == code:
        found += [(key, each.text) for key, each in translated.translations.items()]
    return found
