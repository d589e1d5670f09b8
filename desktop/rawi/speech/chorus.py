"""Several voice engines as one: each sentence goes to the engine of its language's voice."""

import itertools
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Protocol

from rawi.article.errors import Code, RawiError
from rawi.speech.casting import Part
from rawi.speech.memory import Memory, Sound, Wanted
from rawi.speech.port import Failed, Manner, Pcm, SpeechEvent, Spoken, Synthesizer, Voice
from rawi.text.language import UNKNOWN, likely, primary

Choose = Callable[[str], Part]
"""Gives the part that speaks a language."""

_UNHEARD = 0
_WORD = "a"
_LOST = (Code.WORKER_DIED, Code.WORKER_STALLED)
"""The engine has to load its voices again."""


class Engine(Synthesizer, Protocol):
    """A synthesizer of its own, whose voices have to be loaded."""

    def awake(self) -> bool:
        """False where nothing can be loaded any more: it ended, or never began."""


@dataclass(slots=True)
class _Asked:
    """A request to an engine: our number for it, the voice's key, what is wanted and the sound so far."""

    ours: int
    key: str
    wanted: Wanted
    pcm: bytearray = field(default_factory=bytearray)


class Chorus:
    """Implements `speech.port.Synthesizer` over engines by their codes.

    `stand_in` is the engine that speaks what no chosen voice speaks, what a broken one should have spoken and, where
    `bridging` allows it, the sentences that are asked for while a slower voice is still loading. What is in `memory` no
    engine says again.
    """

    def __init__(
        self,
        engines: Mapping[str, Engine],
        choose: Choose,
        stand_in: str,
        bridging: Callable[[], bool] = lambda: True,
        memory: Memory | None = None,
        usual: Callable[[], str] = lambda: UNKNOWN,
    ) -> None:
        """`usual` gives the language in which a text of unknown language is read, where its script allows that."""
        self._usual = usual
        self._engines, self._choose, self._stand_in, self._bridging = engines, choose, stand_in, bridging
        self._memory = memory or Memory(0)
        self._known: list[SpeechEvent] = []
        self._numbers = itertools.count(1)
        self._ours: dict[tuple[str, int], _Asked] = {}
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
        """Voices came or went: which are ready and which are broken is found out again, and nothing is remembered."""
        self._ready.clear()
        self._broken.clear()
        self._memory.clear()

    def prepare(self, language: str) -> None:
        """Let this language's voice load; returns at once."""
        language = self._read_in(language)
        voice = self._choose(language).voice
        self._engines[self._stand_in].prepare(language)
        if voice and voice.engine != self._stand_in:
            self._load(voice, language)

    def request(self, text: str, language: str, voice: str = "", manner: Manner | None = None) -> int:
        """Ask the engine of `voice` (a key), or of the language's voice, or the stand-in; `manner` as given, else the part's."""
        language = self._read_in(language, text)
        part = self._choose(language)
        engine, key = (voice.partition("/")[0], voice) if voice else self._cast(language, part.voice)
        ours = next(self._numbers)
        wanted = Wanted(text, language, key or engine, manner or part.manner)
        right = replace(wanted, voice=part.voice.key) if part.voice and not voice else wanted
        known = self._memory.find(right) or self._memory.find(wanted)
        if known:
            self._known += [Pcm(ours, known.pcm), Spoken(ours, known.words)]
        else:
            self._ask(engine, _Asked(ours, key, wanted))
        return ours

    def cancel(self, request: int) -> None:
        """Forget a request."""
        self._known = [event for event in self._known if event.request != request]
        found = self._theirs.pop(request, None)
        if found:
            del self._ours[found]
            self._engines[found[0]].cancel(found[1])

    def poll(self, timeout: float = 0.0) -> list[SpeechEvent]:
        """What is known, and what has come from any engine; waits only for those that were asked."""
        busy = {engine for engine, _ in self._ours}
        events, self._known = self._known, []
        for code in busy:
            wait = 0.0 if events else timeout / len(busy)
            events += [ours for each in self._engines[code].poll(wait) if (ours := self._taken(code, each))]
        return events

    def close(self) -> None:
        """Stop every engine."""
        self._known.clear()
        self._ours.clear()
        self._theirs.clear()
        self.renew()
        for engine in self._engines.values():
            engine.close()

    def _read_in(self, language: str, text: str = "") -> str:
        """The language to read it in."""
        return likely(text, self._usual()) if primary(language) == UNKNOWN else language

    def _cast(self, language: str, chosen: Voice | None) -> tuple[str, str]:
        """Engine and voice key."""
        if chosen is None or chosen.key in self._broken:
            return self._stand_in, ""
        if not self._engines[chosen.engine].awake():
            self._forget(chosen.engine)
        loaded = chosen.engine == self._stand_in or chosen.key in self._ready
        if not loaded and self._bridging():
            self._load(chosen, language)
            return self._stand_in, ""
        return chosen.engine, chosen.key

    def _load(self, voice: Voice, language: str) -> None:
        """A first word that nobody hears: the voice is ready once it is said."""
        asked = any(each.ours == _UNHEARD and each.key == voice.key for each in self._ours.values())
        if not asked and voice.key not in self._ready | self._broken:
            wanted = Wanted(_WORD, language, voice.key, Manner())
            self._ask(voice.engine, _Asked(_UNHEARD, voice.key, wanted))

    def _ask(self, engine: str, asked: _Asked) -> None:
        wanted = asked.wanted
        theirs = self._engines[engine].request(wanted.text, wanted.language, asked.key, wanted.manner)
        self._ours[engine, theirs] = asked
        if asked.ours != _UNHEARD:
            self._theirs[asked.ours] = engine, theirs

    def _taken(self, engine: str, event: SpeechEvent) -> SpeechEvent | None:
        """The engine's event under our number; what was only for loading is not told."""
        asked = self._ours.get((engine, event.request))
        if asked is None:
            return None
        if isinstance(event, Failed):
            self._failed(engine, asked.key, event.error)
        else:
            self._ready.add(asked.key)
            self._remember(asked, event)
        if not isinstance(event, Pcm):
            del self._ours[engine, event.request]
            self._theirs.pop(asked.ours, None)
        return replace(event, request=asked.ours) if asked.ours != _UNHEARD else None

    def _remember(self, asked: _Asked, event: Pcm | Spoken) -> None:
        """What was said to its end."""
        if isinstance(event, Pcm):
            asked.pcm += event.data
        elif asked.ours != _UNHEARD:
            self._memory.keep(asked.wanted, Sound(bytes(asked.pcm), event.words))

    def _failed(self, engine: str, key: str, error: RawiError) -> None:
        """A dead engine has no voice ready; a voice that cannot be loaded is not asked again."""
        if error.code in _LOST:
            self._forget(engine)
        elif key and error.code is not Code.NO_VOICE:
            self._broken.add(key)

    def _forget(self, engine: str) -> None:
        """None of its voices is loaded any more."""
        self._ready = {each for each in self._ready if not each.startswith(f"{engine}/")}
