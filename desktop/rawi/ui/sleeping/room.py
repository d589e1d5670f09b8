"""The sleep timer: asked for in a dialog, counted while the voice speaks, shown in the status line."""

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from rawi.speech.sleeping import Sleep, SleepTimer
from rawi.speech.state import State
from rawi.ui.listening import Listening
from rawi.ui.tell import Teller
from rawi.wording import sleeping as words

_LOOK = 100
"""Milliseconds between two looks; the loudness changes by a hundredth in each, which no ear notices."""

AGAIN = 60.0
"""Seconds after its end in which listening on starts it anew."""

_SECONDS = 60


class SleepRoom(QObject):
    """Answers "sleep". `changed` tells that what it shows is another now, `over` that it has stopped the voice."""

    changed = Signal()
    over = Signal()

    def __init__(
        self,
        window: QWidget,
        listening: Listening,
        teller: Teller,
        loudness: Callable[[float], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`loudness` sets how loud the voice is; `clock` gives seconds."""
        super().__init__(window)
        self._window = window
        self._listening, self._teller, self._loudness, self._clock = listening, teller, loudness, clock
        self.timer = SleepTimer()
        self._ended: tuple[float, Sleep] | None = None
        self._looked = 0.0
        self._shown = ""
        self._look = QTimer(self, interval=_LOOK)
        self._look.timeout.connect(self._tick)
        listening.heard.connect(lambda _segment: self._came())
        listening.state.connect(self._state)

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {"sleep": self.ask}

    @property
    def status(self) -> str:
        """ "Sleep timer: 12 minutes"; "" while it is off."""
        return words.state(self.timer.sleep, self.minutes) if self.timer.sleep else ""

    @property
    def minutes(self) -> int:
        """That are left, at least 1."""
        return max(1, math.ceil(self.timer.remaining / _SECONDS))

    def ask(self) -> None:
        """The window."""
        from rawi.ui.shelf.dialogs import show_dialog
        from rawi.ui.sleeping.dialog import sleep_dialog

        dialog = sleep_dialog(self.timer.sleep, self.minutes, self._window)
        dialog.chosen.connect(self.choose)
        show_dialog(dialog)
        self._teller.announce(dialog.label.text())

    def choose(self, sleep: Sleep | None) -> None:
        """Begin, or switch off; told and shown."""
        self._ended = None
        if sleep is None:
            self._stop()
            self._teller.text(words.is_off())
        else:
            self._start(sleep)
            self._teller.text(self.status)

    def at_end(self) -> bool:
        """The article was heard to its end: True where nothing is to follow."""
        ended = self.timer.ended()
        if ended:
            self._end()
        return ended

    def _start(self, sleep: Sleep) -> None:
        self.timer.start(sleep)
        self._loudness(1.0)
        self._looked = self._clock()
        self._came()
        self._show()
        if self._listening.playing:
            self._look.start()

    def _stop(self) -> None:
        self._look.stop()
        self.timer.stop()
        self._loudness(1.0)
        self._show()

    def _state(self, state: str) -> None:
        if state != State.PLAYING.value:
            self._look.stop()
            if self.timer.due:
                self._end()
            return
        if self._ended and self._clock() - self._ended[0] <= AGAIN:
            self._start(self._ended[1])
            self._teller.announce(self.status)
        self._ended = None
        if self.timer.sleep:
            self._looked = self._clock()
            self._look.start()

    def _tick(self) -> None:
        now = self._clock()
        gone, self._looked = now - self._looked, now
        over = self.timer.passed(gone)
        self._loudness(self.timer.loudness)
        if over:
            self._end()
        else:
            self._show()

    def _came(self) -> None:
        reading = self._listening.reading
        if (
            self._listening.playing
            and reading.place
            and self.timer.came_to(reading.place, reading.utterances)
        ):
            self._end()

    def _end(self) -> None:
        """Silence; what was asked for is kept for a minute. Nothing is said aloud: the reader may sleep."""
        sleep = self.timer.sleep
        self._listening.pause()
        self._stop()
        self._ended = (self._clock(), sleep) if sleep else None
        self.over.emit()

    def _show(self) -> None:
        if self.status != self._shown:
            self._shown = self.status
            self.changed.emit()
