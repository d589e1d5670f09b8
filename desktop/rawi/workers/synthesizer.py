"""The voice as the reading sees it, behind the wall of a worker."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from importlib.util import find_spec
from typing import TYPE_CHECKING

from rawi.article.errors import Code, RawiError
from rawi.speech.port import Failed, Manner, Pcm, Quality, SpeechEvent, Spoken, Voice
from rawi.text.language import primary
from rawi.workers.host import Worker, error_of
from rawi.workers.limits import Limits
from rawi.workers.protocol import Body, Kind, Message

if TYPE_CHECKING:
    from rawi.packs.voices import PiperVoice

LIMITS = Limits(stall=2.0, busy=8.0)
"""eSpeak speaks within 2 ms, on a busy machine within 50."""

_SLOW = Limits(stall=4.0, busy=20.0)
"""A neural voice loads and says a long part without a word, but at work."""

_LARGE = Limits(stall=12.0, busy=40.0)
"""A Piper voice (60 MB and more) loads in native code that lets no other thread show that it is at work."""

PIPER_SERVICE = "rawi.engines.piper:PiperVoices"
_WIDTH = 2
ESPEAK, HIBARI, PIPER, SYSTEM = "espeak", "hibari", "piper", "system"
_GUESSED_VOWELS = frozenset(("ar", "fa"))
"""eSpeak NG has no dictionary of the vowels that these scripts leave out."""


HEART = Voice("heart", "Hibari Heart", ("en-us", "en"), HIBARI, Quality.GOOD)


def has_system_voices() -> bool:
    """Whether pyttsx3 has a driver for this system's voices; on Linux eSpeak NG is the system's."""
    return sys.platform in ("win32", "darwin")


def espeak_worker() -> Worker:
    """The worker that runs eSpeak NG."""
    return Worker("speak", "rawi.engines.espeak:Espeak", LIMITS)


def hibari_worker() -> Worker:
    """The worker that runs the English neural voice."""
    return Worker("speak", "rawi.engines.hibari:HibariVoices", _SLOW)


def piper_worker() -> Worker:
    """The worker that runs imported Piper voices."""
    return Worker("speak", PIPER_SERVICE, _LARGE)


def voice_files(voice: PiperVoice) -> Body:
    """Where its parts lie, and the digests they must have, as the service takes them."""
    return {each.part: [str(each.path), each.digest] for each in (voice.model, voice.settings)}


class WorkerSynthesizer:
    """Implements `speech.port.Synthesizer` with one worker."""

    def __init__(self, worker: Worker, engine: str = ESPEAK) -> None:
        self._worker = worker
        self.engine = engine
        self._texts: dict[int, str] = {}
        self._heard: dict[int, int] = {}

    def voices(self) -> tuple[Voice, ...]:
        """Every voice of the engine."""
        listed = self._worker.ask("voices").body["voices"]
        return tuple(
            Voice(each, name, tuple(languages), self.engine, _quality(languages))
            for each, name, languages in listed
        )

    def request(self, text: str, language: str, voice: str = "", manner: Manner | None = None) -> int:
        """Start speaking; a dead worker is started again."""
        how = asdict(manner or Manner())
        number = self._worker.send("speak", {"text": text, **how, **self._body(language, voice)})
        self._texts[number], self._heard[number] = text, 0
        return number

    def prepare(self, language: str) -> None:  # noqa: ARG002 - one engine, whatever it will speak
        """Start the engine; returns at once."""
        self._worker.start()

    def awake(self) -> bool:
        """True while its process lives."""
        return self._worker.pid is not None

    def cancel(self, request: int) -> None:
        """Forget a request."""
        if self._texts.pop(request, None) is not None:
            self._heard.pop(request)
            self._worker.cancel(request)

    def poll(self, timeout: float = 0.0) -> list[SpeechEvent]:
        """What has come."""
        if not self._texts and timeout == 0.0:
            return []
        events = (self._event(message) for message in self._worker.poll(timeout) if message.id in self._texts)
        return [event for event in events if event is not None]

    def close(self) -> None:
        """End the worker."""
        self._texts.clear()
        self._heard.clear()
        self._worker.stop()

    def _survived(self, error: RawiError) -> RawiError:
        """An engine without memory is ended: the next one has what this one had gathered."""
        if error.facts.get("reason") != MemoryError.__name__:
            return error
        self._worker.kill()
        return RawiError(Code.WORKER_DIED, worker=self._worker.name)

    def _body(self, language: str, voice: str) -> Body:
        """What the engine is told about the voice."""
        return {"language": language, "voice": voice.removeprefix(f"{self.engine}/")}

    def _event(self, message: Message) -> SpeechEvent | None:
        number = message.id
        if message.kind is Kind.CHUNK:
            self._heard[number] += len(message.data) // _WIDTH
            return Pcm(number, message.data)
        if message.kind is Kind.DONE:
            from rawi.speech.timing import Event, word_times

            text, samples = self._texts.pop(number), self._heard.pop(number)
            events = [Event(start, sample) for start, _, sample in message.body["words"]]
            return Spoken(number, word_times(text, events, samples))
        if message.kind is Kind.ERROR:
            del self._texts[number], self._heard[number]
            error = error_of(message)
            return Failed(number, self._survived(error)) if isinstance(error, RawiError) else None
        return None


def _quality(languages: list[str]) -> Quality:
    guessed = _GUESSED_VOWELS & {primary(language) for language in languages}
    return Quality.BASIC if guessed else Quality.PLAIN


def natural_voices(installed: Sequence[PiperVoice]) -> tuple[Voice, ...]:
    """Neural voices that are there, told without starting an engine: hibari's bundled one, and the imported ones."""
    bundled = (HEART,) if find_spec("hibari") else ()
    imported = (
        Voice(each.id, each.name, (each.language.lower(),), PIPER, Quality.GOOD) for each in installed
    )
    return (*bundled, *imported)


class HibariSynthesizer(WorkerSynthesizer):
    """hibari's bundled voice."""

    def __init__(self, worker: Worker) -> None:
        super().__init__(worker, HIBARI)

    def voices(self) -> tuple[Voice, ...]:
        """None where hibari is not installed."""
        return tuple(voice for voice in natural_voices(()) if voice.engine == HIBARI)


class PiperSynthesizer(WorkerSynthesizer):
    """The imported voices that `installed` gives now; `voice` "" is the first of the language."""

    def __init__(self, worker: Worker, installed: Callable[[], Sequence[PiperVoice]]) -> None:
        super().__init__(worker, PIPER)
        self._installed = installed

    def voices(self) -> tuple[Voice, ...]:
        """What is installed."""
        return tuple(voice for voice in natural_voices(self._installed()) if voice.engine == PIPER)

    def _body(self, language: str, voice: str) -> Body:
        """An unknown voice has no files: the worker says so."""
        name = voice.removeprefix(f"{PIPER}/")
        speaking = [each for each in self._installed() if primary(each.language) == primary(language)]
        named = [each for each in self._installed() if each.id == name]
        found = next(iter(named if name else speaking), None)
        return {"name": name, "files": voice_files(found) if found else {}}
