"""Voice files on disk in, what the reader can choose from out: Piper voices are a model (`NAME.onnx`) and its settings (`NAME.onnx.json`)."""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rawi.article.errors import Code, RawiError
from rawi.packs.model import PackFile
from rawi.text.language import clean_language

_LARGEST_MODEL = 500_000_000
_LARGEST_SETTINGS = 2_000_000
"""Bytes; Piper's largest voices have 115 MB."""


@dataclass(frozen=True, slots=True)
class PiperVoice:
    """An imported voice: its id (the model file's name), what to show, the language it speaks (BCP 47) and its two files."""

    id: str
    name: str
    language: str
    speakers: int
    model: PackFile
    settings: PackFile


def piper_voice(model: Path) -> PiperVoice:
    """The voice of a model file with its settings beside it; RawiError VOICE_FILE_BROKEN, FILE_TOO_LARGE."""
    settings = model.with_name(model.name + ".json")
    try:
        facts = json.loads(_read(settings, _LARGEST_SETTINGS))
        code, quality = _language(facts), str(facts["audio"].get("quality", ""))
        speakers = int(facts["num_speakers"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        raise RawiError(Code.VOICE_FILE_BROKEN, name=model.name) from None
    return PiperVoice(
        id=model.name.removesuffix(".onnx"),
        name=_name(facts, model, quality),
        language=code,
        speakers=speakers,
        model=_file("model", model, _LARGEST_MODEL),
        settings=_file("settings", settings, _LARGEST_SETTINGS),
    )


def _language(facts: dict[str, Any]) -> str:
    """The code that the voice gives, else the one of the eSpeak voice that it takes its phonemes from."""
    told = facts.get("language")
    code = str(told["code"] if isinstance(told, dict) else facts["espeak"]["voice"])
    found = clean_language(code)
    if not found or found == "und":
        raise ValueError(code)
    return found


def _name(facts: dict[str, Any], model: Path, quality: str) -> str:
    """Such as "joe (medium)"."""
    parts = model.name.removesuffix(".onnx").split("-")
    name = str(facts.get("dataset") or (parts[1] if len(parts) > 1 else parts[0]))
    return f"{name} ({quality})" if quality else name


def _file(part: str, path: Path, most: int) -> PackFile:
    try:
        data = _read(path, most)
    except OSError:
        raise RawiError(Code.VOICE_FILE_BROKEN, name=path.name) from None
    return PackFile(part, path, hashlib.sha256(data).hexdigest())


def _read(path: Path, most: int) -> bytes:
    size = path.stat().st_size
    if size > most:
        megabytes, limit = str(size // 1_000_000), str(most // 1_000_000)
        raise RawiError(Code.FILE_TOO_LARGE, name=path.name, megabytes=megabytes, limit=limit)
    return path.read_bytes()
