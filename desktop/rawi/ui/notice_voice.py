"""Rawi's own voice for all that is not the article: one thing after the other, silent at once."""

from collections import deque
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from rawi.article.errors import Code
from rawi.article.model import BlockKind
from rawi.article.translation import Spot
from rawi.speech.events import Problem, ReadingEvent, StateChanged
from rawi.speech.plan import Utterance
from rawi.speech.reading import Reading
from rawi.speech.state import State

_TICK = 40
_AT_ONCE = 10
"""Milliseconds between looks at what is heard, and while nothing is to be heard yet."""

_GOES_ON = (Code.NO_VOICE, Code.WORKER_DIED, Code.WORKER_STALLED)

Parts = Sequence[tuple[str, str]]
"""Texts and their languages."""


class NoticeVoice(QObject):
    """`make_reading` builds what speaks. `ended` tells that all is said, `failed` that something of it could not be.

    Its engine is started for each saying and ended after it, unless `stays`. `speed` is times the voice's own pace.
    """

    ended = Signal()
    failed = Signal()

    def __init__(
        self, parent: QObject, make_reading: Callable[[Callable[[ReadingEvent], None]], Reading]
    ) -> None:
        super().__init__(parent)
        self._make_reading = make_reading
        self._reading: Reading | None = None
        self._waiting: deque[tuple[Parts, float]] = deque()
        self._turn = 0
        self._timer = QTimer(self, interval=_TICK)
        self._timer.timeout.connect(self._tick)
        self.speaking = False
        self.stays = False
        self.speed = 1.0

    def say(self, parts: Parts, *, after: bool = False, pause: float = 0.0) -> None:
        """One part after the other, `pause` seconds between them; `after` what is being said, else in its place."""
        if after and self.speaking:
            self._waiting.append((parts, pause))
            return
        self.hush()
        self._begin(parts, pause)

    def hush(self) -> None:
        """Silence; what waits is forgotten."""
        self._timer.stop()
        self._waiting.clear()
        self._turn += 1
        self.speaking = False
        if self._reading and self.stays:
            self._reading.stop()
        elif self._reading:
            self._reading.close()
            self._reading = None

    def recast(self) -> None:
        """The engine's voices are others now."""
        if self._reading:
            self._reading.recast()

    def _begin(self, parts: Parts, pause: float) -> None:
        reading = self._reading = self._reading or self._make_reading(self._heard)
        reading.set_speed(self.speed)
        reading.load(tuple(_utterance(text, language, pause) for text, language in parts))
        self.speaking = True
        reading.play()
        self._timer.start(_AT_ONCE)

    def _tick(self) -> None:
        if self._reading:
            self._reading.tick()
            self._timer.setInterval(_AT_ONCE if self._reading.waiting else _TICK)

    def _heard(self, event: ReadingEvent) -> None:
        """What has no voice is passed over, and a dead engine is started again by the reading."""
        if not self.speaking:
            return
        if isinstance(event, Problem):
            self.failed.emit()
        broken = isinstance(event, Problem) and event.error.code not in _GOES_ON
        stopped = isinstance(event, StateChanged) and event.state is State.STOPPED
        if broken or stopped:
            QTimer.singleShot(0, self, partial(self._end, self._turn))

    def _end(self, turn: int) -> None:
        """Unless something else is said by now."""
        if turn != self._turn:
            return
        if self._waiting:
            self._turn += 1
            self._begin(*self._waiting.popleft())
            return
        self.hush()
        self.ended.emit()


def _utterance(text: str, language: str, pause: float) -> Utterance:
    return Utterance(Spot(""), text, language.replace("_", "-"), BlockKind.PARAGRAPH, 0, 0, pause)
