"""The Tesseract program: a picture goes in through its standard input and hOCR comes out; nothing is written to disk.

It runs on one core, within a time limit, and dies with the process that started it (Linux: util-linux's setpriv).
"""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from rawi.load.ocr.languages import ORIENTATION

_SECONDS = 20.0
_PLACES = (
    r"C:\Program Files\Tesseract-OCR\tesseract.exe",
    r"${LOCALAPPDATA}\Programs\Tesseract-OCR\tesseract.exe",
    "/opt/homebrew/bin/tesseract",
    "/usr/local/bin/tesseract",
)
"""Where its installers put it without telling the path of programs; what Finder starts does not know Homebrew's."""

_NO_CONSOLE = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""On Windows, or a black window would take the focus for each page."""

_ROTATE = re.compile(r"^Rotate: (\d+)", re.MULTILINE)
_CONFIDENCE = re.compile(r"^Orientation confidence: ([\d.]+)", re.MULTILINE)
_SCRIPT = re.compile(r"^Script: (\w+)", re.MULTILINE)


class Failed(Exception):  # noqa: N818 - a page that was not read, with its reason
    """Tesseract gave nothing for this picture: it took too long or refused it."""


@dataclass(frozen=True, slots=True)
class Orientation:
    """The script (Tesseract's name), and by how many degrees (0, 90, 180, 270) to turn the picture clockwise, how surely."""

    script: str
    turn: int
    confidence: float


@dataclass(frozen=True, slots=True)
class Engine:
    """The installed program, its version and the names of its data."""

    path: str
    version: str
    data: tuple[str, ...]


@cache
def find() -> Engine | None:
    """The program of this machine; None where it is missing or does not run."""
    path = shutil.which("tesseract") or _usual_place()
    if path is None:
        return None
    try:
        version = _run([path, "--version"], b"", _SECONDS)
        listed = _run([path, "--list-langs"], b"", _SECONDS)
    except Failed:
        return None
    first = version.decode("utf-8", "replace").split("\n", 1)[0]
    names = listed.decode("utf-8", "replace").split("\n")[1:]
    return Engine(
        path, first.removeprefix("tesseract ").strip(), tuple(n.strip() for n in names if n.strip())
    )


def _usual_place() -> str | None:
    places = (Path(os.path.expandvars(place)) for place in _PLACES)
    return next((str(path) for path in places if path.is_file()), None)


def orientation(engine: Engine, picture: bytes, seconds: float) -> Orientation | None:
    """Script and orientation of a picture (PNG); None where there is too little text to tell."""
    try:
        told = _run([engine.path, "stdin", "stdout", "--psm", "0", "-l", ORIENTATION], picture, seconds)
    except Failed:
        return None
    text = told.decode("utf-8", "replace")
    script, turn, sure = _SCRIPT.search(text), _ROTATE.search(text), _CONFIDENCE.search(text)
    if not (script and turn and sure):
        return None
    return Orientation(script.group(1), int(turn.group(1)), float(sure.group(1)))


def hocr(engine: Engine, picture: bytes, data: str, seconds: float, *, mode: int = 3) -> bytes:
    """What is read from a picture (PNG) with these data; Failed. `mode` is the page segmentation mode."""
    return _run(
        [engine.path, "stdin", "stdout", "-l", data, "--psm", str(mode), "--dpi", "300", "hocr"],
        picture,
        seconds,
    )


def _run(command: list[str], data: bytes, seconds: float) -> bytes:
    environment = {**os.environ, "OMP_THREAD_LIMIT": "1", "LC_ALL": "C"}
    try:
        done = subprocess.run(  # noqa: S603 - the program that the system's path or its usual place names
            [*_leash(), *command],
            input=data,
            capture_output=True,
            timeout=seconds,
            env=environment,
            creationflags=_NO_CONSOLE,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Failed(str(error)) from error
    if done.returncode:
        raise Failed(done.stderr.decode("utf-8", "replace")[-200:])
    return done.stdout


@cache
def _leash() -> tuple[str, ...]:
    """The command that ties a program's life to this process's, where the system has it."""
    path = shutil.which("setpriv") if sys.platform == "linux" else None
    return (path, "--pdeathsig", "KILL", "--") if path else ()
