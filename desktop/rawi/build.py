"""Builds the objects of one Rawi, each once; window and command line share it. Workers start when they are first needed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from rawi.library.store import Library
from rawi.packs import starter
from rawi.session import Session
from rawi.settings import directories, resources
from rawi.settings.directories import Directories
from rawi.settings.locale import system_language
from rawi.settings.store import SettingsStore
from rawi.settings.table import Settings
from rawi.translate.cache import Cache
from rawi.translate.routes import Engines
from rawi.wording import translator as wording
from rawi.workers.limits import Limits
from rawi.workers.loading import LoadWorker, load_worker
from rawi.workers.translator import WorkerTranslator, firefox_worker

if TYPE_CHECKING:
    from rawi.intake import Intake

_MEGABYTE = 1_000_000


@dataclass
class Parts:
    """What every face of Rawi needs."""

    places: Directories
    store: SettingsStore
    settings: Settings
    interface: str
    library: Library
    session: Session

    @cached_property
    def intake(self) -> Intake:
        """What takes files into the library; made when first asked for."""
        from rawi.intake import Intake
        from rawi.workers.loaders import LoadWorkers

        return Intake(self.library, LoadWorkers(load_limits(self.settings)))

    def close(self) -> None:
        """End workers and close files."""
        self.session.close()
        self.library.close()


def build(library: Path | None = None) -> Parts:
    """The parts of this reader's Rawi, in their language; `library` is another folder that holds the library."""
    places = directories.find(library)
    store = SettingsStore(places.settings)
    settings = store.load()
    interface = wording.best_language(settings.interface_language, system_language())
    wording.install(interface, resources.translations())
    shelf = Library(places.library)
    packs = starter.find()
    engines = Engines([WorkerTranslator("firefox", firefox_worker(), lambda: packs)])
    session = Session(
        shelf, LoadWorker(load_worker(load_limits(settings))), engines, Cache(places.translations)
    )
    return Parts(places, store, settings, interface, shelf, session)


def load_limits(settings: Settings) -> Limits:
    """The bounds on loading one file."""
    return Limits(
        stall=settings.load_stall,
        total=settings.load_seconds,
        memory=settings.load_memory * _MEGABYTE,
        output=settings.load_output * _MEGABYTE,
    )
