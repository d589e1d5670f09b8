"""Piper voices: a model (`NAME.onnx`), its settings (`NAME.onnx.json`) and, where it has one, a model card with its licence.

https://github.com/OHF-Voice/piper1-gpl (docs/TRAINING.md, src/piper/config.py describe the settings).
"""

import hashlib
import json
import re
from collections.abc import Collection, Mapping
from pathlib import Path, PurePosixPath
from typing import Any

from rawi.article.errors import Code, RawiError
from rawi.packs.manifest import BrokenPackError, Kind, Manifest, folder_name, language, short

CODE = "piper"
MODEL, SETTINGS = ".onnx", ".onnx.json"
READS = ("espeak", "text")
"""What a voice may take its phonemes from; others need programs or data that Rawi does not bring."""

_CARD = "MODEL_CARD"
_WORDS = re.compile(r"MODEL_CARD(?:\.\w+)?|(?:README|LICEN[CS]E|NOTICE)(?:\.\w+)?", re.IGNORECASE)
_LICENCE = re.compile(r"^\W*licen[cs]e\W*?[:=]\W*(.+)$", re.IGNORECASE | re.MULTILINE)
_SLOWEST, _FASTEST = 4_000, 192_000
"""Hertz."""

_LARGEST = 2 << 20
"""Bytes of settings or card; Piper's largest have 60 kB."""


def recognise(names: Collection[str]) -> bool:
    """By its model's name."""
    return any(_is_model(name) for name in names)


def select(names: Collection[str]) -> Mapping[str, str]:
    """The one model, the settings and the words beside it, all in one folder."""
    models = [name for name in names if _is_model(name)]
    if len(models) != 1 or models[0] + ".json" not in names:
        raise BrokenPackError(CODE)
    model = PurePosixPath(models[0])
    beside = [each for each in map(PurePosixPath, names) if each.parent == model.parent]
    own = (model.name, f"{model.name}.json")
    return {str(each): each.name for each in beside if each.name in own or _WORDS.fullmatch(each.name)}


def companions(path: Path) -> tuple[Path, ...]:
    """What belongs to a model file, () for another; the card only where the folder holds no other voice it might be of."""
    if not _is_model(path.name):
        return ()
    try:
        beside = sorted(path.parent.iterdir())
    except OSError:
        beside = []
    alone = sum(_is_model(each.name) for each in beside) == 1
    words = [each for each in beside if alone and _WORDS.fullmatch(each.name)]
    return (path.with_name(path.name + ".json"), *words)


def describe(folder: Path, _root: str) -> Manifest:
    """As its settings say; RawiError VOICE_KIND where its phonemes are of a kind that Rawi cannot read."""
    model = next(path.name for path in folder.iterdir() if _is_model(path.name))
    own = _own(model[: -len(MODEL)])
    try:
        facts = json.loads(_read(folder / f"{model}.json"))
        spoken, version = _language(facts), short(facts.get("piper_version"), "1.0")
        kind = short(facts.get("phoneme_type"), READS[0])
        name, rate = _name(facts, own), int(facts["audio"]["sample_rate"])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise BrokenPackError(model) from None
    if not _SLOWEST <= rate <= _FASTEST:
        raise BrokenPackError(model)
    if kind not in READS:
        raise RawiError(Code.VOICE_KIND, name=model, kind=kind)
    parts = {"model": model, "settings": f"{model}.json"}
    licence = short(facts.get("license")) or _licence(folder)
    return Manifest(CODE, spoken, spoken, name, version, licence, own, parts, own)


def _is_model(name: str) -> bool:
    return name.lower().endswith(MODEL)


def _own(stem: str) -> str:
    """A name that every system can hold; what is left out of it is not forgotten."""
    name = folder_name(stem)
    return name if name == stem else f"{name}-{hashlib.sha256(stem.encode(errors='replace')).hexdigest()[:8]}"


def _read(path: Path) -> str:
    with path.open("rb") as file:
        data = file.read(_LARGEST + 1)
    if len(data) > _LARGEST:
        raise BrokenPackError(path.name)
    return data.decode("utf-8-sig")


def _language(facts: Mapping[str, Any]) -> str:
    """The code that the voice gives, else the one of the eSpeak voice that it takes its phonemes from."""
    told = facts.get("language")
    found = language(told["code"] if isinstance(told, dict) else facts["espeak"]["voice"])
    if not found or found == "und":
        raise BrokenPackError(CODE)
    return found


def _name(facts: Mapping[str, Any], own: str) -> str:
    """Such as "joe (medium)"."""
    parts = own.split("-")
    name = short(facts.get("dataset")) or (parts[1] if len(parts) > 1 else parts[0])
    quality = short(facts["audio"].get("quality"))
    return f"{name} ({quality})" if quality else name


def _licence(folder: Path) -> str:
    """What the model card says."""
    for path in sorted(folder.glob(f"{_CARD}*")):
        try:
            found = _LICENCE.search(_read(path))
        except (ValueError, OSError):
            continue
        if found:
            return short(found[1].strip())
    return ""


KIND = Kind(CODE, ".zip", recognise, select, describe, lambda _manifest, _digests: {})
