"""What every test may use: a home of its own, and our own articles."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from rawi import collecting
from rawi.article.model import Article
from rawi.article.stored import Stored
from rawi.library.store import Library
from rawi.load.service import load
from rawi.settings.key_choices import KeyStore
from rawi.ui.keytable.own_keys import OwnKeys
from rawi.wording import keys, translator
from tests.fakes.clock import Clock

if TYPE_CHECKING:
    from rawi.ui.application import Application

settings.register_profile("rawi", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("rawi")
"""A busy machine fails no test."""

SAMPLES = Path(__file__).resolve().parent.parent / "resources" / "samples"
FIXTURES = Path(__file__).resolve().parent / "fixtures"


def pytest_configure() -> None:
    """As in the program, garbage is looked for in the window's thread only: between tests."""
    collecting.pause()


@pytest.fixture(autouse=True)
def garbage() -> Iterator[None]:
    """What a test threw away goes in this thread."""
    yield
    collecting.look()


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """No test touches the library or the desktop of the person who runs it; the interface is English."""
    folder = tmp_path / "rawi-home"
    monkeypatch.setenv("RAWI_HOME", str(folder))
    monkeypatch.setenv("LANG", "C.UTF-8")
    monkeypatch.delenv("LC_ALL", raising=False)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "")
    keys.install(lambda: OwnKeys(KeyStore(folder / "config" / "keys.json")))
    yield folder
    translator.install("en", folder)


def pytest_unconfigure() -> None:
    """What was copied would be destroyed after Python (the offscreen clipboard's life is that long), and the run end with a crash."""
    gui = sys.modules.get("PySide6.QtGui")
    if gui and gui.QGuiApplication.instance():
        gui.QGuiApplication.clipboard().clear()


@pytest.fixture(scope="session")
def qapp_cls() -> type["Application"]:
    """The program's own kind of application."""
    from rawi.ui.application import Application

    return Application


@pytest.fixture(scope="session")
def welcome() -> Article:
    """The sample that Rawi opens first."""
    path = SAMPLES / "welcome.en.html"
    return load(Stored(path.name, path.read_bytes())).article


@pytest.fixture(scope="session")
def copied() -> Article:
    """A news article copied from a page, without any mark-up (our own)."""
    path = FIXTURES / "copied.en.txt"
    return load(Stored(path.name, path.read_bytes())).article


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """What the limits of every worker are measured with during the test."""
    made = Clock()
    monkeypatch.setattr("rawi.workers.host.time", made)
    return made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder for a reader's files."""
    made = tmp_path / "stories"
    made.mkdir()
    return made


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """An empty library with nobody else in it."""
    made = Library(tmp_path / "library" / "library.sqlite3")
    yield made
    made.close()
