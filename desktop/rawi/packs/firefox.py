"""Firefox Translations models: a folder of model, vocabulary (or one for each language) and shortlist, maybe with our metadata.

The files are named as Mozilla names them (model.enpt.intgemm.alphas.bin, vocab.enpt.spm, lex.50.50.enpt.s2t.bin) and may be
packed one by one (.gz, .zst), as Mozilla passes them on.
"""

import hashlib
import json
import re
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

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

CODE = "firefox"
PACKED = (".gz", ".zst")
_PAIR = r"\.(?P<pair>[A-Za-z]{4,6}(?:[_-][A-Za-z]{2,8})?)\."
_PARTS = {
    "model": re.compile(rf"model{_PAIR}(?:[\w-]+\.)*bin"),
    "vocabulary": re.compile(rf"vocab{_PAIR}spm"),
    "source-vocabulary": re.compile(rf"srcvocab{_PAIR}spm"),
    "target-vocabulary": re.compile(rf"trgvocab{_PAIR}spm"),
    "shortlist": re.compile(rf"lex\.(?:\d+\.)*{_PAIR[2:]}s2t\.bin"),
}
_WORDS = re.compile(r"(?:README|LICEN[CS]E|NOTICE)(?:\.\w+)?", re.IGNORECASE)
_LICENCE = "MPL-2.0"
"""Of Mozilla's own models; another is told by the metadata."""


def recognise(names: Collection[str]) -> bool:
    """By its model's name."""
    return any(_part(plain(name)) == "model" for name in names)


def select(names: Collection[str]) -> Mapping[str, str]:
    """What translates, the metadata and the words about licences; packed files are unpacked."""
    taken = {
        name: plain(name)
        for name in names
        if _part(plain(name)) or name == METADATA or _WORDS.fullmatch(name)
    }
    if len(set(taken.values())) < len(taken):
        raise BrokenPackError(CODE)
    return taken


def describe(folder: Path, _root: str) -> Manifest:
    """Its languages by its files' names, which the metadata must not deny."""
    parts = _parts(folder)
    told = metadata(folder) if (folder / METADATA).exists() else {}
    pairs = {_pair(name) for name in parts.values()}
    if len(pairs) != 1 or told.get("kind", CODE) != CODE:
        raise BrokenPackError(CODE)
    ((source, target),) = pairs
    if told and [language(code) for code in _listed(told.get("languages"))] != [source, target]:
        raise BrokenPackError(CODE)
    _compare(folder, parts, told.get("digests", {}))
    version = short(told.get("version"), "1.0")
    name = short(told.get("name"), f"Firefox {source}-{target}")
    root = folder_name(f"{CODE}-{source}-{target}-{version}")
    return Manifest(CODE, source, target, name, version, short(told.get("licence"), _LICENCE), root, parts)


def complete(manifest: Manifest, digests: Mapping[str, str]) -> Mapping[str, bytes]:
    """Its metadata: {"kind", "languages": [source, target], "name", "version", "licence", "digests": {file: SHA-256 (hex)}}."""
    told = {
        "kind": CODE,
        "languages": [manifest.source, manifest.target],
        "name": manifest.name,
        "version": manifest.version,
        "licence": manifest.licence,
        "digests": {name: digests[name] for name in manifest.parts.values()},
    }
    return {METADATA: json.dumps(told, ensure_ascii=False, indent=1).encode()}


def plain(name: str) -> str:
    """A part's name without the ending of its packing."""
    ending = next((each for each in PACKED if name.endswith(each)), "")
    return name.removesuffix(ending)


def _part(name: str) -> str:
    return next((part for part, pattern in _PARTS.items() if pattern.fullmatch(name)), "")


def _parts(folder: Path) -> dict[str, str]:
    named = [(_part(path.name), path.name) for path in folder.iterdir() if _part(path.name)]
    parts = dict(named)
    vocabularies = {part for part in parts if part.endswith("vocabulary")}
    whole = vocabularies in ({"vocabulary"}, {"source-vocabulary", "target-vocabulary"})
    if len(parts) < len(named) or "model" not in parts or not whole:
        raise BrokenPackError(CODE)
    return parts


def _pair(name: str) -> tuple[str, str]:
    """("en", "pt") of "model.enpt.bin". One side is English nearly always, which tells where codes of three letters begin."""
    found = _PARTS[_part(name)].fullmatch(name)
    pair = found["pair"] if found else ""
    letters = len(re.split(r"[_-]", pair)[0])
    cut = 2 if pair.startswith("en") else letters - 2 if pair[:letters].endswith("en") else letters // 2
    return language(pair[:cut]), language(pair[cut:])


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _compare(folder: Path, parts: Mapping[str, str], digests: object) -> None:
    """The files must be those that the metadata tells of."""
    if not isinstance(digests, dict):
        raise BrokenPackError(CODE)
    for name in parts.values():
        if name in digests:
            with (folder / name).open("rb") as file:
                if hashlib.file_digest(file, "sha256").hexdigest() != digests[name]:
                    raise BrokenPackError(CODE)


KIND = Kind(CODE, ".zip", recognise, select, describe, complete)
