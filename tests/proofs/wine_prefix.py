"""A Windows for a proof: a wine prefix of its own on a screen of its own; what its disk and the person's registry hold."""

import os
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Registry = dict[str, dict[str, str]]
_SHELL = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Explorer"
_PROFILE = "C:\\users\\سارة أحمد"
_LOCAL, _PROGRAMS = f"{_PROFILE}\\AppData\\Local", f"{_PROFILE}\\Start Menu\\Programs"
PATIENCE = 60.0


@dataclass(slots=True)
class Wine:
    """`variables` are those of its processes; the person's folders have Arabic letters and a space in their names."""

    folder: Path
    variables: dict[str, str]

    local: str = _LOCAL
    programs: str = _PROGRAMS

    def run(self, *command: str, seconds: float = 120) -> int:
        """Run a Windows command to its end; its exit status."""
        return subprocess.run(
            ["wine", *command], env=self.variables, capture_output=True, timeout=seconds, check=False
        ).returncode

    def line(self, words: str) -> int:
        """Run a command line as it stands, without quotes put around what has spaces; its exit status."""
        return self.run("cmd", "/c", words)

    def drive(self, letter: str, folder: Path) -> None:
        """A short name for a folder."""
        link = self.folder / "dosdevices" / f"{letter}:"
        link.unlink(missing_ok=True)
        link.symlink_to(folder)

    def start(self, *command: str) -> "subprocess.Popen[bytes]":
        """Start a Windows command and go on."""
        return subprocess.Popen(
            ["wine", *command], env=self.variables, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    def path(self, windows: str) -> Path:
        """Where a path of drive C lies on this machine."""
        return self.folder / "drive_c" / windows.removeprefix("C:\\").replace("\\", "/")

    @property
    def temporary(self) -> Path:
        """The folder that programs there call TEMP."""
        return self.path("C:\\told")

    def registry(self) -> Registry:
        """The person's own part of it: key to the values in it, by name ("" is the key's own)."""
        file = self.path("C:\\registry.reg")
        self.run("reg", "export", r"HKCU\Software", "C:\\registry.reg", "/y")
        text = file.read_text(encoding="utf-16")
        file.unlink()
        return _parsed(text)

    def files(self) -> set[str]:
        """Every file and folder of drive C, but what wine makes for itself."""
        root = self.folder / "drive_c"
        found = (str(path.relative_to(root)) for path in root.rglob("*"))
        return {path for path in found if not path.startswith(("windows", "ProgramData", "told"))}

    def settle(self) -> None:
        """Wait until no Windows program runs any more."""
        subprocess.run(["wineserver", "-w"], env=self.variables, timeout=PATIENCE, check=False)


def _parsed(text: str) -> Registry:
    found: Registry = {}
    values: dict[str, str] = {}
    for line in text.replace("\\\n", "").splitlines():
        if line.startswith("[HKEY_CURRENT_USER\\"):
            values = found.setdefault(line[len("[HKEY_CURRENT_USER\\") : -1], {})
        elif value := re.fullmatch(r'(?:@|"((?:[^"\\]|\\.)*)")=(.*)', line):
            values[_plain(value[1] or "")] = _plain(value[2].removeprefix('"').removesuffix('"'))
    return found


def _plain(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text)


def wait_for(done: Callable[[], bool], what: str, seconds: float = PATIENCE) -> None:
    """AssertionError where it does not come."""
    end = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < end, f"waited in vain for {what}"
        time.sleep(0.05)


@contextmanager
def wine(display: str) -> Iterator[Wine]:
    """A fresh prefix, gone with everything in it at the end."""
    with tempfile.TemporaryDirectory(prefix="rawi-wine-") as place, _screen(display):
        variables = {**os.environ, "WINEPREFIX": f"{place}/prefix", "DISPLAY": display, "HOME": place}
        variables |= {"WINEDEBUG": "-all", "LC_ALL": "C.UTF-8", "WINEDLLOVERRIDES": "mscoree,mshtml="}
        variables |= {"XDG_RUNTIME_DIR": place}
        made = Wine(Path(place) / "prefix", variables)
        try:
            assert made.run("wineboot", "-i") == 0, "wine could not make a prefix"
            _person(made)
            yield made
        finally:
            subprocess.run(["wineserver", "-k"], env=variables, timeout=PATIENCE, check=False)
            subprocess.run(["wineserver", "-w"], env=variables, timeout=PATIENCE, check=False)
            shutil.rmtree(made.folder, ignore_errors=True)


def _person(made: Wine) -> None:
    """A profile whose name is not written with Latin letters."""
    for name, folder in {"Local AppData": _LOCAL, "Programs": _PROGRAMS}.items():
        made.path(folder).mkdir(parents=True)
        for key in ("User Shell Folders", "Shell Folders"):
            assert made.run("reg", "add", f"{_SHELL}\\{key}", "/v", name, "/d", folder, "/f") == 0
    made.temporary.mkdir()
    for name in ("TEMP", "TMP"):
        assert made.run("reg", "add", r"HKCU\Environment", "/v", name, "/d", "C:\\told", "/f") == 0
    made.settle()


@contextmanager
def _screen(display: str) -> Iterator[None]:
    server: subprocess.Popen[Any] = subprocess.Popen(
        ["Xvfb", display, "-screen", "0", "1024x768x24"], stderr=subprocess.DEVNULL
    )
    try:
        wait_for(Path(f"/tmp/.X11-unix/X{display.removeprefix(':')}").exists, "Xvfb")
        yield
    finally:
        server.terminate()
        server.wait()
