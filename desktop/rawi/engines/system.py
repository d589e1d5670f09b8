"""The system's own voices through pyttsx3's driver: SAPI 5 on Windows, NSSpeechSynthesizer on macOS.

For one request only: pyttsx3's loop loses utterances, and its `stop` may block for ever, so each job has a process of its
own, which ends with it. The drivers' word events carry no time; see `shares` for how exact the times are.
"""

import contextlib
import io
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import av
import numpy as np
import pyttsx3

from rawi.article.errors import Code, RawiError
from rawi.engines.locales import tag
from rawi.engines.shares import word_events
from rawi.engines.sound import pcm
from rawi.engines.spoken_text import speakable
from rawi.speech.casting import FOREIGN, distance
from rawi.speech.timing import tokens
from rawi.text.language import primary
from rawi.workers.protocol import Body
from rawi.workers.service import Reply

_DRIVERS = {"win32": "sapi5", "darwin": "nsss"}
_RATES = {"sapi5": 157}
"""Words per minute that pyttsx3 takes for the voice's own pace."""
_RATE = 175
_ENDS = {"nsss": ".aiff"}
_SIZES = {b"RIFF": "little", b"FORM": "big"}
"""Byte order of the size (less 8) in the head of a WAV or AIFF file."""
_HEAD = 8
_CHUNK = 16_384
_PATIENCE, _LOOK = 1.0, 0.01
"""Seconds that a file may stand still before it is whole, and between two looks at it."""


class SystemVoices:
    """Requests "voices" and "speak" {text, language, voice, pitch, volume}, answered as the eSpeak service does."""

    def __init__(self, driver: str = _DRIVERS.get(sys.platform, "")) -> None:
        """RawiError VOICE_ENGINE_MISSING where the system has no such driver."""
        self._driver = driver
        self._error: Exception | None = None
        try:
            self._engine = pyttsx3.init(driver or "none")
        except Exception as error:  # a driver imports and asks whatever its system has
            raise RawiError(Code.VOICE_ENGINE_MISSING) from error
        self._engine.connect("error", self._failed)
        self._voices = _voices(self._engine.getProperty("voices"))

    def handle(self, name: str, body: Body, data: bytes, reply: Reply) -> tuple[Body, bytes]:  # noqa: ARG002 - no raw data
        """RawiError NO_VOICE, VOICE_UNKNOWN, ENGINE_FAILED (it made no sound, or half of one)."""
        if name == "voices":
            return {"voices": [[each, *told] for each, told in self._voices.items()]}, b""
        voice = self._voice(str(body["voice"]), str(body["language"]))
        text = speakable(str(body["text"]))
        if not tokens(text):
            return {"words": []}, b""
        sound = self._sound(text, voice, float(body["pitch"]), float(body["volume"]))
        for start in range(0, len(sound), _CHUNK):
            reply.chunk({}, sound[start : start + _CHUNK])
        return {"words": word_events(text, sound)}, b""

    def _voice(self, wanted: str, language: str) -> str:
        if wanted:
            if wanted not in self._voices:
                raise RawiError(Code.VOICE_UNKNOWN, name=wanted)
            return wanted
        near = {voice: distance(language, languages) for voice, (_, languages) in self._voices.items()}
        found = min(near, key=lambda voice: near[voice], default="")
        if found and near[found] < FOREIGN:
            return found
        raise RawiError(Code.NO_VOICE, language=primary(language))

    def _sound(self, text: str, voice: str, pitch: float, volume: float) -> bytes:
        with tempfile.TemporaryDirectory(prefix="rawi-") as folder:
            path = Path(folder) / f"said{_ENDS.get(self._driver, '.wav')}"
            with contextlib.redirect_stdout(io.StringIO()):
                self._engine.setProperty("voice", voice)
                self._engine.setProperty("rate", _RATES.get(self._driver, _RATE))
                self._engine.save_to_file(text, str(path))
                self._engine.runAndWait()
            if self._error or not _settled(path):
                raise _failure(type(self._error).__name__ if self._error else "no sound")
            samples, rate = _read(path)
        return pcm(samples * volume, rate, pitch)

    def _failed(self, name: str | None, exception: Exception) -> None:  # noqa: ARG002 - what pyttsx3 calls it with
        self._error = exception


def _failure(reason: str) -> RawiError:
    return RawiError(Code.ENGINE_FAILED, worker="speak", reason=reason)


def _voices(listed: list[Any]) -> dict[str, tuple[str, list[str]]]:
    """Identifier to name and languages; a voice whose language nobody knows cannot be cast."""
    found = {
        str(each.id): (str(each.name), [language for told in each.languages if (language := tag(told))])
        for each in listed
    }
    return {voice: told for voice, told in found.items() if told[1]}


def _settled(path: Path) -> bool:
    """Whether it is whole, or becomes so as long as it grows: a driver may come back before its file is written."""
    size, since = -1, time.monotonic()
    while not _whole(path):
        now = path.stat().st_size if path.exists() else -1
        if now != size:
            size, since = now, time.monotonic()
        elif time.monotonic() - since > _PATIENCE:
            return False
        time.sleep(_LOOK)
    return True


def _whole(path: Path) -> bool:
    """Whether there is a file and it is as long as its head says."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
        size = path.stat().st_size
    except OSError:
        return False
    order = _SIZES.get(head[:4])
    return bool(order) and size >= int.from_bytes(head[4:], "little" if order == "little" else "big") + _HEAD


def _read(path: Path) -> tuple[Any, int]:
    """float32 samples of one channel, and their rate."""
    try:
        with av.open(str(path)) as container:
            frames = list(container.decode(audio=0))
        rate = frames[0].sample_rate
        mono = av.AudioResampler(format="flt", layout="mono", rate=rate)
        pieces = [piece for frame in [*frames, None] for piece in mono.resample(frame)]
        return np.concatenate([piece.to_ndarray()[0] for piece in pieces]), rate
    except (av.error.FFmpegError, IndexError, ValueError) as error:
        raise _failure(type(error).__name__) from error
