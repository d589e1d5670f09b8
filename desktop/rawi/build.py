"""Builds the objects of one Rawi, each once; window and command line share it. Workers start when they are first needed."""

from dataclasses import dataclass

from rawi.library.store import Library
from rawi.packs import starter
from rawi.session import Session
from rawi.settings import directories, resources
from rawi.settings.directories import Directories
from rawi.settings.locale import system_language
from rawi.settings.store import SettingsStore
from rawi.settings.table import Settings
from rawi.wording import translator as wording
from rawi.workers.loading import LoadWorker, load_worker
from rawi.workers.translator import WorkerTranslator, firefox_worker


@dataclass(slots=True)
class Parts:
    """What every face of Rawi needs."""

    places: Directories
    store: SettingsStore
    settings: Settings
    interface: str
    library: Library
    session: Session

    def close(self) -> None:
        """End workers and close files."""
        self.session.close()
        self.library.close()


def build() -> Parts:
    """The parts of this reader's Rawi, in their language."""
    places = directories.find()
    store = SettingsStore(places.settings)
    settings = store.load()
    interface = wording.best_language(settings.interface_language, system_language())
    wording.install(interface, resources.translations())
    library = Library(places.library)
    session = Session(library, LoadWorker(load_worker()), WorkerTranslator(firefox_worker(), starter.find()))
    return Parts(places, store, settings, interface, library, session)
