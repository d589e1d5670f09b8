"""Builds the objects of one Rawi, each once; window and command line share it. Workers start when they are first needed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from rawi.library.store import Library
from rawi.session import Session
from rawi.settings import directories, resources
from rawi.settings.directories import Directories
from rawi.settings.locale import system_language
from rawi.settings.store import SettingsStore
from rawi.settings.table import INTERFACE_LANGUAGES, Settings
from rawi.translate.cache import Cache
from rawi.translate.routes import Engines
from rawi.wording import keys as key_wording
from rawi.wording import translator as wording
from rawi.workers.limits import Limits
from rawi.workers.loading import LoadWorker, load_worker
from rawi.workers.translator import WorkerTranslator, argos_worker, firefox_worker

if TYPE_CHECKING:
    from rawi.dictionary.lookup import Dictionaries
    from rawi.intake import Intake
    from rawi.narrating import Narrator
    from rawi.packs.addresses import Source
    from rawi.packs.catalogue import Catalogue
    from rawi.packs.model import Pack
    from rawi.packs.store import Store
    from rawi.packs.voices import PiperVoice, VoiceStore
    from rawi.settings.profiles import ProfileStore
    from rawi.ui.keytable.own_keys import OwnKeys
    from rawi.voicing import Voicing
    from rawi.workers.downloads import Downloader

_MEGABYTE = 1_000_000


@dataclass
class Parts:
    """What every face of Rawi needs."""

    places: Directories
    store: SettingsStore
    settings: Settings
    interface: str
    library: Library
    fresh: bool = False
    """Whether there were neither settings nor a library when Rawi started."""

    @cached_property
    def session(self) -> Session:
        """The flow of one reader."""

        def packs() -> Sequence[Pack]:
            return self.packs.packs()

        engines = [
            WorkerTranslator("firefox", firefox_worker(), packs),
            WorkerTranslator("argos", argos_worker(), packs),
        ]
        loader = LoadWorker(load_worker(load_limits(self.settings)))
        return Session(self.library, loader, Engines(engines), Cache(self.places.translations))

    @cached_property
    def keys(self) -> OwnKeys:
        """The reader's own keys."""
        from rawi.settings.key_choices import KeyStore
        from rawi.ui.keytable.own_keys import OwnKeys

        return OwnKeys(KeyStore(self.places.keys))

    @cached_property
    def profiles(self) -> ProfileStore:
        """The reader's profiles."""
        from rawi.settings.profiles import ProfileStore

        return ProfileStore(self.places.profiles)

    @cached_property
    def packs(self) -> Store:
        """The installed packs, and those that come with Rawi; looked for when first asked for."""
        from rawi.packs import starter
        from rawi.packs.store import Store

        made = Store(self.places.packs, starter.find)
        made.sweep()
        return made

    @cached_property
    def intake(self) -> Intake:
        """What takes files into the library; made when first asked for."""
        from rawi.intake import Intake
        from rawi.workers.loaders import LoadWorkers

        return Intake(self.library, LoadWorkers(load_limits(self.settings)))

    @cached_property
    def voicing(self) -> Voicing:
        """What makes the voices, by the settings as they are stored now."""
        from rawi.voicing import Voicing

        def installed() -> Sequence[PiperVoice]:
            return self.voices.voices()

        return Voicing(
            lambda: self.store.current, installed, self.library.pronunciations, lambda: self.interface
        )

    @cached_property
    def voices(self) -> VoiceStore:
        """The imported voices."""
        from rawi.packs.voices import VoiceStore
        from rawi.workers.voice_trial import try_voice

        made = VoiceStore(self.places.voices, try_voice)
        made.sweep()
        return made

    @cached_property
    def narrator(self) -> Narrator:
        """What makes sound files of articles."""
        from rawi.narrating import Narrator

        return Narrator(self.voicing.several, self.voicing.key, self.places.speaking)

    @cached_property
    def downloader(self) -> Downloader:
        """What goes to the network, when a reader asks; made when first asked for."""
        from rawi.workers.downloads import Downloader, download_worker

        return Downloader(download_worker())

    @cached_property
    def catalogue(self) -> Catalogue:
        """The public lists of packs, where the settings say they are at that moment."""
        from rawi.packs.addresses import source
        from rawi.packs.catalogue import Catalogue

        def chosen(engine: str) -> Source:
            return source(engine, getattr(self.store.load(), f"{engine}_index"))

        return Catalogue(chosen, self.downloader, self.places.indexes)

    @cached_property
    def dictionaries(self) -> Dictionaries:
        """The installed dictionaries; made when first asked for."""
        from rawi.dictionary.lookup import Dictionaries

        return Dictionaries(self.packs.dictionaries)

    def close(self) -> None:
        """End workers and close files."""
        if "session" in vars(self):
            self.session.close()
        if "downloader" in vars(self):
            self.downloader.close()
        if "dictionaries" in vars(self):
            self.dictionaries.close()
        self.library.close()


def build(library: Path | None = None) -> Parts:
    """The parts of this reader's Rawi, in their language; `library` is another folder that holds the library."""
    places = directories.find(library)
    fresh = not (places.settings.exists() or places.library.exists())
    store = SettingsStore(places.settings)
    settings = store.load()
    interface = speak(settings.interface_language)
    parts = Parts(places, store, settings, interface, Library(places.library), fresh)
    key_wording.install(lambda: parts.keys)
    return parts


def speak(wanted: str) -> str:
    """Take on an interface language ("" for the system's, as far as Rawi has it); which one that is."""
    interface = wording.best_language(wanted, system_language(), INTERFACE_LANGUAGES)
    wording.install(interface, resources.translations())
    return interface


def load_limits(settings: Settings) -> Limits:
    """The bounds on loading one file."""
    return Limits(
        stall=settings.load_stall,
        total=settings.load_seconds,
        memory=settings.load_memory * _MEGABYTE,
        output=settings.load_output * _MEGABYTE,
    )
