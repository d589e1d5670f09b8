"""Dictionaries: StarDict (.ifo, .idx, .dict, .syn) and dictd (.index, .dict), kept as they came beside the file that Rawi looks words up in.

https://github.com/huzheng001/stardict-3/blob/master/dict/doc/StarDictFileFormat, dictfmt(1); FreeDict ships both.
"""

import json
from collections.abc import Collection, Mapping
from dataclasses import replace
from pathlib import Path

from rawi.article.errors import Cancelled, Code, RawiError
from rawi.article.progress import IsCancelled, Progress
from rawi.packs.iso639 import language as short_code
from rawi.packs.iso639 import pair_in
from rawi.packs.manifest import (
    METADATA,
    BrokenPackError,
    Kind,
    Manifest,
    folder_name,
    language,
    metadata,
    short,
)
from rawi.packs.model import DICTIONARY
from rawi.workers.host import Worker
from rawi.workers.limits import Limits

ENTRIES = "entries.sqlite3"
"""What is made of a dictionary: see `dictionary.making`."""

_LIMITS = Limits(stall=120.0, total=3_600.0, memory=3_000_000_000)
_BODY = (".dict.dz", ".dict")
_STARDICT = (".ifo", ".idx", ".idx.gz", ".syn", ".syn.dz", *_BODY)
_DICTD = (".index", *_BODY)
_WORKER = "rawi.engines.dictionaries:Dictionaries"


def recognise(names: Collection[str]) -> bool:
    """By one index and its text, with one name."""
    return _stem(names) is not None


def select(names: Collection[str]) -> Mapping[str, str]:
    """The dictionary's own files, what it says of itself, and its licence texts; no pictures, no sounds, nothing made elsewhere."""
    stem, endings = _stem(names) or ("", ())
    mine = {stem + ending for ending in endings} | {METADATA}
    texts = ("copying", "licen", "readme", "authors", "changelog", "news", "copyright")
    return {name: name for name in names if name in mine or name.lower().startswith(texts)}


def describe(folder: Path, root: str) -> Manifest:
    """Languages are "" where neither its metadata nor its names tell them."""
    names = [path.name for path in folder.iterdir()]
    found = _stem(names)
    if found is None:
        raise BrokenPackError(DICTIONARY)
    stem, _ = found
    told = metadata(folder) if METADATA in names else {}
    if told and told.get("kind") != DICTIONARY:
        told = {}
    book = short(told.get("name")) or _book(folder / f"{stem}.ifo") or stem
    pair = _told_pair(told) or pair_in(stem) or pair_in(root) or pair_in(book) or ("", "")
    parts = {ENTRIES: ENTRIES}
    version, licence = short(told.get("version")), short(told.get("licence"))
    variant = folder_name(stem).lower()
    return Manifest(DICTIONARY, *pair, book, version, licence, folder_name(stem), parts, variant)


def complete(manifest: Manifest, _digests: Mapping[str, str]) -> Mapping[str, bytes]:
    """Metadata, so that another machine asks for nothing."""
    told = {
        "kind": DICTIONARY,
        "languages": [manifest.source, manifest.target],
        "name": manifest.name,
        "version": manifest.version,
        "licence": manifest.licence,
    }
    return {METADATA: json.dumps(told, ensure_ascii=False, indent=1).encode()}


def make(
    folder: Path,
    manifest: Manifest,
    languages: tuple[str, str] | None,
    progress: Progress,
    cancelled: IsCancelled,
) -> Manifest:
    """Write ENTRIES in a worker. RawiError LANGUAGES_UNTOLD, DISK_FULL, ENGINE_FAILED; BrokenPackError where the dictionary is none; Cancelled."""
    source, target = languages or (manifest.source, manifest.target)
    if not source or not target:
        raise RawiError(Code.LANGUAGES_UNTOLD, name=manifest.name)
    stem, _ = _stem([path.name for path in folder.iterdir()]) or ("", ())
    worker = Worker(DICTIONARY, _WORKER, _LIMITS)
    body = {"folder": str(folder), "stem": stem, "to": ENTRIES, "source": source, "target": target}
    try:
        told = worker.ask("make", body, progress=progress, cancelled=cancelled).body
    except Cancelled:
        raise
    except RawiError as error:
        if error.code in (Code.DISK_FULL, Code.ENGINE_FAILED):
            raise
        raise BrokenPackError(manifest.name) from None
    finally:
        worker.stop()
    return replace(
        manifest,
        source=source,
        target=target,
        name=short(told.get("name")) if manifest.name == stem and told.get("name") else manifest.name,
        version=manifest.version or short(told.get("version")) or "0",
        licence=manifest.licence or short(told.get("licence")),
    )


def _stem(names: Collection[str]) -> tuple[str, tuple[str, ...]] | None:
    """The name that the files of the one dictionary share, and their endings; None where there is none or several."""
    found = [
        (name.removesuffix(endings[0]), endings)
        for endings in (_STARDICT, _DICTD)
        for name in names
        if name.endswith(endings[0]) and "/" not in name
    ]
    whole = [
        (stem, endings)
        for stem, endings in found
        if any(stem + body in names for body in _BODY)
        and (endings is _DICTD or any(stem + index in names for index in (".idx", ".idx.gz")))
    ]
    return whole[0] if len(whole) == 1 else None


def _told_pair(told: Mapping[str, object]) -> tuple[str, str] | None:
    match told.get("languages"):
        case [str(source), str(target)]:
            return language(short_code(source)), language(short_code(target))
    return None


def _book(path: Path) -> str:
    """The name in an .ifo file."""
    try:
        with path.open("rb") as file:
            lines = file.read(64 << 10).decode("utf-8", "replace").splitlines()
    except OSError:
        return ""
    found = (line.partition("=")[2] for line in lines if line.partition("=")[0].strip() == "bookname")
    return short(next(found, ""))


KIND = Kind(DICTIONARY, ".zip", recognise, select, describe, complete, make, (ENTRIES,))
