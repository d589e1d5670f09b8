"""The article makes way for what the reader asked to hear of the window, and goes on after it."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from rawi.speech.state import State
from rawi.ui.listening import Listening
from rawi.ui.notice_voice import NoticeVoice


class MakingWay(QObject):
    """It goes on once the voice is silent and no menu or dialog is open; not where the reader did something about it meanwhile."""

    def __init__(self, listening: Listening, voice: NoticeVoice) -> None:
        super().__init__(listening)
        self._listening, self._voice = listening, voice
        self._waiting = self._own = False
        listening.silenced.connect(self.forget)
        listening.state.connect(self._changed)

    def make(self) -> None:
        """Pause the article, if it is read aloud."""
        if self._listening.playing:
            self._waiting = self._own = True
            self._listening.hold()
            self._own = False

    def over(self) -> None:
        """It may go on, if this was all."""
        open_ = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if self._waiting and not self._voice.speaking and not open_:
            self._waiting = False
            if self._listening.reading.state is State.PAUSED:
                self._listening.toggle()

    def forget(self) -> None:
        """The reader wants silence."""
        self._waiting = False

    def _changed(self, _state: str) -> None:
        if not self._own:
            self.forget()
