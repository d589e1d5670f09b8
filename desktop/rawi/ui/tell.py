"""Tells the reader: in the notice bar, to screen readers, and through Rawi's own voice where no screen reader runs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible

from rawi.article.errors import RawiError
from rawi.text.language import primary
from rawi.ui.announcer import Announcer
from rawi.ui.bars import NoticeBar
from rawi.wording.problems import sentence

if TYPE_CHECKING:
    from rawi.speech.events import ReadingEvent
    from rawi.speech.reading import Reading
    from rawi.ui.notice_voice import NoticeVoice


class Teller(QObject):
    """`make_reading` builds a voice of its own for notices; `language` is the interface's. `ended` tells that this voice has said all.

    While `voicing`, Rawi speaks in a screen reader's place, and its voice says all that one would be told.
    """

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
        self._last = ""
        self.speak = True
        self.voicing = False
        self.busy: Callable[[], bool] = lambda: False

    @cached_property
    def voice(self) -> NoticeVoice:
        """Made when there is first something to say."""
        from rawi.ui.notice_voice import NoticeVoice

        made = NoticeVoice(self, self._make_reading)
        made.ended.connect(self.ended)
        made.failed.connect(self._failed)
        return made

    @property
    def aloud(self) -> bool:
        """Whether Rawi's own voice says what is told while the article is silent."""
        return self.voicing or (self.speak and not QAccessible.isActive())

    @property
    def speaking(self) -> bool:
        """True while it speaks."""
        return "voice" in vars(self) and self.voice.speaking

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
            self.say(parts, after=self.voicing and not urgent)

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
        if self.voicing or (not own if QAccessible.isActive() else self.speak):
            self.say(spoken)

    def announce(self, text: str) -> None:
        """Only to those who listen: what a sighted reader sees anyway. It does not speak over the article."""
        self._announcer.say(text)
        if self.voicing and not self.busy():
            self.say([(text, "")], after=True)

    def hush(self) -> None:
        """Stop saying."""
        if "voice" in vars(self):
            self.voice.hush()

    def say(self, parts: Sequence[tuple[str, str]], *, after: bool = False, pause: float = 0.0) -> None:
        """Only with Rawi's voice: texts and their languages ("" for the interface's), `pause` seconds between them, `after` what it says."""
        spoken = [(text, language or self._language) for text, language in parts]
        self.voice.say(spoken, after=after, pause=pause)

    def _failed(self) -> None:
        """A voice that fails stays silent: the sentence is on the screen, and for the screen reader."""
        if QAccessible.isActive():
            self._announcer.say(self._last)
