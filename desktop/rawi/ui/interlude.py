"""Something is said while the article is read aloud: its voice makes room, and goes on where the ear was."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from rawi.speech.state import State
from rawi.ui.listening import Listening
from rawi.ui.tell import Teller


class Interlude(QObject):
    """The article goes on once Rawi's own voice has said it, or from where the reader goes meanwhile; not after they asked for
    silence. What a screen reader says has no end that Rawi knows: there the article waits for its reader.
    """

    def __init__(self, listening: Listening, teller: Teller) -> None:
        super().__init__(listening)
        self._listening, self._teller = listening, teller
        self._waiting = False
        teller.ended.connect(self._go_on)
        listening.heard.connect(lambda _segment: self._moved())
        listening.silenced.connect(self._silence)

    def say(self, tell: Callable[[], object], *, beside: bool = False) -> None:
        """Let the teller tell something; `beside` the article, unless Rawi's own voice tells it."""
        going = self._listening.playing or (self._waiting and self._teller.speaking)
        if not beside or self._teller.aloud:
            self._listening.hold()
        tell()
        self._waiting = going and self._teller.speaking

    def _silence(self) -> None:
        """Whoever wants a pause, wants silence."""
        if self._waiting:
            self._waiting = False
            self._teller.hush()

    def _moved(self) -> None:
        """To another sentence, while something is said about the one before."""
        if self._waiting and self._teller.speaking and not self._listening.playing:
            self._teller.hush()
            QTimer.singleShot(0, self._go_on)

    def _go_on(self) -> None:
        waiting, self._waiting = self._waiting, False
        if waiting and self._listening.reading.state is State.PAUSED:
            self._listening.toggle()
