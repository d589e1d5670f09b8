"""The voices that the reader has imported: install, list, remove."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from rawi.article.errors import Code, RawiError
from rawi.article.progress import IsCancelled, Progress, ignore_progress, never_cancelled
from rawi.packs import piper
from rawi.packs.entries import Entry
from rawi.packs.model import Pack, PackFile, pack_id
from rawi.packs.store import Store
from rawi.packs.walking import below

_DEEPEST = 6

_CODES = {Code.PACK_FILE_BROKEN: Code.VOICE_FILE_BROKEN, Code.PACK_DAMAGED: Code.VOICE_FILE_BROKEN}


@dataclass(frozen=True, slots=True)
class PiperVoice:
    """An imported voice: its id (the model file's name), what to show, the language it speaks (BCP 47), its two files; its licence, "" where not told, and bytes."""

    id: str
    name: str
    language: str
    model: PackFile
    settings: PackFile
    licence: str = ""
    size: int = 0


Trial = Callable[[PiperVoice, IsCancelled], None]
"""Speaks a test sentence; RawiError where the voice cannot."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import led to; `same` where that very voice was in already, `replaced` where another of its name was."""

    voice: PiperVoice
    same: bool = False
    replaced: bool = False


def voice_of(pack: Pack, size: int = 0) -> PiperVoice:
    """The voice that a pack is; RawiError VOICE_FILE_BROKEN where it is none."""
    files = {file.part: file for file in pack.files}
    if pack.engine != piper.CODE or not {"model", "settings"} <= files.keys():
        raise RawiError(Code.VOICE_FILE_BROKEN, name=pack.name)
    return PiperVoice(
        pack.variant, pack.name, pack.source, files["model"], files["settings"], pack.licence, size
    )


class VoiceStore:
    """Voices in `folder`, which is made when the first is imported. `trial` hears each before it is taken."""

    def __init__(self, folder: Path, trial: Trial) -> None:
        self._store, self._trial = Store(folder), trial

    def voices(self) -> tuple[PiperVoice, ...]:
        """By name; cheap enough to ask for every sentence."""
        return tuple(_voice(entry) for entry in self._store.entries())

    def damaged(self) -> tuple[str, ...]:
        """Names of what lies in the folder and is no whole voice."""
        return tuple(each.id for each in self._store.damaged())

    def install(
        self,
        path: Path,
        progress: Progress = ignore_progress,
        cancelled: IsCancelled = never_cancelled,
    ) -> Imported:
        """Take the voice of this file (its .onnx, or a zip) or folder.

        RawiError VOICE_FILE_BROKEN, VOICE_KIND, ARCHIVE_UNSAFE, DISK_FULL, OUTPUT_FAILED, FILE_MISSING, FILE_FORBIDDEN,
        FILE_UNREADABLE, FILE_SPECIAL; Cancelled. After any of them all is as it was.
        """
        try:
            done = self._store.install(
                path, lambda pack: self._trial(voice_of(pack), cancelled), "", progress, cancelled
            )
        except RawiError as error:
            raise _as_voice(error) from None
        return Imported(_voice(done.entry), done.same, bool(done.before) and not done.same)

    def remove(self, name: str) -> PiperVoice | None:
        """Remove the voice of this id or file name, and give what it was (None for what was damaged); RawiError VOICE_UNKNOWN, OUTPUT_FAILED."""
        wanted = name.removeprefix(f"{piper.CODE}/").removesuffix(piper.MODEL).lower()
        found = next((each for each in self.voices() if each.id.lower() == wanted), None)
        listed = pack_id(piper.CODE, found.language, found.language, found.id) if found else name
        try:
            self._store.remove(listed)
        except RawiError as error:
            if error.code is not Code.PACK_UNKNOWN:
                raise
            raise RawiError(Code.VOICE_UNKNOWN, name=name) from None
        return found

    def sweep(self) -> None:
        """Remove what interrupted changes left behind."""
        self._store.sweep()


def find(path: Path) -> tuple[Path, ...]:
    """What can be imported: a file is taken at its word (settings stand for their model), in a folder every model is meant.

    RawiError VOICE_FILE_BROKEN where a folder holds none.
    """
    if not path.is_dir():
        settings = path.name.lower().endswith(piper.SETTINGS)
        return (path.with_suffix("") if settings else path,)
    found = tuple(below(path, _DEEPEST, _is_model))
    if not found:
        raise RawiError(Code.VOICE_FILE_BROKEN, name=path.name or str(path))
    return found


def _is_model(path: Path) -> bool:
    return path.name.lower().endswith(piper.MODEL)


def _voice(entry: Entry) -> PiperVoice:
    return voice_of(entry.pack, entry.size)


def _as_voice(error: RawiError) -> RawiError:
    """What the store says about packs, said about voices."""
    code = _CODES.get(error.code)
    return RawiError(code, name=error.facts.get("name", error.facts.get("pack", ""))) if code else error
