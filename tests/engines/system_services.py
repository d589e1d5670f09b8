"""What runs in a process of its own in tests of the system's voices: pyttsx3 with eSpeak NG, and with drivers that fail."""

import os
import sys
import time
import wave
from pathlib import Path
from types import ModuleType
from typing import Any

from rawi.engines import system
from rawi.engines.espeak_library import bindings
from rawi.engines.system import SystemVoices

NAME = "rawi_test"
RATE = 16_000


class Espeak(SystemVoices):
    """pyttsx3's own eSpeak driver, on the wheel's library."""

    def __init__(self) -> None:
        bindings()
        super().__init__("espeak")


class _Voice:
    def __init__(self, name: str, *languages: object) -> None:
        self.id, self.name, self.languages = f"HKEY\\Tokens\\{name}", name, languages


class _Driver:
    """What pyttsx3 asks of a driver; `save_to_file` is the test's."""

    def __init__(self, proxy: Any) -> None:
        self._proxy = proxy

    def getProperty(self, _name: str) -> list[_Voice]:  # noqa: N802 - pyttsx3's name
        return [_Voice("Zira", "en-US"), _Voice("Hoda", "Unknown Locale: 3073"), _Voice("Nobody", "")]

    def setProperty(self, name: str, value: object) -> None:  # noqa: N802 - pyttsx3's name
        pass

    def startLoop(self) -> None:  # noqa: N802 - pyttsx3's name
        self._proxy.setBusy(False)

    def endLoop(self) -> None:  # noqa: N802 - pyttsx3's name
        pass

    def stop(self) -> None:
        pass

    def destroy(self) -> None:
        pass

    def save_to_file(self, text: str, filename: str) -> None:
        with wave.open(filename, "wb") as file:
            file.setnchannels(2)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(b"\x00\x10\x00\x20" * RATE)


class _Hangs(_Driver):
    def save_to_file(self, text: str, filename: str) -> None:
        time.sleep(3_600)


class _Dies(_Driver):
    def save_to_file(self, text: str, filename: str) -> None:
        os._exit(3)


class _Raises(_Driver):
    def save_to_file(self, text: str, filename: str) -> None:
        raise OSError(text)


class _WritesNothing(_Driver):
    def save_to_file(self, text: str, filename: str) -> None:
        pass


class _WritesEmpty(_Driver):
    def save_to_file(self, text: str, filename: str) -> None:
        Path(filename).touch()


class _WritesNoise(_Driver):
    def save_to_file(self, text: str, filename: str) -> None:
        Path(filename).write_bytes(b"RIFF\x00\x00\x00\x00" + bytes(range(256)) * 10)


class _WritesHalf(_Driver):
    def save_to_file(self, text: str, filename: str) -> None:
        super().save_to_file(text, filename)
        path = Path(filename)
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def _with(driver: type[_Driver]) -> SystemVoices:
    """With this driver, whose files are whole a little sooner."""
    system._PATIENCE = 0.3
    module = ModuleType(f"pyttsx3.drivers.{NAME}")
    module.__dict__["buildDriver"] = driver
    sys.modules[module.__name__] = module
    return SystemVoices(NAME)


def good() -> SystemVoices:
    return _with(_Driver)


def hangs() -> SystemVoices:
    return _with(_Hangs)


def dies() -> SystemVoices:
    return _with(_Dies)


def raises() -> SystemVoices:
    return _with(_Raises)


def writes_nothing() -> SystemVoices:
    return _with(_WritesNothing)


def writes_empty() -> SystemVoices:
    return _with(_WritesEmpty)


def writes_noise() -> SystemVoices:
    return _with(_WritesNoise)


def writes_half() -> SystemVoices:
    return _with(_WritesHalf)


def missing() -> SystemVoices:
    return SystemVoices("no_such_driver")
