"""Tells the reader: in the notice bar, to screen readers, and through Rawi's own voice where no screen reader runs."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAccessible

from rawi.article.errors import Code, RawiError
from rawi.article.model import BlockKind
from rawi.article.translation import Spot
from rawi.speech.events import Problem, ReadingEvent, State, StateChanged
from rawi.speech.plan import Utterance
from rawi.speech.reading import Reading
from rawi.text.language import primary
from rawi.ui.announcer import Announcer
from rawi.ui.bars import NoticeBar
from rawi.wording.problems import sentence

_TICK = 40


class Teller(QObject):
    """`make_reading` builds a voice of its own for notices; `language` is the interface's. `ended` tells that this voice has said all."""

    ended = Signal()

    def __init__(
        self,
        parent: QObject,
        bar: NoticeBar,
        announcer: Announcer,
        make_reading: Callable[[Callable[[ReadingEvent], None]], Reading],
        language: str,
    ) -> None:
        super().__init__(parent)
        self._bar, self._announcer, self._language = bar, announcer, language
        self._make_reading = make_reading
        self._voice: Reading | None = None
        self._timer = QTimer(self, interval=_TICK)
        self._timer.timeout.connect(self._tick)
        self._last = ""
        self.speak = True
        self.busy: Callable[[], bool] = lambda: False

    @property
    def aloud(self) -> bool:
        """Whether Rawi's own voice says what is told while the article is silent."""
        return self.speak and not QAccessible.isActive()

    @property
    def speaking(self) -> bool:
        """True while it speaks."""
        return self._voice is not None

    def problem(self, error: RawiError) -> None:
        """What went wrong, at once."""
        self.text(sentence(error.code, error.facts), urgent=True)

    def text(
        self,
        text: str,
        *,
        urgent: bool = False,
        language: str = "",
        lead: str = "",
        spoken: Sequence[tuple[str, str]] = (),
    ) -> None:
        """Show and announce a sentence; say it where nobody else does and the article is not being read.

        `language` is the text's; `lead` stands before it in the interface's. `spoken` is what Rawi's voice says in its place:
        texts with their languages ("" for the interface's).
        """
        whole = self._last = f"{lead}: {text}" if lead else text
        self._bar.show_text(whole)
        self._announcer.say(whole, urgent=urgent)
        if self.aloud and not self.busy():
            parts = spoken or [*([(lead, "")] if lead else []), (text, language)]
            self._say([(said, code or self._language) for said, code in parts])

    def quote(self, parts: Sequence[tuple[str, str]], *, shown: bool = False) -> None:
        """Show texts (with their languages, "" for the interface's) and say each in its own; `shown` where they are in sight already.

        Rawi's voice says them also where a screen reader runs: that would read them with the voice of another language.
        What has no voice is left to the screen reader.
        """
        whole = " ".join(text for text, _ in parts)
        spoken = [(text, language or self._language) for text, language in parts]
        own = all(primary(language) == primary(self._language) for _, language in spoken)
        self._last = whole
        if not shown:
            self._bar.show_text(whole)
        if own or not QAccessible.isActive():
            self._announcer.say(whole)
        if not own if QAccessible.isActive() else self.speak:
            self._say(spoken)

    def announce(self, text: str) -> None:
        """Only to screen readers: what a sighted reader sees anyway."""
        self._announcer.say(text)

    def hush(self) -> None:
        """Stop saying."""
        self._timer.stop()
        if self._voice:
            self._voice.close()
            self._voice = None

    def _say(self, parts: Sequence[tuple[str, str]]) -> None:
        """Texts and their languages, one after the other."""
        self.hush()
        self._voice = self._make_reading(self._heard)
        self._voice.load(
            tuple(
                Utterance(Spot(""), text, language.replace("_", "-"), BlockKind.PARAGRAPH, 0, 0, 0.0)
                for text, language in parts
            )
        )
        self._voice.play()
        self._timer.start()

    def _tick(self) -> None:
        if self._voice:
            self._voice.tick()

    def _heard(self, event: ReadingEvent) -> None:
        """A voice that fails stays silent: the sentence is on the screen, and for the screen reader. What has no voice is passed over."""
        if isinstance(event, Problem) and QAccessible.isActive():
            self._announcer.say(self._last)
        failed = isinstance(event, Problem) and event.error.code is not Code.NO_VOICE
        stopped = isinstance(event, StateChanged) and event.state is State.STOPPED
        if failed or stopped:
            QTimer.singleShot(0, partial(self._end, self._voice))

    def _end(self, voice: Reading | None) -> None:
        """Unless something else is said by now."""
        if voice is not None and voice is self._voice:
            self.hush()
            self.ended.emit()
