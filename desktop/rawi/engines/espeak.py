"""The voice worker's service: eSpeak NG through pyttsx3 and our driver."""

from typing import Any

import pyttsx3

from rawi.article.errors import Cancelled, Code, RawiError
from rawi.engines.espeak_driver import NAME, Driver, WordEvent
from rawi.engines.spoken_text import speakable
from rawi.speech.casting import FOREIGN, distance
from rawi.text.language import primary
from rawi.workers.protocol import Body
from rawi.workers.service import Reply

RATE = 175
"""Words per minute; speed is the player's affair, so that it can change without a restart."""

_CHUNK = 8_192


class Espeak:
    """Requests "voices" and "speak" {text, language, voice, pitch, volume}: sound in CHUNKs, the word events with DONE."""

    def __init__(self) -> None:
        try:
            self._engine = pyttsx3.init(NAME)
        except (RuntimeError, OSError):
            raise RawiError(Code.VOICE_ENGINE_MISSING) from None
        self._engine.startLoop(False)
        self._engine.iterate()
        self._driver: Driver = self._engine.proxy._driver  # pyttsx3 gives no other way to its driver
        self._engine.setProperty("rate", RATE)
        self._voices = _voices(self._engine.getProperty("voices"))
        self._voice = ""

    def handle(self, name: str, body: Body, data: bytes, reply: Reply) -> tuple[Body, bytes]:  # noqa: ARG002 - no raw data
        """RawiError NO_VOICE; Cancelled between two pieces of sound."""
        if name == "voices":
            return {
                "voices": [[voice, label, languages] for voice, (label, languages) in self._voices.items()]
            }, b""
        voice = body.get("voice") or self._best(str(body["language"]))
        if voice != self._voice:
            self._engine.setProperty("voice", voice)
            self._voice = voice
        self._engine.setProperty("volume", float(body["volume"]))
        self._engine.setProperty("pitch", _pitch(float(body["pitch"])))
        return self._speak(speakable(str(body["text"])), reply), b""

    def _speak(self, text: str, reply: Reply) -> Body:
        pending = bytearray()

        def on_pcm(pcm: bytes) -> None:
            pending.extend(pcm)
            if len(pending) >= _CHUNK:
                reply.chunk({}, bytes(pending))
                pending.clear()

        self._driver.on_pcm, self._driver.cancelled = on_pcm, reply.cancelled
        if text.strip():
            self._engine.say(text)
        if reply.cancelled():
            raise Cancelled
        if pending:
            reply.chunk({}, bytes(pending))
        return {"words": [_event(word) for word in self._driver.words]}

    def _best(self, language: str) -> str:
        """The voice of the language, its region if there is one; NO_VOICE where eSpeak has none."""
        near = {voice: distance(language, languages) for voice, (_, languages) in self._voices.items()}
        found = min(near, key=lambda voice: near[voice], default="")
        if found and near[found] < FOREIGN:
            return found
        raise RawiError(Code.NO_VOICE, language=primary(language))


def _pitch(semitones: float) -> int:
    """eSpeak's scale: 50 is the voice's own, about 4 steps are a semitone."""
    return min(99, max(0, round(50 + 4 * semitones)))


def _event(word: WordEvent) -> list[int]:
    return [word.start, word.length, word.sample]


def _voices(listed: list[Any]) -> dict[str, tuple[str, list[str]]]:
    """Identifier to name and languages; MBROLA voices need files that nobody has."""
    return {
        str(voice.id): (str(voice.name), [language.strip("\0 ").lower() for language in voice.languages])
        for voice in listed
        if not str(voice.id).startswith("mb/")
    }
