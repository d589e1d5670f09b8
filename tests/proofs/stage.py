"""A screen, a session bus and accessibility for a proof: Xvfb, D-Bus, at-spi2; and Rawi's real window on it."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
SYSTEM_PYTHON = "/usr/bin/python3"
ARTICLE = " - Rawi$"
"""How the window with an article is named."""


@dataclass(slots=True)
class Desktop:
    """Environment variables of the session, and the folder that is Rawi's home in it."""

    variables: dict[str, str]
    home: Path

    def run(self, *command: str, seconds: float = 60) -> str:
        """Run a command in the session; its standard output."""
        done = subprocess.run(
            command, env=self.variables, capture_output=True, text=True, timeout=seconds, check=False
        )
        return done.stdout + (done.stderr if done.returncode else "")


def skip(reason: str) -> None:
    """Say why this proof cannot be made here, and end it without failing."""
    print(f"SKIPPED: {reason}")
    sys.exit(0)


def need(*programs: str) -> None:
    """Skip unless these programs are installed."""
    for program in programs:
        if shutil.which(program) is None:
            skip(f"{program} is not installed")


def compiled(language: str) -> None:
    """AssertionError where Rawi would come up in English for want of this language's compiled texts."""
    found = ROOT / "translations" / f"rawi_{language}.qm"
    assert language == "en" or found.exists(), f"{found} is missing: packaging/translations.py compile"


@contextmanager
def desktop(display: str = ":77") -> Iterator[Desktop]:
    """A session of its own, ended with everything in it."""
    need("Xvfb", "dbus-daemon", "xdotool")
    with tempfile.TemporaryDirectory() as folder:
        variables = {
            **os.environ,
            "DISPLAY": display,
            "HOME": folder,
            "RAWI_HOME": f"{folder}/rawi",
            "LANG": "C.UTF-8",
        }
        variables |= {"XDG_RUNTIME_DIR": folder, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "NO_AT_BRIDGE": "0"}
        variables.pop("QT_QPA_PLATFORM", None)
        processes: list[subprocess.Popen[Any]] = [
            subprocess.Popen(["Xvfb", display, "-screen", "0", "1280x900x24"], stderr=subprocess.DEVNULL)
        ]
        bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
            stdout=subprocess.PIPE,
            text=True,
            env=variables,
        )
        processes.append(bus)
        assert bus.stdout is not None
        variables["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        wait_for(
            lambda: (
                subprocess.run(
                    ["xdotool", "getdisplaygeometry"], env=variables, capture_output=True, check=False
                ).returncode
                == 0
            )
        )
        try:
            yield Desktop(variables, Path(folder))
        finally:
            end_speech_dispatcher(Path(folder))
            for process in reversed(processes):
                process.send_signal(signal.SIGTERM)
                process.wait()


@contextmanager
def sound(session: Desktop, form: str = "") -> Iterator[subprocess.Popen[Any]]:
    """A sound server whose only device plays into nothing, in that form; without one speech-dispatcher waits for ever."""
    need("pulseaudio", "pactl")
    command = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--disallow-exit"]
    modules = ["-L", "module-native-protocol-unix", "-L", f"module-null-sink sink_name=nothing {form}"]
    server = subprocess.Popen(
        [*command, *modules], env=session.variables, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        wait_for(lambda: "nothing" in session.run("pactl", "list", "short", "sinks"))
        yield server
    finally:
        server.terminate()
        server.wait()


def end_speech_dispatcher(home: Path) -> None:
    """It outlives the screen reader that started it."""
    for number in home.glob("speech-dispatcher/pid/speech-dispatcher.pid"):
        os.kill(int(number.read_text(encoding="ascii")), signal.SIGTERM)


@contextmanager
def rawi(session: Desktop, *arguments: str, title: str = ARTICLE) -> Iterator[subprocess.Popen[str]]:
    """Rawi in the session, from the moment when a window of this name is there until the block ends."""
    variables = {**session.variables, "PYTHONPATH": str(ROOT / "desktop")}
    process = subprocess.Popen(
        [sys.executable, "-m", "rawi", *arguments], env=variables, text=True, stderr=subprocess.DEVNULL
    )
    try:
        wait_for(lambda: window_id(session, title) != "")
        yield process
    finally:
        process.terminate()
        process.wait()


def window_id(session: Desktop, title: str = ARTICLE) -> str:
    """The X window of this name (a regular expression; that of Rawi once an article is shown), "" before."""
    found = session.run("xdotool", "search", "--onlyvisible", "--name", title)
    return found.split()[0] if found.split() else ""


def press(session: Desktop, *keys: str) -> None:
    """Press keys in Rawi's window; there is no window manager, so it is given the focus first."""
    session.run("xdotool", "windowfocus", "--sync", window_id(session))
    session.run("xdotool", "key", "--clearmodifiers", *keys)


def wait_for(condition: Callable[[], bool], seconds: float = 30) -> None:
    """Wait until the condition (a callable) holds; AssertionError after `seconds`."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return
        time.sleep(0.1)
    raise AssertionError("it did not happen in time")
