"""Recorded sound and a voice in, one synthesizer out: the narrator says what was recorded, the voice everything else."""

import itertools
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace

from rawi.article.errors import Code, RawiError
from rawi.speech.port import Failed, Manner, Pcm, SpeechEvent, Synthesizer, Voice
from rawi.speech.recorded import is_recorded

MOST_DEATHS = 3
"""How often the recording of an article may end its worker before the voice reads the rest."""

_LOST = (Code.WORKER_DIED, Code.WORKER_STALLED)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What was asked for under a number, and of whom."""

    text: str
    language: str
    voice: str
    manner: Manner | None
    engine: Synthesizer


class Narrator:
    """Implements `speech.port.Synthesizer` over two others. What of the recording cannot be heard the voice says in its place;
    `tell` hears of that once for each article.
    """

    def __init__(
        self, voice: Synthesizer, recorded: Synthesizer, tell: Callable[[RawiError], None] = lambda _: None
    ) -> None:
        self._voice, self._recorded, self._tell = voice, recorded, tell
        self._numbers = itertools.count(1)
        self._wanted: dict[int, _Wanted] = {}
        self._ours: dict[tuple[Synthesizer, int], int] = {}
        self._theirs: dict[int, int] = {}
        self._broken: set[str] = set()
        self._deaths: Counter[str] = Counter()
        self._fallen: set[str] = set()
        self._told: set[str] = set()

    def voices(self) -> tuple[Voice, ...]:
        """Those of the voice: a recording is nobody's to choose."""
        return self._voice.voices()

    def request(self, text: str, language: str, voice: str = "", manner: Manner | None = None) -> int:
        """Ask the narrator where `voice` is the key of recorded sound that can be heard, else the voice."""
        ours = next(self._numbers)
        usable = is_recorded(voice) and voice not in self._broken
        heard = usable and self._deaths[_article(voice)] < MOST_DEATHS
        self._ask(ours, _Wanted(text, language, voice, manner, self._recorded if heard else self._voice))
        return ours

    def prepare(self, language: str) -> None:
        """Let the voice load, which may have to stand in; returns at once."""
        self._voice.prepare(language)

    def cancel(self, request: int) -> None:
        """Forget a request."""
        wanted = self._wanted.pop(request, None)
        if wanted:
            theirs = self._theirs.pop(request)
            del self._ours[wanted.engine, theirs]
            wanted.engine.cancel(theirs)

    def poll(self, timeout: float = 0.0) -> list[SpeechEvent]:
        """What has come from both; waits only for those that were asked."""
        self._fallen.clear()
        asked = {each.engine for each in self._wanted.values()}
        events: list[SpeechEvent] = []
        for engine in (self._recorded, self._voice):
            wait = timeout / len(asked) if engine in asked and not events else 0.0
            events += [ours for each in engine.poll(wait) if (ours := self._taken(engine, each))]
        return events

    def close(self) -> None:
        """Stop both."""
        for kept in (self._wanted, self._ours, self._theirs, self._broken, self._deaths, self._told):
            kept.clear()
        self._recorded.close()
        self._voice.close()

    def _ask(self, ours: int, wanted: _Wanted) -> None:
        key = "" if wanted.engine is self._voice and is_recorded(wanted.voice) else wanted.voice
        theirs = wanted.engine.request(wanted.text, wanted.language, key, wanted.manner)
        self._wanted[ours], self._theirs[ours] = wanted, theirs
        self._ours[wanted.engine, theirs] = ours

    def _taken(self, engine: Synthesizer, event: SpeechEvent) -> SpeechEvent | None:
        """The event under our number; None where the voice is asked instead."""
        ours = self._ours.get((engine, event.request))
        if ours is None:
            return None
        wanted = self._wanted[ours]
        if isinstance(event, Failed) and engine is self._recorded:
            del self._ours[engine, event.request]
            self._failed(wanted.voice, event.error)
            self._ask(ours, replace(wanted, engine=self._voice))
            return None
        if not isinstance(event, Pcm):
            del self._wanted[ours], self._theirs[ours], self._ours[engine, event.request]
        return replace(event, request=ours)

    def _failed(self, key: str, error: RawiError) -> None:
        """What cannot be heard is not asked for again; a dead worker may have been ended by something else."""
        article = _article(key)
        if error.code in _LOST:
            self._deaths[article] += article not in self._fallen
            self._fallen.add(article)
        else:
            self._broken.add(key)
        if article not in self._told:
            self._told.add(article)
            self._tell(RawiError(Code.NARRATION_UNHEARD))


def _article(key: str) -> str:
    """The article of a recorded sentence."""
    return key.rpartition("/")[0]
