"""Several voice engines as one: each sentence goes to the engine of its language's voice."""

import itertools
from collections.abc import Callable, Mapping
from dataclasses import replace

from rawi.article.errors import Code, RawiError
from rawi.speech.casting import Part
from rawi.speech.port import Failed, Manner, Pcm, SpeechEvent, Synthesizer, Voice
from rawi.text.language import UNKNOWN, likely, primary

Choose = Callable[[str], Part]
"""Gives the part that speaks a language."""

_UNHEARD = 0
_WORD = "a"
_LOST = (Code.WORKER_DIED, Code.WORKER_STALLED)
"""The engine has to load its voices again."""


class Chorus:
    """Implements `speech.port.Synthesizer` over engines by their codes.

    `stand_in` is the engine that speaks what no chosen voice speaks, what a broken one should have spoken and, where
    `bridging` allows it, the sentences that are asked for while a slower voice is still loading.
    """

    def __init__(
        self,
        engines: Mapping[str, Synthesizer],
        choose: Choose,
        stand_in: str,
        bridging: Callable[[], bool] = lambda: True,
        usual: str = UNKNOWN,
    ) -> None:
        """`usual` is the language in which a text of unknown language is read, where its script allows that."""
        self._usual = usual
        self._engines, self._choose, self._stand_in, self._bridging = engines, choose, stand_in, bridging
        self._numbers = itertools.count(1)
        self._ours: dict[tuple[str, int], tuple[int, str]] = {}
        self._theirs: dict[int, tuple[str, int]] = {}
        self._ready: set[str] = set()
        self._broken: set[str] = set()

    def voices(self) -> tuple[Voice, ...]:
        """The voices of every engine; one that fails has none. RawiError where all fail."""
        found: list[Voice] = []
        failed: RawiError | None = None
        for engine in self._engines.values():
            try:
                found += engine.voices()
            except RawiError as error:
                failed = error
        if failed and not found:
            raise failed
        return tuple(found)

    def is_ready(self, voice: Voice) -> bool:
        """True once the voice has spoken."""
        return voice.key in self._ready

    def renew(self) -> None:
        """Voices came or went: which are ready and which are broken is found out again."""
        self._ready.clear()
        self._broken.clear()

    def prepare(self, language: str) -> None:
        """Let this language's voice load; returns at once."""
        language = self._known(language)
        voice = self._choose(language).voice
        self._engines[self._stand_in].prepare(language)
        if voice and voice.engine != self._stand_in:
            self._load(voice, language)

    def request(self, text: str, language: str, voice: str = "", manner: Manner | None = None) -> int:
        """Ask the engine of `voice` (a key), or of the language's voice, or the stand-in; `manner` as given, else the part's."""
        language = self._known(language, text)
        part = self._choose(language)
        engine, key = (voice.partition("/")[0], voice) if voice else self._cast(language, part.voice)
        ours = next(self._numbers)
        self._ask(engine, key, text, language, ours, manner or part.manner)
        return ours

    def cancel(self, request: int) -> None:
        """Forget a request."""
        found = self._theirs.pop(request, None)
        if found:
            del self._ours[found]
            self._engines[found[0]].cancel(found[1])

    def poll(self, timeout: float = 0.0) -> list[SpeechEvent]:
        """What has come from any engine; waits only for those that were asked."""
        busy = {engine for engine, _ in self._ours}
        events: list[SpeechEvent] = []
        for code in busy:
            wait = 0.0 if events else timeout / len(busy)
            events += [ours for each in self._engines[code].poll(wait) if (ours := self._taken(code, each))]
        return events

    def close(self) -> None:
        """Stop every engine."""
        self._ours.clear()
        self._theirs.clear()
        self.renew()
        for engine in self._engines.values():
            engine.close()

    def _known(self, language: str, text: str = "") -> str:
        """The language to read it in."""
        return likely(text, self._usual) if primary(language) == UNKNOWN else language

    def _cast(self, language: str, chosen: Voice | None) -> tuple[str, str]:
        """Engine and voice key."""
        if chosen is None or chosen.key in self._broken:
            return self._stand_in, ""
        loaded = chosen.engine == self._stand_in or chosen.key in self._ready
        if not loaded and self._bridging():
            self._load(chosen, language)
            return self._stand_in, ""
        return chosen.engine, chosen.key

    def _load(self, voice: Voice, language: str) -> None:
        """A first word that nobody hears: the voice is ready once it is said."""
        asked = any(ours == _UNHEARD and key == voice.key for ours, key in self._ours.values())
        if not asked and voice.key not in self._ready | self._broken:
            self._ask(voice.engine, voice.key, _WORD, language, _UNHEARD, Manner())

    def _ask(self, engine: str, key: str, text: str, language: str, ours: int, manner: Manner) -> None:
        theirs = self._engines[engine].request(text, language, key, manner)
        self._ours[engine, theirs] = ours, key
        if ours != _UNHEARD:
            self._theirs[ours] = engine, theirs

    def _taken(self, engine: str, event: SpeechEvent) -> SpeechEvent | None:
        """The engine's event under our number; what was only for loading is not told."""
        ours, key = self._ours.get((engine, event.request), (_UNHEARD, ""))
        if isinstance(event, Failed):
            self._failed(engine, key, event.error)
        else:
            self._ready.add(key)
        if not isinstance(event, Pcm):
            self._ours.pop((engine, event.request), None)
            self._theirs.pop(ours, None)
        return replace(event, request=ours) if ours != _UNHEARD else None

    def _failed(self, engine: str, key: str, error: RawiError) -> None:
        """A dead engine has no voice ready; a voice that cannot be loaded is not asked again."""
        if error.code in _LOST:
            self._ready = {each for each in self._ready if not each.startswith(f"{engine}/")}
        elif key and error.code is not Code.NO_VOICE:
            self._broken.add(key)
