"""Where the self-test works: a home that goes away, with the packs and voices that this reader has."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from rawi.article.disk import explained
from rawi.build import Parts, speak
from rawi.library.store import Library
from rawi.settings import directories, resources
from rawi.settings.directories import Directories
from rawi.settings.store import SettingsStore
from rawi.settings.table import Settings

_NAME = "rawi راوي "
"""People's homes are called like this."""


@dataclass(frozen=True, slots=True)
class Bench:
    """`home` is the folder of everything that is made; `parts` are a whole Rawi over it."""

    home: Path
    parts: Parts

    @property
    def work(self) -> Path:
        """The folder for files that a reader would keep."""
        folder = self.home / "files"
        folder.mkdir(exist_ok=True)
        return folder


@contextmanager
def bench() -> Iterator[Bench]:
    """A bench until the test is over; nothing of it stays, and nothing of the reader's is changed.

    RawiError DISK_FULL or OUTPUT_FAILED where there is no room for it.
    """
    mine = directories.find()
    interface = speak(SettingsStore(mine.settings).load().interface_language)
    with explained(_NAME.strip()):
        folder = tempfile.TemporaryDirectory(prefix=_NAME, ignore_cleanup_errors=True)
    with folder as name:
        home = Path(name)
        places = Directories(home / "data", home / "config", mine.packs, home / "cache", home / "cache")
        parts = Parts(places, SettingsStore(places.settings), Settings(), interface, Library(places.library))
        try:
            yield Bench(home, parts)
        finally:
            parts.close()


def samples() -> tuple[Path, ...]:
    """The articles that come with Rawi."""
    return tuple(sorted(path for path in resources.sample().parent.iterdir() if path.is_file()))


@contextmanager
def homed(home: str) -> Iterator[None]:
    """Everything that looks for Rawi's files in this process looks below here."""
    before = os.environ.get("RAWI_HOME")
    os.environ["RAWI_HOME"] = home
    try:
        yield
    finally:
        if before is None:
            del os.environ["RAWI_HOME"]
        else:
            os.environ["RAWI_HOME"] = before
