"""The voices of one window and what they sound on: each made when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rawi.speech.events import ReadingEvent
    from rawi.speech.player import Player
    from rawi.speech.port import Synthesizer, Voice
    from rawi.speech.reading import Reading
    from rawi.speech.saying.synthesizer import Saying
    from rawi.voicing import Voicing
    from rawi.workers.recorded import RecordedSynthesizer

Listener = Callable[["ReadingEvent"], None]


class Sounding:
    """`voicing` gives what makes the voices; the article's is one for all who ask. `library` is the file that books with a recording of
    their own lie in.
    """

    def __init__(self, voicing: Callable[[], Voicing], library: Path) -> None:
        self._voicing, self._library = voicing, library

    @cached_property
    def _voice(self) -> Saying:
        return self._voicing().synthesizer()

    @cached_property
    def _recorded(self) -> RecordedSynthesizer:
        from rawi.workers.recorded import RecordedSynthesizer, narration_worker

        return RecordedSynthesizer(narration_worker(), self._library)

    @cached_property
    def _player(self) -> Player:
        return _player()

    def load(self) -> None:
        """Import what voices are made of (in a job): the first of them is then there at once."""
        from rawi.speech import player, reading, sinks  # noqa: F401 - only loaded

        self._voicing()

    def article(self, listener: Listener) -> Reading:
        """What reads the article: its narrator, else a voice."""
        from rawi.speech.events import Problem
        from rawi.speech.narrator import Narrator

        told = Narrator(self._voice, self._recorded, lambda error: listener(Problem(error)))
        return self._reading(told, self._player, listener)

    def notice(self, listener: Listener) -> Reading:
        """What tells the reader something: a quick voice with a device of its own."""
        return self._reading(self._voicing().plain(), _player(), listener)

    def trial(self, listener: Listener) -> tuple[Reading, Callable[[str], None]]:
        """What other voices are tried with, and what gets it ready for a language; engines and device are its own."""
        voice, player = self._voicing().synthesizer(live=False), _player()
        return self._reading(voice, player, listener), lambda language: _prepare(voice, player, language)

    def prepare(self, language: str) -> None:
        """Get the article's voice and the device ready (in a job)."""
        _prepare(self._voice, self._player, language)

    def narrate(self) -> None:
        """Let what plays a book's own recording load (in any thread); returns at once."""
        self._recorded.prepare("")

    def voices(self) -> tuple[Voice, ...]:
        """Every voice there is (in a job)."""
        return self._voicing().voices()

    def renew(self) -> None:
        """Voices came or went."""
        self._voice.renew()

    def respell(self) -> None:
        """The reader's pronunciations are others now (in a job)."""
        self._voicing().renew_pronunciations()

    def set_loudness(self, loudness: float) -> None:
        """How loud the article is read, up to 1."""
        self._player.loudness = loudness

    def _reading(self, voice: Synthesizer, player: Player, listener: Listener) -> Reading:
        from rawi.speech.reading import Reading

        return Reading(voice, player, listener, self._voicing().pace)


def _player() -> Player:
    from rawi.speech.player import Player
    from rawi.speech.sinks import MiniaudioSink

    return Player(MiniaudioSink(), MiniaudioSink(silent=True))


def _prepare(voice: Synthesizer, player: Player, language: str) -> None:
    voice.prepare(language)
    player.prepare()
