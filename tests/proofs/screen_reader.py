"""Orca for a proof: started beside Rawi, and what it says read from the log of speech-dispatcher, through which it speaks."""

import re
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from html import unescape
from pathlib import Path

from tests.proofs.stage import SYSTEM_PYTHON, Desktop, sound, wait_for

_SPOKEN = re.compile(
    r"SPEECH DISPATCHER: Speaking '<speak>((?s:.*?))</speak>'"
    r"|SPEECH OUTPUT: '(.)' ?\{.*\}\n(?!.*SPEECH DISPATCHER)"
)
"""A text, or a single character, which is handed over in another way."""

_LOCATION = re.compile(r"LOCATION: (\[.*\])")
_MARK = re.compile(r"<mark[^>]*>")
_QUIET = 1.5
"""Seconds without a word after which Orca has answered a key."""

_ARRIVES = 15
"""Seconds that a key needs to Orca at most."""

_LINE_BY_LINE = """
import builtins, runpy, sys
usual = builtins.open
def opened(file, *more, **named):
    if file == sys.argv[-1]:
        named["buffering"] = 1
    return usual(file, *more, **named)
builtins.open = opened
sys.argv[0] = "/usr/bin/orca"
runpy.run_path(sys.argv[0], run_name="__main__")
"""
"""Orca keeps its debug log back in blocks: this starts it so that every line is there at once."""

_STARTS = 5
"""How often a busy computer may be too slow for Orca's start."""

_CONFIGURATION = Path("/etc/speech-dispatcher")


@dataclass
class Orca:
    """A running Orca; `log` is its debug log, `heard` what it said since the last key."""

    session: Desktop
    log: Path
    _since: int = 0
    _told: int = 0

    def said(self) -> list[str]:
        """Everything that it has said."""
        return [
            unescape(_MARK.sub("", each or sign)).strip() for each, sign in _SPOKEN.findall(self._logged())
        ]

    @property
    def heard(self) -> list[str]:
        """What it has said since the last key."""
        return self.said()[self._since :]

    def press(self, key: str, most: float = 10) -> list[str]:
        """Press a key; what Orca says to it, once it is silent."""
        self._since, self._told = len(self.said()), 0
        self.session.run("xdotool", "key", "--clearmodifiers", key)
        self.settle(key, most)
        return self.heard

    def where(self) -> str:
        """What has the focus, as Orca believes: role and name. It says so at each key, so Shift is pressed; "" where no key arrives."""
        before = len(_LOCATION.findall(self._logged()))
        self.session.run("xdotool", "key", "Shift_L")
        self._wait(lambda: len(_LOCATION.findall(self._logged())) > before, _ARRIVES)
        places: list[str] = _LOCATION.findall(self._logged())[before:]
        return places[-1] if places else ""

    def windows(self) -> dict[str, str]:
        """The windows that are seen: numbers and names."""
        found = self.session.run("xdotool", "search", "--onlyvisible", "--name", ".").split()
        return {window: self.session.run("xdotool", "getwindowname", window).strip() for window in found}

    def enter(self, title: str) -> None:
        """Give the keyboard to the window of this name, as a window manager would: there is none."""
        search = "xdotool", "search", "--onlyvisible", "--name", title
        wait_for(lambda: self.session.run(*search) != "", 60)
        for window in self.session.run(*search).split():
            self.give(window)

    def give(self, window: str) -> None:
        """Give the keyboard to this window."""
        self.session.run("xdotool", "windowfocus", window)

    def settle(self, what: str, most: float = 10) -> None:
        """Wait until it is silent, for the first word so many seconds at most."""
        end, last, count = time.monotonic() + most, time.monotonic(), 0
        while time.monotonic() < end and (not count or time.monotonic() - last < _QUIET):
            now = len(self.heard)
            if now != count:
                count, last = now, time.monotonic()
            time.sleep(0.1)
        self._tell(what)

    def _tell(self, what: str) -> None:
        """Print what was said since this was last printed."""
        heard = self.heard
        print(f"  {what}: {' | '.join(heard[self._told :])}", flush=True)
        self._told = len(heard)

    def expect(self, key: str, *words: str) -> None:
        """Press a key and hear all of these."""
        self.press(key)
        self.hear(*words)

    def hear(self, *words: str, seconds: float = 120) -> None:
        """All of these are said since the last key, or will be; AssertionError with what was said instead."""

        def missing() -> list[str]:
            return [word for word in words if not any(word in text for text in self.heard)]

        late = bool(missing())
        self._wait(lambda: not missing(), seconds)
        if late:
            self._tell("and then")
        assert not missing(), f"expected {missing()}, heard {self.heard or 'nothing'}"

    def hear_more(self, key: str, seconds: float = 60) -> None:
        """Something is said since the last key beside this, the key's own name."""
        late = not set(self.heard) - {key}
        self._wait(lambda: bool(set(self.heard) - {key}), seconds)
        if late:
            self._tell("and then")
        assert set(self.heard) - {key}, f"heard nothing but the key: {self.heard}"

    @staticmethod
    def _wait(condition: Callable[[], bool], seconds: float) -> None:
        end = time.monotonic() + seconds
        while not condition() and time.monotonic() < end:
            time.sleep(0.1)

    def silent(self, *words: str) -> None:
        """None of these was said since the last key."""
        over = [text for text in self.heard if any(word in text for word in words)]
        assert not over, f"expected silence, heard {over}"

    def _logged(self) -> str:
        return self.log.read_text(encoding="utf-8", errors="replace") if self.log.exists() else ""

    def dispatched(self) -> str:
        """What speech-dispatcher has logged."""
        logs = self.session.home.rglob("speech-dispatcher.log")
        return "".join(each.read_text(encoding="utf-8", errors="replace") for each in logs)


@contextmanager
def orca(session: Desktop) -> Iterator[Orca]:
    """Orca, speaking through a speech-dispatcher of this session that logs every text."""
    own = session.home / ".config" / "speech-dispatcher"
    shutil.copytree(_CONFIGURATION, own, dirs_exist_ok=True)
    settings = own / "speechd.conf"
    settings.write_text(settings.read_text(encoding="utf-8") + "\nLogLevel 5\n", encoding="utf-8")
    reader = Orca(session, session.home / "orca.log")
    with sound(session):
        process = _started(reader)
        try:
            yield reader
        finally:
            _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    """It may hang while it ends."""
    process.terminate()
    try:
        process.wait(_ARRIVES)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _started(reader: Orca) -> subprocess.Popen[bytes]:
    """Orca once it has said that it is on. It gives itself ten seconds to start and ends if it takes longer: then once more."""
    options = ["--replace", "--disable", "braille", "--debug-file", str(reader.log)]
    command = [SYSTEM_PYTHON, "-c", _LINE_BY_LINE, *options]
    for _ in range(_STARTS):
        reader.log.unlink(missing_ok=True)
        process = subprocess.Popen(
            command, env=reader.session.variables, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        wait_for(partial(_on_or_ended, reader, process), 120)
        if process.poll() is None:
            return process
    raise AssertionError(f"Orca ended {_STARTS} times while it started")


def _on_or_ended(reader: Orca, process: subprocess.Popen[bytes]) -> bool:
    return process.poll() is not None or "Screen reader on." in reader.said()


def act(name: str, play: Callable[[], object]) -> bool:
    """Play an act of the proof and say how it went."""
    print(name, flush=True)
    try:
        play()
    except AssertionError as error:
        print(f"  FAILED: {error}", flush=True)
        return False
    return True
