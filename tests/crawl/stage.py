"""A whole Rawi with something in every room, whose engines, voice, clock and desktop are instant and go nowhere."""

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from rawi import app
from rawi.app import Program
from rawi.article.model import Article
from rawi.article.pronunciation import Pronunciation
from rawi.article.stored import Stored
from rawi.library.store import Library
from rawi.load.service import load
from rawi.packs.store import Store
from rawi.packs.voices import PiperVoice, VoiceStore
from rawi.packs.voices import find as find_voices
from rawi.settings import directories, resources
from rawi.settings.store import SettingsStore
from rawi.settings.table import Settings
from rawi.speech.player import Player
from rawi.speech.port import Voice
from rawi.translate.routes import Engines
from rawi.voicing import Voicing
from rawi.wording import translator
from rawi.workers import pack_trial
from tests import shelves, windows
from tests.articles import ARABIC, ENGLISH, loaded, stored
from tests.crawl.pseudo import PSEUDO, Pseudo
from tests.fakes.translator import FakeTranslator, foreign
from tests.fakes.voice import FakeSink
from tests.heard import QuickVoice
from tests.packs import makers
from tests.packs.dictionaries import ARABIC_ENGLISH, dictd
from tests.packs.windowed import passes
from tests.voices import lay

_NOBODY = "http://127.0.0.1:9/"
"""An address that nobody answers at."""


class Doubtful(FakeTranslator):
    """What it says is worth doubting here and there."""

    def _said(self, sentence: str) -> str:
        return foreign(sentence)


class Voices(QuickVoice):
    """Also has the voices that were imported."""

    def __init__(self, imported: Sequence[PiperVoice]) -> None:
        super().__init__()
        self._imported = imported

    def voices(self) -> tuple[Voice, ...]:
        """Its own and those."""
        more = (Voice(each.id, each.name, (each.language.lower(),), "piper") for each in self._imported)
        return (*super().voices(), *more)


class Stage:
    """The program, the articles that can be opened, and files for its dialogs."""

    def __init__(self, program: Program, folder: Path) -> None:
        self.program, self.folder = program, folder
        self.english, self.arabic = loaded(ENGLISH, "en").article, loaded(ARABIC, "ar").article
        self.settings = program.window.preferences.settings

    def open(self, article: Article, settle: Callable[[], None]) -> None:
        """Put one of the two articles on the desk, wholly; it is in the library."""
        window, words = self.program.window, ARABIC if article.language == "ar" else ENGLISH
        if self.program.parts.library.entry(article.id) is None:
            self.program.parts.library.put(loaded(words, article.language), stored(words))
            _correct(self.program.parts.library)
        window.opening.open_key(article.id, article.title)
        settle()
        window.view.article.finish()

    def answer(self, kind: str, told: str) -> str:
        """What a file dialog answers."""
        if kind == "save":
            return str(self.folder / f"saved {Path(told).name or 'file'}")
        if kind == "folder":
            return str(self.folder / "broken")
        files = {
            ".argosmodel": "pack.argosmodel",
            ".onnx": "voice/uk_UA-lada-medium.onnx",
            ".rawi-backup": "library.rawi-backup",
        }
        name = next((file for sign, file in files.items() if sign in told), "broken/nothing.pdf")
        return str(self.folder / name)


@contextmanager
def staged(
    application: QApplication, folder: Path, language: str, settings: Settings | None = None
) -> Iterator[Stage]:
    """The program in this interface language; `folder` is furnished."""
    usual = replace(
        settings or Settings(),
        interface_language=PSEUDO.get(language, language),
        target_language="pt",
        argos_index=_NOBODY,
        firefox_index=_NOBODY,
        speak_problems=False,
    )
    SettingsStore(directories.find().settings).save(usual)
    sink = FakeSink()
    with (
        patch("rawi.speech.player.Player", lambda _device, _silent: Player(sink, FakeSink())),
        patch.object(Voicing, "synthesizer", lambda self, *, live=True: Voices(self._installed())),
        patch.object(pack_trial, "try_pack", passes),
        _pretended(language),
    ):
        program = windows.made_program(application)
        _speaks(PSEUDO.get(language, language))
        program.parts.session.engines = _engines()
        program.window.teller.speak = False
        QAccessible.setActive(True)
        program.window.show()
        try:
            yield Stage(program, folder)
        finally:
            program.window.close()
            program.close()
            QAccessible.setActive(False)
            application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            QLocale.setDefault(QLocale("en"))


def _engines() -> Engines:
    return Engines([Doubtful(("en", "pt"), ("pt", "en"), ("ar", "en"))])


@contextmanager
def _pretended(language: str) -> Iterator[None]:
    """A pseudo-language is spoken by what takes the place of the translations."""
    if language not in PSEUDO:
        yield
        return
    made = Pseudo(mirrored=language == "pseudo-rtl")

    def install(_language: str, _folder: Path) -> bool:
        translator._installed[:] = [made]
        translator._language[:] = [PSEUDO[language]]
        return True

    with patch.object(translator, "install", install), patch.object(app, "_qt_words", _qt_words(made)):
        yield


def _speaks(language: str) -> None:
    """RuntimeError where the window came up in another language: all that is found would be found in English."""
    if translator.language() != language.replace("_", "-"):
        raise RuntimeError(
            f"no {language}: the translations are not compiled (packaging/translations.py compile)"
        )


def _qt_words(made: Pseudo) -> Callable[[str], Pseudo]:
    return lambda _interface: Pseudo(QApplication.instance(), mirrored=made._mirrored)


def furnish(folder: Path) -> None:
    """A library, packs, voices and files for dialogs, in and beside RAWI_HOME, which is in this folder; can be copied."""
    places = directories.find()
    shelf = Library(places.library)
    shelves.fill(shelf, 24)
    sample = resources.sample()
    welcome = load(Stored(sample.name, sample.read_bytes()))
    shelf.put(welcome, Stored(sample.name, sample.read_bytes()))
    for words, language in ((ENGLISH, "en"), (ARABIC, "ar")):
        shelf.put(loaded(words, language), stored(words))
    shelf.put_pronunciations([Pronunciation("Warda", "Vahr-dah", "en")])
    _correct(shelf)
    shelf.close()
    _install(folder, places)


def _correct(shelf: Library) -> None:
    """One sentence's translation, by the reader."""
    english = loaded(ENGLISH, "en").article
    shelf.set_correction(english.id, "pt", english.segments[3].id, "Uma lanterna numa torre branca")


def _install(folder: Path, places: directories.Directories) -> None:
    """A pack, a dictionary, a voice; files that are good and files that are broken."""
    (folder / "broken").mkdir()
    for name in ("nothing.pdf", "nothing.docx"):
        (folder / "broken" / name).write_bytes(b"%PDF-1.4\nnothing of the kind")
    makers.zipped(folder / "pack.argosmodel", makers.argos("en", "es"))
    store = Store(places.packs)
    store.install(
        makers.laid(folder / "dictionary", dictd(ARABIC_ENGLISH, "test-ara-eng")), pack_trial.try_pack
    )
    store.install(makers.zipped(folder / "other.argosmodel", makers.argos("en", "fr")), makers.works)
    voice = lay(folder / "voice", card="* Language: Ukrainian\n")
    (model,) = find_voices(voice)
    VoiceStore(places.voices, lambda _voice, _cancelled: None).install(model)
    shutil.copytree(folder / "voice", folder / "spare")
