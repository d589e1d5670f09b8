"""What reading aloud asks of a voice engine and of the sound device."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from rawi.article.errors import Code, RawiError
from rawi.article.timing import WordTime

SAMPLE_RATE = 22050
"""Hertz; PCM everywhere is mono, signed 16 bit, little endian, at this rate."""


class Quality(StrEnum):
    """How a voice sounds: like a person, clear but mechanical, or guessing what the script leaves out."""

    GOOD = "good"
    PLAIN = "plain"
    BASIC = "basic"


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice: the engine's own id, a name to show, the BCP 47 languages it speaks (its own region first), and its engine's code."""

    id: str
    name: str
    languages: tuple[str, ...]
    engine: str
    quality: Quality = Quality.PLAIN

    @property
    def key(self) -> str:
        """What settings and requests call it: engine and id."""
        return f"{self.engine}/{self.id}"


@dataclass(frozen=True, slots=True)
class Manner:
    """How a voice is to speak: semitones above its own pitch, and its volume (1 is its own, less is quieter)."""

    pitch: float = 0.0
    volume: float = 1.0


@dataclass(frozen=True, slots=True)
class Pcm:
    """The next piece of a request's sound."""

    request: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Spoken:
    """The request is complete: its words in order, times rising."""

    request: int
    words: tuple[WordTime, ...]


@dataclass(frozen=True, slots=True)
class Failed:
    """The request will give no more: NO_VOICE, WORKER_DIED, WORKER_STALLED, VOICE_ENGINE_MISSING or ENGINE_FAILED."""

    request: int
    error: RawiError


SpeechEvent = Pcm | Spoken | Failed


class Synthesizer(Protocol):
    """Text to sound, without blocking: ask with `request`, collect with `poll`. A dead engine is restarted by the next request."""

    def voices(self) -> tuple[Voice, ...]:
        """Every voice; may start the engine and wait for it (bounded). RawiError VOICE_ENGINE_MISSING or WORKER_DIED."""

    def request(self, text: str, language: str, voice: str = "", manner: Manner | None = None) -> int:
        """Start speaking one segment's text at speed 1; the number identifies its events. `voice` is a voice's key; "" is the best for the language.

        A text that knows its formulas (`written.Written`) is read as it is written by whoever has no words for them.
        """

    def prepare(self, language: str) -> None:
        """Let the voice of this language load; returns at once."""

    def cancel(self, request: int) -> None:
        """Forget a request; none of its events follow."""

    def poll(self, timeout: float = 0.0) -> list[SpeechEvent]:
        """Events that have come, waiting at most `timeout` seconds for the first."""

    def close(self) -> None:
        """Stop the engine."""


Pull = Callable[[int], bytes]
"""Asked for N frames by the audio thread; returns at most that many (silence is filled in). Must not block."""


class AudioSink(Protocol):
    """A sound device that pulls frames. No call waits for the device: what becomes of it is told by `flowing` and `fault`."""

    def open(self) -> None:
        """Get ready ahead of `start`."""

    def start(self, pull: Pull) -> None:
        """Pull from this as soon as the device plays; what was started before is stopped."""

    def stop(self) -> None:
        """Silence at once: nothing is pulled any more, what the device still holds is dropped. Safe to call twice."""

    def close(self) -> None:
        """Stop, and let the device go; `start` takes it again."""

    def heard(self) -> int:
        """Frames pulled since `start` that are heard by now (an estimate); never more than were pulled."""

    @property
    def flowing(self) -> bool:
        """True once the started device really plays."""

    def fault(self) -> Code | None:
        """Why a started device plays nothing: NO_SOUND_DEVICE (it never did), SOUND_DEVICE_LOST (it did; unplugged, stalled), None while all is well."""
