"""What the command line says: data on standard output, sentences and progress on standard error."""

import json
import re
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from rawi.article.errors import RawiError
from rawi.article.progress import IsCancelled, Progress, ignore_progress
from rawi.wording import passwords
from rawi.wording.problems import sentence

_STEP = 0.1


def utf8() -> None:
    """Write UTF-8 whatever the locale says; what cannot be written is shown as a sign, never an error."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="replace")


def data(text: str) -> None:
    """To standard output."""
    sys.stdout.write(text if text.endswith("\n") else text + "\n")
    sys.stdout.flush()


def json_data(value: object, *, indent: int | None = 1) -> None:
    """JSON to standard output. Names that are no text (bytes of a file system) keep their lone surrogates as escapes."""
    data(json_text(value, indent=indent))


def json_text(value: object, *, indent: int | None = 1) -> str:
    """JSON as Rawi writes it: every letter as itself."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return re.sub(r"[\ud800-\udfff]", lambda found: f"\\u{ord(found[0]):04x}", text)


def say(text: str) -> None:
    """A sentence to standard error."""
    sys.stderr.write(text + "\n")
    sys.stderr.flush()


def problem(error: RawiError) -> None:
    """What went wrong, as a sentence; for a locked file also how a password is given."""
    say(sentence(error.code, error.facts))
    if error.asks_password:
        say(passwords.how())


@contextmanager
def progress(title: str, *, plain: bool) -> Iterator[Progress]:
    """A bar at a terminal (what is printed meanwhile stands above it); with `plain`, or without a terminal, one line per 10 %."""
    if plain or not sys.stderr.isatty():
        yield _lines(title)
        return
    from rich.console import Console
    from rich.progress import Progress as Bar

    together = sys.stdout.isatty()
    with Bar(console=Console(stderr=True), transient=True, redirect_stdout=together) as bar:
        task = bar.add_task(title, total=1.0)
        yield lambda done: bar.update(task, completed=done)


def _lines(title: str) -> Progress:
    if not title:
        return ignore_progress
    shown = [0]

    def tell(done: float) -> None:
        tenths = int(done / _STEP + 1e-9)
        if tenths > shown[0]:
            shown[0] = tenths
            say(f"{title}: {tenths * 10} %")

    return tell


@contextmanager
def interruptible() -> Iterator[IsCancelled]:
    """True once Ctrl+C was pressed, so that work ends where nothing is half done; pressed again it ends at once."""
    pressed = threading.Event()

    def press(_signal: int, _frame: object) -> None:
        if pressed.is_set():
            raise KeyboardInterrupt
        pressed.set()

    before = signal.signal(signal.SIGINT, press)
    try:
        yield pressed.is_set
    finally:
        signal.signal(signal.SIGINT, before)
